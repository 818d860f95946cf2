/// What is registered becomes an entry under a contract, or a structure whose members have contracts.
struct UnknownContract: Rule {
  static let name = "unknown-contract"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    let contracts = facts.contracts.map(\.contract)
    return check(facts, contracts.filter(\.isCallback), { $0 != .offers }, "")
      + check(facts, contracts.filter(\.isCalled), { $0 == .offers }, Contract.calledSuffix)
  }

  private func check(
    _ facts: RuleFacts, _ callbacks: [Contract], _ isOurs: (Verb) -> Bool, _ suffix: String
  ) -> [Diagnostic] {
    let names = Set(callbacks.map(\.name))
    let types = Set(
      callbacks.compactMap { contract -> String? in
        if case .callback(let type, _) = contract.kind { return type }
        return nil
      })
    return facts.clauses.filter {
      $0.clause.clause.verb.shape == .registration && isOurs($0.clause.clause.verb)
    }.compactMap { _, parsed in
      let target = parsed.clause.operands[1]
      if names.contains(target + suffix) || types.contains(target) { return nil }
      let place = parsed.pieces.last { $0.role == .word }?.location ?? parsed.clause.location
      let near = Spelling.nearest(to: target, in: names.union(types).sorted())
      return Diagnostic(
        at: place,
        "no callback has the contract '\(target)'" + (near.map { "; did you mean '\($0)'?" } ?? ""),
        rule: Self.name)
    }
  }
}
