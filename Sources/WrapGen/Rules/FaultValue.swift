/// What the kernel is told must be of the callback's type: a value, or nothing where it returns nothing.
struct FaultValue: Rule {
  static let name = "fault-value"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.clauses.compactMap { contract, parsed in
      guard parsed.clause.verb == .faults else { return nil }
      let hasValue = parsed.clause.operands.contains { !$0.isEmpty }
      // `(action, 0)`: what is done in the driver's place.
      let isAction = parsed.clause.operands.contains { $0.hasPrefix("(") && $0.contains(",") }
      if contract.returnType == "void", hasValue, !isAction {
        return Diagnostic(
          at: parsed.clause.location,
          "'\(contract.name)' returns nothing: '__faults()', or '__faults((action, 0))'", rule: Self.name)
      }
      if contract.returnType != "void", !hasValue {
        return Diagnostic(
          at: parsed.clause.location,
          "'\(contract.name)' returns '\(contract.returnType)'; say which value the kernel is told: '__faults(value)'",
          rule: Self.name)
      }
      return nil
    }
  }
}
