/// The C tables of types and fields: names, offsets and sizes for reports and for `ref()`.
///
/// Offsets are the compiler's own (`offsetof`), asserted against what libclang said; bit-fields, which C
/// cannot take the offset of, carry libclang's storage run (C11 3.14: one memory location).
struct TypeText {
  let model: SpecModel

  /// Types by name, sorted.
  var typeNames: [String] { model.layouts.keys.sorted() }

  func text(of name: String) -> String {
    guard let layout = model.layouts[name] else { return "" }
    let type = Names.type(name)
    guard layout.isComplete else {
      return "const struct cordon_type \(type) = { .name = \"\(name)\" };\n\n"
    }
    var out = "_Static_assert(sizeof(struct \(name)) == \(layout.size), \"struct \(name) changed its size\");\n"
    out += memberTable("members_\(name)", layout.members.map { member(name, $0) })
    let usable = declared(.usable, in: name)
    let callable = declared(.callable, in: name)
    if !usable.isEmpty { out += memberTable("usable_\(name)", usable) }
    if !callable.isEmpty { out += memberTable("callable_\(name)", callable) }
    out += "const struct cordon_type \(type) = {\n\t.name = \"\(name)\",\n\t.size = sizeof(struct \(name)),\n"
    if !layout.members.isEmpty {
      out += "\t.member_count = ARRAY_SIZE(members_\(name)),\n\t.members = members_\(name),\n"
    }
    if !usable.isEmpty { out += "\t.usable = usable_\(name),\n\t.usable_count = ARRAY_SIZE(usable_\(name)),\n" }
    if !callable.isEmpty {
      out += "\t.callable = callable_\(name),\n\t.callable_count = ARRAY_SIZE(callable_\(name)),\n"
    }
    return out + "};\n\n"
  }

  private func memberTable(_ name: String, _ rows: [String]) -> String {
    rows.isEmpty ? "" : "static const struct cordon_member \(name)[] = {\n\(rows.joined())};\n"
  }

  private func member(_ type: String, _ member: MemberLayout) -> String {
    if member.isBitField {
      return "\t{ \"\(member.name)\", \(member.offset), \(member.size) },\t/* bit-field */\n"
    }
    return "\t{ \"\(member.name)\", offsetof(struct \(type), \(member.name)), "
      + "sizeof(((struct \(type) *)0)->\(member.name)) },\n"
  }

  private func declared(_ kind: FieldDeclaration.Kind, in type: String) -> [String] {
    model.fields.filter { $0.kind == kind && $0.type == type }
      .sorted { $0.member < $1.member }
      .map {
        "\t{ \"\($0.member)\", offsetof(struct \(type), \($0.member)), "
          + "sizeof(((struct \(type) *)0)->\($0.member)) },\n"
      }
  }

  /// The groups of a type that WRITABLE lines name, "" first.
  func groups(of type: String) -> [String] {
    Set(model.fields.filter { $0.kind == .writable && $0.type == type }.map(\.group)).sorted()
  }

  var fieldTypes: [String] {
    Set(model.fields.filter { $0.kind == .writable && $0.type != "PERCPU" }.map(\.type)).sorted()
  }

  /// Runs in order of offset, adjacent and overlapping ones merged.
  func fieldsText(of type: String, group: String) -> String {
    guard let layout = model.layouts[type] else { return "" }
    let wanted = model.fields.filter { $0.kind == .writable && $0.type == type && $0.group == group }
    var runs: [(offset: Int, size: Int, names: [String])] = []
    var asserts = ""
    for field in wanted {
      guard let found = layout.member(named: field.member) else { continue }
      if !found.isBitField {
        asserts += "_Static_assert(offsetof(struct \(type), \(field.member)) == \(found.offset) && "
        asserts += "sizeof(((struct \(type) *)0)->\(field.member)) == \(found.size), "
        asserts += "\"\(type).\(field.member) moved\");\n"
      }
      runs.append((found.offset, found.size, [field.member]))
    }
    runs.sort { ($0.offset, $0.size) < ($1.offset, $1.size) }
    var merged: [(offset: Int, size: Int, names: [String])] = []
    for run in runs {
      if let last = merged.last, run.offset <= last.offset + last.size {
        let end = max(last.offset + last.size, run.offset + run.size)
        merged[merged.count - 1] = (last.offset, end - last.offset, last.names + run.names)
      } else {
        merged.append(run)
      }
    }
    let name = Names.fields(type, group: group)
    let rows = merged.map { "\t{ \($0.offset), \($0.size) },\t/* \($0.names.joined(separator: ", ")) */\n" }
    return asserts + "static const struct cordon_run runs_\(name)[] = {\n\(rows.joined())};\n"
      + "const struct cordon_fields \(name) = {\n\t.type = &\(Names.type(type)),\n\t.group = \"\(group)\",\n"
      + "\t.runs = runs_\(name),\n\t.run_count = ARRAY_SIZE(runs_\(name)),\n};\n\n"
  }
}
