/// A set that no clause names does nothing.
struct UnusedSet: Rule {
  static let name = "unused-set"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    let used = Set(facts.clauses.compactMap { $0.clause.clause.right?.name })
    return facts.contracts.map(\.contract).filter { $0.isSet && !used.contains($0.name) }.map {
      Diagnostic(.warning, at: $0.location, "no clause names the set '\($0.name)'", rule: Self.name)
    }
  }
}
