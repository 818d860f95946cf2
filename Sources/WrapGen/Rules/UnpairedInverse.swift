/// What a pin or a lock says ends it must be a function whose own contract ends it, and the other way round.
struct UnpairedInverse: Rule {
  static let name = "unpaired-inverse"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    let pairs: [(begins: Verb, ends: Verb)] = [(.pins, .unpins), (.takes, .drops)]
    return pairs.flatMap { pair in
      unmatched(facts, pair.begins, by: pair.ends) {
        "nothing ends this: no contract has '__\(pair.ends.rawValue)(\($0))'"
      }
        + unmatched(facts, pair.ends, by: pair.begins) {
          "nothing begins this: no contract has '__\(pair.begins.rawValue)(…, \($0))'"
        }
    }
  }

  /// Clauses of a verb whose inverse no clause of the other verb names, or only with another number of arguments.
  private func unmatched(
    _ facts: RuleFacts, _ verb: Verb, by other: Verb, _ message: (String) -> String
  ) -> [Diagnostic] {
    let all = facts.clauses.map(\.clause)
    let known = Dictionary(
      grouping: all.filter { $0.clause.verb == other }.compactMap(\.clause.inverse), by: \.function)
    return all.compactMap { parsed in
      guard parsed.clause.verb == verb, let inverse = parsed.clause.inverse else { return nil }
      let counts = Set(known[inverse.function, default: []].map(\.arguments.count))
      if counts.contains(inverse.arguments.count) { return nil }
      let place = parsed.pieces.last { $0.role == .call }?.location ?? parsed.clause.location
      guard let count = counts.min() else {
        return Diagnostic(at: place, message("\(inverse.function)(…)"), rule: Self.name)
      }
      return Diagnostic(
        at: place,
        "'\(inverse.function)' has \(inverse.arguments.count) arguments here and \(count) in '__\(other.rawValue)': they never meet",
        rule: Self.name)
    }
  }
}
