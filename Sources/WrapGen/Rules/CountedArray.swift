/// `__counted_by(n)` says how many elements an array has; a right over it must not say another number.
struct CountedArray: Rule {
  static let name = "counted-by"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.clauses.compactMap { contract, parsed in
      guard let right = parsed.clause.right, ["write", "read", "alloc"].contains(right.name),
        right.operands.count > 1,
        let (type, counted) = array(right.operands[0], contract, facts),
        !Words.contain(counted.counter, in: right.operands[1])
      else { return nil }
      let place = parsed.pieces.first { $0.role == .number }?.location ?? parsed.clause.location
      return Diagnostic(
        at: place,
        "'struct \(type)' says '\(counted.array)' has '\(counted.counter)' elements (__counted_by); "
          + "'\(right.operands[1])' does not name it",
        rule: Self.name, subject: contract.name)
    }
  }

  /// `p->array` or `&p->array[0]` of a parameter.
  private func array(
    _ operand: String, _ contract: Contract, _ facts: RuleFacts
  ) -> (type: String, counted: TypeLayout.CountedArray)? {
    for parameter in contract.parameters where Words.contain(parameter.name, in: operand) {
      for (type, layout) in facts.layouts where Words.contain(type, in: parameter.type) {
        for counted in layout.countedArrays where operand.contains("\(parameter.name)->\(counted.array)") {
          return (type, counted)
        }
      }
    }
    return nil
  }
}
