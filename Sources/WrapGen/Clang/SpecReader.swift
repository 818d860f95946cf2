internal import CLibclang
import Foundation

/// The declarations of all specs, parsed as one text.
struct SpecReader {
  let specs: SpecFolder
  let kernel: KernelHeaders
  var scope = FactsScope.specified
  var alsoLaysOut: Set<String> = []
  /// Kernel headers to read besides those of the specs: `linux/watchdog.h`.
  var alsoIncludes: [String] = []

  struct Result {
    var facts: Facts
    var diagnostics: [Diagnostic] = []
  }

  /// The text that includes every spec.
  static func text(of specs: SpecFolder) -> String {
    specs.headers.map { "#include \"\($0)\"\n" }.joined()
  }

  func read() throws -> Result {
    let text = Self.text(of: specs) + alsoIncludes.map { "#include <\($0)>\n" }.joined()
    let unit = try TranslationUnit(text: text, kernel: kernel, specs: specs, skipsBodies: true)
    var result = Result(facts: Facts(release: kernel.release, exports: kernel.exports))
    result.facts.headers = specs.specHeaders(for: kernel)
    result.facts.sums = specs.sums
    let messages = ClangMessages(specs: specs)
    result.diagnostics = messages.diagnostics(unit.messages)
    let declarations = unit.declarations
    result.facts.dropped = dropped(messages.dropped(unit.messages), declarations)
    var tags: [String: CXCursor] = [:]
    for cursor in declarations where cursor.kind == CXCursor_StructDecl && clang_isCursorDefinition(cursor) != 0
    {
      tags[cursor.name] = cursor
    }
    for cursor in declarations where cursor.kind == CXCursor_FunctionDecl || cursor.kind == CXCursor_VarDecl {
      let place = cursor.place
      guard let file = specs.path(ofFile: place.file) else { continue }
      read(cursor, file: file, tags: tags, into: &result)
    }
    readHeaders(text, declarations, tags, into: &result.facts)
    return result
  }

  /// What the kernel's own headers say, whatever the specs make of it.
  private func readHeaders(
    _ text: String, _ declarations: [CXCursor], _ tags: [String: CXCursor], into facts: inout Facts
  ) {
    let specified = Set(facts.contracts.map(\.contract.name) + facts.dropped.map(\.name))
    let reader = FunctionReader(kernel: kernel, source: HeaderSource())
    for cursor in declarations where cursor.kind == CXCursor_FunctionDecl {
      let name = cursor.name
      guard facts.functions[name] == nil,
        specified.contains(name) || (scope.isEverything && facts.exports[name] != nil)
      else { continue }
      facts.functions[name] = reader.fact(cursor)
    }
    let layouts = LayoutReader(nested: LayoutReader.nested(facts.fields))
    for name in alsoLaysOut { facts.layouts[name] = tags[name].map(layouts.layout) }
    if scope == .evidence {
      let arguments = kernel.clangArguments + ["-I\(specs.root)/include"]
      facts.stores = StoreReader.stores(text: text, arguments: arguments) ?? []
    }
    if scope.isEverything {
      for (name, cursor) in tags { facts.tables[name] = TableReader().table(cursor) }
    }
  }

  /// Which contract a clause belonged to that clang dropped: the declaration that stands before it.
  private func dropped(_ clauses: [SourceLocation], _ declarations: [CXCursor]) -> [DroppedContract] {
    if clauses.isEmpty { return [] }
    let functions = declarations.compactMap { cursor -> (place: SourceLocation, cursor: CXCursor)? in
      guard cursor.kind == CXCursor_FunctionDecl || cursor.kind == CXCursor_VarDecl,
        let file = specs.path(ofFile: cursor.place.file)
      else { return nil }
      return (SourceLocation(file: file, line: cursor.place.line, column: cursor.place.column), cursor)
    }
    var first: [String: DroppedContract] = [:]
    for clause in clauses.sorted() {
      let before = functions.filter { $0.place.file == clause.file && $0.place < clause }
      guard let cursor = before.max(by: { $0.place < $1.place })?.cursor, first[cursor.name] == nil else {
        continue
      }
      let body = cursor.canonical.place
      first[cursor.name] = DroppedContract(
        name: cursor.name, location: clause,
        body: SourceLocation(file: body.file, line: body.line, column: body.column))
    }
    return first.values.sorted { $0.location < $1.location }
  }

