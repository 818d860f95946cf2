/// One contract per name.
struct DuplicateContract: Rule {
  static let name = "duplicate-contract"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    var first: [String: Contract] = [:]
    return facts.contracts.map(\.contract).compactMap { contract in
      guard let other = first[contract.name] else {
        first[contract.name] = contract
        return nil
      }
      return Diagnostic(
        at: contract.location, "'\(contract.name)' has a contract already", rule: Self.name,
        notes: [.init(location: other.location, message: "the other one")])
    }
  }
}
