/// A size that is the pointer's own, or no size at all.
struct SuspiciousSize: Rule {
  static let name = "suspicious-size"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.clauses.compactMap { contract, parsed in
      guard let right = parsed.clause.right, right.operands.count > 1,
        let number = parsed.pieces.first(where: { $0.role == .number })
      else { return nil }
      let pointer = right.operands[0]
      let size = number.text.filter { !$0.isWhitespace }
      let isPointer = contract.parameters.contains { $0.name == pointer && $0.isPointer }
      if isPointer, size == "sizeof(\(pointer))" || size == "sizeof\(pointer)" {
        return Diagnostic(
          at: number.location,
          "that is the size of the pointer itself; of what it points to: 'sizeof(*\(pointer))'", rule: Self.name
        )
      }
      // alloc(p, 0, f) in a revoking clause means the whole allocation.
      let mayBeNothing = right.name == "alloc" && [.revokes, .transfers].contains(parsed.clause.verb)
      if let value = Int(size), value < 0 || (value == 0 && !mayBeNothing) {
        return Diagnostic(at: number.location, "\(value) is no number of bytes", rule: Self.name)
      }
      return nil
    }
  }
}
