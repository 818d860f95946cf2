internal import CLibclang

extension String {
  /// Takes over a string of libclang's.
  init(_ string: CXString) {
    defer { clang_disposeString(string) }
    self = clang_getCString(string).map { String(cString: $0) } ?? ""
  }
}
