import CPort
import HostPort
import Testing

private let base: UInt64 = 0x2_2000_0000

@Suite struct `Pins and locks` {
  @Test func `Write is suspended while the kernel uses the bytes`() throws {
    let domain = try Domain()
    let cancel = Constant.inverse("cancel_work_sync", arguments: 1)
    #expect(domain.gain(.alloc(base, 256)) == CORDON_HELD)
    #expect(domain.pin(cancel, [base + 60], base + 60, 30) == CORDON_HELD)
    let writable = Set((0..<256).filter { domain.canWrite(base + $0, 1) })
    #expect(writable == Set(Array(0..<60) + Array(90..<256)))
    #expect(domain.unpin(cancel, [base + 60]) == CORDON_HELD)
    #expect(domain.canWrite(base, 256))
  }

  @Test func `What is pinned cannot be given away, nor what lies around it`() throws {
    let domain = try Domain()
    let cancel = Constant.inverse("cancel_work_sync", arguments: 1)
    #expect(domain.gain(.write(base, 256)) == CORDON_HELD)
    #expect(domain.pin(cancel, [base + 60], base + 60, 30) == CORDON_HELD)
    for (offset, size) in [(UInt64(60), UInt64(30)), (0, 256), (50, 20), (89, 1)] {
      #expect(domain.lose(.write(base + offset, size)) == CORDON_PINNED)
    }
    #expect(domain.lose(.write(base + 90, 8)) == CORDON_HELD)
    #expect(domain.unpin(cancel, [base + 60]) == CORDON_HELD)
    #expect(domain.canWrite(base, 90) && !domain.canWrite(base + 90, 1))
  }

  @Test func `Memory is not freed while an inverse names an object in it`() throws {
    let domain = try Domain()
    let unregister = Constant.inverse("hwrng_unregister", arguments: 1)
    let memory = base
    #expect(domain.gain(.alloc(memory, 256)) == CORDON_HELD)
    #expect(domain.pin(unregister, [memory + 200], 0, 0) == CORDON_HELD)
    #expect(domain.canWrite(memory, 256))
    #expect(domain.lose(.alloc(memory, 0), Known.kfree) == CORDON_PINNED)
    #expect(domain.unpin(unregister, [memory + 200]) == CORDON_HELD)
    #expect(domain.lose(.alloc(memory, 0), Known.kfree) == CORDON_HELD)
  }

  @Test func `What one of several modules pinned is found by its number`() throws {
    let domain = try Domain()
    let unregister = Constant.inverse("hwrng_unregister", arguments: 1)
    for (author, object) in [(UInt32(1), UInt64(7)), (2, 8), (1, 9)] {
      var maker = cordon_maker(number: 1, frame: 0, author: author)
      #expect(cordon_rights_pin_by(domain.rights, &maker, unregister, [object], 0, 0, nil) == CORDON_HELD)
    }
    var inverse: UnsafePointer<cordon_inverse>?
    var arguments = [UInt64](repeating: 0, count: 6)
    #expect(cordon_rights_pop_pin_by(domain.rights, 1, &inverse, &arguments) && arguments[0] == 9)
    #expect(cordon_rights_pop_pin_by(domain.rights, 1, &inverse, &arguments) && arguments[0] == 7)
    #expect(!cordon_rights_pop_pin_by(domain.rights, 1, &inverse, &arguments))
    #expect(cordon_rights_pop_pin_by(domain.rights, 2, &inverse, &arguments) && arguments[0] == 8)
  }

