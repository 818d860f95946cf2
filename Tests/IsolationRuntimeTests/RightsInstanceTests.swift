import CPort
import HostPort
import Testing

private let skb: UInt64 = 0x1_0000_0000
private let head: UInt64 = 0x1_0010_0000

/// Grants what an skb brings: the object, its fields, its head, its shared info, a page.
private func receive(_ domain: Domain, _ skb: UInt64 = skb, _ head: UInt64 = head) -> UInt64 {
  let fields = Constant.fields(of: Known.device, [(0x10, 8), (0x40, 24)])
  let instance = domain.open(Known.packets, skb)
  #expect(domain.gain(.ref(skb, Known.device, instance: instance)) == CORDON_HELD)
  #expect(domain.gain(.fields(skb, fields, instance: instance)) == CORDON_HELD)
  #expect(domain.gain(.write(head, 1600, instance: instance)) == CORDON_HELD)
  #expect(domain.gain(.fields(head + 1600, fields, instance: instance)) == CORDON_HELD)
  #expect(domain.gain(.ref(head + 0x10000, size: 64, instance: instance)) == CORDON_HELD)
  return instance
}

@Suite struct `Set instances` {
  @Test func `A transfer ends everything that was gained under the instance`() throws {
    let domain = try Domain()
    let instance = receive(domain)
    #expect(instance != 0)
    #expect(cordon_rights_has_instance(domain.rights, Known.packets, skb))
    #expect(domain.canWrite(skb + 0x10, 8) && domain.canWrite(head, 1600))
    #expect(domain.close(Known.packets, skb) == CORDON_HELD)
    #expect(!cordon_rights_has_instance(domain.rights, Known.packets, skb))
    #expect(domain.liveRecords == 0 && domain.statistics.instances == 0)
    #expect(!domain.canWrite(skb + 0x10, 1) && !domain.canWrite(head, 1))
    #expect(domain.held(.ref(skb, Known.device)) == CORDON_FREED)
    #expect(domain.close(Known.packets, skb) == CORDON_FREED)
    #expect(domain.close(Known.packets, skb + 64) == CORDON_NOT_HELD)
  }

  @Test func `Instances are apart by set and by key`() throws {
    let domain = try Domain()
    _ = receive(domain)
    _ = receive(domain, skb + 0x10000, head + 0x20000)
    #expect(domain.close(Constant.set("frag_caps"), skb) != CORDON_HELD)
    #expect(domain.close(Constant.set("skb_caps"), skb) == CORDON_HELD)
    #expect(domain.canWrite(head + 0x20000, 1600) && !domain.canWrite(head, 1))
    #expect(domain.liveRecords == 5)
  }

  @Test func `An instance opened again is the same one`() throws {
    let domain = try Domain()
    let first = receive(domain)
    #expect(receive(domain) == first)
    #expect(domain.liveRecords == 5)
    #expect(domain.close(Known.packets, skb) == CORDON_HELD)
    #expect(domain.liveRecords == 0)
  }

  @Test func `A set of references closes as often as it was opened`() throws {
    let domain = try Domain()
    let holds = Constant.set("device_hold")
    let first = domain.open(holds, skb)
    #expect(domain.gain(.ref(skb, Known.device, instance: first)) == CORDON_HELD)
    #expect(domain.open(holds, skb) == first && domain.open(holds, skb) == first)
    for _ in 0..<2 {
      #expect(domain.close(holds, skb) == CORDON_HELD)
      #expect(domain.held(.ref(skb, Known.device)) == CORDON_HELD)
    }
    #expect(domain.close(holds, skb) == CORDON_HELD)
    #expect(domain.held(.ref(skb, Known.device)) == CORDON_FREED)
    #expect(domain.close(holds, skb) == CORDON_FREED)
    #expect(domain.liveRecords == 0)
  }

  @Test func `A handle outlives its instance without effect`() throws {
    let domain = try Domain()
    let stale = receive(domain)
    #expect(domain.close(Known.packets, skb) == CORDON_HELD)
    #expect(domain.gain(.write(head, 8, instance: stale)) == CORDON_FULL)
    let next = domain.open(Known.packets, skb)
    #expect(next != stale)
    #expect(domain.gain(.write(head, 8, instance: stale)) == CORDON_FULL)
    #expect(domain.gain(.write(head, 8, instance: next)) == CORDON_HELD)
    #expect(domain.gain(.write(head, 8, instance: 0x1234_5678_9abc)) == CORDON_FULL)
  }

