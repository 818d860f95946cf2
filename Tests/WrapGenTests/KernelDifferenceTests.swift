import Foundation
import Testing

@testable import WrapGen

/// `Fixtures/kernel-next` is `Fixtures/kernel` some versions later.
struct KernelDifferenceTests {
  private func difference(_ waivers: String = "") throws -> KernelDifference {
    let text = try String(
      contentsOfFile: FixtureKernel.folder + "/specs/accept-callbacks.own.h", encoding: .utf8)
    let both = try String(
      contentsOfFile: FixtureKernel.folder + "/specs/accept-both-dormant.own.h", encoding: .utf8)
    let files = ["a.own.h": text, "b.own.h": both, "c.own.h": Self.array, "d.own.waive": waivers]
    return try FixtureKernel.withSpecs(files) { specs in
      try #require(
        try KernelDifference.find(
          specs: specs, old: .headers(FixtureKernel.headers()), new: .headers(FixtureKernel.nextHeaders())))
    }
  }

  private static let array = """
    #include <linux/things.h>
    #include <ownership.h>
    void *thing_alloc(size_t size) __returns_if(ret, alloc(ret, size, thing_free));
    void thing_free(const void *p) __revokes(alloc(p, 0, thing_free));
    """

  @Test func `Each way in which a kernel may change is one finding at the spec's line`() throws {
    let found = try difference().findings.map {
      "\($0.location.file):\($0.location.line) \($0.message) [\($0.rule)]"
    }
    #expect(
      found == [
        "specs/a.own.h:9 'struct thing' was 56 bytes and is 64; of the members specified moved: count 24 to 28, ready 28 to 32, broken 28 to 32, destructor 48 to 56 [diff-moved]",
        "specs/a.own.h:24 the prototype of 'thing_request' was 'int (u32 number, thing_handler_t handler, void * cookie)' and is 'int (u32 number, thing_handler_t handler, unsigned long flags, void * cookie)' [diff-prototype]",
        "specs/a.own.h:24 the spec does not hold there: conflicting types for 'thing_request' [diff-check]",
        "specs/a.own.h:33 'thing_unlock' is gone: nothing there declares it [diff-gone]",
        "specs/a.own.h:36 'struct thing_ops' has a new function 'reset', 'int (struct thing *)', and no contract covers it [diff-new-member]",
        "specs/b.own.h:6 'thing_inline' was inline and is an export there: its contract becomes active [diff-new]",
        "specs/b.own.h:8 'thing_wake' is inline there, drivers import what it calls [diff-gone]",
        "specs/c.own.h:3 'thing_alloc' gained '__alloc_size(1)' [diff-attribute]",
      ])
  }

  @Test func `A waiver with a reason takes a finding out`() throws {
    let difference = try difference("diff-gone thing_unlock 6.12: the lock is gone with thing_lock()\n")
    #expect(!difference.findings.contains { $0.subject == "thing_unlock" })
    #expect(difference.waived.map(\.waiver.reason) == ["the lock is gone with thing_lock()"])
    #expect(difference.stale.isEmpty)
    #expect(!difference.isClean)
  }

  @Test func `A waiver that nothing needs is stale`() throws {
    #expect(try difference("diff-gone thing_free 6.12: no\n").stale.map(\.subject) == ["thing_free"])
  }

  @Test func `A kernel differs in nothing from itself`() throws {
    let facts = try FactsFile.read(path: FactsFileTests.path)
    #expect(FactsDifference(old: facts, new: facts).findings.isEmpty)
  }
}
