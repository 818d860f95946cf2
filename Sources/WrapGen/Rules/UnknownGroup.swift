/// `fields(p, group)` names a group that some `WRITABLE` line has.
struct UnknownGroup: Rule {
  static let name = "unknown-group"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    let groups = Set(facts.fields.map(\.group))
    return facts.clauses.compactMap { _, parsed in
      guard let right = parsed.clause.right, right.name == "fields", right.operands.count == 2,
        !groups.contains(right.operands[1])
      else { return nil }
      let place = parsed.pieces.last { $0.role == .word && $0.text == right.operands[1] }?.location
      return Diagnostic(
        at: place ?? parsed.clause.location, "no WRITABLE line has the group '\(right.operands[1])'", rule: Self.name)
    }
  }
}
