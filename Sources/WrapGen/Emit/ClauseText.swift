/// The C statements that one clause becomes.
///
/// The table of DESIGN's verbs, as operations on the domain (kmod/contract.h):
///
/// | verb       | export: caller is the driver | callback: caller is the kernel |
/// |------------|------------------------------|--------------------------------|
/// | checks     | enter: need                  | –                              |
/// | ensures    | –                            | leave: require                 |
/// | transfers  | enter: lose                  | enter: gain                    |
/// | lends      | enter: need                  | enter: lend (until leave)      |
/// | revokes    | enter: lose                  | enter: lose                    |
/// | returns    | leave: gain                  | leave: lose                    |
/// | grants     | leave: gain                  | leave: need                    |
/// | pins       | leave: pin (bytes: enter)    | –                              |
/// | unpins     | enter: unpin (ret: leave)    | enter: unpin                   |
/// | takes      | leave: take                  | –                              |
/// | drops      | enter: drop                  | –                              |
/// | registers  | enter: register              | leave: register                |
enum Phase { case enter, leave }

enum Operation: String { case need, gain, lose, lend }

struct ClauseText {
  let model: SpecModel
  let contract: Contract

  /// When a clause acts; nil when it does nothing at run time here.
  func phase(of clause: Clause) -> Phase? {
    let isCallback = contract.isCallback
    switch clause.verb {
    case .checks: return isCallback ? nil : .enter
    case .transfers, .lends, .revokes, .requires, .violates: return .enter
    case .unpins: return !isCallback && mentionsResult(clause) ? .leave : .enter
    // In what context the kernel calls is the kernel's affair.
    case .runsIn, .drops, .calls: return isCallback ? nil : .enter
    case .registers: return isCallback ? .leave : .enter
    case .offers: return isCallback ? .enter : .leave
    case .returns, .grants: return .leave
    case .ensures: return isCallback ? .leave : nil
    case .takes: return isCallback ? nil : .leave
    // Bytes that the kernel links are its own before it may call back: its function can be through before the call is.
    case .pins: return isCallback ? nil : hasBytes(clause.right) && !mentionsResult(clause) ? .enter : .leave
    case .principal, .faults, .opaque, .includes, .draft: return nil
    }
  }

  private func hasBytes(_ right: Right?) -> Bool {
    guard let right else { return false }
    return (right.name == "write" || right.name == "alloc") && right.operands.count >= 2
  }

  private func mentionsResult(_ clause: Clause) -> Bool {
    let texts = [clause.condition ?? ""] + (clause.right?.operands ?? []) + (clause.inverse?.arguments ?? [])
    return texts.contains { text in
      text.split(whereSeparator: { !($0.isLetter || $0.isNumber || $0 == "_") }).contains("ret")
    }
  }

  /// Statements at one tab of indentation.  `instance`: the C expression of the open set instance, or 0.
  func statements(of clause: Clause, clauseName: String, instance: String = "0") -> String {
    let body = action(of: clause, clauseName: clauseName, instance: instance)
    var text = body.map { "\t" + $0 }.joined(separator: "\n") + "\n"
    var heads: [String] = []
    if let loop = clause.loop { heads.append("for \(loop)") }
    if let condition = clause.condition { heads.append("if (\(condition))") }
    for head in heads.reversed() {
      let inner = text.split(separator: "\n").map { "\t" + $0 }.joined(separator: "\n")
      text = "\t\(head) {\n\(inner)\n\t}\n"
    }
    return text
  }