  @Test func `A lend ends without the driver's own right`() throws {
    let domain = try Domain()
    let lends = Constant.set("lends")
    #expect(domain.gain(.alloc(head, 256)) == CORDON_HELD)
    let lend = domain.open(lends, 99)
    #expect(domain.gain(.write(head, 256, instance: lend)) == CORDON_HELD)
    #expect(domain.gain(.write(head + 1024, 16, instance: lend)) == CORDON_HELD)
    #expect(domain.lose(.write(head + 1024, 16, instance: lend)) == CORDON_HELD)
    #expect(!domain.canWrite(head + 1024, 1))
    #expect(domain.close(lends, 99) == CORDON_HELD)
    #expect(domain.canWrite(head, 256))
    #expect(domain.lose(.alloc(head), Known.kfree) == CORDON_HELD)
    #expect(!domain.canWrite(head, 1))
  }

  @Test func `A packet the kernel still reads by its device is not given away`() throws {
    let domain = try Domain()
    let unmap = Constant.inverse("dma_unmap_page_attrs", arguments: 5)
    _ = receive(domain)
    #expect(domain.pin(unmap, [1, 2, 3, 4, 5], head + 64, 512) == CORDON_HELD)
    #expect(domain.close(Known.packets, skb) == CORDON_PINNED)
    #expect(cordon_rights_has_instance(domain.rights, Known.packets, skb))
    #expect(domain.unpin(unmap, [1, 2, 3, 4, 5]) == CORDON_HELD)
    #expect(domain.close(Known.packets, skb) == CORDON_HELD)
  }

  @Test func `A lend ends with its call even where the driver pinned it`() throws {
    let domain = try Domain()
    let lends = Constant.set("lends")
    let unmap = Constant.inverse("dma_unmap_page_attrs", arguments: 1)
    let lend = domain.open(lends, 99)
    #expect(domain.gain(.write(head, 64, instance: lend)) == CORDON_HELD)
    #expect(domain.pin(unmap, [1], head, 64) == CORDON_HELD)
    #expect(cordon_rights_end(domain.rights, lends, 99, nil))
    #expect(!cordon_rights_end(domain.rights, lends, 99, nil))
    #expect(domain.unpin(unmap, [1]) == CORDON_HELD)
    #expect(!domain.canWrite(head, 1) && domain.liveRecords == 0)
  }

  @Test func `What is carved out of an instance's memory leaves pieces that end with it`() throws {
    let domain = try Domain()
    _ = receive(domain)
    #expect(domain.lose(.write(head + 100, 100)) == CORDON_HELD)
    #expect(domain.liveRecords == 6)
    #expect(domain.canWrite(head, 100) && domain.canWrite(head + 200, 1400))
    #expect(domain.close(Known.packets, skb) == CORDON_HELD)
    #expect(domain.liveRecords == 0)
    #expect(!domain.canWrite(head, 1) && !domain.canWrite(head + 200, 1))
  }

  @Test func `A lend over a piece survives the instance the piece belongs to`() throws {
    let domain = try Domain()
    let lends = Constant.set("lends")
    let instance = domain.open(Known.packets, skb)
    #expect(domain.gain(.write(head, 256, instance: instance)) == CORDON_HELD)
    #expect(domain.gain(.write(head, 64, instance: domain.open(lends, 1))) == CORDON_HELD)
    #expect(domain.lose(.write(head + 128, 32)) == CORDON_HELD)
    #expect(domain.close(Known.packets, skb) == CORDON_HELD)
    #expect(domain.canWrite(head, 64) && !domain.canWrite(head + 64, 1))
    #expect(domain.close(lends, 1) == CORDON_HELD)
    #expect(!domain.canWrite(head, 1))
  }

  @Test func `Instances are visited newest first, and may end meanwhile`() throws {
    let domain = try Domain()
    final class Visits {
      let domain: Domain
      var keys: [UInt64] = []
      init(_ domain: Domain) { self.domain = domain }
    }
    let visits = Visits(domain)
    for key in UInt64(1)...4 { #expect(domain.open(Known.packets, key) != 0) }
    #expect(domain.open(Constant.set("other"), 9) != 0)
    cordon_rights_each_instance(
      domain.rights, Constant.text("skb_caps"),
      { context, key in
        let visits = Unmanaged<Visits>.fromOpaque(context!).takeUnretainedValue()
        visits.keys.append(key)
        _ = visits.domain.close(Known.packets, key)
      }, Unmanaged.passUnretained(visits).toOpaque())
    #expect(visits.keys == [4, 3, 2, 1])
    #expect(domain.statistics.instances == 1)
  }
}