  @Test func `Of memory that goes nothing is held, pinned or not, and nothing around it is lost`() throws {
    let domain = try Domain()
    let cancel = Constant.inverse("cancel_work_sync", arguments: 1)
    #expect(domain.gain(.write(base, 256)) == CORDON_HELD)
    #expect(domain.gain(.write(base + 256, 64)) == CORDON_HELD)
    #expect(domain.gain(.ref(base + 512, Known.device)) == CORDON_HELD)
    #expect(domain.pin(cancel, [base + 60], base + 60, 30) == CORDON_HELD)
    #expect(domain.open(Known.packets, base + 128) != 0)
    #expect(domain.lose(.write(base + 8, 8)) == CORDON_HELD)
    cordon_rights_end_within(domain.rights, base, 256, nil)
    #expect((0..<256).allSatisfy { !domain.canWrite(base + $0, 1) })
    #expect(!cordon_rights_has_instance(domain.rights, Known.packets, base + 128))
    #expect(domain.statistics.pins == 0)
    #expect(domain.canWrite(base + 256, 64))
    #expect(domain.held(.ref(base + 512, Known.device)) == CORDON_HELD)
  }

  @Test func `Only exactly its bytes are a pinned object`() throws {
    let domain = try Domain()
    let cancel = Constant.inverse("timer_delete_sync", arguments: 1)
    #expect(domain.gain(.alloc(base, 256)) == CORDON_HELD)
    #expect(domain.pin(cancel, [base + 64], base + 64, 40) == CORDON_HELD)
    #expect(cordon_rights_pinned(domain.rights, base + 64, 40))
    #expect(!cordon_rights_pinned(domain.rights, base + 64, 32))
    #expect(!cordon_rights_pinned(domain.rights, base + 72, 40))
    #expect(domain.unpin(cancel, [base + 64]) == CORDON_HELD)
    #expect(!cordon_rights_pinned(domain.rights, base + 64, 40))
  }

