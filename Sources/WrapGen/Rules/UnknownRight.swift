/// A right is one of the language's, or a set's name.
struct UnknownRight: Rule {
  static let name = "unknown-right"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    let sets = Set(facts.contracts.map(\.contract).filter(\.isSet).map(\.name))
    return facts.clauses.compactMap { _, parsed in
      guard let right = parsed.clause.right, right.form == nil, !sets.contains(right.name) else { return nil }
      let place = parsed.pieces.first { $0.role == .word && $0.text == right.name }?.location
      let near = Spelling.nearest(to: right.name, in: Right.forms.keys.sorted() + sets.sorted())
      return Diagnostic(
        at: place ?? parsed.clause.location,
        "no right and no set '\(right.name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""), rule: Self.name)
    }
  }
}
