import Foundation

/// Facts as text: one fact a line, its words between tabs, parts of a fact indented below it, all of it sorted,
/// so that the facts of two kernels can be compared with `diff`.
struct FactsText {
  static let head = "wrapgen-facts\t2"
  private var lines: [String] = [head]

  static func text(of facts: Facts) -> String {
    var text = FactsText()
    text.write(facts)
    return text.lines.joined(separator: "\n") + "\n"
  }

  private mutating func line(_ words: String...) { add("", words) }
  private mutating func part(_ words: String...) { add(" ", words) }
  private mutating func add(_ indent: String, _ words: [String]) {
    lines.append(indent + words.map(Self.escaped).joined(separator: "\t"))
  }

  private mutating func write(_ facts: Facts) {
    line("release", facts.release)
    for (path, sum) in facts.sums.sorted(by: { $0.key < $1.key }) { line("sum", path, sum) }
    for header in facts.headers { line("spec", header.path, header.includes.joined(separator: " ")) }
    for (name, module) in facts.exports.sorted(by: { $0.key < $1.key }) { line("export", name, module) }
    for function in facts.functions.values.sorted(by: { $0.name < $1.name }) { write(function) }
    for layout in facts.layouts.values.sorted(by: { $0.name < $1.name }) { write(layout) }
    for table in facts.tables.values.sorted(by: { $0.name < $1.name }) { write(table) }
    for store in facts.stores.sorted() { line("store", store.type, store.member, store.function) }
    for contract in facts.contracts { write(contract) }
    for dropped in facts.dropped {
      line("dropped", dropped.name, Self.place(dropped.location), Self.place(dropped.body))
    }
    for field in facts.fields {
      line("field", field.kind.rawValue, field.type, field.member, field.group, Self.place(field.location))
    }
    for (place, tag) in facts.structures.sorted(by: { $0.key < $1.key }) {
      line("operand", Self.place(place), tag)
    }
    for (place, members) in facts.reads.sorted(by: { $0.key < $1.key }) {
      line("reads", Self.place(place), members.joined(separator: " "))
    }
  }

  private mutating func write(_ function: FunctionFact) {
    line(
      "function", function.name, function.header, String(function.line), function.returnType,
      Self.flags(("inline", function.isInline), ("variadic", function.isVariadic)))
    for parameter in function.parameters { write(parameter) }
    for attribute in function.attributes { part("attribute", attribute) }
    if !function.documentation.isEmpty { part("documentation", function.documentation) }
  }

  private mutating func write(_ parameter: Parameter) {
    part(
      "parameter", parameter.name, parameter.type,
      Self.flags(
        ("pointer", parameter.isPointer), ("function", parameter.isFunctionPointer),
        ("const", parameter.isConstant)),
      parameter.annotations.joined(separator: " "))
  }

  private mutating func write(_ layout: TypeLayout) {
    line("struct", layout.name, String(layout.size), Self.flags(("incomplete", !layout.isComplete)))
    for (kind, members) in [
      ("member", layout.members), ("nested", layout.nested), ("pointer", layout.functionPointers),
    ] {
      for member in members {
        part(
          kind, member.name, String(member.offset), String(member.size),
          Self.flags(("bits", member.isBitField), ("function", member.isFunctionPointer)),
          member.embeddedCallback ?? "")
      }
    }
    for counted in layout.countedArrays { part("counted", counted.array, counted.counter) }
  }

  private mutating func write(_ table: TableFact) {
    line("table", table.name, String(table.size), table.pointers.map(String.init).joined(separator: " "))
    for slot in table.slots {
      part("slot", slot.name, String(slot.offset), String(slot.parameterCount), slot.type)
    }
  }

  private mutating func write(_ read: ReadContract) {
    let contract = read.contract
    let kind: String
    switch contract.kind {
    case .function: kind = "function"
    case .data: kind = "data"
    case .set: kind = "set"
    case .callback(let type, let member): kind = "callback \(type) \(member)"
    case .named(let type): kind = "named \(type)"
    }
    line(
      "contract", contract.name, kind, contract.importClass.rawValue, contract.returnType,
      Self.flags(("variadic", contract.isVariadic), ("inline", read.isInline)), Self.place(contract.location),
      contract.header ?? "")
    for parameter in contract.parameters { write(parameter) }
    for clause in read.raw {
      part(
        "clause", clause.tag, Self.place(clause.location), clause.argumentsLocation.map(Self.place) ?? "",
        clause.arguments)
    }
  }

  private static func flags(_ flags: (String, Bool)...) -> String {
    flags.filter(\.1).map(\.0).joined(separator: " ")
  }

  private static func place(_ location: SourceLocation) -> String {
    "\(location.file):\(location.line):\(location.column)"
  }

  private static func escaped(_ word: String) -> String {
    guard word.utf8.contains(where: { $0 == 9 || $0 == 10 || $0 == 92 }) else { return word }
    return word.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\t", with: "\\t")
      .replacingOccurrences(of: "\n", with: "\\n")
  }
}
