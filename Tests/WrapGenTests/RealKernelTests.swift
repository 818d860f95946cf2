import Foundation
import Testing

@testable import WrapGen

/// The kernel that the specs are for, where its headers are installed.
enum InstalledKernel {
  static let release = KernelHeaders.installedReleases().last { $0.hasPrefix("6.1.") && $0.hasSuffix("-amd64") }
  static let result = Result {
    try SpecCheck(
      specs: SpecFolder(path: FixtureKernel.root + "/specs"), kernel: KernelHeaders(kernel: release!)
    ).run()
  }
}

/// The specs of this repository on the headers that are installed here.
@Suite(.serialized, .enabled(if: InstalledKernel.release != nil, "no kernel headers of 6.1 are installed"))
struct RealKernelTests {

  private func model() throws -> SpecModel {
    let result = try InstalledKernel.result.get()
    for diagnostic in result.diagnostics where diagnostic.severity != .note {
      Issue.record("\(DiagnosticText().text(of: diagnostic))")
    }
    return try #require(result.model)
  }

  @Test func `All specs hold on the real headers`() throws {
    #expect(try model().imports.count >= 154)
  }

  @Test func `Offsets are those the kernel's own build has`() throws {
    let model = try model()
    let napi = try #require(model.layouts["napi_struct"])
    #expect(napi.member(named: "state")?.offset == 16)
    let ops = try #require(model.layouts["net_device_ops"])
    #expect(ops.functionPointers.prefix(3).map(\.name) == ["ndo_init", "ndo_uninit", "ndo_open"])
    #expect(ops.functionPointers.map(\.offset) == Array(stride(from: 0, to: ops.size, by: 8)))
  }

  @Test func `Every contract of a function is of what this kernel exports`() throws {
    let exports = try KernelHeaders(kernel: InstalledKernel.release!).exports
    #expect(try model().imports.allSatisfy { exports[$0.name] != nil })
  }

  /// Releases whose headers are here and for which exactly `generated/` was made.
  static let committed = KernelHeaders.installedReleases().filter { release in
    let series = release.split(separator: ".").prefix(2).joined(separator: ".")
    let path = FixtureKernel.root + "/generated/linux-\(series)/COVERAGE.md"
    return (try? String(contentsOfFile: path, encoding: .utf8))?.hasPrefix("# Contracts for \(release)\n")
      == true
  }

  @Test(arguments: committed)
  func `The committed wrappers are what generate writes`(release: String) throws {
    let headers = try KernelHeaders(kernel: release)
    let folder = FixtureKernel.root + "/generated/linux-\(headers.series)"
    let specs = try SpecFolder(path: FixtureKernel.root + "/specs")
    let model = try #require(try SpecCheck(specs: specs, kernel: headers).run().model)
    for file in Emitter.emit(model: model, release: headers.release) {
      let committed = (try? String(contentsOfFile: "\(folder)/\(file.name)", encoding: .utf8)) ?? ""
      if committed == file.contents { continue }
      Issue.record(
        """
        \(file.name) is not what the specs give:
        \(Self.difference(committed, file.contents))
        run: wrapgen generate --kernel \(headers.release) --output generated/linux-\(headers.series)
        """)
    }
  }

  @Test func `All specs are checked on one kernel in less than 15 seconds`() throws {
    let specs = try SpecFolder(path: FixtureKernel.root + "/specs")
    var before = timespec()
    var after = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &before)
    _ = try SpecCheck(specs: specs, kernel: KernelHeaders(kernel: #require(InstalledKernel.release))).run()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &after)
    // The processor's time of this thread: what else the machine does is not ours.
    #expect(after.tv_sec - before.tv_sec < 15)
  }

  @Test func `Facts written and read again give the same wrappers`() throws {
    let release = try #require(InstalledKernel.release)
    let result = try InstalledKernel.result.get()
    let path = NSTemporaryDirectory() + "wrapgen-\(UUID().uuidString).facts"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try FactsFile.text(of: result.facts).write(toFile: path, atomically: true, encoding: .utf8)
    let specs = try SpecFolder(path: FixtureKernel.root + "/specs")
    let again = try SpecCheck(specs: specs, source: KernelSource(path)).run()
    let files = try Emitter.emit(model: model(), release: release)
    #expect(try Emitter.emit(model: #require(again.model), release: again.facts.release) == files)
    #expect(FactsFile.text(of: again.facts) == FactsFile.text(of: result.facts))
  }

  /// Lines that only one of the two has, the first twenty.
  private static func difference(_ old: String, _ new: String) -> String {
    let old = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let new = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let changes = new.difference(from: old).map { change in
      switch change {
      case .remove(let line, let text, _): "-\(line + 1): \(text)"
      case .insert(let line, let text, _): "+\(line + 1): \(text)"
      }
    }
    return changes.prefix(20).joined(separator: "\n")
  }
}
