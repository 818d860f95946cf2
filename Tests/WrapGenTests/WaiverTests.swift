import Testing

@testable import WrapGen

struct WaiverTests {
  private static let spec = """
    #include <linux/things.h>
    #include <ownership.h>
    WRITABLE(thing, ready);
    int thing_add(struct thing *thing)
      __checks(fields(thing));
    """

  private func findings(_ waivers: String) throws -> [String] {
    try FixtureKernel.withSpecs(["a.own.h": Self.spec, "a.own.waive": waivers]) { specs in
      try KernelsCheck(specs: specs, sources: FixtureKernel.sources(both: true)).run().findings.map {
        "\($0.diagnostic.location.file):\($0.diagnostic.location.line) \($0.diagnostic.message) [\($0.diagnostic.rule)]"
      }
    }
  }

  @Test func `A waiver with a reason silences one rule about one subject`() throws {
    #expect(try findings("# why\nbit-field-neighbours thing.ready: both bits are the driver's\n") == [])
  }

  @Test func `A waiver that nothing needs is stale`() throws {
    #expect(
      try findings(
        "bit-field-neighbours thing.ready: both bits are the driver's\nconst-pointer thing_add: no\n") == [
          "specs/a.own.waive:2 nothing is wrong with 'thing_add' that this waives; remove the line [stale-waiver]"
        ])
  }

  @Test func `A waiver of what is no rule says which there are`() throws {
    let found = try findings("bit-field-neighbours thing.ready: fine\nconst-ponter thing_add: no\n")
    #expect(found.count == 1)
    #expect(
      found[0].hasPrefix("specs/a.own.waive:2 no rule 'const-ponter' that can be waived; there are alloc-size,")
    )
  }

  @Test func `A waiver needs a reason`() throws {
    #expect(
      try findings("bit-field-neighbours thing.ready\n").contains(
        "specs/a.own.waive:1 a waiver is 'rule subject: reason', and the reason is required [waiver-form]"))
  }
}
