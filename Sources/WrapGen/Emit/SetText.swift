/// The C of one set: `cordon_include_` collects its parts, `cordon_gain_` grants them under one instance.
struct SetText {
  let model: SpecModel
  let set: Contract

  private var parameterList: String {
    self.set.parameters.map { $0.type.hasSuffix("*") ? "\($0.type)\($0.name)" : "\($0.type) \($0.name)" }
      .joined(separator: ", ")
  }
  private var includeHead: String {
    "void cordon_include_\(set.name)(struct cordon_call *call, struct cordon_parts *parts, \(parameterList))"
  }
  private var gainHead: String {
    "void cordon_gain_\(set.name)(struct cordon_call *call, const struct cordon_clause *clause, \(parameterList))"
  }

  func declarations() -> String {
    "extern const struct cordon_set \(Names.set(set.name));\n\(includeHead);\n\(gainHead);\n"
  }

  func text() -> String {
    let clausesName = "clauses_set_\(set.name)"
    var out = "/* ---- set \(set.name) ---- */\n"
    out += "static const struct cordon_clause \(clausesName)[] = {\n"
    var body = ""
    for (index, clause) in set.clauses.enumerated() {
      let text = clause.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        .replacingOccurrences(of: "\"", with: "\\\"")
      out += "\t{ \"\(set.name)\", \"\(clause.location.file)\", \"\(text)\", \(clause.location.line) },\n"
      body += ClauseText(model: model, contract: set)
        .statements(of: clause, clauseName: "&\(clausesName)[\(index)]", instance: "parts")
    }
    out += "};\n\nconst struct cordon_set \(Names.set(set.name)) = { .name = \"\(set.name)\" };\n\n"
    out += "\(includeHead)\n{\n\(body)}\n\n"
    let key = set.parameters.first?.name ?? "NULL"
    let arguments = set.parameters.map(\.name).joined(separator: ", ")
    out += "\(gainHead)\n{\n\tstruct cordon_parts parts;\n\n"
    out += "\tcordon_parts_begin(&parts, &\(Names.set(set.name)), \(key), clause);\n"
    out += "\tcordon_include_\(set.name)(call, &parts, \(arguments));\n"
    out += "\tcordon_parts_grant(call, &parts);\n}\n\n"
    return out
  }
}
