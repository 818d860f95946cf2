/// `__runs_in` names contexts that the kernel module can tell apart.
struct UnknownContext: Rule {
  static let name = "unknown-context"
  static let contexts = ["process", "softirq", "hardirq"]

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.clauses.filter { $0.clause.clause.verb == .runsIn }.flatMap { _, parsed in
      parsed.pieces.filter { !Self.contexts.contains($0.text) }.map { piece in
        Diagnostic(
          at: piece.location, "no context '\(piece.text)'; there are \(Self.contexts.joined(separator: ", "))",
          rule: Self.name)
      }
    }
  }
}
