import Foundation

/// A file of facts.
public enum FactsFile {
  public static func text(of facts: Facts) -> String { FactsText.text(of: facts) }

  public static func read(path: String) throws -> Facts {
    guard let bytes = FileManager.default.contents(atPath: path) else {
      throw EnvironmentError("cannot read '\(path)'")
    }
    guard bytes.starts(with: FactsText.head.utf8) else {
      throw EnvironmentError(
        "'\(path)' is no facts file; --kernel takes a release, a folder of headers, or what 'wrapgen facts' wrote"
      )
    }
    return try FactsParser(path: path).parse(String(decoding: bytes, as: UTF8.self))
  }
}

/// The lines of a facts file, read back.
private struct FactsParser {
  let path: String

  /// A fact and the parts below it.
  private struct Entry {
    let number: Int
    let words: [String]
    var parts: [[String]] = []
  }

  func parse(_ text: String) throws -> Facts {
    var entries: [Entry] = []
    for (number, line) in text.utf8.split(separator: 10).enumerated().dropFirst() {
      if line.first == 32 {
        guard !entries.isEmpty else { throw wrong(number + 1) }
        entries[entries.count - 1].parts.append(Self.words(line.dropFirst()))
      } else {
        entries.append(Entry(number: number + 1, words: Self.words(line)))
      }
    }
    guard let release = entries.first, release.words.count == 2, release.words[0] == "release" else {
      throw wrong(2)
    }
    var exports: [String: String] = [:]
    for entry in entries where entry.words[0] == "export" && entry.words.count == 3 {
      exports[entry.words[1]] = entry.words[2]
    }
    var facts = Facts(release: release.words[1], exports: exports)
    for entry in entries.dropFirst() { try add(entry, to: &facts) }
    return facts
  }

  private func add(_ entry: Entry, to facts: inout Facts) throws {
    let words = entry.words
    func need(_ count: Int) throws { if words.count != count { throw wrong(entry.number) } }
    switch words[0] {
    case "export": try need(3)
    case "sum":
      try need(3)
      facts.sums[words[1]] = words[2]
    case "spec":
      try need(3)
      facts.headers.append(SpecHeader(path: words[1], includes: list(words[2])))
    case "function":
      try need(6)
      facts.functions[words[1]] = try function(entry)
    case "struct":
      try need(4)
      facts.layouts[words[1]] = try layout(entry)
    case "table":
      try need(4)
      facts.tables[words[1]] = try table(entry)
    case "store":
      try need(4)
      facts.stores.append(InlineStore(type: words[1], member: words[2], function: words[3]))
    case "contract":
      try need(8)
      facts.contracts.append(try contract(entry))
    case "dropped":
      try need(4)
      facts.dropped.append(
        DroppedContract(name: words[1], location: try place(words[2], entry), body: try place(words[3], entry)))
    case "field":
      try need(6)
      guard let kind = FieldDeclaration.Kind(rawValue: words[1]) else { throw wrong(entry.number) }
      facts.fields.append(
        FieldDeclaration(
          kind: kind, type: words[2], member: words[3], group: words[4], location: try place(words[5], entry)))
    case "operand":
      try need(3)
      facts.structures[try place(words[1], entry)] = words[2]
    case "reads":
      try need(3)
      facts.reads[try place(words[1], entry)] = list(words[2])
    default: throw wrong(entry.number)
    }
  }

  private func function(_ entry: Entry) throws -> FunctionFact {
    let words = entry.words
    let flags = list(words[5])
    return FunctionFact(
      name: words[1], header: words[2], line: try number(words[3], entry), returnType: words[4],
      parameters: try parameters(entry), isVariadic: flags.contains("variadic"),
      isInline: flags.contains("inline"),
      attributes: entry.parts.filter { $0[0] == "attribute" }.map { $0.last! },
      documentation: entry.parts.first { $0[0] == "documentation" }?.last ?? "")
  }

  private func parameters(_ entry: Entry) throws -> [Parameter] {
    try entry.parts.filter { $0[0] == "parameter" }.map { words in
      guard words.count == 5 else { throw wrong(entry.number) }
      let flags = list(words[3])
      return Parameter(
        name: words[1], type: words[2], isPointer: flags.contains("pointer"),
        isFunctionPointer: flags.contains("function"), isConstant: flags.contains("const"),
        annotations: list(words[4]))
    }
  }

