/// What a rule looks at: values only.
struct RuleFacts {
  let model: SpecModel
  /// Those of the model and the dormant ones.
  let contracts: [Contract]
  let parsed: [ParsedClause]
  /// Names this kernel exports.
  let exports: Set<String>
  /// Functions whose body is in a header.
  let inline: Set<String>
}

/// One check of the specs.
protocol Rule: Sendable {
  /// In brackets behind its messages.
  static var name: String { get }
  func check(_ facts: RuleFacts) -> [Diagnostic]
}

enum Rules {
  static let all: [any Rule] = [
    UnexportedFunction()
  ]
}
