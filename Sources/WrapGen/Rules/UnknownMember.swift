/// `WRITABLE`, `USABLE` and `CALLABLE` name members this kernel has.
struct UnknownMember: Rule {
  static let name = "unknown-member"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.fields.filter { $0.type != "PERCPU" }.compactMap { field in
      guard let layout = facts.layouts[field.type], layout.isComplete else {
        return Diagnostic(at: field.location, "this kernel has no 'struct \(field.type)'", rule: Self.name)
      }
      guard let member = layout.member(named: field.member) else {
        let near = Spelling.nearest(to: field.member, in: layout.members.map(\.name))
        return Diagnostic(
          at: field.location,
          "'struct \(field.type)' has no member '\(field.member)'"
            + (near.map { "; did you mean '\($0)'?" } ?? ""),
          rule: Self.name)
      }
      if field.kind == .callable, !member.isFunctionPointer {
        return Diagnostic(
          at: field.location, "'\(field.type).\(field.member)' is no function pointer", rule: Self.name)
      }
      return nil
    }
  }
}