  private func action(of clause: Clause, clauseName: String, instance: String) -> [String] {
    let isCallback = contract.isCallback
    switch clause.verb {
    case .checks: return [move(.need, clause, clauseName, instance)]
    case .transfers: return [move(isCallback ? .gain : .lose, clause, clauseName, instance)]
    case .lends: return [move(isCallback ? .lend : .need, clause, clauseName, instance)]
    case .revokes: return [move(.lose, clause, clauseName, instance)]
    case .returns: return [move(isCallback ? .lose : .gain, clause, clauseName, instance)]
    case .grants: return [move(isCallback ? .need : .gain, clause, clauseName, instance)]
    case .includes: return [move(.gain, clause, clauseName, instance)]
    case .requires, .ensures:
      return ["cordon_require(call, \(clause.operands.joined(separator: ", ")), \(clauseName));"]
    case .violates: return ["cordon_violate(call, \(clauseName));"]
    case .runsIn:
      let mask = clause.operands.map { "CORDON_IN_" + $0.uppercased() }.joined(separator: " | ")
      return ["cordon_context(call, \(mask), \(clauseName));"]
    case .registers, .calls: return [registration(clause, clauseName)]
    case .offers: return [offer(clause, clauseName)]
    case .pins: return pin(clause, clauseName)
    case .unpins:
      let function = endsObject(clause) ? "cordon_end" : "cordon_unpin"
      return inverse(clause, function, "arguments, \(clause.inverse?.arguments.count ?? 0)", clauseName)
    case .takes:
      return inverse(clause, "cordon_take", "arguments, \(clause.operands.first ?? "NULL")", clauseName)
    case .drops:  // A lock that no argument names goes by the name of what releases it.
      let lock = clause.inverse.map { $0.arguments.first ?? $0.function } ?? "NULL"
      return ["cordon_drop(call, \(lock), \(clauseName));"]
    case .principal, .faults, .opaque, .draft: return []
    }
  }

  /// The object goes with the pin: there must be one. What only stops something may be called when nothing runs.
  private func endsObject(_ clause: Clause) -> Bool {
    guard !contract.isCallback, clause.condition == nil, clause.loop == nil,
      let object = clause.inverse?.arguments.first
    else { return false }
    return contract.clauses.contains {
      $0.verb == .revokes && $0.condition == nil && $0.loop == nil && $0.right?.name == "ref"
        && $0.right?.operands.first == object
    }
  }

  private func move(_ operation: Operation, _ clause: Clause, _ name: String, _ instance: String) -> String {
    guard let right = clause.right else { return "" }
    return RightText(model: model).statement(operation, right, clauseName: name, instance: instance)
  }

  private func registration(_ clause: Clause, _ name: String) -> String {
    let function = clause.operands[0]
    let target = clause.operands[1]
    if model.callbackContract(named: target) != nil {
      return "cordon_register_function(call, \(function), &\(Names.callback(target)), \(name));"
    }
    return "cordon_register_table(call, \(function), &\(Names.table(target)), \(name));"
  }

  private func offer(_ clause: Clause, _ name: String) -> String {
    let function = clause.operands[0]
    let target = clause.operands[1]
    let called = target + Contract.calledSuffix
    if model.called.contains(where: { $0.name == called }) {
      return "cordon_offer_function(call, \(function), &\(Names.import(called)), \(name));"
    }
    return "cordon_offer_table(call, \(function), &\(Names.offered(target)), \(name));"
  }

  /// `(0, 0)` when the pinned right names no bytes the kernel writes or links.
  private func pin(_ clause: Clause, _ name: String) -> [String] {
    var range = "NULL, 0"
    if let right = clause.right, hasBytes(right) {
      range = "\(right.operands[0]), \(right.operands[1])"
    }
    return inverse(clause, "cordon_pin", "arguments, \(range)", name)
  }

  private func inverse(_ clause: Clause, _ call: String, _ rest: String, _ name: String) -> [String] {
    guard let inverse = clause.inverse else { return [] }
    let arguments = inverse.arguments.map { "(u64)(\($0))" }.joined(separator: ", ")
    return [
      "{",
      "\tconst u64 arguments[6] = { \(arguments) };",
      "",
      "\t\(call)(call, &\(Names.inverse(inverse.function)), \(rest), \(name));",
      "}",
    ]
  }
}
