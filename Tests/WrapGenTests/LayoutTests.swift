import Testing

@testable import WrapGen

struct LayoutTests {
  private func thing() throws -> TypeLayout {
    let result = try FixtureKernel.check(fixture: "accept-callbacks.own.h")
    return try #require(result.model?.layouts["thing"])
  }

  @Test func `Members of unnamed unions are the structure's own, flexible arrays are none`() throws {
    let thing = try thing()
    #expect(thing.size == 56)
    #expect(
      thing.members.map { "\($0.name) \($0.offset)+\($0.size)" } == [
        "part 0+16", "ops 16+8", "count 24+4", "ready 28+1", "broken 28+1", "late 32+1", "number 36+4",
        "letters 36+4",
        "cookie 40+8", "destructor 48+8",
      ])
  }

  @Test func `Bit-fields next to each other share one storage run, a width of nothing ends it`() throws {
    let thing = try thing()
    #expect(thing.member(named: "broken")?.isBitField == true)
    #expect(thing.member(named: "ready")?.offset == thing.member(named: "broken")?.offset)
    #expect(thing.member(named: "late")?.offset == 32)
  }

  @Test func `A dotted member is found where a spec names it`() throws {
    #expect(try thing().member(named: "part.state") == MemberLayout(name: "part.state", offset: 0, size: 4))
    #expect(try thing().member(named: "part.wake") == nil)
  }

  @Test func `Function pointers of embedded structures are slots too`() throws {
    let result = try FixtureKernel.check(fixture: "accept-callbacks.own.h")
    let table = try #require(result.model?.layouts["thing_ops"])
    #expect(table.functionPointers.map { "\($0.name) \($0.offset)" } == ["open 0", "close 8", "part.wake 24"])
    #expect(table.functionPointers.map(\.embeddedCallback) == [nil, nil, "thing_part.wake"])
  }
}
