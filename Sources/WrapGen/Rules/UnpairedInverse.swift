/// What a pin or a lock says ends it must be a function whose own contract ends it.
struct UnpairedInverse: Rule {
  static let name = "unpaired-inverse"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    let ends = Set(
      facts.clauses.map(\.clause.clause).filter { $0.verb == .unpins || $0.verb == .drops }
        .compactMap { $0.inverse?.function })
    return facts.clauses.compactMap { _, parsed in
      guard parsed.clause.verb == .pins || parsed.clause.verb == .takes, let inverse = parsed.clause.inverse,
        !ends.contains(inverse.function)
      else { return nil }
      let verb = parsed.clause.verb == .pins ? "__unpins" : "__drops"
      let place = parsed.pieces.last { $0.role == .call }?.location ?? parsed.clause.location
      return Diagnostic(
        at: place, "nothing ends this: no contract has '\(verb)(\(inverse.function)(…))'", rule: Self.name)
    }
  }
}
