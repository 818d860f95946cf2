/// A contract as read, with what only the reader knows.
struct ReadContract: Hashable, Sendable {
  let contract: Contract
  let clauses: [ParsedClause]
  let raw: [RawClause]
  /// The kernel's header has its body.
  let isInline: Bool
}

/// A contract whose clauses clang dropped, since they stand behind the function's body.
struct DroppedContract: Hashable, Sendable {
  let name: String
  /// The first clause that is lost.
  let location: SourceLocation
  /// Where the kernel's header has the body.
  let body: SourceLocation
}
