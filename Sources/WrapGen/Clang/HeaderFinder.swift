import Foundation

/// Which of a kernel's headers declares a name, for what the specs' headers do not.
public struct HeaderFinder {
  let kernel: KernelHeaders

  public init(kernel: KernelHeaders) { self.kernel = kernel }

  /// Headers to include, `linux/watchdog.h`, each once; names that stand in none are left out.
  public func headers(declaring names: [String]) throws -> [String] {
    var best: [String: String] = [:]
    for (name, header) in try declarations(of: Set(names)) {
      if best[name].map({ Self.rank(header) < Self.rank($0) }) ?? true { best[name] = header }
    }
    return Set(best.values).sorted()
  }

  /// Every place where a name stands before a bracket or a semicolon in a line that begins a declaration.
  private func declarations(of names: Set<String>) throws -> [(name: String, header: String)] {
    guard !names.isEmpty else { return [] }
    let list = NSTemporaryDirectory() + "wrapgen-\(UUID().uuidString)"
    try names.sorted().joined(separator: "\n").write(toFile: list, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: list) }
    let folders = kernel.includeFolders.filter {
      !$0.hasSuffix("/uapi") && FileManager.default.fileExists(atPath: $0)
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["grep", "-rwF", "--include=*.h", "-f", list] + folders
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text.split(separator: "\n").flatMap { line -> [(String, String)] in
      guard let colon = line.firstIndex(of: ":"), let header = kernel.name(ofHeader: String(line[..<colon])),
        let first = line[line.index(after: colon)...].first, first.isLetter || first == "_"
      else { return [] }
      let words = line[line.index(after: colon)...].split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(
        String.init)
      return words.filter(names.contains).map { ($0, header) }
    }
  }

  /// The most usual place first.
  private static func rank(_ header: String) -> (Int, Int, String) {
    let folder =
      header.hasPrefix("linux/") ? 0 : header.hasPrefix("asm") ? 3 : header.hasPrefix("trace/") ? 4 : 1
    return (folder, header.split(separator: "/").count, header)
  }
}
