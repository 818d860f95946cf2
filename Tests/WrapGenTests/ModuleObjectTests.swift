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
    let model = try #require(try FixtureKernel.check(fixture: "accept-classes.own.h").model)
    let coverage = try Coverage(of: ModuleObject(path: "\(Self.modules)/things.ko"), against: model)
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
      try JSONSerialization.jsonObject(with: Data(CoverageReport.json([coverage]).utf8)) as? [[String: Any]]
    #expect(json?.first?["specified"] as? Int == 2)
    #expect(json?.first?["gaps"] as? [String] == ["thing_add", "thing_missing"])
  }
}
