internal import CLibclang

/// Clang's view of every operand, and the layouts of the structures they touch.
struct SpliceCheck {
  let specs: SpecFolder
  let kernel: KernelHeaders

  /// Adds what it learns to the facts; nothing when clang has errors.
  func check(_ facts: inout Facts) throws -> [Diagnostic] {
    let splice = SpliceText(specs: SpecReader.text(of: specs), contracts: facts.contracts)
    let unit = try TranslationUnit(text: splice.text, kernel: kernel, specs: specs, skipsBodies: false)
    var diagnostics = messages(unit, splice, slots(unit, facts))
    if diagnostics.hasErrors { return diagnostics }

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
      readMembers(cursor, splice, into: &facts)
      visitVariables(cursor) { variable in
        if variable.name == "ret" { want(variable.type.structurePointedTo) }
        guard variable.name.hasPrefix("own_pointer_"), let number = Int(variable.name.dropFirst(12)) else {
          return
        }
        let structure = variable.type.structurePointedTo
        want(structure)
        facts.structures[splice.pointers[number].piece.location] = structure?.name
        if !variable.type.isPointer {
          diagnostics.append(notPointer(splice.pointers[number], variable.type))
        } else if splice.pointers[number].right == "string", let structure {
          diagnostics.append(notText(splice.pointers[number].piece, structure.name))
        }
      }
    }
    let named = Self.structureNames(facts)
    for name in named { want(structures[name]) }
    let reader = LayoutReader(nested: LayoutReader.nested(facts.fields))
    for (name, cursor) in wanted { facts.layouts[name] = reader.layout(of: cursor) }
    return diagnostics
  }

  /// Which members each piece of a clause reads, in calls of inline functions too as far as arguments go.
  private func readMembers(_ stub: CXCursor, _ splice: SpliceText, into facts: inout Facts) {
    stub.visit { cursor in
      guard cursor.kind == CXCursor_MemberRefExpr else { return }
      let field = clang_getCursorReferenced(cursor)
      guard field.kind == CXCursor_FieldDecl, let type = Self.tag(of: field),
        let place = splice.piece(atLine: cursor.place.line)
      else { return }
      let name = "\(type).\(field.name)"
      if facts.reads[place]?.contains(name) != true { facts.reads[place, default: []].append(name) }
    }
  }

  /// The tagged structure that a field is a member of, unnamed parts passed over.
  private static func tag(of field: CXCursor) -> String? {
    var parent = clang_getCursorSemanticParent(field)
    while parent.kind == CXCursor_StructDecl || parent.kind == CXCursor_UnionDecl {
      if parent.type.structure != nil { return parent.name }
      parent = clang_getCursorSemanticParent(parent)
    }
    return nil
  }

  /// Structures that declarations and registrations name.
  private static func structureNames(_ facts: Facts) -> Set<String> {
    var names = Set(facts.fields.map(\.type))
    for contract in facts.contracts.map(\.contract) {
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

  /// The type of each callback's member, by the contract's place.
  private func slots(_ unit: TranslationUnit, _ facts: Facts) -> [SourceLocation: String] {
    var tags: [String: CXCursor] = [:]
    for cursor in unit.declarations
    where cursor.kind == CXCursor_StructDecl && clang_isCursorDefinition(cursor) != 0 {
      tags[cursor.name] = cursor
    }
    var types: [SourceLocation: String] = [:]
    for contract in facts.contracts.map(\.contract) {
      guard case .callback(let type, let member) = contract.kind, let tag = tags[type] else { continue }
      types[contract.location] = TableReader().table(tag)?.slots.first { $0.name == member }?.type
    }
    return types
  }

  private func messages(
    _ unit: TranslationUnit, _ splice: SpliceText, _ slots: [SourceLocation: String]
  ) -> [Diagnostic] {
    let messages = unit.messages.map { message in
      guard message.file == SpliceText.glue, splice.places.indices.contains(message.line - 1) else {
        return message
      }
      return message.moved(to: splice.places[message.line - 1])
    }
    return ClangMessages(specs: specs).diagnostics(messages).map { diagnostic in
      guard diagnostic.message.contains("own-prototype") else { return diagnostic }
      let type = slots[diagnostic.location].map { "; the kernel's is '\($0)'" } ?? ""
      return Diagnostic(
        at: diagnostic.location, "the callback's prototype is not the one this kernel declares\(type)",
        rule: "callback-prototype")
    }
  }

  private func notText(_ piece: ClausePiece, _ structure: String) -> Diagnostic {
    Diagnostic(
      at: piece.location,
      "'string' wants text; '\(ClauseParser.folded(piece.text))' points to 'struct \(structure)'",
      rule: "operand-type")
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
