import Foundation

/// The folder that `generate` writes: it holds what was produced last, and nothing else of ours.
public struct OutputFolder {
  public struct Changes: Equatable, Sendable {
    public var added: [String] = []
    public var changed: [String] = []
    public var removed: [String] = []
    public var unchanged = 0

    /// One line per file that is not as it was.
    public var lines: [String] {
      added.map { "added    \($0)" } + changed.map { "changed  \($0)" } + removed.map { "removed  \($0)" }
    }

    public var summary: String {
      "\(added.count) added, \(changed.count) changed, \(removed.count) removed, \(unchanged) unchanged"
    }
  }

  public let path: String

  public init(path: String) { self.path = path }

  /// Files with equal contents keep their time stamps, so that `make` builds nothing anew.
  public func write(_ files: [GeneratedFile]) throws -> Changes {
    var changes = Changes()
    let names = Set(files.map(\.name))
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      for file in files.sorted(by: { $0.name < $1.name }) {
        let place = "\(path)/\(file.name)"
        let old = FileManager.default.contents(atPath: place)
        let new = Data(file.contents.utf8)
        if old == new {
          changes.unchanged += 1
          continue
        }
        try TextFile.write(file.contents, to: place)
        if old == nil { changes.added.append(file.name) } else { changes.changed.append(file.name) }
      }
      for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      where !names.contains(name) && Self.isOurs(name, in: path) {
        try FileManager.default.removeItem(atPath: "\(path)/\(name)")
        changes.removed.append(name)
      }
    } catch let error as CocoaError {
      let reason = (error.underlying as? POSIXError).map { String(cString: strerror($0.code.rawValue)) }
      throw EnvironmentError("cannot write to '\(path)': \(reason ?? error.localizedDescription)")
    }
    return changes
  }

  /// A file that says it was generated; build products and what people put there stay.
  private static func isOurs(_ name: String, in path: String) -> Bool {
    guard name.hasSuffix(".wrap.c") || name.hasSuffix(".c") || name.hasSuffix(".h"),
      let text = FileManager.default.contents(atPath: "\(path)/\(name)")
    else { return false }
    return String(decoding: text.prefix(400), as: UTF8.self).contains("Written by `wrapgen generate`")
  }
}
