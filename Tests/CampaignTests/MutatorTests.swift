import Foundation
import Testing

@testable import Campaign

/// The distribution's e1000 when the Makefile has unpacked it.
enum Driver {
  static let path: String? = {
    let root = ProcessInfo.processInfo.environment["CORDON_MODULES"] ?? ".build/kernel/lib/modules"
    guard let files = FileManager.default.enumerator(atPath: root) else { return nil }
    for case let file as String in files where file.hasSuffix("/e1000.ko") { return root + "/" + file }
    return nil
  }()
}

@Suite(.enabled(if: Driver.path != nil, "no e1000.ko; run 'make kernel'"))
struct MutatorTests {
  let image: ModuleImage
  let mutator: Mutator

  init() throws {
    image = try ModuleImage(path: Driver.path!)
    mutator = try Mutator(image: image, reached: nil)
  }

  @Test
  func `The same seed and number make the same fault, in any order`() {
    let forwards = (0..<50).map { mutator.fault(seed: 3, number: $0) }
    let backwards = (0..<50).reversed().map { mutator.fault(seed: 3, number: $0) }
    #expect(forwards == backwards.reversed())
    #expect(forwards != (0..<50).map { mutator.fault(seed: 4, number: $0) })
  }

  @Test
  func `A fault changes bytes of its instruction and no relocated one`() {
    for number in 0..<60 {
      let fault = mutator.fault(seed: 11, number: number)
      let changed = fault.applied(to: image)
      #expect(changed.count == image.bytes.count)
      let places = changed.indices.filter { changed[$0] != image.bytes[$0] }
      #expect(!places.isEmpty)
      #expect(places.allSatisfy { (fault.fileOffset..<(fault.fileOffset + fault.new.count)).contains($0) })
      #expect(places.allSatisfy { !image.fixed.contains($0) })
    }
  }

  @Test
  func `Every kind finds places`() throws {
    for kind in FaultKind.allCases {
      let only = try Mutator(image: image, reached: nil, kinds: [kind])
      let fault = only.fault(seed: 1, number: 1)
      #expect(fault.kind == kind)
      #expect(fault.old != fault.new)
    }
  }

  @Test
  func `Faults stay in the functions that the workload reaches`() throws {
    let only = try Mutator(image: image, reached: ["e1000_open", "e1000_clean"])
    for number in 0..<100 {
      #expect(["e1000_open", "e1000_clean"].contains(only.fault(seed: 2, number: number).symbol))
    }
  }

  @Test
  func `A function that the module does not have is named`() {
    #expect(throws: CampaignError.self) { try Mutator(image: image, reached: ["e1000_nothing"]) }
  }
}
