/// `types.c` and `tables.c`: what the wrappers refer to, and the sorted arrays the kernel module searches.
struct TableText {
  let model: SpecModel
  let types: TypeText
  let release: String

  private func includes() -> String {
    model.includes.map { "#include <\($0)>\n" }.joined() + "#include \"wrap.h\"\n\n"
  }

  func typesFile() -> String {
    var out = Banner.c + includes()
    for name in types.typeNames { out += types.text(of: name) }
    for type in types.fieldTypes {
      for group in types.groups(of: type) { out += types.fieldsText(of: type, group: group) }
    }
    return out
  }

  func tablesFile() -> String {
    var out = Banner.c + includes()
    for name in late { out += "static unsigned long late_\(name);\n" }
    for name in model.releaseNames { out += releaseText(name) }
    for list in model.releaseLists {
      let rows = list.map { "\t&\(Names.release($0)),\n" }.joined()
      out += "const struct cordon_release *const \(Names.releases(list))[] = {\n\(rows)\tNULL,\n};\n\n"
    }
    for name in model.inverseNames { out += inverseText(name) }
    for type in model.tableTypes { out += opsTable(type) }
    for type in model.offeredTypes { out += offeredTable(type) }
    out += array(
      "cordon_imports", "contract", "cordon_import_count",
      model.imports.map { Names.import($0.name) })
    out += array(
      "cordon_callbacks", "contract", "cordon_callback_count",
      model.callbacks.map { Names.callback($0.name) })
    out += lateTable()
    out += array("cordon_tables", "table", "cordon_table_count", model.tableTypes.map(Names.table))
    if types.groups(of: "task_struct").contains("current") {
      out +=
        "const struct cordon_fields *const cordon_current = &\(Names.fields("task_struct", group: "current"));\n"
    } else {
      out += "const struct cordon_fields *const cordon_current;\n"
    }
    return out + "const char cordon_generated_release[] = \"\(release)\";\n"
  }

  private func array(_ name: String, _ kind: String, _ count: String, _ elements: [String]) -> String {
    let rows = elements.map { "\t&\($0),\n" }.joined()
    return
      "const struct cordon_\(kind) *const \(name)[] = {\n\(rows)};\nconst u32 \(count) = ARRAY_SIZE(\(name));\n\n"
  }

  /// A function's own call from words: each cast to the parameter's type by its contract's prototype.
  private func call(_ name: String, argument: (Int) -> String) -> String? {
    guard let contract = model.imports.first(where: { $0.name == name }), !contract.isData else { return nil }
    let arguments = contract.parameters.enumerated().map { "(\($1.type))\(argument($0))" }
    if model.foreign.contains(name) {
      let function = "((typeof(&\(name)))late_\(name))"
      return "if (late_\(name))\n\t\t\(function)(\(arguments.joined(separator: ", ")));"
    }
    return "\(name)(\(arguments.joined(separator: ", ")));"
  }

  /// Inverses and releases that modules export: their addresses come with the imports of whoever is taken over.
  private var late: [String] {
    Set(model.releaseNames + model.inverseNames).filter { name in
      model.foreign.contains(name) && model.imports.contains { $0.name == name }
    }.sorted()
  }

  private func lateTable() -> String {
    let rows = late.map { "\t{ \"\($0)\", &late_\($0) },\n" }.joined()
    return "const struct cordon_late cordon_lates[] = {\n\(rows)\t{ NULL, NULL },\n};\n\n"
  }

  private func releaseText(_ name: String) -> String {
    var out = ""
    var undo = ""
    if let contract = model.imports.first(where: { $0.name == name }), contract.parameters.count == 1,
      let call = call(name, argument: { _ in "pointer" })
    {
      out += "static void release_\(name)(void *pointer)\n{\n\t\(call)\n}\n"
      undo = " .undo = release_\(name),"
    }
    return out + "const struct cordon_release \(Names.release(name)) = { .name = \"\(name)\",\(undo) };\n\n"
  }

  private func inverseText(_ name: String) -> String {
    var out = ""
    var undo = ""
    let count = model.imports.first { $0.name == name }?.parameters.count ?? 0
    if let call = call(name, argument: { "arguments[\($0)]" }) {
      out += "static void undo_\(name)(const u64 *arguments)\n{\n\t\(call)\n}\n"
      undo = "\n\t.undo = undo_\(name),"
    }
    return out + "const struct cordon_inverse \(Names.inverse(name)) = {\n\t.name = \"\(name)\",\n"
      + "\t.argument_count = \(count),\(undo)\n};\n\n"
  }

  private func opsTable(_ type: String) -> String {
    var slots = ""
    let members = members(of: type, model.callbacks)
    for (member, contract) in members {
      slots += "\t{ offsetof(struct \(type), \(member)), \"\(member)\", &\(Names.callback(contract.name)) },\n"
    }
    let known = Set(members.map(\.0))
    for member in model.layouts[type]?.functionPointers ?? [] where !known.contains(member.name) {
      // What an embedded structure calls through is a callback of that structure.
      let contract = model.callbacks.first { $0.name == member.embeddedCallback }
      let value = contract.map { "&\(Names.callback($0.name))" } ?? "NULL"
      slots += "\t{ offsetof(struct \(type), \(member.name)), \"\(member.name)\", \(value) },\n"
    }
    return "static const struct cordon_slot slots_\(type)[] = {\n\(slots)};\n"
      + "const struct cordon_table \(Names.table(type)) = {\n\t.name = \"\(type)\",\n"
      + "\t.size = sizeof(struct \(type)),\n\t.slot_count = ARRAY_SIZE(slots_\(type)),\n"
      + "\t.slots = slots_\(type),\n};\n\n"
  }

  private func members(of type: String, _ contracts: [Contract]) -> [(String, Contract)] {
    contracts.compactMap { contract -> (String, Contract)? in
      if case .callback(type, let member) = contract.kind { return (member, contract) }
      return nil
    }.sorted { $0.0 < $1.0 }
  }

  /// Only members with a contract: what the driver calls through another is a violation.
  private func offeredTable(_ type: String) -> String {
    let slots = members(of: type, model.called).map {
      "\t{ offsetof(struct \(type), \($0)), \"\($0)\", &\(Names.import($1.name)) },\n"
    }.joined()
    return "static const struct cordon_slot offers_\(type)[] = {\n\(slots)};\n"
      + "const struct cordon_table \(Names.offered(type)) = {\n\t.name = \"\(type)\",\n"
      + "\t.size = sizeof(struct \(type)),\n\t.slot_count = ARRAY_SIZE(offers_\(type)),\n"
      + "\t.slots = offers_\(type),\n};\n\n"
  }
}
