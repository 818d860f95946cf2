/// Operands only look: a wrapper may evaluate one at entry, at exit, in a report, or not at all.
struct OperandEffect: Rule {
  static let name = "operand-effect"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.clauses.flatMap { _, parsed in
      parsed.pieces.compactMap { piece in
        // What a dead driver's callback does in its place is an action.
        guard piece.role != .loop, piece.role != .value, let operation = Self.effect(piece.text) else {
          return nil
        }
        return Diagnostic(
          at: piece.location, "'\(operation)' changes something; an operand only looks", rule: Self.name)
      }
    }
  }

  /// The first assignment, increment or decrement outside of string and character constants.
  static func effect(_ text: String) -> String? {
    let bytes = Array(text.utf8) + [0, 0]
    var quote: UInt8?
    var at = 0
    while at < bytes.count - 2 {
      let byte = bytes[at]
      if let open = quote {
        if byte == UInt8(ascii: "\\") { at += 1 } else if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if let (operation, length) = operation(bytes, at) {
        if let operation { return operation }
        at += length - 1
      }
      at += 1
    }
    return nil
  }

  /// An operator with its length; without a name where it only compares.
  private static func operation(_ bytes: [UInt8], _ at: Int) -> (String?, Int)? {
    let three = String(decoding: bytes[at..<at + 3], as: UTF8.self)
    let two = String(three.prefix(2))
    if three == "<<=" || three == ">>=" { return (three, 3) }
    if ["==", "!=", "<=", ">="].contains(two) { return (nil, 2) }
    if ["++", "--", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^="].contains(two) { return (two, 2) }
    return bytes[at] == UInt8(ascii: "=") ? ("=", 1) : nil
  }
}