  @Test func `A pin ends when it was undone as often as made`() throws {
    let domain = try Domain()
    let put = Constant.inverse("put_device", arguments: 1)
    #expect(domain.gain(.write(base, 64)) == CORDON_HELD)
    for _ in 0..<3 { #expect(domain.pin(put, [7], base, 8) == CORDON_HELD) }
    #expect(domain.statistics.pins == 1)
    for _ in 0..<2 {
      #expect(domain.unpin(put, [7]) == CORDON_HELD)
      #expect(!domain.canWrite(base, 8))
    }
    #expect(domain.unpin(put, [7]) == CORDON_HELD)
    #expect(domain.canWrite(base, 8))
    #expect(domain.unpin(put, [7]) == CORDON_NOT_HELD)
  }

  @Test func `Nested pins give back only what no other covers`() throws {
    let domain = try Domain()
    let one = Constant.inverse("one", arguments: 1)
    let two = Constant.inverse("two", arguments: 1)
    #expect(domain.gain(.write(base, 256)) == CORDON_HELD)
    #expect(domain.pin(one, [1], base + 32, 128) == CORDON_HELD)
    #expect(domain.pin(two, [2], base + 64, 32) == CORDON_HELD)
    #expect(domain.pin(two, [3], base + 150, 20) == CORDON_HELD)
    #expect(domain.unpin(one, [1]) == CORDON_HELD)
    let writable = Set((0..<256).filter { domain.canWrite(base + $0, 1) })
    #expect(writable == Set(0..<256).subtracting(64..<96).subtracting(150..<170))
    #expect(domain.unpin(two, [2]) == CORDON_HELD)
    #expect(domain.unpin(two, [3]) == CORDON_HELD)
    #expect(domain.canWrite(base, 256))
  }

  @Test func `A right gained under a pin becomes effective when the pin ends`() throws {
    let domain = try Domain()
    let inverse = Constant.inverse("unregister", arguments: 1)
    #expect(domain.pin(inverse, [1], base + 8, 8) == CORDON_HELD)
    #expect(domain.gain(.write(base, 64)) == CORDON_HELD)
    #expect(domain.canWrite(base, 8) && domain.canWrite(base + 16, 48) && !domain.canWrite(base + 8, 1))
    #expect(domain.unpin(inverse, [1]) == CORDON_HELD)
    #expect(domain.canWrite(base, 64))
  }

  @Test func `The end of a pin gives nobody a right that has ended meanwhile`() throws {
    let domain = try Domain()
    let fields = Constant.fields(of: Known.device, [(0, 16)])
    let inverse = Constant.inverse("unregister", arguments: 1)
    #expect(domain.gain(.fields(base, fields)) == CORDON_HELD)
    #expect(domain.pin(inverse, [1], base, 16) == CORDON_HELD)
    #expect(domain.lose(.fields(base, fields)) == CORDON_HELD)
    #expect(domain.unpin(inverse, [1]) == CORDON_HELD)
    #expect(!domain.canWrite(base, 1))
  }

  @Test func `A pin of a large range suspends and gives back`() throws {
    let domain = try Domain()
    let inverse = Constant.inverse("unmap", arguments: 1)
    #expect(domain.gain(.alloc(base, 1 << 20)) == CORDON_HELD)
    #expect(domain.pin(inverse, [1], base + 4096, 1 << 19) == CORDON_HELD)
    #expect(domain.canWrite(base, 4096) && !domain.canWrite(base + 4096, 1))
    #expect(!domain.canWrite(base + 4095 + 1 << 19, 1))
    #expect(domain.unpin(inverse, [1]) == CORDON_HELD)
    #expect(domain.canWrite(base, 1 << 20))
  }

  @Test func `An inverse finds its pin by the leading arguments`() throws {
    let domain = try Domain()
    let free = Constant.inverse("free_irq", arguments: 3)
    #expect(domain.pin(free, [11, 0xabc, 1]) == CORDON_HELD)
    #expect(domain.pin(free, [11, 0xdef, 2]) == CORDON_HELD)
    #expect(domain.unpin(free, [11, 0xaaa], leading: 2) == CORDON_NOT_HELD)
    #expect(domain.unpin(free, [11, 0xabc], leading: 2) == CORDON_HELD)
    #expect(domain.unpin(free, [12], leading: 1) == CORDON_NOT_HELD)
    #expect(domain.unpin(free, [11], leading: 1) == CORDON_HELD)
    #expect(domain.statistics.pins == 0)
  }

  @Test func `Kill takes pins newest first, once for each count`() throws {
    let domain = try Domain()
    let one = Constant.inverse("one", arguments: 2)
    let two = Constant.inverse("two", arguments: 1)
    #expect(domain.gain(.write(base, 64)) == CORDON_HELD)
    #expect(domain.pin(one, [1, 2], base, 64) == CORDON_HELD)
    #expect(domain.pin(two, [3]) == CORDON_HELD)
    #expect(domain.pin(two, [3]) == CORDON_HELD)
    var names: [String] = []
    var inverse: UnsafePointer<cordon_inverse>?
    var arguments: [UInt64] = .init(repeating: 0, count: 6)
    while cordon_rights_pop_pin(domain.rights, &inverse, &arguments) {
      let count = Int(inverse!.pointee.argument_count)
      names.append(String(cString: inverse!.pointee.name) + "\(arguments[0..<count])")
    }
    #expect(names == ["two[3]", "two[3]", "one[1, 2]"])
    #expect(domain.canWrite(base, 64))
  }

  @Test func `What is pinned in dying frames is taken first, and nothing else`() throws {
    let domain = try Domain()
    let finish = Constant.inverse("finish_wait", arguments: 2)
    let timer = Constant.inverse("hrtimer_cancel", arguments: 1)
    #expect(domain.gain(.write(base, 64)) == CORDON_HELD)
    #expect(domain.pin(finish, [1, base + 0x1000], base + 0x1000, 40) == CORDON_HELD)
    #expect(domain.pin(finish, [1, base + 0x1800], base + 0x1800, 40) == CORDON_HELD)
    #expect(domain.pin(timer, [base], base, 64) == CORDON_HELD)
    #expect(domain.pin(timer, [5]) == CORDON_HELD)
    var taken: [UInt64] = []
    var inverse: UnsafePointer<cordon_inverse>?
    var arguments: [UInt64] = .init(repeating: 0, count: 6)
    while cordon_rights_pop_pin_within(domain.rights, base + 0x1000, base + 0x1800, &inverse, &arguments) {
      taken.append(arguments[1])
    }
    #expect(taken == [base + 0x1000])
    #expect(!domain.canWrite(base, 64))
    #expect(domain.statistics.pins == 3)
  }

  @Test func `What one entry has pinned is taken newest first, and nothing else`() throws {
    let domain = try Domain()
    let end = Constant.inverse("end", arguments: 1)
    let stack: UInt64 = 0xffff_c900_0001_0000
    let made: [(UInt64, UInt64)] = [(1, 0x3000), (2, 0x3000), (3, 0x9000), (4, 0x3f00), (5, 0x4000)]
    for (number, frame) in made {
      var maker = cordon_maker(number: number, frame: stack + frame, author: 0)
      #expect(cordon_rights_pin_by(domain.rights, &maker, end, [number], 0, 0, nil) == CORDON_HELD)
    }
    var taken: [UInt64] = []
    var inverse: UnsafePointer<cordon_inverse>?
    var arguments: [UInt64] = .init(repeating: 0, count: 6)
    var number: UInt64 = 0
    // It began after the first pin, and its record is at 0x4000.
    while cordon_rights_pop_pin_made(domain.rights, 1, stack, stack + 0x4000, &inverse, &arguments, &number) {
      #expect(number == arguments[0])
      taken.append(arguments[0])
    }
    #expect(taken == [4, 2])
    #expect(domain.statistics.pins == 3)
  }

  @Test func `What began earlier is undone later, whenever it returned`() throws {
    let domain = try Domain()
    let end = Constant.inverse("end", arguments: 1)
    // A driver's registration, number 2, returns when the probes inside it have pinned 3 and 4.
    for number: UInt64 in [1, 3, 4, 2, 5] {
      var maker = cordon_maker(number: number, frame: 0, author: 0)
      #expect(cordon_rights_pin_by(domain.rights, &maker, end, [number], 0, 0, nil) == CORDON_HELD)
    }
    #expect(domain.unpin(end, [3]) == CORDON_HELD)
    var taken: [UInt64] = []
    var inverse: UnsafePointer<cordon_inverse>?
    var arguments: [UInt64] = .init(repeating: 0, count: 6)
    while cordon_rights_pop_pin(domain.rights, &inverse, &arguments) { taken.append(arguments[0]) }
    #expect(taken == [5, 4, 2, 1])
  }

  @Test func `Hundreds of mappings of one device are found apart`() throws {
    let domain = try Domain(capacity: 4096)
    let unmap = Constant.inverse("dma_unmap_page_attrs", arguments: 5)
    for index in UInt64(0)..<1000 {
      #expect(domain.pin(unmap, [0xd, index << 12, 1500, 2, 0], base + index << 11, 1500) == CORDON_HELD)
    }
    for index in (UInt64(0)..<1000).reversed() {
      #expect(domain.unpin(unmap, [0xd, index << 12, 1500, 1, 0]) == CORDON_NOT_HELD)
      #expect(domain.unpin(unmap, [0xd, index << 12, 1500, 2, 0]) == CORDON_HELD)
    }
    #expect(domain.statistics.pins == 0)
  }

  @Test func `Locks are taken back by the frame that took them`() throws {
    let domain = try Domain()
    let unlock = Constant.inverse("_raw_spin_unlock", arguments: 1)
    for (lock, sp) in [(UInt64(1), UInt64(0x9000)), (2, 0x8000), (3, 0x5000), (4, 0x7000)] {
      #expect(cordon_rights_take(domain.rights, unlock, [lock], lock, sp, nil) == CORDON_HELD)
    }
    #expect(domain.statistics.locks == 4)
    #expect(cordon_rights_drop(domain.rights, 2) == CORDON_HELD)
    #expect(cordon_rights_drop(domain.rights, 2) == CORDON_NOT_HELD)
    var taken: [UInt64] = []
    var inverse: UnsafePointer<cordon_inverse>?
    var arguments: [UInt64] = .init(repeating: 0, count: 6)
    while cordon_rights_pop_lock(domain.rights, 0x7000, 0x9001, &inverse, &arguments) {
      taken.append(arguments[0])
    }
    #expect(taken == [4, 1])
    #expect(domain.statistics.locks == 1)
  }
}
