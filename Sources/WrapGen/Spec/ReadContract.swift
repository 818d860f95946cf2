/// A contract as read, with what only the reader knows.
struct ReadContract {
  let contract: Contract
  let clauses: [ParsedClause]
  /// The kernel's header has its body.
  let isInline: Bool
}
