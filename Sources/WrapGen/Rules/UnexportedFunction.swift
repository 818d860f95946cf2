/// A contract is for what a driver imports: a name that this kernel does not export is dormant, or wrong.
struct UnexportedFunction: Rule {
  static let name = "unexported-function"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.model.dormant.map { contract in
      if facts.inline.contains(contract.name) {
        return Diagnostic(
          at: contract.location, "'\(contract.name)' is inline and no driver imports it; give the contract to what it calls",
          rule: "inline-function")
      }
      if contract.header != nil {
        return Diagnostic(
          at: contract.location, "this kernel declares '\(contract.name)' but does not export it", rule: Self.name)
      }
      if let near = Spelling.nearest(to: contract.name, in: facts.exports), near.count > 6 {
        return Diagnostic(
          .note, at: contract.location,
          "this kernel has no '\(contract.name)', its contract is dormant here; did you mean '\(near)'?", rule: Self.name)
      }
      return Diagnostic(
        .note, at: contract.location, "this kernel has no '\(contract.name)', its contract is dormant here",
        rule: Self.name)
    }
  }
}
