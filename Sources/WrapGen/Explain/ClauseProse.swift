/// A clause in words.
struct ClauseProse {
  let contract: Contract

  /// Who calls and who is called, as the sentences name them.
  private var caller: String { contract.isCallback ? "the kernel" : "the driver" }
  private var callee: String { contract.isCallback ? "the driver" : "the kernel" }

  /// Whether the clause acts when the function returns.
  static func isAtExit(_ clause: Clause, in contract: Contract) -> Bool {
    switch clause.verb {
    case .returns, .grants, .pins, .takes: true
    case .registers: contract.isCallback
    default: false
    }
  }

  func sentence(_ clause: Clause) -> String {
    var text = body(clause)
    if let loop = clause.loop { text = "for each of '\(loop.dropFirst().dropLast())': \(text)" }
    if let condition = clause.condition { text = "if '\(condition)': \(text)" }
    return text
  }

  private func body(_ clause: Clause) -> String {
    let right = clause.right.map(Self.words) ?? ""
    let first = clause.operands.first ?? ""
    switch clause.verb {
    case .runsIn: return "\(callee) is called in \(clause.operands.joined(separator: " or ")) context only"
    case .principal: return "the instance is the one that owns '\(first)'"
    case .requires:
      return "'\(clause.operands.joined(separator: ", "))' must hold, else the call is a violation"
    case .ensures:
      return "'\(clause.operands.joined(separator: ", "))' must hold when the driver has returned"
    case .checks: return "\(caller) must hold \(right)"
    case .registers: return "'\(first)' becomes an entry of the driver, under \(target(clause))"
    case .calls: return "'\(first)' may be called until this returns, under \(target(clause))"
    case .offers: return "the driver may call '\(first)' from then on, under '\(clause.operands.last ?? "")'"
    case .transfers: return "\(right) \(verb(clause, "goes", "go")) from \(caller) to \(callee)"
    case .lends: return "\(callee) may use \(right) until it returns"
    case .revokes: return "\(right) \(verb(clause, "ends", "end")) for everyone"
    case .returns: return "\(right) \(verb(clause, "goes", "go")) to \(caller)"
    case .grants: return "\(caller) gains \(right), which \(callee) keeps too"
    case .pins: return "\(callee) goes on using \(right) until '\(call(clause))'"
    case .unpins: return "this ends what \(pinner(clause))"
    case .takes: return "the lock '\(first)' is held until '\(call(clause))'"
    case .drops: return "the lock that '\(call(clause))' releases is no longer held"
    case .faults:
      return first.isEmpty
        ? "a dead driver is simply not called"
        : "when the driver is dead, or dies here, the kernel is told '\(clause.operands.joined(separator: ", "))'"
    case .violates: return "the call itself is the violation: the kernel would stop the machine"
    case .opaque: return "'\(first)' is a value that the kernel only hands back"
    case .draft: return "a draft that nobody has read yet"
    case .includes: return "includes \(right)"
    }
  }

  private func verb(_ clause: Clause, _ one: String, _ many: String) -> String {
    ["fields", "read"].contains(clause.right?.name ?? "") ? many : one
  }

  private func call(_ clause: Clause) -> String {
    guard let inverse = clause.inverse else { return "" }
    return "\(inverse.function)(\(inverse.arguments.joined(separator: ", ")))"
  }

  private func pinner(_ clause: Clause) -> String { "was pinned until '\(call(clause))'" }

  private func target(_ clause: Clause) -> String {
    let name = clause.operands.last ?? ""
    return name.contains(".") || name.hasSuffix("_t")
      ? "the contract '\(name)'" : "the contracts of 'struct \(name)'"
  }

  /// `write(p, n)` in words.
  static func words(_ right: Right) -> String {
    let operands = right.operands
    func at(_ index: Int) -> String { operands.indices.contains(index) ? operands[index] : "" }
    switch right.name {
    case "write": return "the right to write \(bytes(at(1))) at '\(at(0))'"
    case "read": return "\(bytes(at(1))) at '\(at(0))' that can be read"
    case "alloc":
      let releases = operands.dropFirst(2).map { "\($0)()" }.joined(separator: " or ")
      let size =
        at(1) == "0" ? "the allocation at '\(at(0))'" : "the allocation of \(bytes(at(1))) at '\(at(0))'"
      return releases.isEmpty ? size : "\(size), freed by \(releases) alone,"
    case "ref": return "a reference to '\(at(0))'"
    case "fields":
      return at(1).isEmpty
        ? "the writable members of '\(at(0))'" : "the '\(at(1))' group of writable members of '\(at(0))'"
    case "irq": return "interrupt '\(at(0))'"
    case "dma": return "DMA of \(bytes(at(2))) at '\(at(1))' by '\(at(0))'"
    case "port": return "\(at(1)) I/O ports from '\(at(0))'"
    case "string": return "a string at '\(at(0))' that can be read"
    case "format": return "a format at '\(at(0))' whose arguments can be read"
    default: return "the set \(right.name)(\(operands.joined(separator: ", ")))"
    }
  }

  private static func bytes(_ size: String) -> String {
    if let number = Int(size) { return "\(number) bytes" }
    return "'\(size)' bytes"
  }
}
