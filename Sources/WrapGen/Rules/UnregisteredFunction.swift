/// A function that the driver passes becomes an entry.
struct UnregisteredFunction: Rule {
  static let name = "unregistered-function"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.contracts.map(\.contract).filter { $0.kind == .function && $0.importClass == .wrapper }.flatMap {
      contract in
      contract.parameters.filter { $0.isFunctionPointer && !isRegistered($0, in: contract) }.map {
        Diagnostic(
          at: contract.location,
          "'\(contract.name)' takes the function '\($0.name)' and no clause registers it: '__registers(\($0.name), contract)'",
          rule: Self.name)
      }
    }
  }

  private func isRegistered(_ parameter: Parameter, in contract: Contract) -> Bool {
    contract.clauses.contains {
      ($0.verb.shape == .registration || $0.verb == .opaque)
        && $0.operands.contains { Words.contain(parameter.name, in: $0) }
    }
  }
}
