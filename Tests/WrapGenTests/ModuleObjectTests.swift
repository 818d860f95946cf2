import Foundation
import Testing

@testable import WrapGen

struct ModuleObjectTests {
  private static let modules = FixtureKernel.folder + "/modules"

  @Test(arguments: ["things.ko", "things.ko.xz"])
  func `A module's imports are its undefined symbols, plain or compressed`(file: String) throws {
    let object = try ModuleObject(path: "\(Self.modules)/\(file)")
    #expect(object.name == "things")
    #expect(object.imports == ["thing_add", "thing_missing", "thing_wake", "things_online"])
    #expect(object.release == "6.1.0-test")
  }

  @Test func `What is no module is named in one line`() {
    func message(_ path: String) -> String? {
      do { _ = try ModuleObject(path: path) } catch { return "\(error)" }
      return nil
    }
    #expect(message("/nowhere/e1000.ko") == "no module '/nowhere/e1000.ko'")
    #expect(message(Self.modules) == "'\(Self.modules)' is a folder, not a module")
    #expect(message(Self.modules + "/things.txt") == "'\(Self.modules)/things.txt' is no ELF file")
    #expect(message("/proc/self/exe")?.hasSuffix("is no x86-64 kernel module") == true)
  }

  @Test func `Coverage counts contracts and names gaps`() throws {
    let facts = try FixtureKernel.check(fixture: "accept-classes.own.h").facts
    let coverage = try Coverage(of: ModuleObject(path: "\(Self.modules)/things.ko"), against: facts)
    #expect(coverage.gaps == ["thing_add", "thing_missing"])
    #expect(
      CoverageReport.text(coverage) == """
        things:
          thing_add      no contract
          thing_missing  no contract
          thing_wake     value        specs/accept-classes.own.h:6
          things_online  data         specs/accept-classes.own.h:7
        2 of 4 imports specified
        """)
    let json =
      try JSONSerialization.jsonObject(
        with: Data(CoverageReport.json([coverage], CoverageSummary([coverage], symbols: 3)).utf8))
      as? [String: Any]
    let entry = (json?["modules"] as? [[String: Any]])?.first
    #expect(entry?["specified"] as? Int == 2)
    #expect(entry?["gaps"] as? [String] == ["thing_add", "thing_missing"])
    #expect(json?["symbols"] as? Int == 3)
  }

  @Test func `Over many modules, the symbol that unlocks most comes first`() throws {
    let facts = try FactsFile.read(path: FixtureKernel.folder + "/facts/things.facts")
    func module(_ path: String, _ imports: String...) -> Coverage {
      Coverage(of: ModuleObject(path: path, imports: imports, release: nil), against: facts)
    }
    let summary = CoverageSummary(
      [
        module("/m/kernel/drivers/net/a.ko", "thing_add", "thing_wake"),
        module("/m/kernel/drivers/net/b/b.ko", "thing_print", "thing_free", "thing_poke"),
        module("/m/kernel/fs/c.ko", "thing_add", "other_modules", "thing_wake"),
        module("/m/kernel/fs/d.ko", "thing_add"),
      ], symbols: 6)
    #expect(summary.gaps.first?.symbol == "thing_wake")
    #expect(summary.gaps.first?.unlocks == 1)
    #expect(summary.folders.map { "\($0.name) \($0.modules) \($0.full)" } == ["drivers/net 2 0", "fs 2 1"])
    #expect(summary.line == "coverage: 1 of 4 modules fully specified, 1 by vmlinux imports, 6 symbols")
  }

  @Test func `Modules of one domain need no contract for what they import from each other`() throws {
    let path = NSTemporaryDirectory() + "wrapgen-\(UUID().uuidString).facts"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let text = "wrapgen-facts\t2\nrelease\t6.1.0-test\nexport\tcore_start\tdrivers/x/thing-core\n"
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    let index = CoverageIndex(try FactsFile.read(path: path))
    let module = ModuleObject(path: "/m/thing.ko", imports: ["core_start", "kfree"], release: nil)
    #expect(Coverage(of: module, against: index).gaps == ["core_start", "kfree"])
    #expect(Coverage(of: module, against: index).kernelGaps == ["kfree"])
    #expect(Coverage(of: module, against: index, domain: ["thing", "thing_core"]).gaps == ["kfree"])
  }

  @Test func `The ledger has a line per exported symbol`() throws {
    let facts = try FactsFile.read(path: FixtureKernel.folder + "/facts/things.facts")
    let lines = CoverageReport.ledger(facts).split(separator: "\n").map(String.init)
    #expect(lines.count == facts.exports.count)
    #expect(lines.contains("thing_add reviewed specs/things.own.h:16"))
    #expect(lines.contains("thing_array unknown"))
    let draft = try FixtureKernel.check(fixture: "reject-draft.own.h").facts
    #expect(CoverageReport.ledger(draft).contains("thing_add drafted specs/reject-draft.own.h:5\n"))
  }
}
