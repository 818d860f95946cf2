internal import CLibclang
import Foundation

/// Which members the inline functions of headers store to: assignments, increments, outputs of assembly, and what they hand to
/// other inlines that store through a parameter.
///
/// Evidence for a person, not a grant: most of what an inline may store no driver ever does.
final class StoreReader {
  private let clang: NewerClang
  /// Inline functions that store through a parameter, by name: the parameters' numbers.
  private var through: [String: Set<Int>] = [:]
  private var found: Set<InlineStore> = []
  /// Calls that hand a member's address to a function: judged when all functions are known.
  private var calls: [(function: String, callee: String, parameter: Int, type: String, member: String)] = []
  private var forwards: [(function: String, number: Int, callee: String, parameter: Int)] = []

  private init(_ clang: NewerClang) { self.clang = clang }

  /// Sorted; nil when no libclang is there that can see it.
  static func stores(text: String, arguments: [String]) -> [InlineStore]? {
    guard let clang = NewerClang.find() else { return nil }
    let reader = StoreReader(clang)
    return reader.read(text, arguments) ? reader.found.sorted() : nil
  }

  private func read(_ text: String, _ arguments: [String]) -> Bool {
    let index = clang.createIndex(0, 0)
    defer { clang.disposeIndex(index) }
    let pointers = (arguments + ["-Wno-everything"]).map { UnsafePointer<CChar>(strdup($0)) }
    defer { for pointer in pointers { free(UnsafeMutablePointer(mutating: pointer)) } }
    var unit: CXTranslationUnit?
    let error = text.withCString { contents in
      TranslationUnit.mainFile.withCString { name in
        var file = CXUnsavedFile(Filename: name, Contents: contents, Length: UInt(text.utf8.count))
        return clang.parse(
          index, name, pointers, Int32(pointers.count), &file, 1, CXTranslationUnit_KeepGoing.rawValue, &unit)
      }
    }
    guard error == 0, let unit else { return false }
    defer { clang.disposeUnit(unit) }
    for cursor in clang.children(clang.unitCursor(unit)) where cursor.kind == CXCursor_FunctionDecl {
      guard let body = clang.children(cursor).last, body.kind == CXCursor_CompoundStmt else { continue }
      let parameters = (0..<max(0, clang.argumentCount(cursor))).map { clang.argument(cursor, UInt32($0)) }
      walk(body, Function(name: clang.name(cursor), parameters: parameters))
    }
    propagate()
    return true
  }

  private struct Function {
    let name: String
    let parameters: [CXCursor]
  }

  private func walk(_ cursor: CXCursor, _ function: Function) {
    let children = clang.children(cursor)
    switch cursor.kind {
    case CXCursor_BinaryOperator:
      if clang.binaryOperator(cursor) == 22, let target = children.first { stored(target, function) }
    case CXCursor_CompoundAssignOperator:
      if let target = children.first { stored(target, function) }
    case CXCursor_UnaryOperator:
      if (1...4).contains(clang.unaryOperator(cursor)), let target = children.first { stored(target, function) }
    case CXCursor_CallExpr: call(cursor, function)
    case CXCursor_GCCAsmStmt:
      for number in 0..<clang.assemblyOutputs(cursor) {
        var expression = CXCursor()
        var constraint = CXString()
        if clang.assemblyOutput(cursor, number, &constraint, &expression) != 0 {
          clang.disposeText(constraint)
          stored(expression, function)
        }
      }
    default: break
    }
    for child in children { walk(child, function) }
  }

  private enum Target {
    case member(type: String, name: String)
    /// What a parameter points to, or the parameter itself.
    case parameter(Int)
  }

  private func stored(_ expression: CXCursor, _ function: Function) {
    switch target(expression, function, derefs: 0) {
    case .member(let type, let name):
      found.insert(InlineStore(type: type, member: name, function: function.name))
    case .parameter(let number): through[function.name, default: []].insert(number)
    case nil: break
    }
  }

  private func call(_ cursor: CXCursor, _ function: Function) {
    let callee = clang.name(cursor)
    guard !callee.isEmpty else { return }
    for number in 0..<max(0, clang.argumentCount(cursor)) {
      switch target(clang.argument(cursor, UInt32(number)), function, derefs: -1) {
      case .member(let type, let member): calls.append((function.name, callee, Int(number), type, member))
      case .parameter(let own): forwards.append((function.name, own, callee, Int(number)))
      case nil: break
      }
    }
  }

  /// `derefs`: 0 for something stored, -1 for an address that is handed on.
  private func target(_ cursor: CXCursor, _ function: Function, derefs: Int) -> Target? {
    switch cursor.kind {
    case CXCursor_ParenExpr, CXCursor_UnexposedExpr:
      return clang.children(cursor).first.flatMap { target($0, function, derefs: derefs) }
    case CXCursor_CStyleCastExpr:
      return clang.children(cursor).last.flatMap { target($0, function, derefs: derefs) }
    case CXCursor_ArraySubscriptExpr:
      return clang.children(cursor).first.flatMap { target($0, function, derefs: derefs + 1) }
    case CXCursor_UnaryOperator:
      let kind = clang.unaryOperator(cursor)
      guard kind == 5 || kind == 6 else { return nil }
      return clang.children(cursor).first.flatMap {
        target($0, function, derefs: derefs + (kind == 6 ? 1 : -1))
      }
    case CXCursor_BinaryOperator where (6...7).contains(clang.binaryOperator(cursor)):
      return clang.children(cursor).first.flatMap { target($0, function, derefs: derefs) }
    case CXCursor_MemberRefExpr:
      // Handing on a member's value is not handing on its address; `-1` is `&member`, or an array.
      let field = clang.referenced(cursor)
      guard let tag = tag(of: field) else { return nil }
      return derefs > 0 ? nil : .member(type: tag, name: clang.name(field))
    case CXCursor_DeclRefExpr:
      let referenced = clang.referenced(cursor)
      guard let number = function.parameters.firstIndex(where: { clang.areEqual($0, referenced) != 0 }) else {
        return nil
      }
      return derefs == 1 || derefs == -1 ? .parameter(number) : nil
    default: return nil
    }
  }

  private func tag(of field: CXCursor) -> String? {
    var parent = clang.parent(field)
    while parent.kind == CXCursor_StructDecl || parent.kind == CXCursor_UnionDecl {
      let name = clang.name(parent)
      if parent.kind == CXCursor_StructDecl, !name.isEmpty, !name.contains("("), !name.contains(" ") {
        return name
      }
      parent = clang.parent(parent)
    }
    return nil
  }

  /// Through chains of inlines: who hands a parameter to one that stores through it stores through it too.
  private func propagate() {
    var changed = true
    while changed {
      changed = false
      for forward in forwards where through[forward.callee]?.contains(forward.parameter) == true {
        if through[forward.function, default: []].insert(forward.number).inserted { changed = true }
      }
    }
    for call in calls where through[call.callee]?.contains(call.parameter) == true {
      found.insert(InlineStore(type: call.type, member: call.member, function: call.function))
    }
  }
}
