/// `__alloc_size(n)` says which arguments the size of an allocation comes from; a contract must not say another.
struct AllocationSize: Rule {
  static let name = "alloc-size"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.clauses.compactMap { contract, parsed in
      guard let right = parsed.clause.right, right.name == "alloc" || right.name == "write",
        right.operands.count > 1, right.operands[0] == "ret",
        [.returns, .grants].contains(parsed.clause.verb),
        let function = facts.functions[contract.name],
        let numbers = function.arguments(ofAttribute: "__alloc_size")
          ?? function.arguments(ofAttribute: "__realloc_size")
      else { return nil }
      let names = numbers.compactMap { Int($0) }.compactMap { number in
        contract.parameters.indices.contains(number - 1) ? contract.parameters[number - 1].name : nil
      }
      let size = right.operands[1]
      if !names.isEmpty, names.allSatisfy({ Words.contain($0, in: size) }) || size.hasPrefix("extent(") {
        return nil
      }
      let place = parsed.pieces.first { $0.role == .number }?.location ?? parsed.clause.location
      let wanted = names.joined(separator: " * ")
      return Diagnostic(
        at: place,
        "\(function.header) says '__alloc_size(\(numbers.joined(separator: ", ")))': the size is '\(wanted)', not '\(size)'",
        rule: Self.name, subject: contract.name)
    }
  }
}
