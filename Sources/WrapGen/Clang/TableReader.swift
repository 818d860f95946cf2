internal import CLibclang

/// Structures that hold function pointers, to know one in a module's data.
struct TableReader {
  /// nil for a structure without function pointers. `definition`: its definition.
  func table(_ definition: CXCursor) -> TableFact? {
    let size = clang_Type_getSizeOf(definition.type)
    guard size > 0 else { return nil }
    var slots: [TableFact.Slot] = []
    var pointers: [Int] = []
    collect(definition, prefix: "", base: 0, &slots, &pointers)
    return slots.isEmpty
      ? nil : TableFact(name: definition.name, size: Int(size), slots: slots, pointers: pointers.sorted())
  }

  private func collect(
    _ record: CXCursor, prefix: String, base: Int, _ slots: inout [TableFact.Slot], _ pointers: inout [Int]
  ) {
    for field in LayoutReader.fields(of: record) where clang_Cursor_isBitField(field) == 0 {
      let bits = Int(clang_Cursor_getOffsetOfField(field))
      if bits < 0 { continue }
      let offset = base + bits / 8
      let type = field.type.canonical
      if type.isFunctionPointer {
        // With its typedefs where the member itself is no typedef, as BTF has it.
        let written = field.type.kind == CXType_Pointer ? field.type.pointee : type.pointee
        slots.append(
          .init(
            name: prefix + field.name, offset: offset, type: written.spelling,
            parameterCount: Int(max(0, clang_getNumArgTypes(type.pointee.canonical)))))
      } else if type.kind == CXType_Pointer {
        pointers.append(offset)
      } else if type.kind == CXType_ConstantArray {
        let element = clang_getArrayElementType(type).canonical
        if element.kind == CXType_Pointer {
          pointers += (0..<Int(max(0, clang_getArraySize(type)))).map { offset + $0 * 8 }
        }
      } else if type.kind == CXType_Record {
        let inner = LayoutReader.isUnnamed(field) ? prefix : prefix + field.name + "."
        collect(type.declaration, prefix: inner, base: offset, &slots, &pointers)
      }
    }
  }
}
