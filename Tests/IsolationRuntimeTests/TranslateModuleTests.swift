// A real driver, whole: nothing refused, every store checked or left out for a reason.

import CPort
import Foundation
import HostCode
import HostLoader
import IsolationRuntime
import Testing

@Suite(.serialized)
struct TranslateModuleTests {
  static var e1000: String? {
    let directory = ProcessInfo.processInfo.environment["CORDON_MODULES"] ?? ".build/kernel/lib/modules"
    guard let files = FileManager.default.enumerator(atPath: directory) else { return nil }
    for case let file as String in files where file.hasSuffix("/e1000.ko") { return directory + "/" + file }
    return nil
  }

  @Test(.enabled(if: e1000 != nil, "no kernel modules; set CORDON_MODULES to an unpacked lib/modules"))
  func `e1000 is translated whole`() throws {
    let module = try LoadedModule(path: Self.e1000!)
    let fixture = HostTranslation(module)
    try #require(fixture.translate(), "\(fixture.refusalText)")
    let statistics = fixture.statistics
    print("e1000: \(statistics)")
    #expect(statistics.entries > 150)
    for symbol in fixture.symbols where !symbol.name.contains(".cold") {
      #expect(fixture.fragment(of: symbol.name) != 0, "\(symbol.name)")
    }
    try Self.expectChecks(fixture)
  }

  /// What a reader of the emitted bytes finds, who knows nothing of how they were made.
  static func expectChecks(_ fixture: HostTranslation) throws {
    let ranges = emitted(fixture)
    var unchecked = 0
    var frame = 0
    var checked = 0
    for (application, bytes) in ranges {
      let text = UnsafePointer<UInt8>(bitPattern: UInt(application))!
      guard case .instruction(let instruction) = Decoder.decode(text, available: 15) else {
        Issue.record("undecodable \(application)")
        continue
      }
      if instruction.store == .none {
        if instruction.pushSize != 0 && instruction.flow == .next { frame += 1 }
        continue
      }
      if instruction.segment != 0 || (instruction.base == 4 && instruction.index == 0xff && !hasCheck(bytes)) {
        frame += 1
      } else if hasCheck(bytes) {
        checked += 1
      } else {
        unchecked += 1
      }
    }
    let statistics = fixture.statistics
    #expect(UInt64(checked) == statistics.stores_checked)
    #expect(UInt64(unchecked) == statistics.stores_elided_dominated)
    #expect(UInt64(frame) == statistics.stores_elided_frame)
  }

  /// The emitted bytes of each instruction, without the slow halves behind all fragments.
  private static func emitted(_ fixture: HostTranslation) -> [UInt64: [UInt8]] {
    var ranges: [UInt64: [UInt8]] = [:]
    var last: UInt64 = 0
    for pc in fixture.image.cache..<fixture.image.cache + fixture.statistics.cache_bytes {
      let application = cordon_code_application(fixture.code, pc)
      guard application != 0, application == last || ranges[application] == nil else {
        if application != last { last = 0 }
        continue
      }
      last = application
      ranges[application, default: []].append(UnsafePointer<UInt8>(bitPattern: UInt(pc))!.pointee)
    }
    return ranges
  }

  /// cmpw $-1,(%reg); jne — or a call, in front of the instruction.
  private static func hasCheck(_ bytes: [UInt8]) -> Bool {
    var position = 0
    while position < bytes.count {
      let decoded = bytes.withUnsafeBufferPointer {
        Decoder.decode($0.baseAddress! + position, available: bytes.count - position)
      }
      guard case .instruction(let instruction) = decoded else { return false }
      let isCompare =
        instruction.hasOperandSizePrefix && instruction.opcode == 0x83 && instruction.modRM >> 3 & 7 == 7
        && instruction.immediate == -1 && instruction.hasMemory
      if isCompare || instruction.flow == .call { return true }
      position += Int(instruction.length)
    }
    return false
  }
}

/// Every module there is: `CORDON_TRANSLATE=all`, or a part of the path.
struct TranslateCorpusTests {
  static var pattern: String? { ProcessInfo.processInfo.environment["CORDON_TRANSLATE"] }

  @Test(.enabled(if: pattern != nil, "set CORDON_TRANSLATE to 'all' or to a part of a path"))
  func `Modules are translated or refused for a known reason`() throws {
    let directory = ProcessInfo.processInfo.environment["CORDON_MODULES"] ?? ".build/kernel/lib/modules"
    let files = try #require(FileManager.default.enumerator(atPath: directory))
    var refusals: [String: [String]] = [:]
    var translated = 0
    for case let file as String in files where file.hasSuffix(".ko") {
      guard Self.pattern == "all" || file.contains(Self.pattern!) else { continue }
      let module = try LoadedModule(path: directory + "/" + file)
      let fixture = HostTranslation(module)
      if fixture.translate() {
        translated += 1
      } else {
        let text = fixture.refusalText
        let isInstruction = text.hasPrefix("instruction not known")
        let reason =
          isInstruction
          ? "instruction not known" + (text.split(separator: ":").last.map { ":\($0.prefix(9))" } ?? "")
          : text.components(separatedBy: " at ")[0].components(separatedBy: " to ")[0]
        refusals[reason, default: []].append((file as NSString).lastPathComponent + ": " + text)
      }
    }
    print("translated: \(translated)")
    for (reason, places) in refusals.sorted(by: { $0.value.count > $1.value.count }) {
      print("\(places.count) \(reason), first: \(places[0])")
    }
    #expect(translated > 0)
  }
}
