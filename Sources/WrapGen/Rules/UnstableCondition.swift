/// A condition under which the driver gains something must not rest on memory that the driver can change.
struct UnstableCondition: Rule {
  static let name = "unstable-condition"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    let writable = Set(facts.fields.filter { $0.kind == .writable }.map { "\($0.type).\($0.member)" })
    return facts.contracts.filter { !$0.contract.isSet }.flatMap { read -> [Diagnostic] in
      let giving: [Verb] = read.contract.isCallback ? [.transfers, .lends] : [.returns, .grants]
      let checking: [Verb] =
        read.contract.isCallback ? [.requires] : [.requires, .checks, .transfers, .revokes]
      let checked = Set(
        read.clauses.filter { checking.contains($0.clause.verb) }
          .flatMap { $0.pieces.flatMap { facts.reads[$0.location] ?? [] } })
      return read.clauses.filter { giving.contains($0.clause.verb) }.compactMap { parsed in
        guard let condition = parsed.pieces.first(where: { $0.role == .condition }),
          let member = facts.reads[condition.location]?.first(where: {
            writable.contains($0) && !checked.contains($0)
          })
        else { return nil }
        return Diagnostic(
          at: condition.location,
          "the driver may write '\(member)' and so decide what it gains; check the value in another clause "
            + "('__requires'), or rest the condition on what the kernel alone writes",
          rule: Self.name, subject: read.contract.name)
      }
    }
  }
}
