import Foundation
import Testing

@testable import WrapGen

/// Drafts run from a facts file.
struct SuggestTests {
  private func draft(_ symbol: String) throws -> Draft {
    try #require(try Suggestion(facts: FactsFile.read(path: FactsFileTests.path)).draft(symbol))
  }

  @Test func `An attribute gives the size, and the draft carries the mark`() throws {
    #expect(
      try draft("thing_array").text == """
        /*
         * - __returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, n * size, kfree)): __alloc_size(1, 2); look what may free it
         * - kernel-doc: thing_array - allocate several things at once
         */
        void *thing_array(size_t n, size_t size)
        	__draft
        	__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, n * size, kfree));

        """)
  }

  @Test func `Const and a size behind it give what is read`() throws {
    #expect(
      try draft("thing_fill").clauses.map(\.text) == ["__checks(ref(thing))", "__checks(read(bytes, size))"])
    #expect(
      try draft("thing_fill").clauses[0].evidence
        == "3 contracts say so of 'struct thing *': thing_add, thing_del, thing_lock")
  }

  @Test func `Macros of the kernel's own are evidence`() throws {
    #expect(try draft("thing_from_user").clauses.map(\.text).contains("__opaque(from)"))
    #expect(try draft("thing_poke").clauses.map(\.text) == ["__checks(write(registers, sizeof(u32)))"])
  }

  @Test func `A pair of names pins in between`() throws {
    #expect(
      try draft("thing_add").clauses.map(\.text).contains("__pins_if(!ret, ref(thing), thing_del(thing))"))
    #expect(try draft("thing_del").clauses.map(\.text).contains("__unpins(thing_del(thing))"))
    #expect(try draft("thing_lock").clauses.map(\.text).contains("__takes(thing, thing_unlock(thing))"))
    #expect(try draft("thing_unlock").clauses.map(\.text) == ["__drops(thing_unlock(thing))"])
    #expect(try draft("thing_alloc").clauses.map(\.text) == ["__returns_if(ret, alloc(ret, size, thing_free))"])
  }

  @Test func `A slot of a table is a callback`() throws {
    #expect(
      try draft("thing_ops.open").text.hasSuffix(
        "int CALLBACK(thing_ops, open)(struct thing *arg0)\n\t__draft\n\t__principal(arg0)\n\t__runs_in(process)\n\t__faults(-ENODEV);\n"
      ))
  }

  @Test func `Arrays and functions have their name inside the type`() {
    let array = Parameter(name: "list", type: "struct thing *[]", isPointer: true, isFunctionPointer: false)
    let function = Parameter(name: "done", type: "int (*)(int)", isPointer: true, isFunctionPointer: true)
    var facts = Facts(release: "6.1.0-test", exports: ["f": "vmlinux"])
    facts.functions["f"] = FunctionFact(
      name: "f", header: "x.h", line: 1, returnType: "void", parameters: [array, function], isVariadic: false,
      isInline: false, attributes: [], documentation: "")
    #expect(
      Suggestion(facts: facts).draft("f")?.declaration == "void f(struct thing *list[], int (*done)(int))")
  }

  @Test func `A name that nobody knows has no draft`() throws {
    #expect(try Suggestion(facts: FactsFile.read(path: FactsFileTests.path)).draft("thing_nothing") == nil)
  }

  @Test func `Without its marks a draft passes the check; with them it does not`() throws {
    let symbols = [
      "thing_add", "thing_del", "thing_array", "thing_free", "thing_fill", "thing_poke", "thing_list_add",
    ]
    let suggestion = Suggestion(facts: try FactsFile.read(path: FactsFileTests.path))
    let drafts = try symbols.map { try #require(suggestion.draft($0)).text }.joined()
    let head = "#include <linux/things.h>\n#include <ownership.h>\n#define ZERO_OR_NULL_PTR(p) (!(p))\n"
    let marked = try FixtureKernel.check(["a.own.h": head + drafts])
    #expect(marked.diagnostics.map(\.rule) == Array(repeating: "draft", count: symbols.count))
    let read = drafts.replacingOccurrences(of: "__draft", with: "").replacingOccurrences(
      of: "kfree", with: "thing_free")
    let result = try FixtureKernel.check(["a.own.h": head + read])
    #expect(result.diagnostics.map(\.message) == [])
  }
}

/// What modules rebuilt byte for byte showed that header inlines store (PROVEN: GIMPLE of identical code).
@Suite(
  .enabled(
    if: InstalledKernel.release != nil && NewerClang.find() != nil, "no headers of 6.1, or no libclang 21"))
struct InlineStoreTests {
  @Test func `Members that e1000's inlines are known to store are found`() throws {
    let specs = try SpecFolder(path: FixtureKernel.root + "/specs")
    let kernel = try KernelSource(#require(InstalledKernel.release))
    let stores = Set(
      try SpecCheck(specs: specs, source: kernel, scope: .evidence, alsoIncludes: ["linux/if_vlan.h"]).run()
        .facts.stores.map {
          "\($0.type).\($0.member)"
        })
    for known in [
      "sk_buff.len", "sk_buff.data", "sk_buff.tail", "sk_buff.data_len", "sk_buff.truesize",
      "sk_buff.pfmemalloc",
      "sk_buff.vlan_tci", "sk_buff.vlan_proto", "sk_buff.vlan_present", "skb_shared_info.nr_frags",
      "netdev_queue.state", "netdev_queue.trans_start", "netdev_queue.xmit_lock_owner",
    ] {
      if !stores.contains(known) { Issue.record("\(known) is not found") }
    }
  }
}
