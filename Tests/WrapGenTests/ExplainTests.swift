import Foundation
import Testing

@testable import WrapGen

/// Explanations run from a facts file.
struct ExplainTests {
  private func facts() throws -> Facts { try FactsFile.read(path: FactsFileTests.path) }

  @Test func `A function is told clause by clause, with its partner`() throws {
    #expect(
      try StoryText(facts: facts()).text(ofSymbol: "thing_request") == """
        thing_request: exported by vmlinux on 6.1.0-test, declared in <linux/things.h>:44
          int (u32 number, thing_handler_t handler, void * cookie)
          a wrapper checks each call  [specs/things.own.h:24]

          when the driver calls it:
            - 'handler' becomes an entry of the driver, under the contract 'thing_handler_t'
                __registers(handler, thing_handler_t)  [specs/things.own.h:25]
            - 'cookie' is a value that the kernel only hands back
                __opaque(cookie)  [specs/things.own.h:26]

          when it returns:
            - if '!ret': the kernel goes on using interrupt 'number' until 'thing_release(number, cookie)'
                __pins_if(!ret, irq(number), thing_release(number, cookie))  [specs/things.own.h:27]

          what it begins is ended by thing_release
        """)
  }

  @Test func `A callback says who registers it and what the kernel is told`() throws {
    let text = try #require(try StoryText(facts: facts()).text(ofSymbol: "thing_ops.open"))
    #expect(text.contains("  registered by thing_add\n"))
    #expect(text.contains("- the set thing_caps(thing) goes from the kernel to the driver\n"))
    #expect(text.contains("- when the driver is dead, or dies here, the kernel is told '-1'\n"))
  }

  @Test func `A name without a contract says so, an unknown one is none`() throws {
    let story = StoryText(facts: try facts())
    #expect(
      story.text(ofSymbol: "thing_print")?.hasSuffix(
        "no contract covers it; 'wrapgen suggest thing_print' drafts one")
        == true)
    #expect(story.text(ofSymbol: "thing_prnt") == nil)
    #expect(story.nearest(to: "thing_prnt") == "thing_print")
  }

  private func story(_ functions: [Int: String], size: Int, imports: [String] = ["thing_add"]) throws
    -> ModuleStory
  {
    let object = ModuleTables.Object(
      name: "my_ops", size: size, functions: functions, pointers: [], imports: [:])
    return ModuleStory(
      object: ModuleObject(path: "/m/my.ko", imports: imports, release: nil),
      tables: ModuleTables(objects: [object], functions: Set(functions.values)), facts: try facts(), types: nil)
  }

  @Test func `A table is typed by size and slots`() throws {
    let story = try story([0: "my_open", 8: "my_close"], size: 32)
    #expect(story.tables.map(\.candidates) == [["thing_ops"]])
    #expect(
      story.tables[0].entries.map { "\($0.slot) \($0.function)" } == [
        "thing_ops.open my_open", "thing_ops.close my_close",
      ])
    #expect(story.conflicts.isEmpty)
    #expect(try self.story([16: "my_open"], size: 32).tables.map(\.candidates) == [[]])
  }

  @Test func `A module's objects say where they come from and what ends them`() throws {
    let story = try story([0: "my_open"], size: 32, imports: ["thing_add", "thing_request"])
    let things = story.ownership.things
    #expect(
      things.map(\.name) == ["interrupt", "members of thing (setup)", "reference to thing", "thing_caps"])
    #expect(things[0].pinned.map { "\($0.move.function) \($0.until)" } == ["thing_request thing_release"])
    #expect(things[3].given.map(\.function) == ["thing_ops.open"])
  }

  @Test func `Slots agree within one table, or when their clauses do the same`() throws {
    let contracts = Dictionary(uniqueKeysWithValues: try facts().model.callbacks.map { ($0.name, $0) })
    let open = try #require(contracts["thing_ops.open"])
    let handler = try #require(contracts["thing_handler_t"])
    #expect(ModuleStory.agree(open, try #require(contracts["thing_ops.close"])))
    #expect(!ModuleStory.agree(open, handler))
    #expect(ModuleStory.agree(handler, handler))
  }
}

@Suite(.enabled(if: UnpackedKernel.image != nil, "no kernel image is unpacked in .build/kernel"))
struct ExplainRealModuleTests {
  @Test func `Every table of e1000 is typed, and a function in three slots is no conflict`() throws {
    let path = UnpackedKernel.module("net/ethernet/intel/e1000/e1000.ko")
    let specs = try SpecFolder(path: FixtureKernel.root + "/specs")
    let kernel = try KernelSource(#require(InstalledKernel.release))
    let facts = try SpecCheck(specs: specs, source: kernel, scope: .everything).run().facts
    let story = try ModuleStory(path: path, facts: facts, image: UnpackedKernel.image)
    #expect(
      story.tables.map { "\($0.object) \($0.candidates.joined(separator: " "))" } == [
        "__this_module module", "e1000_driver pci_driver", "e1000_err_handler pci_error_handlers",
        "e1000_ethtool_ops ethtool_ops", "e1000_netdev_ops net_device_ops", "e1000_pm_ops dev_pm_ops",
      ])
    #expect(story.tables.flatMap(\.entries).allSatisfy { $0.contract != nil })
    #expect(story.tables.last?.entries.filter { $0.function == "e1000_suspend" }.count == 3)
    #expect(story.conflicts.isEmpty)
  }
}
