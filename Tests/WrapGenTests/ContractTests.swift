import Testing

@testable import WrapGen

struct ContractTests {
  private func model(_ fixture: String) throws -> SpecModel {
    try #require(try FixtureKernel.check(fixture: fixture).model)
  }

  @Test func `A prototype with verbs is a wrapper with its clauses in order`() throws {
    let contract = try #require(try model("accept-allocation.own.h").imports.first)
    #expect(contract.name == "thing_alloc")
    #expect(contract.importClass == .wrapper)
    #expect(contract.returnType == "void *")
    #expect(contract.header == "linux/things.h")
    #expect(contract.clauses.map(\.verb) == [.runsIn, .returns])
    #expect(contract.clauses[0].operands == ["process", "softirq"])
    #expect(contract.clauses[1].condition == "ret")
    #expect(contract.clauses[1].right == Right(name: "alloc", operands: ["ret", "size", "thing_free"]))
    #expect(contract.clauses[1].text == "__returns_if(ret, alloc(ret, size, thing_free))")
    #expect(
      contract.clauses[1].location == SourceLocation(file: "specs/accept-allocation.own.h", line: 7, column: 2))
  }

  @Test func `Callbacks are named after structure and member, or after their type`() throws {
    let callbacks = try model("accept-callbacks.own.h").callbacks
    #expect(callbacks.map(\.name) == ["thing_handler_t", "thing_ops.close", "thing_ops.open"])
    #expect(callbacks[0].kind == .named(type: "thing_handler_t"))
    #expect(callbacks[2].kind == .callback(type: "thing_ops", member: "open"))
  }

  @Test func `Loops and inverses are taken apart`() throws {
    let model = try model("accept-callbacks.own.h")
    #expect(model.sets.first?.clauses.last?.loop == "(u32 i = 0; i < thing->count; i++)")
    let pin = model.imports.first { $0.name == "thing_request" }?.clauses.last
    #expect(pin?.inverse == Clause.Inverse(function: "thing_release", arguments: ["number", "cookie"]))
    #expect(model.inverseNames == ["thing_del", "thing_release", "thing_unlock"])
    #expect(model.tableTypes == ["thing_ops"])
  }

  @Test func `Field declarations keep type, member and group`() throws {
    let fields = try model("accept-callbacks.own.h").fields
    #expect(
      fields.map { "\($0.kind) \($0.type).\($0.member) \($0.group)" } == [
        "writable thing.count ", "writable thing.part.state ", "writable thing.ready setup",
        "writable thing.broken setup",
        "usable thing.part ",
        "callable thing.destructor ",
      ])
  }

  @Test func `A prototype of no class is a wrapper, a variable is data`() throws {
    let model = try model("accept-classes.own.h")
    #expect(
      model.imports.map { "\($0.name) \($0.importClass.rawValue)" } == [
        "thing_free leaf", "thing_print wrapper", "thing_wake value", "things_online data",
      ])
    #expect(model.imports[1].isVariadic)
  }

  @Test func `A name that only another kernel has is dormant`() throws {
    let model = try model("accept-both-dormant.own.h")
    #expect(model.imports.map(\.name) == ["thing_wake"])
    #expect(model.dormant.map { "\($0.name) \($0.importClass.rawValue)" } == ["__thing_check_failed violation"])
  }
}
