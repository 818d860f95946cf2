/// A clause that is there twice: the second was meant to say something else.
struct RepeatedClause: Rule {
  static let name = "repeated-clause"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.contracts.flatMap { read in
      var seen: Set<String> = []
      return read.contract.clauses.filter { !seen.insert($0.text).inserted }.map {
        Diagnostic(at: $0.location, "'\($0.text)' is there already", rule: Self.name)
      }
    }
  }
}
