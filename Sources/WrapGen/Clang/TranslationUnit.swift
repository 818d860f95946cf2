internal import CLibclang
import Foundation

/// One parse of a text that includes kernel headers and specs.
final class TranslationUnit {
  /// A message of clang's, its place as `#line` has it.
  struct Message {
    let severity: Diagnostic.Severity
    let file: String
    let line: Int
    let column: Int
    let text: String
    let children: [Message]
  }

  static let mainFile = "/wrapgen/main.c"

  private let index: CXIndex
  private let unit: CXTranslationUnit

  /// Warnings of clang's that a spec must not have; everything else is the kernel's business.
  private static let warnings = [
    "-Wno-everything", "-Wignored-attributes", "-Wmissing-declarations", "-Werror=int-conversion",
    "-Werror=incompatible-pointer-types",
    "-Werror=incompatible-function-pointer-types", "-Werror=implicit-function-declaration",
    "-Werror=implicit-int", "-ferror-limit=0",
  ]

  init(text: String, kernel: KernelHeaders, specs: SpecFolder, skipsBodies: Bool) throws {
    let index = clang_createIndex(0, 0)
    let arguments = kernel.clangArguments + ["-I\(specs.root)/include"] + Self.warnings
    let options = skipsBodies ? CXTranslationUnit_SkipFunctionBodies.rawValue : 0
    let pointers = arguments.map { UnsafePointer<CChar>(strdup($0)) }
    defer { for pointer in pointers { free(UnsafeMutablePointer(mutating: pointer)) } }
    var unit: CXTranslationUnit?
    let error = text.withCString { contents in
      Self.mainFile.withCString { name in
        var file = CXUnsavedFile(Filename: name, Contents: contents, Length: UInt(text.utf8.count))
        return clang_parseTranslationUnit2(
          index, name, pointers, Int32(pointers.count), &file, 1,
          options | CXTranslationUnit_KeepGoing.rawValue, &unit)
      }
    }
    guard error == CXError_Success, let unit else {
      clang_disposeIndex(index)
      throw EnvironmentError("libclang could not parse the kernel's headers (error \(error.rawValue))")
    }
    self.index = index!
    self.unit = unit
  }

  deinit {
    clang_disposeTranslationUnit(unit)
    clang_disposeIndex(index)
  }

  var declarations: [CXCursor] { clang_getTranslationUnitCursor(unit).children }

  var messages: [Message] {
    (0..<clang_getNumDiagnostics(unit)).compactMap { number in
      let diagnostic = clang_getDiagnostic(unit, number)
      defer { clang_disposeDiagnostic(diagnostic) }
      return diagnostic.map(Self.message)
    }
  }

  private static func message(_ diagnostic: CXDiagnostic) -> Message {
    var file = CXString()
    var line: UInt32 = 0
    var column: UInt32 = 0
    clang_getPresumedLocation(clang_getDiagnosticLocation(diagnostic), &file, &line, &column)
    let severity = clang_getDiagnosticSeverity(diagnostic)
    let set = clang_getChildDiagnostics(diagnostic)
    let children = (0..<clang_getNumDiagnosticsInSet(set)).compactMap {
      clang_getDiagnosticInSet(set, $0).map(message)
    }
    return Message(
      severity: severity == CXDiagnostic_Error || severity == CXDiagnostic_Fatal
        ? .error : severity == CXDiagnostic_Warning ? .warning : .note,
      file: String(file), line: Int(line), column: Int(column),
      text: String(clang_getDiagnosticSpelling(diagnostic)), children: children)
  }
}
