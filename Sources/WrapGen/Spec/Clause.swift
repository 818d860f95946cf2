/// One verb behind a prototype.
public struct Clause: Hashable, Sendable {
  /// `kfree(p)` in `__pins(R, kfree(p))`.
  public struct Inverse: Hashable, Sendable {
    public let function: String
    public let arguments: [String]

    public init(function: String, arguments: [String]) {
      self.function = function
      self.arguments = arguments
    }
  }

  public let verb: Verb
  /// `_if`: a C expression; one that names `ret` is evaluated at exit.
  public let condition: String?
  /// `_for`: the parenthesised head of a C `for`.
  public let loop: String?
  public let right: Right?
  /// What is not a right: expressions, words, `registers`' function and contract, `takes`' lock.
  public let operands: [String]
  public let inverse: Inverse?
  /// As the spec has it: `__checks(ref(dev))`.
  public let text: String
  public let location: SourceLocation

  public init(
    verb: Verb, condition: String? = nil, loop: String? = nil, right: Right? = nil,
    operands: [String] = [], inverse: Inverse? = nil, text: String, location: SourceLocation
  ) {
    self.verb = verb
    self.condition = condition
    self.loop = loop
    self.right = right
    self.operands = operands
    self.inverse = inverse
    self.text = text
    self.location = location
  }
}
