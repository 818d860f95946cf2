/// `fields(p, group)` gives what `WRITABLE` lines list for that structure and group: there must be one.
struct UnknownGroup: Rule {
  static let name = "unknown-group"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    let known = Set(facts.fields.filter { $0.kind == .writable }.map { [$0.type, $0.group] })
    return facts.clauses.compactMap { _, parsed in
      guard let right = parsed.clause.right, right.name == "fields",
        let operand = parsed.pieces.first(where: { $0.role == .pointer("fields") })
      else { return nil }
      guard let type = facts.structures[operand.location] else {
        return Diagnostic(
          at: operand.location, "'fields' wants the address of a structure that WRITABLE lines name",
          rule: Self.name)
      }
      let group = right.operands.count > 1 ? right.operands[1] : ""
      if known.contains([type, group]) { return nil }
      let place = parsed.pieces.last { $0.role == .word && $0.text == group }?.location ?? operand.location
      let line = group.isEmpty ? "WRITABLE(\(type), member)" : "WRITABLE(\(type), member, \(group))"
      return Diagnostic(at: place, "there is no line '\(line)'", rule: Self.name)
    }
  }
}
