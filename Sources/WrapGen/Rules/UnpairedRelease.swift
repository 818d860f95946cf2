/// An allocation names the functions that free it, and each of them says so.
struct UnpairedRelease: Rule {
  static let name = "unpaired-release"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    let rights = facts.clauses.filter { $0.clause.clause.right?.name == "alloc" }
    let freed = Set(
      rights.filter { [.revokes, .transfers].contains($0.clause.clause.verb) }
        .flatMap { $0.clause.clause.right!.operands.dropFirst(2) })
    let given = Set(
      facts.clauses.map(\.clause).filter { ![.revokes].contains($0.clause.verb) }
        .compactMap(\.clause.right).filter { $0.name == "alloc" }.flatMap { $0.operands.dropFirst(2) })
    let unfounded = rights.filter { $0.clause.clause.verb == .revokes }.flatMap { _, parsed in
      parsed.clause.right!.operands.dropFirst(2).filter { !given.contains($0) }.map { release in
        Diagnostic(
          at: parsed.pieces.last { $0.role == .word && $0.text == release }?.location ?? parsed.clause.location,
          "no contract gives what '\(release)' frees: '__returns(alloc(ret, n, \(release)))'", rule: Self.name)
      }
    }
    return unfounded
      + rights.filter { [.returns, .grants].contains($0.clause.clause.verb) }.flatMap { _, parsed in
        let clause = parsed.clause
        let releases = clause.right!.operands.dropFirst(2)
        if releases.isEmpty {
          return [
            Diagnostic(
              at: clause.location, "nothing frees this; name the functions that may: 'alloc(p, n, kfree)'",
              rule: Self.name)
          ]
        }
        return releases.filter { !freed.contains($0) }.map { release in
          let place = parsed.pieces.last { $0.role == .word && $0.text == release }?.location ?? clause.location
          return Diagnostic(
            at: place,
            "no contract takes the right that '\(release)' frees: '__revokes(alloc(p, n, \(release)))'",
            rule: Self.name)
        }
      }
  }
}
