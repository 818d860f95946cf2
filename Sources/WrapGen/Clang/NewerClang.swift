internal import CLibclang
import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A libclang that knows operators and the outputs of inline assembly (21), beside the 14 that reads specs.
///
/// The toolchain that builds this has one. It is opened at run time, its own symbols bound first; cursors and types have
/// the same layout in both.
struct NewerClang {
  let createIndex: @convention(c) (Int32, Int32) -> CXIndex?
  let disposeIndex: @convention(c) (CXIndex?) -> Void
  let parse:
    @convention(c) (
      CXIndex?, UnsafePointer<CChar>?, UnsafePointer<UnsafePointer<CChar>?>?, Int32,
      UnsafeMutablePointer<CXUnsavedFile>?, UInt32, UInt32, UnsafeMutablePointer<CXTranslationUnit?>?
    ) -> UInt32
  let disposeUnit: @convention(c) (CXTranslationUnit?) -> Void
  let unitCursor: @convention(c) (CXTranslationUnit?) -> CXCursor
  let visitChildren: @convention(c) (CXCursor, CXCursorVisitor?, CXClientData?) -> UInt32
  let spelling: @convention(c) (CXCursor) -> CXString
  let text: @convention(c) (CXString) -> UnsafePointer<CChar>?
  let disposeText: @convention(c) (CXString) -> Void
  let referenced: @convention(c) (CXCursor) -> CXCursor
  let parent: @convention(c) (CXCursor) -> CXCursor
  let argumentCount: @convention(c) (CXCursor) -> Int32
  let argument: @convention(c) (CXCursor, UInt32) -> CXCursor
  let areEqual: @convention(c) (CXCursor, CXCursor) -> UInt32
  let binaryOperator: @convention(c) (CXCursor) -> Int32
  let unaryOperator: @convention(c) (CXCursor) -> Int32
  let assemblyOutputs: @convention(c) (CXCursor) -> UInt32
  let assemblyOutput:
    @convention(c) (CXCursor, UInt32, UnsafeMutablePointer<CXString>?, UnsafeMutablePointer<CXCursor>?) ->
      UInt32

  /// `RTLD_DEEPBIND` of dlfcn.h: without it calls inside it would reach libclang 14.
  private static let deepBind: Int32 = 0x8

  /// nil when there is none.
  static func find() -> NewerClang? {
    for path in places where FileManager.default.fileExists(atPath: path) {
      if let handle = dlopen(path, RTLD_NOW | RTLD_LOCAL | deepBind),
        let clang = NewerClang(handle)
      {
        return clang
      }
    }
    return nil
  }

  /// The Swift toolchain's, found from PATH, then Debian's newer packages.
  private static var places: [String] {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? ""
    let toolchains = path.split(separator: ":").filter {
      FileManager.default.isExecutableFile(atPath: "\($0)/swift")
    }.map { URL(fileURLWithPath: "\($0)/swift").resolvingSymlinksInPath().deletingLastPathComponent().path }
    return toolchains.map { "\($0)/../lib/libclang.so" } + ["/opt/swift/usr/lib/libclang.so"]
      + (21...25).map { "/usr/lib/llvm-\($0)/lib/libclang.so.1" }
  }

  private init?(_ handle: UnsafeMutableRawPointer) {
    func symbol<T>(_ name: String, _: T.Type = T.self) -> T? {
      dlsym(handle, "clang_" + name).map { unsafeBitCast($0, to: T.self) }
    }
    guard let createIndex = symbol("createIndex", (@convention(c) (Int32, Int32) -> CXIndex?).self),
      let disposeIndex = symbol("disposeIndex", (@convention(c) (CXIndex?) -> Void).self),
      let parse = dlsym(handle, "clang_parseTranslationUnit2"),
      let disposeUnit = symbol("disposeTranslationUnit", (@convention(c) (CXTranslationUnit?) -> Void).self),
      let unitCursor = symbol(
        "getTranslationUnitCursor", (@convention(c) (CXTranslationUnit?) -> CXCursor).self),
      let visitChildren = dlsym(handle, "clang_visitChildren"),
      let spelling = symbol("getCursorSpelling", (@convention(c) (CXCursor) -> CXString).self),
      let text = symbol("getCString", (@convention(c) (CXString) -> UnsafePointer<CChar>?).self),
      let disposeText = symbol("disposeString", (@convention(c) (CXString) -> Void).self),
      let referenced = symbol("getCursorReferenced", (@convention(c) (CXCursor) -> CXCursor).self),
      let parent = symbol("getCursorSemanticParent", (@convention(c) (CXCursor) -> CXCursor).self),
      let argumentCount = symbol("Cursor_getNumArguments", (@convention(c) (CXCursor) -> Int32).self),
      let argument = symbol("Cursor_getArgument", (@convention(c) (CXCursor, UInt32) -> CXCursor).self),
      let areEqual = symbol("equalCursors", (@convention(c) (CXCursor, CXCursor) -> UInt32).self),
      let binaryOperator = symbol("getCursorBinaryOperatorKind", (@convention(c) (CXCursor) -> Int32).self),
      let unaryOperator = symbol("getCursorUnaryOperatorKind", (@convention(c) (CXCursor) -> Int32).self),
      let outputs = symbol("Cursor_getGCCAssemblyNumOutputs", (@convention(c) (CXCursor) -> UInt32).self),
      let output = dlsym(handle, "clang_Cursor_getGCCAssemblyOutput")
    else { return nil }
    self.createIndex = createIndex
    self.disposeIndex = disposeIndex
    self.parse = unsafeBitCast(parse, to: type(of: self.parse))
    self.disposeUnit = disposeUnit
    self.unitCursor = unitCursor
    self.visitChildren = unsafeBitCast(visitChildren, to: type(of: self.visitChildren))
    self.spelling = spelling
    self.text = text
    self.disposeText = disposeText
    self.referenced = referenced
    self.parent = parent
    self.argumentCount = argumentCount
    self.argument = argument
    self.areEqual = areEqual
    self.binaryOperator = binaryOperator
    self.unaryOperator = unaryOperator
    assemblyOutputs = outputs
    assemblyOutput = unsafeBitCast(output, to: type(of: assemblyOutput))
  }

  func name(_ cursor: CXCursor) -> String {
    let string = spelling(cursor)
    defer { disposeText(string) }
    return text(string).map { String(cString: $0) } ?? ""
  }

  func children(_ cursor: CXCursor) -> [CXCursor] {
    var list: [CXCursor] = []
    withUnsafeMutablePointer(to: &list) { pointer in
      _ = visitChildren(
        cursor,
        { child, _, data in
          data!.assumingMemoryBound(to: [CXCursor].self).pointee.append(child)
          return CXChildVisit_Continue
        }, pointer)
    }
    return list
  }
}
