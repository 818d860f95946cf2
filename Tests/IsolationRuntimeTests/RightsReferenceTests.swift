import CPort
import HostPort
import Testing

private let base: UInt64 = 0x7700_0000

@Suite struct `Rights to hand over` {
  @Test func `A reference is typed`() throws {
    let domain = try Domain()
    #expect(domain.gain(.ref(base, Known.device)) == CORDON_HELD)
    #expect(domain.held(.ref(base, Known.device)) == CORDON_HELD)
    #expect(domain.held(.ref(base, Constant.type("net_device", size: 2304))) == CORDON_HELD)
    #expect(domain.held(.ref(base, Known.lock)) == CORDON_WRONG_TYPE)
    #expect(domain.held(.ref(base + 8, Known.device)) == CORDON_NOT_HELD)
    #expect(!domain.canWrite(base, 1))
  }

  @Test func `Whoever may write all of an object may hand it over`() throws {
    let domain = try Domain()
    #expect(domain.gain(.write(base, 4)) == CORDON_HELD)
    #expect(domain.held(.ref(base, Known.lock)) == CORDON_HELD)
    #expect(domain.held(.ref(base + 1, Known.lock)) == CORDON_NOT_HELD)
    #expect(domain.held(.ref(base, size: 4)) == CORDON_HELD)
    #expect(domain.held(.ref(base, size: 5)) == CORDON_NOT_HELD)
    #expect(domain.held(.ref(base)) == CORDON_NOT_HELD)
  }

  @Test func `An object of the driver's own stays its own while the kernel uses it`() throws {
    let domain = try Domain()
    let cancel = Constant.inverse("cancel_work_sync", arguments: 1)
    let work = Constant.type("work_struct", size: 32)
    #expect(domain.gain(.alloc(base, 256)) == CORDON_HELD)
    #expect(domain.pin(cancel, [base + 64], base + 64, 32) == CORDON_HELD)
    #expect(!domain.canWrite(base + 64, 1))
    #expect(domain.held(.write(base + 64, 32)) == CORDON_PINNED)
    #expect(domain.held(.ref(base + 64, work)) == CORDON_HELD)
    #expect(domain.held(.ref(base + 250, work)) == CORDON_NOT_HELD)
  }

  @Test func `A usable member of a referenced object may be handed over, not stored to`() throws {
    let domain = try Domain()
    #expect(domain.gain(.ref(base, Known.device)) == CORDON_HELD)
    #expect(domain.held(.ref(base + 0x200, Known.lock)) == CORDON_HELD)
    #expect(domain.held(.ref(base + 0x204, Known.lock)) == CORDON_NOT_HELD)
    #expect(domain.held(.ref(base + 0x200, Known.device)) == CORDON_NOT_HELD)
    #expect(!domain.canWrite(base + 0x200, 4))
    #expect(domain.lose(.ref(base, Known.device)) == CORDON_HELD)
    #expect(domain.held(.ref(base + 0x200, Known.lock)) == CORDON_NOT_HELD)
  }

  @Test func `A lost reference is told from one that never was`() throws {
    let domain = try Domain()
    #expect(domain.gain(.ref(base, Known.device)) == CORDON_HELD)
    #expect(domain.lose(.ref(base, Known.lock)) == CORDON_WRONG_TYPE)
    #expect(domain.lose(.ref(base, Known.device)) == CORDON_HELD)
    #expect(domain.held(.ref(base, Known.device)) == CORDON_FREED)
    #expect(domain.lose(.ref(base, Known.device)) == CORDON_FREED)
    #expect(domain.lose(.ref(base + 64, Known.device)) == CORDON_NOT_HELD)
  }

  @Test func `An untyped reference has a size`() throws {
    let domain = try Domain()
    #expect(domain.gain(.ref(base, size: 64)) == CORDON_HELD)
    #expect(domain.held(.ref(base, size: 64)) == CORDON_HELD)
    #expect(domain.held(.ref(base, size: 65)) == CORDON_WRONG_TYPE)
    #expect(domain.held(.ref(base)) == CORDON_HELD)
  }

  @Test func `Numbers of different kinds are apart`() throws {
    let domain = try Domain()
    #expect(domain.gain(.number(CORDON_IRQ, 11)) == CORDON_HELD)
    #expect(domain.held(.number(CORDON_IRQ, 11)) == CORDON_HELD)
    #expect(domain.held(.number(CORDON_PORT, 11, 1)) == CORDON_NOT_HELD)
    #expect(domain.held(.number(CORDON_IRQ, 12)) == CORDON_NOT_HELD)
    #expect(domain.lose(.number(CORDON_IRQ, 11)) == CORDON_HELD)
    #expect(domain.held(.number(CORDON_IRQ, 11)) == CORDON_FREED)
  }

  @Test func `Ports are held by range`() throws {
    let domain = try Domain()
    #expect(domain.gain(.number(CORDON_PORT, 0xc000, 64)) == CORDON_HELD)
    #expect(domain.held(.number(CORDON_PORT, 0xc03c, 4)) == CORDON_HELD)
    #expect(domain.held(.number(CORDON_PORT, 0xc03d, 4)) == CORDON_NOT_HELD)
    #expect(domain.held(.number(CORDON_PORT, 0xcf8, 4)) == CORDON_NOT_HELD)
  }

  @Test func `A bus address belongs to a device and is given back whole`() throws {
    let domain = try Domain()
    #expect(domain.gain(.number(CORDON_DMA, 0x1000, 1500, device: 7)) == CORDON_HELD)
    #expect(domain.held(.number(CORDON_DMA, 0x1100, 100, device: 7)) == CORDON_HELD)
    #expect(domain.held(.number(CORDON_DMA, 0x1000, 1501, device: 7)) == CORDON_NOT_HELD)
    #expect(domain.held(.number(CORDON_DMA, 0x1000, 1500, device: 8)) == CORDON_NOT_HELD)
    #expect(domain.lose(.number(CORDON_DMA, 0x1000, 1500, device: 8)) == CORDON_WRONG_TYPE)
    #expect(domain.lose(.number(CORDON_DMA, 0x1000, 100, device: 7)) == CORDON_INTERIOR)
    #expect(domain.lose(.number(CORDON_DMA, 0x1000, 1500, device: 7)) == CORDON_HELD)
    #expect(domain.lose(.number(CORDON_DMA, 0x1000, 1500, device: 7)) == CORDON_FREED)
  }
}
