internal import CLibclang

/// What we ask of libclang's cursors.
extension CXCursor {
  var name: String { String(clang_getCursorSpelling(self)) }
  var type: CXType { clang_getCursorType(self) }
  var canonical: CXCursor { clang_getCanonicalCursor(self) }
  var isNull: Bool { clang_Cursor_isNull(self) != 0 }

  /// A macro's use counts, not its definition.
  var place: FilePlace { FilePlace(clang_getCursorLocation(self)) }

  var children: [CXCursor] {
    var list: [CXCursor] = []
    withUnsafeMutablePointer(to: &list) { pointer in
      _ = clang_visitChildren(
        self,
        { child, _, data in
          data!.assumingMemoryBound(to: [CXCursor].self).pointee.append(child)
          return CXChildVisit_Continue
        }, pointer)
    }
    return list
  }

  /// Calls `body` for everything below this.
  func visit(_ body: (CXCursor) -> Void) {
    withoutActuallyEscaping(body) { body in
      withUnsafePointer(to: body) { pointer in
        _ = clang_visitChildren(
          self,
          { child, _, data in
            data!.assumingMemoryBound(to: ((CXCursor) -> Void).self).pointee(child)
            return CXChildVisit_Recurse
          }, UnsafeMutableRawPointer(mutating: pointer))
      }
    }
  }
}

extension CXType {
  var spelling: String { String(clang_getTypeSpelling(self)) }
  var canonical: CXType { clang_getCanonicalType(self) }
  var pointee: CXType { clang_getPointeeType(self) }
  var declaration: CXCursor { clang_getTypeDeclaration(self) }

  var isPointer: Bool {
    let kind = canonical.kind
    return kind == CXType_Pointer || kind == CXType_IncompleteArray || kind == CXType_ConstantArray
  }

  var isFunctionPointer: Bool {
    guard canonical.kind == CXType_Pointer else { return false }
    let kind = canonical.pointee.canonical.kind
    return kind == CXType_FunctionProto || kind == CXType_FunctionNoProto
  }

  /// `net_device` for `const struct net_device *`; nil for what points to no tagged structure.
  var structurePointedTo: CXCursor? {
    guard canonical.kind == CXType_Pointer else { return nil }
    return canonical.pointee.canonical.structure
  }

  /// The declaration of a tagged structure.
  var structure: CXCursor? {
    guard canonical.kind == CXType_Record else { return nil }
    let declaration = canonical.declaration
    guard declaration.kind == CXCursor_StructDecl, clang_Cursor_isAnonymous(declaration) == 0,
      !declaration.name.isEmpty, !declaration.name.contains(" ")
    else { return nil }
    return declaration
  }
}

/// A place in a file as libclang has it.
struct FilePlace {
  let file: String
  let line: Int
  let column: Int
  let offset: Int

  init(_ location: CXSourceLocation) {
    var file: CXFile?
    var line: UInt32 = 0
    var column: UInt32 = 0
    var offset: UInt32 = 0
    clang_getExpansionLocation(location, &file, &line, &column, &offset)
    self.file = file.map { String(clang_getFileName($0)) } ?? ""
    self.line = Int(line)
    self.column = Int(column)
    self.offset = Int(offset)
  }
}
