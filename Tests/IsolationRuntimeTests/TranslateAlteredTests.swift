// Altered drivers: bytes of e1000's text changed at random.  Whatever they are, translation ends: refused with
// a place, or every store that is not the frame's own checked.

import CPort
import Foundation
import HostCode
import HostLoader
import HostPort
import IsolationRuntime
import Oracle
import Testing

@Suite(.serialized)
struct TranslateAlteredTests {
  @Test(
    .enabled(
      if: TranslateModuleTests.e1000 != nil, "no kernel modules; set CORDON_MODULES to an unpacked lib/modules")
  )
  func `An altered e1000 is refused or checked`() throws {
    let module = try LoadedModule(path: TranslateModuleTests.e1000!)
    let fixture = HostTranslation(module)
    fixture.keepRecords(1 << 16)
    let rounds = UInt64(ProcessInfo.processInfo.environment["CORDON_ALTERED"] ?? "") ?? 20
    let before = host_port_allocated()
    var refused = 0
    for seed in 1...rounds {
      let old = alter(module, seed: seed)
      if fixture.translate() {
        var proof = StoreProof(fixture)
        proof.run()
        #expect(proof.failures.isEmpty, "seed \(seed): \(proof.failures.prefix(3))")
        fixture.forget()
      } else {
        refused += 1
        #expect(fixture.refusalText.contains("+0x"), "seed \(seed): \(fixture.refusalText)")
      }
      for (address, byte) in old.reversed() { address.pointee = byte }
      #expect(host_port_allocated() == before)
    }
    print("altered: \(refused) of \(rounds) refused")
  }

  private func alter(_ module: LoadedModule, seed: UInt64) -> [(UnsafeMutablePointer<UInt8>, UInt8)] {
    var generator = SeededGenerator(state: seed)
    var old: [(UnsafeMutablePointer<UInt8>, UInt8)] = []
    for _ in 0...generator.next() % 3 {
      let section = module.sections[Int(generator.next() % UInt64(module.sections.count))]
      let address = UnsafeMutablePointer<UInt8>(
        bitPattern: UInt(section.address + generator.next() % section.size))!
      old.append((address, address.pointee))
      address.pointee = UInt8(truncatingIfNeeded: generator.next())
    }
    return old
  }
}
