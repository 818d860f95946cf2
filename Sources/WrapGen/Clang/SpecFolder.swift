import Foundation

/// A folder of specs: `include/ownership.h` and `<folder>/<header>.own.h`.
public struct SpecFolder: Sendable {
  /// Absolute, without symbolic links.
  public let root: String
  /// What stands before `specs/` in the path the user typed, for messages.
  public let prefix: String
  /// By the path that locations have.
  public let texts: [String: SpecSource]
  /// Lines of `.waive` files, in order.
  public let waivers: [Waiver]
  let waiverDiagnostics: [Diagnostic]

  /// `path`: as typed.
  public init(path: String) throws {
    let url = URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath()
    root = url.path
    let typed = path.hasSuffix("/") ? String(path.dropLast()) : path
    prefix = typed.hasSuffix(url.lastPathComponent) ? String(typed.dropLast(url.lastPathComponent.count)) : ""
    guard let walk = FileManager.default.enumerator(atPath: root) else {
      throw EnvironmentError("no specs at '\(path)'")
    }
    var texts: [String: SpecSource] = [:]
    var waivers: [Waiver] = []
    var diagnostics: [Diagnostic] = []
    for case let name as String in walk where name.hasSuffix(".h") || name.hasSuffix(".waive") {
      guard let text = try? String(contentsOfFile: root + "/" + name, encoding: .utf8) else {
        throw EnvironmentError("cannot read '\(typed)/\(name)' as text")
      }
      let path = url.lastPathComponent + "/" + name
      if name.hasSuffix(".waive") {
        let found = Waiver.parse(text, file: path)
        waivers += found.waivers
        diagnostics += found.diagnostics
      } else {
        texts[path] = SpecSource(text: text)
      }
    }
    self.waivers = waivers.sorted { $0.location < $1.location }
    waiverDiagnostics = diagnostics
    guard texts.keys.contains(where: { $0.hasSuffix(".own.h") }) else {
      throw EnvironmentError("no specs (*.own.h) in '\(path)'; name their folder with --specs")
    }
    self.texts = texts
  }

  /// Spec files as absolute paths, in order; `include/` is vocabulary, but for what holds contracts of its own.
  public var headers: [String] {
    texts.keys.sorted().filter { $0.hasSuffix(".own.h") || $0.hasSuffix("compiler-support.h") }
      .map(absolute)
  }

  /// By path: FNV-1a of each spec's text.
  var sums: [String: String] {
    texts.mapValues { source in
      var sum: UInt64 = 0xcbf2_9ce4_8422_2325
      for byte in source.text.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
      return String(sum, radix: 16)
    }
  }

  private var base: String { (root as NSString).lastPathComponent }

  private func absolute(_ path: String) -> String { root + path.dropFirst(base.count) }

  /// `specs/linux/slab.own.h` for a file of this folder, nil for others.
  public func path(ofFile file: String) -> String? {
    let clean = file.contains("/../") ? URL(fileURLWithPath: file).standardizedFileURL.path : file
    return clean.hasPrefix(root + "/") ? base + clean.dropFirst(root.count) : nil
  }

  /// Every spec with the kernel headers it names that this kernel has.
  public func specHeaders(for kernel: KernelHeaders) -> [SpecHeader] {
    headers.compactMap { path(ofFile: $0) }.map { path in
      let includes = texts[path]?.includes ?? []
      return SpecHeader(
        path: path,
        includes: includes.filter { name in
          kernel.includeFolders.contains { FileManager.default.fileExists(atPath: "\($0)/\(name)") }
        })
    }
  }
}
