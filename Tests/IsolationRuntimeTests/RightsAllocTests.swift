import CPort
import HostPort
import Testing

private let base: UInt64 = 0x5678_0000

@Suite struct `Rights to free` {
  @Test func `An allocation can be written until it is freed`() throws {
    let domain = try Domain()
    #expect(domain.gain(.alloc(base, 64)) == CORDON_HELD)
    #expect(domain.canWrite(base, 64) && !domain.canWrite(base + 64, 1))
    #expect(domain.held(.alloc(base)) == CORDON_HELD)
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_HELD)
    #expect(!domain.canWrite(base, 1))
  }

  @Test func `A second free is told from a free of what was never allocated`() throws {
    let domain = try Domain()
    #expect(domain.gain(.alloc(base, 64)) == CORDON_HELD)
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_HELD)
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_FREED)
    #expect(domain.held(.alloc(base)) == CORDON_FREED)
    #expect(domain.lose(.alloc(base + 4096), Known.kfree) == CORDON_NOT_HELD)
  }

  @Test func `An interior pointer frees nothing`() throws {
    let domain = try Domain()
    #expect(domain.gain(.alloc(base, 64)) == CORDON_HELD)
    #expect(domain.lose(.alloc(base + 16), Known.kfree) == CORDON_INTERIOR)
    #expect(domain.held(.alloc(base + 63)) == CORDON_INTERIOR)
    #expect(domain.lose(.alloc(base + 64), Known.kfree) == CORDON_NOT_HELD)
    #expect(domain.canWrite(base, 64))
  }

  @Test func `An interior pointer into a large allocation is found`() throws {
    let domain = try Domain()
    #expect(domain.gain(.alloc(base, 1 << 20)) == CORDON_HELD)
    #expect(domain.lose(.alloc(base + 0x8_0123), Known.kfree) == CORDON_INTERIOR)
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_HELD)
  }

  @Test func `Only the allocator's own functions free`() throws {
    let domain = try Domain()
    let either = Constant.releases([Known.vfree, Known.kfree])
    #expect(domain.gain(.alloc(base, 64, releases: Constant.releases([Known.vfree]))) == CORDON_HELD)
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_WRONG_RELEASE)
    #expect(domain.canWrite(base, 64))
    #expect(domain.held(.alloc(base, releases: Known.kfreeOnly)) == CORDON_WRONG_RELEASE)
    #expect(domain.lose(.alloc(base), Known.vfree) == CORDON_HELD)
    #expect(domain.gain(.alloc(base, 64, releases: either)) == CORDON_HELD)
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_HELD)
  }

  @Test func `A release of the same name in another table is the same`() throws {
    let domain = try Domain()
    #expect(domain.gain(.alloc(base, 64)) == CORDON_HELD)
    #expect(domain.lose(.alloc(base), Constant.release("kfree")) == CORDON_HELD)
  }

  @Test func `A wrong size frees nothing`() throws {
    let domain = try Domain()
    #expect(domain.gain(.alloc(base, 4096)) == CORDON_HELD)
    #expect(domain.lose(.alloc(base, 2048), Known.kfree) == CORDON_NOT_HELD)
    #expect(domain.lose(.alloc(base, 4096), Known.kfree) == CORDON_HELD)
  }

  @Test func `What the kernel still uses is not freed`() throws {
    let domain = try Domain()
    let cancel = Constant.inverse("cancel_work_sync", arguments: 1)
    #expect(domain.gain(.alloc(base, 512)) == CORDON_HELD)
    #expect(domain.pin(cancel, [base + 64], base + 64, 32) == CORDON_HELD)
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_PINNED)
    #expect(domain.canWrite(base, 64))
    #expect(domain.unpin(cancel, [base + 64]) == CORDON_HELD)
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_HELD)
  }

  @Test func `Everything inside an allocation ends with it`() throws {
    let domain = try Domain()
    let state = Constant.fields(of: Known.lock, [(0, 4)])
    #expect(domain.gain(.alloc(base, 512)) == CORDON_HELD)
    #expect(domain.lose(.write(base + 128, 64)) == CORDON_HELD)
    #expect(domain.gain(.ref(base + 128, Known.lock)) == CORDON_HELD)
    #expect(domain.gain(.fields(base + 128, state)) == CORDON_HELD)
    #expect(domain.gain(.write(base + 600, 8)) == CORDON_HELD)
    #expect(domain.canWrite(base, 132) && !domain.canWrite(base + 132, 1))
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_HELD)
    #expect((UInt64(0)..<512).allSatisfy { !domain.canWrite(base + $0, 1) })
    #expect(domain.canWrite(base + 600, 8))
    #expect(domain.liveRecords == 1)
    #expect(domain.held(.ref(base + 128, Known.lock)) == CORDON_FREED)
  }

  @Test func `A part given away of an allocation can come back`() throws {
    let domain = try Domain()
    #expect(domain.gain(.alloc(base, 512)) == CORDON_HELD)
    #expect(domain.lose(.write(base + 100, 28)) == CORDON_HELD)
    #expect(domain.canWrite(base, 100) && domain.canWrite(base + 128, 384) && !domain.canWrite(base + 100, 1))
    #expect(domain.held(.alloc(base)) == CORDON_HELD)
    #expect(domain.gain(.write(base + 100, 28)) == CORDON_HELD)
    #expect(domain.canWrite(base, 512))
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_HELD)
    #expect(domain.liveRecords == 0)
  }

  @Test func `An address that is allocated anew belongs to the new object`() throws {
    let domain = try Domain()
    #expect(domain.gain(.alloc(base, 512)) == CORDON_HELD)
    #expect(domain.gain(.alloc(base, 64)) == CORDON_HELD)
    #expect(domain.canWrite(base, 64) && !domain.canWrite(base + 64, 1))
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_HELD)
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_FREED)
  }

  @Test func `Kill takes allocations that one pointer frees`() throws {
    let domain = try Domain()
    #expect(domain.gain(.alloc(base, 64)) == CORDON_HELD)
    #expect(domain.gain(.alloc(base + 4096, 64, releases: Constant.releases([Known.vfree]))) == CORDON_HELD)
    #expect(domain.gain(.alloc(base + 8192, 64)) == CORDON_HELD)
    var popped: Set<UInt64> = []
    var address: UInt64 = 0
    var release: UnsafePointer<cordon_release>?
    while cordon_rights_pop_alloc(domain.rights, &address, &release) {
      popped.insert(address)
      #expect(release == Known.kfree)
    }
    #expect(popped == [base, base + 8192])
    #expect(!domain.canWrite(base, 1) && domain.canWrite(base + 4096, 64))
  }
}