  /// A prototype of an exported function without a clause, which looks like a contract and is none.
  private func silent(_ cursor: CXCursor, _ location: SourceLocation, _ facts: Facts) -> Diagnostic? {
    guard cursor.kind == CXCursor_FunctionDecl, !isInline(cursor), facts.exports[cursor.name] != nil else {
      return nil
    }
    return Diagnostic(
      .warning, at: location,
      "the prototype of '\(cursor.name)' has no clause: it is no contract, and drivers that import it stay out",
      rule: "silent-prototype", subject: cursor.name)
  }

  private func read(_ cursor: CXCursor, file: String, tags: [String: CXCursor], into result: inout Result) {
    let location = SourceLocation(file: file, line: cursor.place.line, column: cursor.place.column)
    let lost = lost(cursor, file)
    result.diagnostics += lost
    let annotations = annotations(of: cursor, file: file)
    if annotations.isEmpty {
      // A lost clause says more.
      if lost.isEmpty, let silent = silent(cursor, location, result.facts) { result.diagnostics.append(silent) }
      return
    }
    if let field = field(annotations, location, &result.diagnostics) {
      result.facts.fields.append(field)
      return
    }
    var importClass: ImportClass?
    var isSet = false
    var clauses: [ParsedClause] = []
    var raw: [RawClause] = []
    for annotation in annotations {
      switch annotation.tag {
      case "class":
        importClass = ImportClass(rawValue: OperandText(text: annotation.arguments, offset: 0).trimmed.text)
        if importClass == nil {
          result.diagnostics.append(
            Diagnostic(
              at: annotation.location, "no class '\(annotation.arguments)'", rule: "unknown-class"))
        }
      case "capset", "set": isSet = true
      case "callback", "contract": break
      default:
        do throws(DiagnosticError) {
          clauses.append(try annotation.parse())
          raw.append(annotation)
        } catch {
          result.diagnostics.append(error.diagnostic)
        }
      }
    }
    if clauses.contains(where: { $0.clause.verb == .includes }) { isSet = true }
    if !isSet, importClass == nil, let unknown = unknownCallback(cursor, location, tags) {
      result.diagnostics.append(unknown)
      return
    }
    let contract = contract(cursor, location, importClass, isSet, clauses.map(\.clause), tags)
    result.facts.contracts.append(
      ReadContract(contract: contract, clauses: clauses, raw: raw, isInline: isInline(cursor)))
  }

  /// Clauses inside the parameter list: clang gives them to the parameter, where nobody looks.
  private func lost(_ cursor: CXCursor, _ file: String) -> [Diagnostic] {
    cursor.children.filter { $0.kind == CXCursor_ParmDecl }.flatMap(\.children).filter {
      $0.kind == CXCursor_AnnotateAttr && $0.name.hasPrefix("own.") && specs.path(ofFile: $0.place.file) == file
    }.map { clause in
      Diagnostic(
        at: SourceLocation(file: file, line: clause.place.line, column: clause.place.column),
        "this clause stands inside the parameter list; clauses stand behind its ')'", rule: "lost-clause")
    }
  }

  /// A body in a header of the kernel.
  private func isInline(_ cursor: CXCursor) -> Bool {
    let definition = clang_getCursorDefinition(cursor)
    return definition.isNull == false && specs.path(ofFile: definition.place.file) == nil
  }

  private func contract(
    _ cursor: CXCursor, _ location: SourceLocation, _ importClass: ImportClass?, _ isSet: Bool,
    _ clauses: [Clause],
    _ tags: [String: CXCursor]
  ) -> Contract {
    let isFunction = cursor.kind == CXCursor_FunctionDecl
    let kind: Contract.Kind
    var name = cursor.name
    if isSet {
      kind = .set
    } else if let (type, member) = callback(name.replacingOccurrences(of: "__called__", with: "__"), tags) {
      kind = .callback(type: type, member: member)
      name = "\(type).\(member)" + (name.contains("__called__") ? Contract.calledSuffix : "")
    } else if name.hasSuffix("__contract") {
      name = String(name.dropLast("__contract".count))
      kind = .named(type: name)
    } else if isFunction, importClass != .support, importClass != .staticCall {
      kind = .function
    } else {
      kind = .data
    }
    let violates = clauses.contains { $0.verb == .violates }
    return Contract(
      name: name, kind: kind, importClass: importClass ?? (violates ? .violation : .wrapper),
      returnType: isFunction ? clang_getCursorResultType(cursor).spelling : "",
      parameters: isFunction ? FunctionReader.parameters(of: cursor) : [],
      isVariadic: isFunction && clang_isFunctionTypeVariadic(cursor.type) != 0,
      clauses: clauses, location: location, header: kernel.name(ofHeader: cursor.canonical.place.file))
  }

