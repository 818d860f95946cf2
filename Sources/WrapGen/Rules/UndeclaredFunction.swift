/// A prototype that only the spec has is a prototype that nothing checks.
struct UndeclaredFunction: Rule {
  static let name = "undeclared-function"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.contracts.map(\.contract).filter { isUnchecked($0, facts) }.map { contract in
      Diagnostic(
        at: contract.location,
        "no kernel header that the specs include declares '\(contract.name)', so nothing checks this prototype; include it",
        rule: Self.name, subject: contract.name)
    }
  }

  private func isUnchecked(_ contract: Contract, _ facts: RuleFacts) -> Bool {
    guard contract.kind == .function, contract.importClass == .wrapper, contract.header == nil else {
      return false
    }
    // What compilers and assembly call has no prototype anywhere.
    let isSpecial = contract.location.file.contains("/include/") || contract.location.file.contains("/asm/")
    return !isSpecial && facts.exports.contains(contract.name)
  }
}
