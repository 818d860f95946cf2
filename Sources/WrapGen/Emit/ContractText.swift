/// The C of one contract: its clauses, the functions around the call, and the descriptor.
struct ContractText {
  let model: SpecModel
  let contract: Contract

  private var identifier: String { Names.identifier(contract.name) }
  private var clausesName: String { "clauses_\(identifier)" }

  func text() -> String {
    var out = "/* ---- \(contract.name) ---- */\n"
    out += clauseTable()
    out += prototypeAssertion()
    let enter = function("enter", convention.resultCheck(clause: "&\(clausesName)[0]") + statements(.enter))
    let leave = function("leave", statements(.leave))
    out += enter.text + leave.text
    let fault = faultFunction()
    let attach = attachFunction()
    let gone = goneFunction()
    out += fault.text + attach.text + gone.text
    let name = contract.isCallback ? Names.callback(contract.name) : Names.import(contract.name)
    out += "const struct cordon_contract \(name) = {\n"
    out += "\t.name = \"\(contract.name)\",\n"
    out += "\t.class = CORDON_CLASS_\(contract.importClass.rawValue.uppercased()),\n"
    if !contract.parameters.isEmpty { out += "\t.argument_count = \(contract.parameters.count),\n" }
    if let words = convention.stackWords { out += "\t.stack_words = \(words),\n" }
    if contract.importClass == .percpu { out += "\t.size = sizeof(\(contract.name)),\n" }
    if isWritablePerCPU { out += "\t.writable = true,\n" }
    if hasPerCPUFields { out += "\t.fields = &cordon_fields_\(contract.name),\n" }
    out += "\t.where = &\(clausesName)[0],\n"
    for (member, function) in [
      ("enter", enter.name), ("leave", leave.name), ("fault", fault.name), ("attach", attach.name),
      ("gone", gone.name),
    ] where function != nil {
      out += "\t.\(member) = \(function!),\n"
    }
    return out + "};\n\n"
  }

  private var convention: CallingConvention { CallingConvention(contract: contract) }

  private var isWritablePerCPU: Bool {
    contract.importClass == .percpu
      && model.fields.contains { $0.type == "PERCPU" && $0.member == contract.name }
  }

  /// A per-CPU structure that bears its type's name, like `pcpu_hot`: stores may hit the members that are writable.
  private var hasPerCPUFields: Bool {
    contract.importClass == .percpu
      && model.fields.contains { $0.kind == .writable && $0.type == contract.name && $0.group.isEmpty }
  }

  /// Element 0 is the contract itself, element n its nth clause.
  private func clauseTable() -> String {
    var out = "static const struct cordon_clause \(clausesName)[] = {\n"
    out += row(contract.name, contract.location)
    for clause in contract.clauses { out += row(clause.text, clause.location) }
    return out + "};\n"
  }

  private func row(_ text: String, _ location: SourceLocation) -> String {
    "\t{ \"\(contract.name)\", \"\(location.file)\", \(cString(text)), \(location.line) },\n"
  }

  private func cString(_ text: String) -> String {
    let folded = text.split(whereSeparator: { $0 == "\n" || $0 == "\t" || $0 == " " }).joined(separator: " ")
    let escaped = folded.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(
      of: "\"", with: "\\\"")
    return "\"\(escaped)\""
  }

  private func prototypeAssertion() -> String {
    let isMember = contract.isCallback || contract.isCalled
    guard !contract.isData, contract.header != nil || isMember else {
      return ""
    }
    var list = contract.parameters.map(\.type)
    if contract.isVariadic { list.append("...") }
    let arguments = list.isEmpty ? "void" : list.joined(separator: ", ")
    let subject: String
    switch contract.kind {
    case .function: subject = contract.name
    case .callback(let type, let member): subject = "*((struct \(type) *)0)->\(member)"
    case .named(let type): subject = "*(\(type))0"
    case .data, .set: return ""
    }
    return "CORDON_SAME_TYPE(\(subject), \(contract.returnType), \(arguments));\n" + convention.assertions
  }

  private func statements(_ phase: Phase) -> String {
    let clauseText = ClauseText(model: model, contract: contract)
    var out = ""
    guard !contract.isData else { return "" }
    for (index, clause) in contract.clauses.enumerated() where clauseText.phase(of: clause) == phase {
      out += clauseText.statements(of: clause, clauseName: "&\(clausesName)[\(index + 1)]")
    }
    return out
  }

