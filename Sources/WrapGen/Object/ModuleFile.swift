import Foundation

/// The bytes of a `.ko`, decompressed.
struct ModuleFile {
  let contents: Data
  let moduleName: String

  init(path: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw EnvironmentError("no module '\(path)'")
    }
    if isFolder.boolValue { throw EnvironmentError("'\(path)' is a folder, not a module") }
    guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe) else {
      throw EnvironmentError("cannot read '\(path)'")
    }
    moduleName = Self.moduleName(of: path)
    contents = try Self.decompressed(bytes, path)
  }

  /// `e1000` of `/lib/modules/…/e1000.ko.xz`.
  static func moduleName(of path: String) -> String {
    var name = (path as NSString).lastPathComponent
    for ending in [".xz", ".gz", ".zst", ".ko"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
    return name
  }

  /// First bytes of the formats that Kbuild can install modules in.
  private static let formats: [(magic: [UInt8], tool: String)] = [
    ([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], "xz"), ([0x1f, 0x8b], "gzip"), ([0x28, 0xb5, 0x2f, 0xfd], "zstd"),
  ]

  private static func decompressed(_ bytes: Data, _ path: String) throws -> Data {
    guard let format = formats.first(where: { bytes.starts(with: $0.magic) }) else { return bytes }
    if format.tool == "xz", let contents = XzReader.decompressed(bytes) { return contents }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [format.tool, "-dc", path]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let contents = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0, !contents.isEmpty else {
      throw EnvironmentError("'\(path)' is compressed and '\(format.tool) -dc' could not read it")
    }
    return contents
  }
}
