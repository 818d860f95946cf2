import CPort
import HostPort
import Testing

private let base: UInt64 = 0x3_3000_0000

/// Everything a test can see of a domain: what it may store to, and its figures.
private struct Picture: Equatable {
  let writable: Set<UInt64>
  let live, instances, pins, locks, gained, lost: UInt64

  init(_ domain: Domain, _ range: Range<UInt64>) {
    writable = Set(range.filter { domain.canWrite($0, 1) })
    let figures = domain.statistics
    (live, instances, pins, locks) = (domain.liveRecords, figures.instances, figures.pins, figures.locks)
    (gained, lost) = (figures.gained, figures.lost)
  }
}

@Suite struct `Running out` {
  @Test func `Without a free record nothing is granted, and a freed one serves again`() throws {
    let domain = try Domain(capacity: 16)
    #expect(domain.statistics.record_capacity == 16)
    for index in UInt64(0)..<16 { #expect(domain.gain(.write(base + 64 * index, 8)) == CORDON_HELD) }
    let before = Picture(domain, base..<base + 64 * 20)
    #expect(domain.gain(.write(base + 64 * 16, 8)) == CORDON_FULL)
    #expect(domain.gain(.ref(base, Known.device)) == CORDON_FULL)
    #expect(domain.gain(.number(CORDON_IRQ, 3)) == CORDON_FULL)
    #expect(Picture(domain, base..<base + 64 * 20) == before)
    #expect(domain.lose(.write(base, 8)) == CORDON_HELD)
    #expect(domain.gain(.write(base + 64 * 16, 8)) == CORDON_HELD)
  }

  @Test func `A part is not given away when its rest has no record`() throws {
    let domain = try Domain(capacity: 16)
    #expect(domain.gain(.alloc(base, 1024)) == CORDON_HELD)
    for index in UInt64(0)..<14 { #expect(domain.gain(.number(CORDON_PORT, index, 1)) == CORDON_HELD) }
    let before = Picture(domain, base..<base + 1100)
    #expect(domain.lose(.write(base + 64, 64)) == CORDON_FULL)
    #expect(Picture(domain, base..<base + 1100) == before)
    // At the front one piece is left, and for that there is room.
    #expect(domain.lose(.write(base, 64)) == CORDON_HELD)
    #expect(domain.canWrite(base + 64, 960) && !domain.canWrite(base, 1))
  }

  @Test func `Instances, pins and locks run out on their own`() throws {
    let domain = try Domain(capacity: 16)
    var opened = 0
    while domain.open(Known.packets, UInt64(opened)) != 0 { opened += 1 }
    #expect(opened == 16)
    let inverse = Constant.inverse("inverse", arguments: 1)
    var pinned = 0
    while domain.pin(inverse, [UInt64(pinned)]) == CORDON_HELD { pinned += 1 }
    #expect(pinned == 64)
    #expect(domain.pin(inverse, [0]) == CORDON_HELD)
    var taken = 0
    while cordon_rights_take(domain.rights, inverse, [1], 1, 1, nil) == CORDON_HELD { taken += 1 }
    #expect(taken == 256)
    #expect(domain.gain(.write(base, 8)) == CORDON_HELD)
  }

  @Test func `A full pin table suspends nothing`() throws {
    let domain = try Domain(capacity: 16)
    let inverse = Constant.inverse("inverse", arguments: 1)
    for index in UInt64(0)..<64 { #expect(domain.pin(inverse, [index]) == CORDON_HELD) }
    #expect(domain.gain(.write(base, 8)) == CORDON_HELD)
    #expect(domain.pin(inverse, [64], base, 8) == CORDON_FULL)
    #expect(domain.canWrite(base, 8))
  }

  @Test func `Creation that fails at any port call leaves nothing behind`() throws {
    let allocated = host_port_allocated()
    let key = UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 1)
    defer { key.deallocate() }
    var failures: UInt64 = 0
    while true {
      host_port_fail_nth(failures + 1)
      let rights: OpaquePointer? = cordon_rights_create(key, 64)
      let survived = host_port_fail_is_pending()
      host_port_fail_nth(0)
      if survived {
        cordon_rights_destroy(rights)
        break
      }
      failures += 1
      #expect(rights == nil)
      #expect(host_port_allocated() == allocated)
    }
    #expect(failures == 2)
    #expect(host_port_allocated() == allocated)
  }

  @Test func `A grant whose shadow cannot be mapped changes nothing, whichever page it was`() throws {
    let fields = Constant.fields(
      of: Constant.type("large", size: 200_000), [(0, 8), (100_000, 8), (199_000, 64)])
    let grants: [cordon_grant] = [
      .write(base + 100, 150_000), .alloc(base + 100, 150_000), .fields(base, fields),
    ]
    for grant in grants {
      var failures: UInt64 = 0
      while true {
        let domain = try Domain()
        #expect(domain.gain(.write(base + 40, 8)) == CORDON_HELD)
        #expect(domain.gain(.write(base + 150_000, 8)) == CORDON_HELD)
        let watched = base..<base + 400
        let before = Picture(domain, watched)
        host_port_fail_nth_of(HOST_PORT_SHADOW_MAP, failures + 1)
        let answer = domain.gain(grant)
        let survived = host_port_fail_is_pending()
        host_port_fail_nth(0)
        if survived {
          #expect(answer == CORDON_HELD)
          break
        }
        failures += 1
        #expect(answer == CORDON_FULL)
        #expect(Picture(domain, watched) == before)
        #expect(domain.canWrite(base + 150_000, 8) && !domain.canWrite(base + 150_008, 1))
      }
      #expect(failures > 1)
    }
  }

  @Test func `An allocation that cannot replace a stale one leaves the stale one`() throws {
    let domain = try Domain()
    #expect(domain.gain(.alloc(base, 64)) == CORDON_HELD)
    host_port_fail_nth_of(HOST_PORT_SHADOW_MAP, 1)
    #expect(domain.gain(.alloc(base, 1 << 20)) == CORDON_FULL)
    #expect(!host_port_fail_is_pending())
    #expect(domain.canWrite(base, 64) && !domain.canWrite(base + 64, 1))
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_HELD)
  }

  @Test func `History forgets the oldest and nothing else`() throws {
    let domain = try Domain(capacity: 64)
    for index in UInt64(0)..<600 {
      #expect(domain.gain(.alloc(base + index * 64, 64)) == CORDON_HELD)
      #expect(domain.lose(.alloc(base + index * 64), Known.kfree) == CORDON_HELD)
    }
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_NOT_HELD)
    #expect(domain.lose(.alloc(base + 599 * 64), Known.kfree) == CORDON_FREED)
    #expect(domain.lose(.alloc(base + 88 * 64), Known.kfree) == CORDON_FREED)
    #expect(domain.lose(.alloc(base + 87 * 64), Known.kfree) == CORDON_NOT_HELD)
  }
}
