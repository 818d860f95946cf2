/// A member that an inline function of a header stores to.
public struct InlineStore: Hashable, Comparable, Sendable {
  /// The structure's tag.
  public let type: String
  public let member: String
  public let function: String

  public static func < (a: Self, b: Self) -> Bool {
    (a.type, a.member, a.function) < (b.type, b.member, b.function)
  }
}
