/// A callback that no clause registers never becomes an entry under its contract.
struct UnusedContract: Rule {
  static let name = "unused-contract"

  /// What the kernel module binds by name: entries that the kernel learns from sections.
  static let bound = [
    "module.init", "module.exit", "kernel_param_ops.set", "kernel_param_ops.get", "kernel_param_ops.free",
  ]

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    var used = Set(
      facts.clauses.filter { $0.clause.clause.verb.shape == .registration }.map { $0.clause.clause.operands[1] }
    )
    used.formUnion(Self.bound)
    used.formUnion(facts.fields.filter { $0.kind == .writable }.map { "\($0.type).\($0.member)" })
    return facts.contracts.map(\.contract).filter { contract in
      guard contract.isCallback, !used.contains(contract.name) else { return false }
      if case .callback(let type, _) = contract.kind { return !used.contains(type) }
      return true
    }.map {
      Diagnostic(
        .warning, at: $0.location,
        "no clause registers a function under '\($0.name)': '__registers(f, \($0.name))'",
        rule: Self.name, subject: $0.name)
    }
  }
}
