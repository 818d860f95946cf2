import CPort
import Dispatch
import HostPort
import Testing

private let base: UInt64 = 0x6_6600_0000

@Suite struct `Rights on two processors` {
  @Test func `What a driver holds never flickers while its neighbours come and go`() throws {
    let domain = try Domain()
    // Bytes 0...2 of a granule are held throughout; 3...7 and the words behind change all the time.
    #expect(domain.gain(.write(base, 3)) == CORDON_HELD)
    let shadow = UnsafePointer<UInt8>(
      bitPattern: UInt((base >> 3) &+ cordon_rights_shadow_offset(domain.rights)))!
    nonisolated(unsafe) let held = shadow
    nonisolated(unsafe) let shared = domain
    DispatchQueue.concurrentPerform(iterations: 2) { processor in
      for round in 0..<20_000 {
        if processor == 0 {
          let size = UInt64(1 + round % 300)
          let start = base + 3 + UInt64(round % 5)
          #expect(shared.gain(.write(start, size)) == CORDON_HELD)
          #expect(shared.lose(.write(start, size)) == CORDON_HELD)
        } else if held.pointee & 7 != 7 {
          Issue.record("bits 0...2 were seen as \(held.pointee & 7)")
          return
        }
      }
    }
    #expect(domain.liveRecords == 1 && domain.canWrite(base, 3) && !domain.canWrite(base + 3, 1))
  }

  @Test func `Instances of two processors do not disturb each other`() throws {
    let domain = try Domain(capacity: 1024)
    nonisolated(unsafe) let shared = domain
    DispatchQueue.concurrentPerform(iterations: 2) { processor in
      let mine = base + UInt64(processor) * 24
      for _ in 0..<5000 {
        let instance = shared.open(Known.packets, mine)
        #expect(shared.gain(.write(mine, 20, instance: instance)) == CORDON_HELD)
        #expect(shared.gain(.ref(mine, Known.lock, instance: instance)) == CORDON_HELD)
        #expect(shared.canWrite(mine, 20))
        #expect(shared.close(Known.packets, mine) == CORDON_HELD)
        #expect(!shared.canWrite(mine, 1))
      }
    }
    #expect(domain.liveRecords == 0 && domain.statistics.instances == 0)
  }
}
