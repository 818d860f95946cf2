/// A store to a bit-field is a store to its whole storage run: the neighbours become writable with it.
struct BitFieldNeighbours: Rule {
  static let name = "bit-field-neighbours"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    let writable = facts.fields.filter { $0.kind == .writable }
    return writable.compactMap { field in
      guard let layout = facts.layouts[field.type], let member = layout.member(named: field.member),
        member.isBitField
      else { return nil }
      let listed = Set(writable.filter { $0.type == field.type }.map(\.member))
      let others = layout.members.filter {
        $0.isBitField && $0.offset == member.offset && $0.size == member.size && !listed.contains($0.name)
      }.map(\.name)
      if others.isEmpty { return nil }
      return Diagnostic(
        at: field.location,
        "'\(field.member)' is a bit-field, and whoever stores to it may change its "
          + "\(others.count == 1 ? "neighbour" : "neighbours") \(Self.list(others)); "
          + "list \(others.count == 1 ? "it" : "them") as WRITABLE too, or waive this with the reason why it is harmless",
        rule: Self.name, subject: "\(field.type).\(field.member)")
    }
  }

  private static func list(_ names: [String]) -> String {
    let quoted = names.prefix(6).map { "'\($0)'" }.joined(separator: ", ")
    return names.count > 6 ? "\(quoted) and \(names.count - 6) more" : quoted
  }
}
