/// The kernel waits for an answer when the driver dies in a callback, or is dead already.
struct MissingFault: Rule {
  static let name = "missing-fault"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.contracts.map(\.contract).filter { contract in
      contract.isCallback && !contract.clauses.contains { $0.verb == .faults }
    }.map {
      Diagnostic(
        at: $0.location,
        "'\($0.name)' does not say what the kernel is told when the driver is dead: '__faults(value)'",
        rule: Self.name)
    }
  }
}
