/// `write(p, n)` and its like: a name and operand texts, as the spec has them.
public struct Right: Hashable, Sendable {
  /// One of `Right.forms`, or the name of a set.
  public let name: String
  public let operands: [String]

  public init(name: String, operands: [String]) {
    self.name = name
    self.operands = operands
  }

  /// What an operand of a right is.
  public enum Operand: Sendable { case pointer, number, function, group }

  /// The operands of each right that is not a set; those past `required` may be left out.
  public struct Form: Sendable {
    public let operands: [Operand]
    public let required: Int
    /// The last operand may be repeated.
    public let repeats: Bool

    init(_ operands: [Operand], required: Int? = nil, repeats: Bool = false) {
      self.operands = operands
      self.required = required ?? operands.count
      self.repeats = repeats
    }

    public func operand(at index: Int) -> Operand? {
      if index < operands.count { return operands[index] }
      return repeats ? operands.last : nil
    }
  }

  public static let forms: [String: Form] = [
    "write": Form([.pointer, .number]),
    "read": Form([.pointer, .number]),
    "alloc": Form([.pointer, .number, .function], required: 2, repeats: true),
    "ref": Form([.pointer, .number], required: 1),
    "fields": Form([.pointer, .group], required: 1),
    "irq": Form([.number]),
    "dma": Form([.pointer, .number, .number]),
    "port": Form([.number, .number]),
    "string": Form([.pointer]),
    "format": Form([.pointer, .number]),
  ]

  public var form: Form? { Self.forms[name] }
}
