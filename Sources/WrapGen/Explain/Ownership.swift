/// What the contracts of a driver move: the things it can come to own, where from, and what ends them.
public struct Ownership: Sendable {
  /// One end of an edge: a function, and the clause that moves the thing.
  public struct Move: Hashable, Sendable {
    /// `kfree`, or `net_device_ops.ndo_start_xmit` for what the kernel calls.
    public let function: String
    public let clause: Clause
    public let isCallback: Bool
  }

  /// `skb_caps`, `memory freed by kfree`, `fields of net_device (setup)`.
  public struct Thing: Sendable {
    public let name: String
    public var given: [Move] = []
    public var ended: [Move] = []
    /// The kernel goes on using it: from, until.
    public var pinned: [(move: Move, until: String)] = []
  }

  /// Sorted by name.
  public let things: [Thing]

  init(contracts: [Contract], facts: RuleFacts) {
    var things: [String: Thing] = [:]
    let names = Set(contracts.map(\.name))
    for read in facts.contracts where names.contains(read.contract.name) && !read.contract.isSet {
      for parsed in read.clauses {
        guard let right = parsed.clause.right, let name = Self.name(of: right, parsed, facts) else { continue }
        let move = Move(
          function: read.contract.name, clause: parsed.clause, isCallback: read.contract.isCallback)
        var thing = things[name] ?? Thing(name: name)
        switch (parsed.clause.verb, read.contract.isCallback) {
        case (.returns, false), (.grants, false), (.transfers, true), (.lends, true): thing.given.append(move)
        case (.transfers, false), (.revokes, _), (.returns, true): thing.ended.append(move)
        case (.pins, _):
          if let inverse = parsed.clause.inverse { thing.pinned.append((move, inverse.function)) }
        default: continue
        }
        things[name] = thing
      }
    }
    self.things = things.values.sorted { $0.name < $1.name }
  }

  private static func name(of right: Right, _ parsed: ParsedClause, _ facts: RuleFacts) -> String? {
    let type = parsed.pieces.first { $0.role == .pointer(right.name) }.flatMap { facts.structures[$0.location] }
    switch right.name {
    case "alloc":
      let releases = right.operands.dropFirst(2).joined(separator: ", ")
      return releases.isEmpty ? "memory" : "memory freed by \(releases)"
    case "write": return type.map { "struct \($0), all of it" } ?? "bytes"
    case "ref": return type.map { "reference to \($0)" } ?? "references"
    case "fields":
      let group = right.operands.count > 1 ? " (\(right.operands[1]))" : ""
      return (type.map { "members of \($0)" } ?? "members") + group
    case "irq": return "interrupt"
    case "dma": return "DMA mapping"
    case "port": return "I/O ports"
    case "read", "string", "format": return nil
    default: return right.name
    }
  }
}
