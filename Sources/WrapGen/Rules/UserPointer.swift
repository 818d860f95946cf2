/// A `__user` pointer is an address in a process; no right of the kernel's memory fits it.
struct UserPointer: Rule {
  static let name = "user-pointer"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.annotated("__user") { contract, parameter, parsed, right in
      Diagnostic(
        at: parsed.pieces.first { $0.role == .pointer(right.name) }?.location ?? parsed.clause.location,
        "'\(parameter)' of '\(contract.name)' is __user, an address in a process; "
          + "'\(right.name)' is about the kernel's memory: '__opaque(\(parameter))'",
        rule: Self.name, subject: contract.name)
    }
  }
}

extension RuleFacts {
  /// Rights whose address is a parameter that the kernel declares with a macro.
  func annotated(
    _ macro: String, _ make: (Contract, String, ParsedClause, Right) -> Diagnostic?
  ) -> [Diagnostic] {
    clauses.compactMap { contract, parsed in
      guard let right = parsed.clause.right, right.form != nil, let operand = right.operands.first,
        let number = contract.parameters.firstIndex(where: { $0.name == operand })
      else { return nil }
      let own = contract.parameters[number].annotations
      let kernel = functions[contract.name]?.parameters
      let theirs = kernel.flatMap { $0.indices.contains(number) ? $0[number].annotations : nil } ?? []
      return (own + theirs).contains(macro) ? make(contract, operand, parsed, right) : nil
    }
  }
}
