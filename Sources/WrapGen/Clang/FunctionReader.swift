internal import CLibclang

/// Functions as the kernel's headers declare them.
struct FunctionReader {
  let kernel: KernelHeaders
  let source: HeaderSource

  /// nil for what no header of the kernel declares. `cursor`: any of its declarations.
  func fact(_ cursor: CXCursor) -> FunctionFact? {
    let first = cursor.canonical
    let place = first.place
    guard let header = kernel.name(ofHeader: place.file) else { return nil }
    let returnType = clang_getCursorResultType(first).spelling
    let text = source.declaration(of: first.name, in: place.file, at: place.offset, returnType: returnType)
    var parameters = Self.parameters(of: first)
    if parameters.count == text.parameters.count {
      parameters = zip(parameters, text.parameters).map { $0.annotated($1) }
    }
    let definition = clang_getCursorDefinition(first)
    return FunctionFact(
      name: first.name, header: header, line: place.line, returnType: returnType, parameters: parameters,
      isVariadic: clang_isFunctionTypeVariadic(first.type) != 0,
      isInline: !definition.isNull || clang_Cursor_isFunctionInlined(first) != 0,
      attributes: text.attributes, documentation: text.documentation)
  }

  static func parameters(of cursor: CXCursor) -> [Parameter] {
    (0..<max(0, clang_Cursor_getNumArguments(cursor))).map { index in
      let argument = clang_Cursor_getArgument(cursor, UInt32(index))
      let type = argument.type
      return Parameter(
        name: argument.name, type: type.spelling, isPointer: type.isPointer,
        isFunctionPointer: type.isFunctionPointer,
        isConstant: type.canonical.kind == CXType_Pointer
          && clang_isConstQualifiedType(type.canonical.pointee) != 0)
    }
  }
}

extension Parameter {
  fileprivate func annotated(_ annotations: [String]) -> Parameter {
    Parameter(
      name: name, type: type, isPointer: isPointer, isFunctionPointer: isFunctionPointer,
      isConstant: isConstant, annotations: annotations)
  }
}
