internal import CLibclang

/// Structures of the kernel's headers as layouts.
struct LayoutReader {
  /// Members that specs name with a dot, by tag.
  let nested: [String: Set<String>]
  let source = HeaderSource()

  /// The members with a dot, by tag.
  static func nested(_ fields: [FieldDeclaration]) -> [String: Set<String>] {
    Dictionary(grouping: fields.filter { $0.member.contains(".") }, by: \.type).mapValues {
      Set($0.map(\.member))
    }
  }

  static func hasMember(_ structure: CXCursor, _ name: String) -> Bool {
    clang_Type_getOffsetOf(structure.type, name) >= 0
  }

  /// `declaration`: any declaration of a tagged structure.
  func layout(of declaration: CXCursor) -> TypeLayout {
    let name = declaration.name
    let definition = clang_getCursorDefinition(declaration)
    guard !definition.isNull else { return TypeLayout(name: name, size: 0, isComplete: false, members: []) }
    var members: [MemberLayout] = []
    collect(definition, prefix: "", base: 0, into: &members)
    var pointers: [MemberLayout] = []
    functionPointers(definition, prefix: "", base: 0, of: nil, into: &pointers)
    let dotted = (nested[name] ?? []).sorted().compactMap { member(definition, path: $0) }
    return TypeLayout(
      name: name, size: Int(clang_Type_getSizeOf(definition.type)), members: members, nested: dotted,
      functionPointers: pointers, countedArrays: countedArrays(definition))
  }

  private func countedArrays(_ record: CXCursor) -> [TypeLayout.CountedArray] {
    Self.fields(of: record).compactMap { field in
      guard field.type.canonical.kind == CXType_IncompleteArray || field.type.canonical.kind == CXType_Pointer
      else { return nil }
      let place = field.place
      for attribute in source.memberAttributes(in: place.file, at: place.offset) {
        guard let call = OperandText(text: attribute, offset: 0).call(), call.name == "__counted_by" else {
          continue
        }
        return .init(array: field.name, counter: call.arguments.text)
      }
      return nil
    }
  }

  /// Fields in order; unnamed structures and unions are part of what holds them.
  private func collect(_ record: CXCursor, prefix: String, base: Int, into members: inout [MemberLayout]) {
    let fields = Self.fields(of: record)
    for (index, field) in fields.enumerated() {
      let bits = Int(clang_Cursor_getOffsetOfField(field))
      if bits < 0 { continue }
      if Self.isUnnamed(field) {
        collect(field.type.canonical.declaration, prefix: prefix, base: base + bits / 8, into: &members)
      } else if clang_Cursor_isBitField(field) != 0 {
        if field.name.isEmpty { continue }
        let run = storageRun(fields, around: index)
        members.append(
          MemberLayout(
            name: prefix + field.name, offset: base + run.lowerBound, size: run.count, isBitField: true))
      } else {
        let size = Int(clang_Type_getSizeOf(field.type))
        if size < 0 || field.type.canonical.kind == CXType_IncompleteArray { continue }
        members.append(
          MemberLayout(
            name: prefix + field.name, offset: base + bits / 8, size: size,
            isFunctionPointer: field.type.isFunctionPointer))
      }
    }
  }

  /// `embedded`: the innermost tag and the path below it, where the record is not the outermost itself.
  private func functionPointers(
    _ record: CXCursor, prefix: String, base: Int, of embedded: (tag: String, prefix: String)?,
    into list: inout [MemberLayout]
  ) {
    for field in Self.fields(of: record) where clang_Cursor_isBitField(field) == 0 {
      let bits = Int(clang_Cursor_getOffsetOfField(field))
      if bits < 0 { continue }
      let offset = base + bits / 8
      if field.type.isFunctionPointer {
        list.append(
          MemberLayout(
            name: prefix + field.name, offset: offset, size: 8, isFunctionPointer: true,
            embeddedCallback: embedded.map { "\($0.tag).\($0.prefix)\(field.name)" }))
      } else if field.type.canonical.kind == CXType_Record {
        let inside = field.type.canonical.declaration
        let word = Self.isUnnamed(field) ? "" : field.name + "."
        let isTagged = !Self.isUnnamed(field) && clang_Cursor_isAnonymous(inside) == 0
        functionPointers(
          inside, prefix: prefix + word, base: offset,
          of: isTagged ? (inside.name, "") : embedded.map { ($0.tag, $0.prefix + word) }, into: &list)
      }
    }
  }

  /// `dev.parent`, or `frags[0].bv_len` without the index.
  private func member(_ record: CXCursor, path: String) -> MemberLayout? {
    var record = record
    var base = 0
    let words = path.split(separator: ".").map(String.init)
    for (depth, word) in words.enumerated() {
      var members: [MemberLayout] = []
      collect(record, prefix: "", base: base, into: &members)
      guard let found = members.first(where: { $0.name == word }) else { return nil }
      if depth == words.count - 1 {
        return MemberLayout(
          name: path, offset: found.offset, size: found.size, isBitField: found.isBitField,
          isFunctionPointer: found.isFunctionPointer)
      }
      guard let field = field(record, named: word), field.type.canonical.kind == CXType_Record else {
        return nil
      }
      base = found.offset
      record = field.type.canonical.declaration
    }
    return nil
  }

  private func field(_ record: CXCursor, named name: String) -> CXCursor? {
    for field in Self.fields(of: record) {
      if Self.isUnnamed(field) {
        if let found = self.field(field.type.canonical.declaration, named: name) { return found }
      } else if field.name == name {
        return field
      }
    }
    return nil
  }

  static func fields(of record: CXCursor) -> [CXCursor] {
    var list: [CXCursor] = []
    withUnsafeMutablePointer(to: &list) { pointer in
      _ = clang_Type_visitFields(
        record.type,
        { field, data in
          data!.assumingMemoryBound(to: [CXCursor].self).pointee.append(field)
          return CXVisit_Continue
        }, pointer)
    }
    return list
  }

  static func isUnnamed(_ field: CXCursor) -> Bool {
    let name = field.name
    return (name.isEmpty || name.contains("(")) && field.type.canonical.kind == CXType_Record
  }

  /// The bytes of the bit-fields next to this one, ended by another member or one of no width.
  private func storageRun(_ fields: [CXCursor], around index: Int) -> Range<Int> {
    func joins(_ i: Int) -> Bool {
      fields.indices.contains(i) && clang_Cursor_isBitField(fields[i]) != 0
        && clang_getFieldDeclBitWidth(fields[i]) > 0
    }
    var first = index
    while joins(first - 1) { first -= 1 }
    var last = index
    while joins(last + 1) { last += 1 }
    let start = Int(clang_Cursor_getOffsetOfField(fields[first]))
    let end = Int(clang_Cursor_getOffsetOfField(fields[last])) + Int(clang_getFieldDeclBitWidth(fields[last]))
    return (start / 8)..<((end + 7) / 8)
  }
}
