/// Some verbs make sense only on a callback, only in a set, or never on a variable.
struct MisplacedVerb: Rule {
  static let name = "misplaced-verb"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.clauses.compactMap { contract, parsed in
      guard let home = home(of: parsed.clause.verb, in: contract) else { return nil }
      let tag = parsed.clause.text.prefix { $0 != "(" }
      return Diagnostic(at: parsed.clause.location, "'\(tag)' belongs \(home)", rule: Self.name)
    }
  }

  /// Where the verb belongs instead; nil when it may stand here.
  private func home(of verb: Verb, in contract: Contract) -> String? {
    if verb == .draft { return nil }
    if contract.isCalled, ![.includes, .faults, .ensures].contains(verb) { return nil }
    return switch contract.kind {
    case .set: verb == .includes ? nil : "to functions and callbacks; a set has only '__includes'"
    case .data:
      [.grants, .violates].contains(verb) ? nil : "to functions and callbacks; a variable has only '__grants'"
    case .function:
      switch verb {
      case .includes: "to sets ('CAPSET')"
      case .faults: "to callbacks: it is what the kernel is told"
      case .ensures: "to callbacks: it is what the kernel finds when the driver has returned"
      default: nil
      }
    case .callback, .named:
      switch verb {
      case .includes: "to sets ('CAPSET')"
      case .violates, .checks, .pins, .takes, .drops, .calls: "to functions that a driver calls"
      default: nil
      }
    }
  }
}
