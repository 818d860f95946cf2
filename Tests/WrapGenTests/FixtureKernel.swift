import Foundation

@testable import WrapGen

/// The tests' own folders, and the kernel tree that the spec fixtures are checked against.
enum FixtureKernel {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Fixtures"
  ).path
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static func headers() throws -> KernelHeaders { try KernelHeaders(kernel: folder + "/kernel") }

  static func nextHeaders() throws -> KernelHeaders { try KernelHeaders(kernel: folder + "/kernel-next") }

  static func sources(both: Bool) throws -> [KernelSource] {
    [.headers(try headers())] + (both ? [.headers(try nextHeaders())] : [])
  }

  /// A spec folder with the real vocabulary and the given files.
  static func withSpecs<T>(_ files: [String: String], _ body: (SpecFolder) throws -> T) throws -> T {
    let temporary = NSTemporaryDirectory() + "wrapgen-\(UUID().uuidString)"
    let specs = temporary + "/specs"
    try FileManager.default.createDirectory(atPath: specs + "/include", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: temporary) }
    try FileManager.default.copyItem(
      atPath: root + "/specs/include/ownership.h", toPath: specs + "/include/ownership.h")
    for (name, text) in files { try text.write(toFile: "\(specs)/\(name)", atomically: true, encoding: .utf8) }
    return try body(SpecFolder(path: specs))
  }

  static func check(_ files: [String: String]) throws -> SpecCheck.Result {
    try withSpecs(files) { try SpecCheck(specs: $0, kernel: headers()).run() }
  }

  static func check(fixture: String) throws -> SpecCheck.Result {
    let text = try String(contentsOfFile: "\(folder)/specs/\(fixture)", encoding: .utf8)
    return try check([fixture: text])
  }
}
