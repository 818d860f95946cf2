import CPort
import HostPort
import Testing

private let base: UInt64 = 0x1234_5000

@Suite struct `Rights to write` {
  @Test func `A store is allowed exactly where every byte is held`() throws {
    let domain = try Domain()
    #expect(domain.gain(.write(base + 3, 13)) == CORDON_HELD)
    // (offset, size, verdict): held are bytes 3 ... 15.
    let verdicts: [(UInt64, UInt64, Bool)] = [
      (3, 13, true), (3, 1, true), (15, 1, true), (4, 8, true), (8, 8, true), (7, 2, true),
      (2, 1, false), (2, 2, false), (2, 14, false), (16, 1, false), (15, 2, false), (12, 8, false),
      (0, 8, false), (0, 4, false), (3, 14, false), (3, 0, true), (100, 0, true), (0, 64, false),
    ]
    for (offset, size, verdict) in verdicts {
      #expect(domain.canWrite(base + offset, size) == verdict, "+\(offset), \(size)")
    }
  }

  @Test func `Every alignment and length up to 40 bytes has sharp edges`() throws {
    let domain = try Domain()
    for start in UInt64(0)..<8 {
      for size in UInt64(1)...40 {
        let address = base + start
        #expect(domain.gain(.write(address, size)) == CORDON_HELD)
        #expect(domain.canWrite(address, size))
        #expect(!domain.canWrite(address - 1, 1) && !domain.canWrite(address + size, 1))
        #expect(!domain.canWrite(address - 1, size) && !domain.canWrite(address + 1, size))
        #expect(domain.lose(.write(address, size)) == CORDON_HELD)
        #expect(!domain.canWrite(address, 1) && !domain.canWrite(address + size - 1, 1))
      }
    }
    #expect(domain.liveRecords == 0)
  }

  @Test func `A store may span adjacent grants`() throws {
    let domain = try Domain()
    #expect(domain.gain(.write(base, 5)) == CORDON_HELD)
    #expect(domain.gain(.write(base + 5, 3)) == CORDON_HELD)
    #expect(domain.canWrite(base, 8))
    #expect(domain.lose(.write(base, 5)) == CORDON_HELD)
    #expect(!domain.canWrite(base, 8))
    #expect(domain.canWrite(base + 5, 3))
  }

  @Test func `A range across shadow pages is held and lost as a whole`() throws {
    let domain = try Domain()
    let address: UInt64 = 0x40_0000 - 20
    #expect(domain.gain(.write(address, 100_000)) == CORDON_HELD)
    #expect(domain.statistics.shadow_pages == 5)
    #expect(domain.canWrite(address, 100_000))
    #expect(!domain.canWrite(address, 100_001))
    #expect(domain.lose(.write(address, 100_000)) == CORDON_HELD)
    for offset in stride(from: UInt64(0), to: 100_000, by: 997) {
      #expect(!domain.canWrite(address + offset, 1))
    }
  }

  @Test func `Addresses without a shadow are never writable`() throws {
    let domain = try Domain()
    for address in [UInt64(0), 28, 0xffff_8880_0000_1000, UInt64.max, UInt64.max - 7, 0x8000_0000_0000_0000] {
      #expect(!domain.canWrite(address, 1))
      #expect(!domain.canWrite(address, 8))
    }
    #expect(!domain.canWrite(base, UInt64.max))
    #expect(domain.gain(.write(UInt64.max - 3, 8)) == CORDON_FULL)
    #expect(domain.gain(.write(base, UInt64.max)) == CORDON_FULL)
    #expect(domain.gain(.write(0xffff_8880_0000_1000, 8)) == CORDON_FULL)
    #expect(domain.liveRecords == 0)
  }

  @Test func `Overlapping rights end one at a time`() throws {
    let domain = try Domain()
    let lends = Constant.set("lends")
    let one = domain.open(lends, 1)
    let two = domain.open(lends, 2)
    #expect(domain.gain(.write(base, 64)) == CORDON_HELD)
    #expect(domain.gain(.write(base + 16, 64, instance: one)) == CORDON_HELD)
    #expect(domain.gain(.write(base + 16, 64, instance: two)) == CORDON_HELD)
    #expect(domain.close(lends, 1) == CORDON_HELD)
    #expect(domain.canWrite(base, 80))
    #expect(domain.close(lends, 2) == CORDON_HELD)
    #expect(domain.canWrite(base, 64))
    #expect(!domain.canWrite(base + 64, 1))
  }

