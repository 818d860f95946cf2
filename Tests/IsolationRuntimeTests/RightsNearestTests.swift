import CPort
import HostPort
import Testing

private let base: UInt64 = 0x5_5500_0000

private func text(_ pointer: UnsafePointer<CChar>?) -> String? { pointer.map { String(cString: $0) } }

@Suite struct `What lies near an address` {
  @Test func `An object is named by type and innermost member`() throws {
    let domain = try Domain()
    #expect(domain.gain(.ref(base, Known.device)) == CORDON_HELD)
    let members: [(UInt64, String?)] = [
      (0x10, "flags"), (0x13, "flags"), (0x14, nil), (0x298, "num_tx_queues"), (0x300, "stats"),
      (0x308, "stats.rx"), (0x30f, "stats.rx"), (0x310, "stats"), (0x340, nil),
    ]
    for (offset, member) in members {
      let near = domain.nearest(base + offset)
      #expect(text(near.type?.pointee.name) == "net_device")
      #expect(text(near.member) == member, "+\(offset)")
      #expect(near.object == base && near.region == base && near.region_size == 2304)
      #expect(near.region_right == CORDON_REF.rawValue && near.region_live)
      #expect(near.granted == Constant.refClause && near.revoked == nil)
    }
    #expect(domain.nearest(base + 2304).type == nil)
  }

  @Test func `The innermost object wins`() throws {
    let domain = try Domain()
    #expect(domain.gain(.ref(base, Known.device)) == CORDON_HELD)
    #expect(domain.gain(.ref(base + 0x200, Known.lock)) == CORDON_HELD)
    #expect(text(domain.nearest(base + 0x201).type?.pointee.name) == "spinlock")
    #expect(text(domain.nearest(base + 0x204).type?.pointee.name) == "net_device")
  }

  @Test func `A store behind an allocation is near it`() throws {
    let domain = try Domain()
    #expect(domain.gain(.alloc(base, 64)) == CORDON_HELD)
    #expect(domain.gain(.alloc(base + 1024, 64)) == CORDON_HELD)
    let near = domain.nearest(base + 76)
    #expect(near.region == base && near.region_size == 64 && near.region_live)
    #expect(near.region_right == CORDON_ALLOC.rawValue && near.granted == Known.kmalloc)
    #expect(domain.nearest(base + 1000).region == base + 1024)
    #expect(domain.nearest(base + 1088 + 4096).region == base + 1024)
    #expect(domain.nearest(base + 1088 + 4097).region_right == 0)
  }

  @Test func `A freed object is named with the clause that freed it`() throws {
    let domain = try Domain()
    #expect(domain.gain(.alloc(base, 2304, type: Known.device)) == CORDON_HELD)
    #expect(domain.gain(.alloc(base + 2304, 64)) == CORDON_HELD)
    #expect(domain.lose(.alloc(base), Known.kfree, by: Known.kfreeClause) == CORDON_HELD)
    let near = domain.nearest(base + 0x298)
    #expect(text(near.member) == "num_tx_queues")
    #expect(!near.region_live && near.region == base)
    #expect(near.granted == Known.kmalloc && near.revoked == Known.kfreeClause)
  }

  @Test func `A group that has ended is named before the object that is still referenced`() throws {
    let domain = try Domain()
    let setup = Constant.fields(of: Known.device, group: "setup", [(0x298, 4)])
    let ended = Constant.clause("register_netdev", "__transfers(fields(dev, setup))")
    #expect(domain.gain(.ref(base, Known.device)) == CORDON_HELD)
    #expect(domain.gain(.fields(base, setup)) == CORDON_HELD)
    #expect(domain.lose(.fields(base, setup), by: ended) == CORDON_HELD)
    let near = domain.nearest(base + 0x298)
    #expect(near.region_right == CORDON_FIELDS.rawValue && !near.region_live && near.revoked == ended)
    #expect(domain.nearest(base + 0x10).region_right == CORDON_REF.rawValue)
  }

  @Test func `Suspended memory names the pin`() throws {
    let domain = try Domain()
    let pinned = Constant.clause("queue_work_on", "__pins(write(work, sizeof(*work)), cancel_work_sync(work))")
    let cancel = Constant.inverse("cancel_work_sync", arguments: 1)
    #expect(domain.gain(.alloc(base, 256)) == CORDON_HELD)
    #expect(domain.pin(cancel, [1], base + 64, 32, clause: pinned) == CORDON_HELD)
    let near = domain.nearest(base + 70)
    #expect(near.region == base && near.region_live && near.revoked == pinned)
    #expect(near.granted == Known.kmalloc)
  }

  @Test func `A piece of an object is still that object`() throws {
    let domain = try Domain()
    #expect(domain.gain(.write(base, 2304, type: Known.device)) == CORDON_HELD)
    #expect(domain.lose(.write(base + 0x298, 4), by: Known.kfreeClause) == CORDON_HELD)
    let near = domain.nearest(base + 0x298)
    #expect(text(near.member) == "num_tx_queues" && near.object == base)
    #expect(near.revoked == Known.kfreeClause && near.region == base + 0x298 && near.region_size == 4)
  }

  @Test func `Numbers that are no addresses are not near`() throws {
    let domain = try Domain()
    #expect(domain.gain(.number(CORDON_DMA, base, 4096, device: 1)) == CORDON_HELD)
    #expect(domain.gain(.number(CORDON_PORT, 0x1000, 64)) == CORDON_HELD)
    #expect(domain.nearest(base + 8).region_right == 0)
    #expect(domain.nearest(0x1004).region_right == 0)
  }
}
