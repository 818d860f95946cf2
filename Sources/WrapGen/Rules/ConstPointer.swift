/// What the kernel declares `const` it does not write through; a right to write there asks too much.
struct ConstPointer: Rule {
  static let name = "const-pointer"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.clauses.compactMap { contract, parsed in
      guard let right = parsed.clause.right, right.name == "write",
        parsed.clause.verb == .checks || parsed.clause.verb == .lends,
        let parameter = contract.parameters.first(where: { $0.name == right.operands[0] }),
        parameter.isConstant, !isDevice(parameter, of: contract, facts)
      else { return nil }
      let place = parsed.pieces.first { $0.role == .pointer("write") }?.location ?? parsed.clause.location
      let (what, advice) =
        contract.isCallback
        ? ("the kernel hands '\(parameter.name)' over as const", "the driver only reads it: drop the clause")
        : (
          "'\(contract.name)' takes '\(parameter.name)' as const",
          "it only reads there: 'read(\(parameter.name), n)'"
        )
      return Diagnostic(at: place, "\(what); \(advice)", rule: Self.name, subject: contract.name)
    }
  }

  /// On `const __iomem` a right to write says that the mapping is the driver's.
  private func isDevice(_ parameter: Parameter, of contract: Contract, _ facts: RuleFacts) -> Bool {
    let kernel = facts.functions[contract.name]?.parameters ?? []
    guard let number = contract.parameters.firstIndex(of: parameter) else { return false }
    let theirs = kernel.indices.contains(number) ? kernel[number].annotations : []
    return (theirs + parameter.annotations).contains("__iomem")
  }
}
