/// A part of a clause that clang can check, with its own place.
public struct ClausePiece: Hashable, Sendable {
  public enum Role: Hashable, Sendable {
    case condition
    case loop
    /// A right's address operand; the right's name.
    case pointer(String)
    case number
    /// A whole call: of a set, or of an inverse.
    case call
    /// One argument of an inverse that names only the leading ones.
    case argument
    case expression
    /// What the kernel is told.
    case value
    /// What is registered; the contract's name.
    case registered(String)
    /// A word that our rules check, not clang.
    case word
  }

  public let role: Role
  /// As the spec has it, comments blanked.
  public let text: String
  public let location: SourceLocation

  public init(role: Role, text: String, location: SourceLocation) {
    self.role = role
    self.text = text
    self.location = location
  }
}

/// A clause and its parts.
public struct ParsedClause: Hashable, Sendable {
  public let clause: Clause
  public let pieces: [ClausePiece]
}
