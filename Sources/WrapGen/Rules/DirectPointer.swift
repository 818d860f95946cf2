/// What is called straight from the code cache is looked at by nobody: a pointer in its prototype needs a contract.
struct DirectPointer: Rule {
  static let name = "direct-pointer"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.contracts.map(\.contract).compactMap { contract in
      guard contract.importClass == .direct || contract.importClass == .leaf,
        let function = facts.functions[contract.name],
        let what = Self.unchecked(function, isLeaf: contract.importClass == .leaf)
      else { return nil }
      return Diagnostic(
        at: contract.location,
        "'\(contract.name)' \(what), and \(contract.importClass == .direct ? "DIRECT" : "LEAF") checks nothing; "
          + "write its contract",
        rule: Self.name, subject: contract.name)
    }
  }

  /// A leaf may read through what it is given.
  private static func unchecked(_ function: FunctionFact, isLeaf: Bool) -> String? {
    if function.isVariadic { return "takes any arguments" }
    if function.returnType.hasSuffix("*"), !function.returnType.hasPrefix("const ") {
      return "returns a pointer"
    }
    let parameter = function.parameters.first { parameter in
      parameter.isFunctionPointer || (parameter.isPointer && !(isLeaf && parameter.isConstant))
    }
    return parameter.map { "takes the pointer '\($0.name)'" }
  }
}
