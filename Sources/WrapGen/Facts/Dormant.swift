/// A contract that a kernel has no use for: nothing there is imported under its name.
public struct Dormant: Hashable, Sendable {
  public enum Reason: Hashable, Sendable {
    /// The header has its body, here.
    case inline(body: SourceLocation)
    /// A header declares it, no module may import it.
    case notExported(header: String)
    /// No header and no export has the name; what it may have been.
    case unknown(near: String?)
  }

  public let name: String
  public let location: SourceLocation
  public let reason: Reason

  static func find(in facts: Facts) -> [Dormant] {
    let exports = facts.exports.keys.sorted()
    let dropped = facts.dropped.map {
      Dormant(name: $0.name, location: $0.location, reason: .inline(body: $0.body))
    }
    let unexported = facts.contracts.filter {
      $0.contract.isImport && facts.exports[$0.contract.name] == nil
    }.map { read in
      let contract = read.contract
      let reason: Reason
      if read.isInline {
        let fact = facts.functions[contract.name]
        reason = .inline(
          body: SourceLocation(file: fact?.header ?? contract.header ?? "", line: fact?.line ?? 1, column: 1))
      } else if let header = contract.header {
        reason = .notExported(header: header)
      } else {
        reason = .unknown(near: Spelling.nearest(to: contract.name, in: exports))
      }
      return Dormant(name: contract.name, location: contract.location, reason: reason)
    }
    return (dropped + unexported).sorted { $0.location < $1.location }
  }
}
