/// Splits operand texts as C's preprocessor splits macro arguments: at commas outside brackets and literals.
public struct OperandText: Hashable, Sendable {
  public let text: String
  /// Bytes from the start of the text that was split.
  public let offset: Int

  public init(text: String, offset: Int) {
    self.text = text
    self.offset = offset
  }

  /// Without the blanks around it.
  public var trimmed: OperandText {
    let bytes = Array(text.utf8)
    let start = bytes.firstIndex { !Self.isBlank($0) } ?? bytes.count
    let end = bytes.lastIndex { !Self.isBlank($0) }.map { $0 + 1 } ?? start
    return OperandText(
      text: String(decoding: bytes[start..<max(start, end)], as: UTF8.self), offset: offset + start)
  }

  /// The parts of `a, f(b, c), "d, e"`; none for blank text.
  public func split() -> [OperandText] {
    if trimmed.text.isEmpty { return [] }
    var parts: [OperandText] = []
    let bytes = Array(text.utf8)
    var start = 0
    scan { index, byte, depth in
      if byte == UInt8(ascii: ","), depth == 0 {
        parts.append(part(bytes, start, index))
        start = index + 1
      }
      return true
    }
    parts.append(part(bytes, start, bytes.count))
    return parts
  }

  /// `name` and `args` of `name(args)`; nil when the text has another form.
  public func call() -> (name: String, arguments: OperandText)? {
    let whole = trimmed
    let bytes = Array(whole.text.utf8)
    guard let open = bytes.firstIndex(of: UInt8(ascii: "(")), bytes.last == UInt8(ascii: ")") else {
      return nil
    }
    let name = OperandText(text: String(decoding: bytes[..<open], as: UTF8.self), offset: 0).trimmed.text
    guard let first = name.utf8.first, Self.isWord(first), !(48...57).contains(first),
      name.utf8.allSatisfy(Self.isWord)
    else { return nil }
    var closesEarly = false
    whole.scan { index, byte, depth in
      if byte == UInt8(ascii: ")"), depth == 0, index < bytes.count - 1 { closesEarly = true }
      return !closesEarly
    }
    if closesEarly { return nil }
    let inner = String(decoding: bytes[(open + 1)..<(bytes.count - 1)], as: UTF8.self)
    return (name, OperandText(text: inner, offset: whole.offset + open + 1))
  }

  /// Calls `visit` for each byte outside literals with the depth behind it; stops when it says false.
  private func scan(_ visit: (Int, UInt8, Int) -> Bool) {
    var depth = 0
    var quote: UInt8?
    var escaped = false
    for (index, byte) in text.utf8.enumerated() {
      if let open = quote {
        if escaped {
          escaped = false
        } else if byte == UInt8(ascii: "\\") {
          escaped = true
        } else if byte == open {
          quote = nil
        }
        continue
      }
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"): quote = byte
      case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      default: break
      }
      if !visit(index, byte, depth) { return }
    }
  }

  private func part(_ bytes: [UInt8], _ start: Int, _ end: Int) -> OperandText {
    OperandText(text: String(decoding: bytes[start..<end], as: UTF8.self), offset: offset + start).trimmed
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }

  static func isWord(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 95
  }
}
