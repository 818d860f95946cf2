/// The text of one spec file, to find where an operand stands.
public struct SpecSource: Sendable {
  let text: String
  /// Comments are blanks, so that brackets and commas in them do not count; lengths are kept.
  private let bytes: [UInt8]
  /// Offset of each line's first byte.
  private let lines: [Int]

  public init(text: String) {
    self.text = text
    let bytes = Self.withoutComments(Array(text.utf8))
    self.bytes = bytes
    lines = [0] + bytes.indices.filter { bytes[$0] == 10 }.map { $0 + 1 }
  }

  /// The number of the last line that has text.
  public var lineCount: Int { max(1, lines.last == bytes.count ? lines.count - 1 : lines.count) }

  /// Line and column, from 1, of a byte.
  public func position(of offset: Int) -> (line: Int, column: Int) {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle] <= offset { low = middle } else { high = middle }
    }
    return (low + 1, offset - lines[low] + 1)
  }

  /// The word that begins at a byte.
  public func word(at offset: Int) -> String {
    guard offset >= 0, offset < bytes.count else { return "" }
    return String(decoding: bytes[offset...].prefix(while: OperandText.isWord), as: UTF8.self)
  }

  /// The byte at a line and column, from 1.
  public func offset(line: Int, column: Int) -> Int? {
    lines.indices.contains(line - 1) ? lines[line - 1] + column - 1 : nil
  }

  /// What stands in the brackets behind `name` at a byte; nil when something else stands there.
  public func arguments(of name: String, at offset: Int) -> OperandText? {
    guard word(at: offset) == name else { return nil }
    var index = offset + name.utf8.count
    while index < bytes.count, OperandText.isBlank(bytes[index]) { index += 1 }
    guard index < bytes.count, bytes[index] == UInt8(ascii: "(") else { return nil }
    var depth = 0
    var quote: UInt8?
    for end in index..<bytes.count {
      let byte = bytes[end]
      if let open = quote {
        if byte == open, bytes[end - 1] != UInt8(ascii: "\\") { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: "(") {
        depth += 1
      } else if byte == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 {
          return OperandText(text: String(decoding: bytes[(index + 1)..<end], as: UTF8.self), offset: index + 1)
        }
      }
    }
    return nil
  }

  /// `linux/slab.h` for each `#include <linux/slab.h>`.
  public var includes: [String] {
    String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let words = line.split(whereSeparator: { " \t".contains($0) })
      guard let first = words.first, first.hasPrefix("#"), line.contains("include"),
        let open = line.firstIndex(of: "<"), let close = line.firstIndex(of: ">")
      else { return nil }
      return String(line[line.index(after: open)..<close])
    }
  }

  static func withoutComments(_ text: [UInt8]) -> [UInt8] {
    var bytes = text
    var index = 0
    var quote: UInt8?
    func at(_ i: Int) -> UInt8 { i < text.count ? text[i] : 0 }
    while index < text.count {
      let byte = text[index]
      if let open = quote {
        if byte == UInt8(ascii: "\\") { index += 1 } else if byte == open || byte == 10 { quote = nil }
        index += 1
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
        index += 1
      } else if byte == UInt8(ascii: "/"), at(index + 1) == UInt8(ascii: "*") {
        var end = index + 2
        while end < text.count, !(at(end) == UInt8(ascii: "*") && at(end + 1) == UInt8(ascii: "/")) { end += 1 }
        for i in index..<min(end + 2, text.count) where text[i] != 10 { bytes[i] = 32 }
        index = end + 2
      } else if byte == UInt8(ascii: "/"), at(index + 1) == UInt8(ascii: "/") {
        while index < text.count, text[index] != 10 {
          bytes[index] = 32
          index += 1
        }
      } else {
        index += 1
      }
    }
    return bytes
  }
}