  /// Typed locals for the parameters that the body mentions.
  private func locals(for body: String, withResult: Bool) -> String {
    var out = ""
    for (index, parameter) in contract.parameters.enumerated() where mentions(body, parameter.name) {
      out += local(parameter.type, parameter.name, convention.place(of: index))
    }
    if withResult, contract.returnType != "void", mentions(body, "ret") {
      out += local(contract.returnType, "ret", "call->result")
    }
    return out.isEmpty ? "" : out + "\n"
  }

  private func local(_ type: String, _ name: String, _ value: String) -> String {
    if type == "bool" || type == "_Bool" { return "\tbool \(name) = (u8)\(value) != 0;\n" }
    if type.contains("(") { return "\ttypeof(\(type)) \(name) = (typeof(\(type)))\(value);\n" }
    let separator = type.hasSuffix("*") ? "" : " "
    return "\t\(type)\(separator)\(name) = (\(type))\(value);\n"
  }

  /// Whether `name` stands in `body` as a whole word.
  private func mentions(_ body: String, _ name: String) -> Bool {
    guard !name.isEmpty else { return false }
    return body.split(whereSeparator: { !isWord($0) }).contains { $0 == name }
  }

  private func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber || character == "_"
  }

  private func function(_ prefix: String, _ body: String) -> (text: String, name: String?) {
    guard !body.isEmpty else { return ("", nil) }
    let name = "\(prefix)_\(identifier)"
    let head = "static void \(name)(struct cordon_call *call)\n{\n"
    return (head + locals(for: body, withResult: prefix == "leave") + body + "}\n\n", name)
  }

  private func faultFunction() -> (text: String, name: String?) {
    guard contract.isCallback, let clause = contract.clauses.first(where: { $0.verb == .faults }) else {
      return ("", nil)
    }
    let value = clause.operands.joined(separator: ", ")
    let (action, result) = split(value)
    var body = ""
    if let action {
      if let given = contract.clauses.first(where: { $0.verb == .transfers && $0.right.map(isSet) == true }) {
        // Killed on the way: the kernel's action only if the driver had not passed it on.
        let right = given.right!
        body += "\tif (!call->dead || cordon_set_take(call, &\(Names.set(right.name)), \(right.operands[0])))\n"
        body += "\t\t\(action);\n"
      } else {
        body += "\t\(action);\n"
      }
    }
    body += "\treturn \(result.isEmpty || contract.returnType == "void" ? "0" : "(u64)(\(result))");\n"
    let name = "fault_\(identifier)"
    let locals = locals(for: body, withResult: false)
    return ("static u64 \(name)(struct cordon_call *call)\n{\n\(locals)\(body)}\n\n", name)
  }

  private func isSet(_ right: Right) -> Bool { model.sets.contains { $0.name == right.name } }

  /// `(action, value)` in parentheses is something to do and then what to say.
  private func split(_ value: String) -> (action: String?, result: String) {
    guard value.hasPrefix("("), value.hasSuffix(")") else { return (nil, value) }
    let inner = value.dropFirst().dropLast()
    var depth = 0
    var comma: String.Index?
    for index in inner.indices {
      if inner[index] == "(" { depth += 1 }
      if inner[index] == ")" { depth -= 1 }
      if depth < 0 { return (nil, value) }
      if inner[index] == ",", depth == 0 { comma = index }
    }
    guard let comma else { return (nil, value) }
    return (trimmed(inner[..<comma]), trimmed(inner[inner.index(after: comma)...]))
  }

  private func trimmed(_ text: Substring) -> String {
    String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// What ends whether the driver runs or not: the kernel is through with what it had pinned.
  private func goneFunction() -> (text: String, name: String?) {
    guard contract.isCallback else { return ("", nil) }
    let clauseText = ClauseText(model: model, contract: contract)
    var body = ""
    for (index, clause) in contract.clauses.enumerated() where clause.verb == .unpins {
      body += clauseText.statements(of: clause, clauseName: "&\(clausesName)[\(index + 1)]")
    }
    return function("gone", body)
  }

  private func attachFunction() -> (text: String, name: String?) {
    guard contract.isData, contract.clauses.contains(where: { $0.verb == .grants }) else { return ("", nil) }
    let clauseText = ClauseText(model: model, contract: contract)
    var body = ""
    for (index, clause) in contract.clauses.enumerated() where clause.verb == .grants {
      body += clauseText.statements(of: clause, clauseName: "&\(clausesName)[\(index + 1)]")
    }
    let name = "attach_\(identifier)"
    return ("static void \(name)(struct cordon_call *call)\n{\n\(body)}\n\n", name)
  }
}
