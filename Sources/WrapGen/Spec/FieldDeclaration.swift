/// `WRITABLE`, `USABLE` and `CALLABLE` lines.
public struct FieldDeclaration: Hashable, Sendable {
  public enum Kind: String, Sendable { case writable, usable, callable }

  public let kind: Kind
  /// A structure's tag, or `PERCPU` for a per-CPU variable.
  public let type: String
  /// May be dotted: `dev.parent`.
  public let member: String
  /// Empty: for life.
  public let group: String
  public let location: SourceLocation

  public init(kind: Kind, type: String, member: String, group: String = "", location: SourceLocation) {
    self.kind = kind
    self.type = type
    self.member = member
    self.group = group
    self.location = location
  }
}