  private func layout(_ entry: Entry) throws -> TypeLayout {
    func members(_ kind: String) throws -> [MemberLayout] {
      try entry.parts.filter { $0[0] == kind }.map { words in
        guard words.count == 6 else { throw wrong(entry.number) }
        let flags = list(words[4])
        return MemberLayout(
          name: words[1], offset: try number(words[2], entry), size: try number(words[3], entry),
          isBitField: flags.contains("bits"), isFunctionPointer: flags.contains("function"),
          embeddedCallback: words[5].isEmpty ? nil : words[5])
      }
    }
    return TypeLayout(
      name: entry.words[1], size: try number(entry.words[2], entry), isComplete: entry.words[3].isEmpty,
      members: try members("member"), nested: try members("nested"), functionPointers: try members("pointer"),
      countedArrays: entry.parts.filter { $0[0] == "counted" && $0.count == 3 }.map {
        .init(array: $0[1], counter: $0[2])
      })
  }

  private func table(_ entry: Entry) throws -> TableFact {
    let slots = try entry.parts.filter { $0[0] == "slot" }.map { words -> TableFact.Slot in
      guard words.count == 5 else { throw wrong(entry.number) }
      return .init(
        name: words[1], offset: try number(words[2], entry), type: words[4],
        parameterCount: try number(words[3], entry))
    }
    return TableFact(
      name: entry.words[1], size: try number(entry.words[2], entry), slots: slots,
      pointers: list(entry.words[3]).compactMap { Int($0) })
  }

  private func contract(_ entry: Entry) throws -> ReadContract {
    let words = entry.words
    let flags = list(words[5])
    guard let importClass = ImportClass(rawValue: words[3]) else { throw wrong(entry.number) }
    let raw = try entry.parts.filter { $0[0] == "clause" }.map { words -> RawClause in
      guard words.count == 5 else { throw wrong(entry.number) }
      return RawClause(
        tag: words[1], arguments: words[4], location: try place(words[2], entry),
        argumentsLocation: words[3].isEmpty ? nil : try place(words[3], entry))
    }
    var clauses: [ParsedClause] = []
    for clause in raw {
      do throws(DiagnosticError) { clauses.append(try clause.parse()) } catch { throw wrong(entry.number) }
    }
    let contract = Contract(
      name: words[1], kind: try kind(words[2], entry), importClass: importClass, returnType: words[4],
      parameters: try parameters(entry), isVariadic: flags.contains("variadic"),
      clauses: clauses.map(\.clause), location: try place(words[6], entry),
      header: words[7].isEmpty ? nil : words[7])
    return ReadContract(contract: contract, clauses: clauses, raw: raw, isInline: flags.contains("inline"))
  }

  private func kind(_ text: String, _ entry: Entry) throws -> Contract.Kind {
    let words = list(text)
    switch (words.first, words.count) {
    case ("function", 1): return .function
    case ("data", 1): return .data
    case ("set", 1): return .set
    case ("callback", 3): return .callback(type: words[1], member: words[2])
    case ("named", 2): return .named(type: words[1])
    default: throw wrong(entry.number)
    }
  }

  private func place(_ text: String, _ entry: Entry) throws -> SourceLocation {
    let parts = text.split(separator: ":")
    guard parts.count >= 3, let line = Int(parts[parts.count - 2]), let column = Int(parts[parts.count - 1])
    else { throw wrong(entry.number) }
    return SourceLocation(file: parts.dropLast(2).joined(separator: ":"), line: line, column: column)
  }

  private func number(_ text: String, _ entry: Entry) throws -> Int {
    guard let number = Int(text) else { throw wrong(entry.number) }
    return number
  }

  private func list(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  private func wrong(_ line: Int) -> EnvironmentError {
    EnvironmentError("'\(path)' line \(line) is no fact; write the file anew with 'wrapgen facts'")
  }

  private static func words(_ line: Substring.UTF8View) -> [String] {
    line.split(separator: 9, omittingEmptySubsequences: false).map { word in
      let text = String(word)!
      guard text.utf8.contains(92) else { return text }
      return text.replacingOccurrences(of: "\\\\", with: "\u{1}").replacingOccurrences(of: "\\t", with: "\t")
        .replacingOccurrences(of: "\\n", with: "\n").replacingOccurrences(of: "\u{1}", with: "\\")
    }
  }
}
