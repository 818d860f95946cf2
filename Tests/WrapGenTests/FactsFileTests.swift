import Foundation
import Testing

@testable import WrapGen

/// Everything behind the clang half runs from a facts file: `Fixtures/things.facts` needs neither clang nor headers.
struct FactsFileTests {
  static let path = FixtureKernel.folder + "/facts/things.facts"

  @Test func `A facts file has prototypes with what macros say`() throws {
    let facts = try FactsFile.read(path: Self.path)
    let function = try #require(facts.functions["thing_array"])
    #expect(function.prototype == "void * (size_t n, size_t size)")
    #expect(function.attributes == ["__alloc_size(1, 2)"])
    #expect(function.header == "linux/things.h")
    #expect(function.documentation.hasPrefix("thing_array - allocate several things at once\n@n: how many"))
    #expect(facts.functions["thing_from_user"]?.parameters[1].annotations == ["__user"])
    #expect(facts.functions["thing_list_add"]?.attributes == ["__must_check"])
    #expect(facts.functions["thing_inline"] == nil)
    #expect(facts.exports["thing_list_add"] == "vmlinux")
  }

  @Test func `A facts file has tables with the types of their slots`() throws {
    let facts = try FactsFile.read(path: Self.path)
    let table = try #require(facts.tables["thing_ops"])
    #expect(table.size == 32)
    #expect(table.slots.map(\.name) == ["open", "close", "part.wake"])
    #expect(table.slots[0].type == "int (struct thing *)")
  }

  @Test func `The committed facts are what the headers say now`() throws {
    let text = try String(contentsOfFile: FixtureKernel.folder + "/facts/specs/things.own.h", encoding: .utf8)
    try FixtureKernel.withSpecs(["things.own.h": text]) { specs in
      let result = try SpecCheck(
        specs: specs, source: .headers(FixtureKernel.headers()), scope: .evidence
      ).run()
      var facts = result.facts
      // Without a newer libclang nobody sees stores.
      if facts.stores.isEmpty { facts.stores = try FactsFile.read(path: Self.path).stores }
      let now = FactsFile.text(of: facts)
      let committed = try String(contentsOfFile: Self.path, encoding: .utf8)
      #expect(now == committed, "run: Tests/WrapGenTests/Fixtures/facts/update.sh")
    }
  }

  @Test func `What inline functions store is a fact`() throws {
    let stores = try FactsFile.read(path: Self.path).stores
    #expect(stores.map { "\($0.type).\($0.member) by \($0.function)" } == ["thing.count by thing_inline"])
  }

  @Test func `A line that is no fact is named`() throws {
    let path = NSTemporaryDirectory() + "wrapgen-\(UUID().uuidString).facts"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try "wrapgen-facts\t2\nrelease\t6.1\nstruct\tthing\n".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(throws: EnvironmentError("'\(path)' line 3 is no fact; write the file anew with 'wrapgen facts'")) {
      try FactsFile.read(path: path)
    }
  }
}
