/// What `wrapgen suggest` wrote is a guess until somebody has read it against the kernel.
struct UnreadDraft: Rule {
  static let name = "draft"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.clauses.filter { $0.clause.clause.verb == .draft }.map { contract, parsed in
      Diagnostic(
        at: parsed.clause.location,
        "'\(contract.name)' is a draft: read it against the kernel's code, then remove '__draft'",
        rule: Self.name)
    }
  }
}