  @Test func `Granting the same thing twice is one right`() throws {
    let domain = try Domain()
    #expect(domain.gain(.write(base, 64)) == CORDON_HELD)
    #expect(domain.gain(.write(base, 64)) == CORDON_HELD)
    #expect(domain.liveRecords == 1)
    #expect(domain.lose(.write(base, 64)) == CORDON_HELD)
    #expect(!domain.canWrite(base, 1))
  }

  @Test func `Part of a right can be given away and comes back`() throws {
    let domain = try Domain()
    #expect(domain.gain(.write(base, 256)) == CORDON_HELD)
    #expect(domain.lose(.write(base + 64, 32)) == CORDON_HELD)
    #expect(domain.canWrite(base, 64) && domain.canWrite(base + 96, 160))
    #expect(!domain.canWrite(base + 64, 1) && !domain.canWrite(base + 95, 1))
    #expect(domain.held(.write(base + 64, 32)) == CORDON_FREED)
    #expect(domain.gain(.write(base + 64, 32)) == CORDON_HELD)
    #expect(domain.canWrite(base, 256))
    // All of it, in three records by now.
    #expect(domain.lose(.write(base, 256)) == CORDON_HELD)
    #expect(domain.liveRecords == 0)
    #expect(!domain.canWrite(base, 1) && !domain.canWrite(base + 255, 1))
  }

  @Test func `What is only partly held cannot be given away`() throws {
    let domain = try Domain()
    #expect(domain.gain(.write(base, 64)) == CORDON_HELD)
    #expect(domain.lose(.write(base + 32, 64)) == CORDON_NOT_HELD)
    #expect(domain.canWrite(base, 64))
    #expect(domain.lose(.write(base + 100, 4)) == CORDON_NOT_HELD)
  }

  @Test func `A range that was held is told from one that never was`() throws {
    let domain = try Domain()
    #expect(domain.gain(.write(base, 64)) == CORDON_HELD)
    #expect(domain.lose(.write(base, 64)) == CORDON_HELD)
    #expect(domain.held(.write(base, 64)) == CORDON_FREED)
    #expect(domain.held(.write(base + 8, 4)) == CORDON_FREED)
    #expect(domain.held(.write(base + 64, 4)) == CORDON_NOT_HELD)
    #expect(domain.lose(.write(base, 64)) == CORDON_FREED)
  }

  @Test func `Fields are the runs of their table and nothing between`() throws {
    let domain = try Domain()
    let fields = Constant.fields(of: Known.device, [(0x10, 4), (0x20, 16), (0x43, 1)])
    #expect(domain.gain(.fields(base, fields)) == CORDON_HELD)
    let writable = Set((0..<0x60).filter { domain.canWrite(base + $0, 1) })
    #expect(writable == Set(Array(0x10..<0x14) + Array(0x20..<0x30) + [0x43]))
    #expect(domain.lose(.fields(base, fields)) == CORDON_HELD)
    #expect((UInt64(0)..<0x60).allSatisfy { !domain.canWrite(base + $0, 1) })
  }

  @Test func `Groups of fields end separately`() throws {
    let domain = try Domain()
    let always = Constant.fields(of: Known.device, [(0x10, 8)])
    let setup = Constant.fields(of: Known.device, group: "setup", [(0x14, 8), (0x40, 8)])
    #expect(domain.gain(.fields(base, always)) == CORDON_HELD)
    #expect(domain.gain(.fields(base, setup)) == CORDON_HELD)
    #expect(domain.canWrite(base + 0x10, 12))
    #expect(domain.lose(.fields(base, setup)) == CORDON_HELD)
    #expect(domain.canWrite(base + 0x10, 8))
    #expect(!domain.canWrite(base + 0x18, 1) && !domain.canWrite(base + 0x40, 1))
    #expect(domain.held(.fields(base, always)) == CORDON_HELD)
    #expect(domain.held(.fields(base, setup)) == CORDON_WRONG_TYPE)
  }
}
