internal import CLibclang
import Foundation

/// The declarations of all specs, parsed as one text.
struct SpecReader {
  let specs: SpecFolder
  let kernel: KernelHeaders

  struct Result {
    var contracts: [ReadContract] = []
    var fields: [FieldDeclaration] = []
    var diagnostics: [Diagnostic] = []
  }

  /// The text that includes every spec.
  static func text(of specs: SpecFolder) -> String {
    specs.headers.map { "#include \"\($0)\"\n" }.joined()
  }

  func read() throws -> Result {
    let unit = try TranslationUnit(text: Self.text(of: specs), kernel: kernel, specs: specs, skipsBodies: true)
    var result = Result()
    result.diagnostics = ClangMessages(specs: specs).diagnostics(unit.messages)
    let declarations = unit.declarations
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
    return result
  }

  private func read(_ cursor: CXCursor, file: String, tags: [String: CXCursor], into result: inout Result) {
    let location = SourceLocation(file: file, line: cursor.place.line, column: cursor.place.column)
    let annotations = annotations(of: cursor, file: file)
    if annotations.isEmpty { return }
    if let field = field(annotations, location, &result.diagnostics) {
      result.fields.append(field)
      return
    }
    var importClass: ImportClass?
    var isSet = false
    var clauses: [ParsedClause] = []
    for annotation in annotations {
      switch annotation.tag {
      case "class":
        importClass = ImportClass(rawValue: annotation.arguments.trimmed.text)
        if importClass == nil {
          result.diagnostics.append(
            Diagnostic(
              at: annotation.location, "no class '\(annotation.arguments.text)'", rule: "unknown-class"))
        }
      case "capset", "set": isSet = true
      case "callback", "contract": break
      default:
        do throws(DiagnosticError) { clauses.append(try annotation.parse()) } catch {
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
    result.contracts.append(ReadContract(contract: contract, clauses: clauses, isInline: isInline(cursor)))
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
    } else if let (type, member) = callback(name, tags) {
      kind = .callback(type: type, member: member)
      name = "\(type).\(member)"
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
      parameters: isFunction ? parameters(cursor) : [],
      isVariadic: isFunction && clang_isFunctionTypeVariadic(cursor.type) != 0,
      clauses: clauses, location: location, header: kernel.name(ofHeader: cursor.canonical.place.file))
  }

  private func parameters(_ cursor: CXCursor) -> [Parameter] {
    (0..<max(0, clang_Cursor_getNumArguments(cursor))).map { index in
      let argument = clang_Cursor_getArgument(cursor, UInt32(index))
      return Parameter(
        name: argument.name, type: argument.type.spelling, isPointer: argument.type.isPointer,
        isFunctionPointer: argument.type.isFunctionPointer)
    }
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
    let name = cursor.name
    guard callback(name, tags) == nil, !name.hasSuffix("__contract"),
      specs.texts[location.file]?.word(at: cursor.place.offset).isEmpty == false,
      specs.texts[location.file]?.word(at: cursor.place.offset) != name,
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
    _ annotations: [Annotation], _ location: SourceLocation, _ diagnostics: inout [Diagnostic]
  ) -> FieldDeclaration? {
    guard let annotation = annotations.first, let kind = FieldDeclaration.Kind(rawValue: annotation.tag) else {
      return nil
    }
    let words = annotation.arguments.split().map(\.text)
    return FieldDeclaration(
      kind: kind, type: words.first ?? "", member: words.count > 1 ? words[1] : "",
      group: words.count > 2 ? words[2] : "", location: annotation.location)
  }

  /// Our annotations that stand at this declaration, not those it inherits: they stand before it.
  private func annotations(of cursor: CXCursor, file: String) -> [Annotation] {
    let start = FilePlace(clang_getRangeStart(clang_getCursorExtent(cursor))).offset
    return cursor.children.compactMap { child in
      guard child.kind == CXCursor_AnnotateAttr, child.name.hasPrefix("own.") else { return nil }
      let place = child.place
      guard specs.path(ofFile: place.file) == file, place.offset >= start else { return nil }
      return Annotation(
        text: String(child.name.dropFirst(4)), place: place, file: file, source: specs.texts[file])
    }
  }
}

/// One `annotate` attribute: a tag, and operands with their places.
struct Annotation {
  let tag: String
  let arguments: OperandText
  let location: SourceLocation
  private let source: SpecSource?

  init(text: String, place: FilePlace, file: String, source: SpecSource?) {
    let colon = text.firstIndex(of: ":") ?? text.endIndex
    tag = String(text[..<colon])
    location = SourceLocation(file: file, line: place.line, column: place.column)
    if let source, let found = source.arguments(of: "__" + tag, at: place.offset) {
      arguments = found
      self.source = source
    } else {
      let rest = colon == text.endIndex ? "" : String(text[text.index(after: colon)...])
      arguments = OperandText(text: rest, offset: 0)
      self.source = nil
    }
  }

  func parse() throws(DiagnosticError) -> ParsedClause {
    let location = location
    let source = source
    return try ClauseParser(tag: tag, arguments: arguments, location: location) { offset in
      guard let (line, column) = source?.position(of: offset) else { return location }
      return SourceLocation(file: location.file, line: line, column: column)
    }.parse()
  }
}
