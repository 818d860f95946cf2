/// A contract is for what a driver imports: a name that this kernel does not export is dormant, or wrong.
struct UnexportedFunction: Rule {
  static let name = "unexported-function"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.contracts.compactMap { read in
      let contract = read.contract
      guard contract.isImport, !facts.exports.contains(contract.name) else { return nil }
      if read.isInline {
        return Diagnostic(
          at: contract.location,
          "'\(contract.name)' is inline and no driver imports it; give the contract to what it calls",
          rule: "inline-function")
      }
      if contract.header != nil {
        return Diagnostic(
          at: contract.location, "this kernel declares '\(contract.name)' but does not export it",
          rule: Self.name)
      }
      let near = Spelling.nearest(to: contract.name, in: facts.exports.sorted())
      let question = near.map { "; did you mean '\($0)'?" } ?? ""
      return Diagnostic(
        .note, at: contract.location,
        "this kernel has no '\(contract.name)', its contract is dormant here\(question)",
        rule: Self.name)
    }
  }
}
