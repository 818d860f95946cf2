internal import CLibclang

/// Clang's view of every operand, and the layouts of the structures they touch.
struct SpliceCheck {
  let specs: SpecFolder
  let kernel: KernelHeaders

  struct Result {
    var diagnostics: [Diagnostic] = []
    var layouts: [String: TypeLayout] = [:]
    /// The tag of what a right's address operand points to, by the operand's place.
    var structures: [SourceLocation: String] = [:]
  }

  func check(_ read: SpecReader.Result) throws -> Result {
    let splice = SpliceText(specs: SpecReader.text(of: specs), contracts: read.contracts)
    let unit = try TranslationUnit(text: splice.text, kernel: kernel, specs: specs, skipsBodies: false)
    var result = Result()
    result.diagnostics = messages(unit, splice)
    if result.diagnostics.hasErrors { return result }

    var structures: [String: CXCursor] = [:]
    var wanted: [String: CXCursor] = [:]
    func want(_ structure: CXCursor?) { if let structure { wanted[structure.name] = structure } }
    for cursor in unit.declarations {
      if cursor.kind == CXCursor_StructDecl, clang_isCursorDefinition(cursor) != 0 {
        structures[cursor.name] = cursor
      }
      guard cursor.kind == CXCursor_FunctionDecl, cursor.place.file == TranslationUnit.mainFile else {
        continue
      }
      for index in 0..<max(0, clang_Cursor_getNumArguments(cursor)) {
        want(clang_Cursor_getArgument(cursor, UInt32(index)).type.structurePointedTo)
      }
      visitVariables(cursor) { variable in
        if variable.name == "ret" { want(variable.type.structurePointedTo) }
        guard variable.name.hasPrefix("own_pointer_"), let number = Int(variable.name.dropFirst(12)) else {
          return
        }
        let structure = variable.type.structurePointedTo
        want(structure)
        result.structures[splice.pointers[number].piece.location] = structure?.name
        if !variable.type.isPointer {
          result.diagnostics.append(notPointer(splice.pointers[number], variable.type))
        }
      }
    }
    let named = Self.structureNames(read)
    for name in named { want(structures[name]) }
    let nested = Dictionary(grouping: read.fields.filter { $0.member.contains(".") }, by: \.type)
      .mapValues { Set($0.map(\.member)) }
    let reader = LayoutReader(nested: nested)
    for (name, cursor) in wanted { result.layouts[name] = reader.layout(of: cursor) }
    return result
  }

  /// Structures that declarations and registrations name.
  private static func structureNames(_ read: SpecReader.Result) -> Set<String> {
    var names = Set(read.fields.map(\.type))
    for contract in read.contracts.map(\.contract) {
      if case .callback(let type, _) = contract.kind { names.insert(type) }
      for clause in contract.clauses where clause.verb.shape == .registration {
        names.insert(clause.operands[1])
      }
    }
    return names
  }

  private func visitVariables(_ cursor: CXCursor, _ visit: (CXCursor) -> Void) {
    for child in cursor.children {
      if child.kind == CXCursor_VarDecl { visit(child) }
      if clang_isExpression(child.kind) == 0 { visitVariables(child, visit) }
    }
  }

  private func messages(_ unit: TranslationUnit, _ splice: SpliceText) -> [Diagnostic] {
    let messages = unit.messages.map { message in
      guard message.file == SpliceText.glue, splice.places.indices.contains(message.line - 1) else {
        return message
      }
      return message.moved(to: splice.places[message.line - 1])
    }
    return ClangMessages(specs: specs).diagnostics(messages).map { diagnostic in
      guard diagnostic.message.contains("own-prototype") else { return diagnostic }
      return Diagnostic(
        at: diagnostic.location, "the callback's prototype is not the one this kernel declares",
        rule: "callback-prototype")
    }
  }

  private func notPointer(_ operand: (piece: ClausePiece, right: String), _ type: CXType) -> Diagnostic {
    Diagnostic(
      at: operand.piece.location,
      "'\(operand.right)' wants an address; '\(ClauseParser.folded(operand.piece.text))' is '\(type.canonical.spelling)'",
      rule: "operand-type")
  }
}

extension TranslationUnit.Message {
  fileprivate func moved(to place: SourceLocation) -> Self {
    .init(
      severity: severity, file: place.file, line: place.line, column: place.column, text: text, children: [])
  }
}