  /// `net_device_ops__ndo_open`: split where a structure of that name has a member of that name.
  private func callback(_ name: String, _ tags: [String: CXCursor]) -> (String, String)? {
    var rest = Substring(name)
    while let split = rest.range(of: "__") {
      let type = String(name[..<split.lowerBound])
      let member = String(name[split.upperBound...])
      if !type.isEmpty, let tag = tags[type], LayoutReader.hasMember(tag, member) { return (type, member) }
      rest = rest[rest.index(after: split.lowerBound)...]
    }
    return nil
  }

  /// `CALLBACK(net_device_ops, ndo_opne)`: a name that a macro made, of a structure without that member.
  private func unknownCallback(
    _ cursor: CXCursor, _ location: SourceLocation, _ tags: [String: CXCursor]
  ) -> Diagnostic? {
    let name = cursor.name.replacingOccurrences(of: "__called__", with: "__")
    guard callback(name, tags) == nil, !name.hasSuffix("__contract"),
      specs.texts[location.file]?.word(at: cursor.place.offset).isEmpty == false,
      specs.texts[location.file]?.word(at: cursor.place.offset) != cursor.name,
      let split = name.range(of: "__"), split.lowerBound > name.startIndex
    else { return nil }
    let type = String(name[..<split.lowerBound])
    let member = String(name[split.upperBound...])
    guard let tag = tags[type] else {
      return Diagnostic(at: location, "this kernel has no 'struct \(type)'", rule: "unknown-callback")
    }
    let members = LayoutReader(nested: [:]).layout(of: tag).functionPointers.map(\.name)
    let near = Spelling.nearest(to: member, in: members).map { "; did you mean '\($0)'?" } ?? ""
    return Diagnostic(
      at: location, "'struct \(type)' has no member '\(member)'\(near)", rule: "unknown-callback")
  }

  private func field(
    _ annotations: [RawClause], _ location: SourceLocation, _ diagnostics: inout [Diagnostic]
  ) -> FieldDeclaration? {
    guard let annotation = annotations.first, let kind = FieldDeclaration.Kind(rawValue: annotation.tag) else {
      return nil
    }
    let words = OperandText(text: annotation.arguments, offset: 0).split().map(\.text)
    return FieldDeclaration(
      kind: kind, type: words.first ?? "", member: words.count > 1 ? words[1] : "",
      group: words.count > 2 ? words[2] : "", location: annotation.location)
  }

  /// Our annotations that stand at this declaration, not those it inherits: they stand before it.
  private func annotations(of cursor: CXCursor, file: String) -> [RawClause] {
    let start = FilePlace(clang_getRangeStart(clang_getCursorExtent(cursor))).offset
    return cursor.children.compactMap { child in
      guard child.kind == CXCursor_AnnotateAttr, child.name.hasPrefix("own.") else { return nil }
      let place = child.place
      guard specs.path(ofFile: place.file) == file, place.offset >= start else { return nil }
      return annotation(String(child.name.dropFirst(4)), place, file)
    }
  }

  /// `text`: `tag:operands`. The operands' place is known when the spec itself has them.
  private func annotation(_ text: String, _ place: FilePlace, _ file: String) -> RawClause {
    let colon = text.firstIndex(of: ":") ?? text.endIndex
    let tag = String(text[..<colon])
    let location = SourceLocation(file: file, line: place.line, column: place.column)
    if let source = specs.texts[file], let found = source.arguments(of: "__" + tag, at: place.offset) {
      let (line, column) = source.position(of: found.offset)
      return RawClause(
        tag: tag, arguments: found.text, location: location,
        argumentsLocation: SourceLocation(file: file, line: line, column: column))
    }
    let rest = colon == text.endIndex ? "" : String(text[text.index(after: colon)...])
    return RawClause(tag: tag, arguments: rest, location: location, argumentsLocation: nil)
  }
}
