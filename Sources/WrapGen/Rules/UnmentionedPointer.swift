/// A pointer that the driver passes is checked, moved, or said to be opaque.
struct UnmentionedPointer: Rule {
  static let name = "unmentioned-pointer"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.contracts.map(\.contract).filter { $0.kind == .function && $0.importClass == .wrapper }.flatMap {
      contract in
      contract.parameters.filter { $0.isPointer && !$0.isFunctionPointer && !isMentioned($0, in: contract) }.map
      {
        Diagnostic(
          at: contract.location,
          "no clause of '\(contract.name)' mentions the pointer '\($0.name)'; check it, or say '__opaque(\($0.name))'",
          rule: Self.name)
      }
    }
  }

  private func isMentioned(_ parameter: Parameter, in contract: Contract) -> Bool {
    contract.clauses.contains { Words.contain(parameter.name, in: $0.text) }
  }
}
