/// The C of one set: `cordon_include_` gains its parts under an instance, `cordon_gain_` opens one first.
struct SetText {
  let model: SpecModel
  let set: Contract

  private var parameterList: String {
    self.set.parameters.map { $0.type.hasSuffix("*") ? "\($0.type)\($0.name)" : "\($0.type) \($0.name)" }
      .joined(separator: ", ")
  }
  private var includeHead: String {
    "void cordon_include_\(set.name)(struct cordon_call *call, u64 instance, \(parameterList))"
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
        .statements(of: clause, clauseName: "&\(clausesName)[\(index)]", instance: "instance")
    }
    out += "};\n\nconst struct cordon_set \(Names.set(set.name)) = { .name = \"\(set.name)\" };\n\n"
    out += "\(includeHead)\n{\n\(body)}\n\n"
    let key = set.parameters.first?.name ?? "NULL"
    let arguments = set.parameters.map(\.name).joined(separator: ", ")
    out +=
      "\(gainHead)\n{\n\tu64 instance = cordon_set_open(call, &\(Names.set(set.name)), \(key), clause);\n\n"
    out += "\tif (instance)\n\t\tcordon_include_\(set.name)(call, instance, \(arguments));\n}\n\n"
    return out
  }
}
