import Foundation
import Testing

@testable import WrapGen

/// The kernel's own type information, where its image is unpacked (`tools/fetch-kernel.sh`).
enum UnpackedKernel {
  static let folder = FixtureKernel.root + "/.build/kernel"
  static let image = InstalledKernel.release.map { "\(folder)/boot/vmlinuz-\($0)" }.flatMap {
    FileManager.default.fileExists(atPath: $0) ? $0 : nil
  }
  nonisolated(unsafe) static let types = Result { try TypeInformation(KernelImage.btf(path: image!)) }

  static func module(_ path: String) -> String {
    "\(folder)/lib/modules/\(InstalledKernel.release!)/kernel/drivers/\(path)"
  }
}

@Suite(.enabled(if: UnpackedKernel.image != nil, "no kernel image is unpacked in .build/kernel"))
struct TypeInformationTests {
  @Test func `A module's functions have their prototypes on top of the kernel's types`() throws {
    let tables = try ModuleTables(path: UnpackedKernel.module("net/ethernet/intel/e1000/e1000.ko"))
    let types = try TypeInformation(#require(tables.btf), base: UnpackedKernel.types.get())
    #expect(types.prototype(ofFunction: "e1000_open") == "int (struct net_device *)")
    #expect(
      types.prototype(ofFunction: "e1000_io_error_detected")
        == "pci_ers_result_t (struct pci_dev *, pci_channel_state_t)")
    #expect(types.prototype(ofFunction: "no_such_function") == nil)
  }
}

/// What libclang says of layouts against what the kernel's own build recorded, for every kernel that `generated/` is
/// for and whose headers and image are here.
@Suite(.serialized) struct LayoutsAgreeTests {
  static let kernels = RealKernelTests.committed.compactMap {
    release -> (release: String, image: String)? in
    [UnpackedKernel.folder, UnpackedKernel.folder + "-6.12", ""].map { "\($0)/boot/vmlinuz-\(release)" }.first {
      FileManager.default.isReadableFile(atPath: $0)
    }.map { (release, $0) }
  }

  /// `release-series struct[.member]: explanation`, one a line.
  private static func explained(_ series: String) throws -> Set<String> {
    let text = try String(contentsOfFile: FixtureKernel.folder + "/layout-differences.txt", encoding: .utf8)
    let lines = text.split(separator: "\n").filter { $0.hasPrefix(series + " ") }
    return Set(lines.map { String($0.dropFirst(series.count + 1).prefix { $0 != ":" }) })
  }

  @Test(arguments: kernels)
  func `Every layout is the one that the kernel's build recorded, or the difference is explained`(
    release: String, image: String
  ) throws {
    let specs = try SpecFolder(path: FixtureKernel.root + "/specs")
    let facts = try SpecCheck(specs: specs, kernel: KernelHeaders(kernel: release)).run().facts
    let layouts = facts.layouts
    let types = try TypeInformation(KernelImage.btf(path: image))
    var differences: [String: String] = [:]
    var compared = 0
    let complete = layouts.values.filter(\.isComplete)
    let byName = Dictionary(complete.map { ($0.name, $0) }) { first, _ in first }
    let modules = ModuleTypes(
      release: release, folders: [UnpackedKernel.folder, UnpackedKernel.folder + "-" + facts.series],
      base: types)
    let ofModules =
      try modules?.structures(Set(byName.keys.filter { types.structure($0) == nil })) { name, known in
        known.size == byName[name]!.size && Self.differences(byName[name]!, known.members).isEmpty
      }
    for layout in complete {
      guard let known = types.structure(layout.name) ?? ofModules?[layout.name] else {
        if modules != nil { differences[layout.name] = "neither the kernel's types nor a module's have it" }
        continue
      }
      if known.size != layout.size { differences[layout.name] = "\(layout.size) bytes, recorded \(known.size)" }
      compared += known.members.count
      differences.merge(Self.differences(layout, known.members)) { a, _ in a }
    }
    #expect(compared > 1000)
    let explained = try Self.explained(facts.series)
    for (name, what) in differences.sorted(by: { $0.key < $1.key }) where !explained.contains(name) {
      Issue.record("\(name): \(what)")
    }
    for name in explained.subtracting(differences.keys).sorted() {
      Issue.record("\(name) no longer differs: remove its line from layout-differences.txt")
    }
  }

  private static func differences(_ layout: TypeLayout, _ known: [TypeInformation.Member]) -> [String: String] {
    var found: [String: String] = [:]
    let names = Set(known.map(\.name))
    for member in layout.members where !names.contains(member.name) {
      found["\(layout.name).\(member.name)"] = "not recorded"
    }
    for recorded in known {
      guard let member = layout.member(named: recorded.name) else {
        // Flexible arrays have no bytes of their own.
        if recorded.size > 0 { found["\(layout.name).\(recorded.name)"] = "recorded, but not seen" }
        continue
      }
      let bits = member.offset * 8..<(member.offset + member.size) * 8
      let agrees =
        recorded.bits > 0
        ? member.isBitField && bits.contains(recorded.bitOffset)
          && bits.contains(recorded.bitOffset + recorded.bits - 1)
        : !member.isBitField && member.offset * 8 == recorded.bitOffset && member.size == recorded.size
      if !agrees {
        found["\(layout.name).\(recorded.name)"] =
          "\(member.offset)+\(member.size), recorded bit \(recorded.bitOffset), \(recorded.bits) bits, \(recorded.size) bytes"
      }
    }
    return found
  }

  @Test func `A layout that is wrong by a bit, a byte or a name is a difference`() {
    let layout = TypeLayout(
      name: "thing", size: 16,
      members: [
        MemberLayout(name: "a", offset: 0, size: 4),
        MemberLayout(name: "b", offset: 4, size: 1, isBitField: true),
        MemberLayout(name: "c", offset: 8, size: 8),
      ])
    func differences(_ members: (String, Int, Int, Int)...) -> [String] {
      Self.differences(layout, members.map { .init(name: $0.0, bitOffset: $0.1, bits: $0.2, size: $0.3) }).keys
        .sorted()
    }
    #expect(differences(("a", 0, 0, 4), ("b", 33, 2, 4), ("c", 64, 0, 8)) == [])
    #expect(differences(("a", 8, 0, 4), ("b", 33, 2, 4), ("c", 64, 0, 8)) == ["thing.a"])
    #expect(differences(("a", 0, 0, 4), ("b", 39, 2, 4), ("c", 64, 0, 8)) == ["thing.b"])
    #expect(differences(("a", 0, 0, 4), ("b", 33, 2, 4), ("d", 64, 0, 8)) == ["thing.c", "thing.d"])
    #expect(differences(("a", 0, 0, 4), ("b", 32, 0, 1), ("c", 64, 0, 8)) == ["thing.b"])
  }
}
