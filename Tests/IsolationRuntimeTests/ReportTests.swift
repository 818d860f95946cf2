import CPort
import IsolationRuntime
import Testing

/// What every report in these tests has in common.
private func violation(_ kind: cordon_violation_kind) -> cordon_violation {
  var violation = cordon_violation()
  violation.module = Constant.text("e1000")
  violation.kind = kind.rawValue
  violation.symbol = Constant.text("e1000_clean")
  violation.offset = 0x1c4
  violation.application = 0xffff_ffff_c012_31c4
  return violation
}

private func line(_ violation: cordon_violation, _ index: UInt64, max: Int = 512) -> String {
  var buffer = [CChar](repeating: 0x7e, count: max)
  let count = withUnsafePointer(to: violation) { cordon_report_line($0, index, &buffer, UInt64(max)) }
  if count > 0 { #expect(buffer[Int(count)] == 0) }
  return String(decoding: buffer[0..<Int(count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
}

private func report(_ violation: cordon_violation) -> [String] {
  var lines: [String] = []
  while true {
    let next = line(violation, UInt64(lines.count))
    if next.isEmpty { return lines }
    lines.append(next)
  }
}

private func clause(_ contract: String, _ text: String, line: UInt32) -> UnsafePointer<cordon_clause> {
  Constant.clause(contract, text, file: "specs/linux/\(contract).own.h", line: line)
}

@Suite struct `The first line of a report` {
  private func check(
    _ kind: cordon_violation_kind, _ expected: String, _ change: (inout cordon_violation) -> Void = { _ in }
  ) {
    var value = violation(kind)
    change(&value)
    #expect(line(value, 0) == "cordon: e1000: " + expected)
  }

  @Test func `A store names type, member and size`() {
    check(
      CORDON_VIOLATION_WRITE, "write outside rights at e1000_clean+0x1c4: net_device.num_tx_queues, 4 bytes"
    ) {
      $0.address = 0xffff_8880_03f1_c298
      $0.size = 4
      $0.nearest.type = Known.device
      $0.nearest.member = Constant.text("num_tx_queues")
      $0.nearest.object = 0xffff_8880_03f1_c000
    }
  }

  @Test func `A store into a part without a name gives the offset`() {
    check(CORDON_VIOLATION_WRITE, "write outside rights at e1000_clean+0x1c4: net_device+0x14, 1 byte") {
      $0.address = 0xffff_8880_03f1_c014
      $0.size = 1
      $0.nearest.type = Known.device
      $0.nearest.object = 0xffff_8880_03f1_c000
    }
  }

  @Test func `A store to nothing known gives the address`() {
    check(CORDON_VIOLATION_WRITE, "write outside rights at e1000_clean+0x1c4: 0xffff888003f1c014, 8 bytes") {
      $0.address = 0xffff_8880_03f1_c014
      $0.size = 8
    }
  }

  @Test func `A place without a symbol is an address`() {
    check(CORDON_VIOLATION_BUG, "BUG at 0xffffffffc01231c4") { $0.symbol = Constant.text("") }
  }

  @Test func `Transfers of control name the target`() {
    check(CORDON_VIOLATION_JUMP, "jump to no entry at e1000_clean+0x1c4: 0xffff888003f1c014") {
      $0.address = 0xffff_8880_03f1_c014
    }
    check(CORDON_VIOLATION_CALL, "call of a function that is not imported at e1000_clean+0x1c4: panic+0x0") {
      $0.address = 0xffff_ffff_8100_0000
      $0.target = Constant.text("panic+0x0")
    }
    check(CORDON_VIOLATION_REGISTER, "registration of no entry at e1000_clean+0x1c4: kfree+0x3") {
      $0.target = Constant.text("kfree+0x3")
    }
    check(CORDON_VIOLATION_ENTRY, "entry without a contract at e1000_clean+0x1c4")
  }

  @Test(arguments: [
    (CORDON_NOT_HELD, "not held"), (CORDON_FREED, "no longer held"),
    (CORDON_INTERIOR, "not the start of what is held"), (CORDON_WRONG_RELEASE, "from another allocator"),
    (CORDON_PINNED, "still used by the kernel"), (CORDON_WRONG_TYPE, "of another type"),
    (CORDON_FULL, "no room for its record"),
  ])
  func `An argument says what is wrong with it`(answer: cordon_answer, phrase: String) {
    check(
      CORDON_VIOLATION_ARGUMENT,
      "argument without a right at e1000_clean+0x1c4: kfree: 0xffffc90000012000, \(phrase)"
    ) {
      $0.address = 0xffff_c900_0001_2000
      $0.answer = answer.rawValue
      $0.clause = clause("kfree", "__transfers(alloc(p, 0, kfree))", line: 13)
    }
  }

  @Test func `Contracts that are not kept are quoted`() {
    check(
      CORDON_VIOLATION_REQUIRES, "requirement not met at e1000_clean+0x1c4: skb_put: len <= skb_tailroom(skb)"
    ) {
      $0.clause = clause("skb_put", "len <= skb_tailroom(skb)", line: 117)
    }
    check(CORDON_VIOLATION_CONTEXT, "call in a wrong context at e1000_clean+0x1c4: msleep: softirq") {
      $0.clause = clause("msleep", "__runs_in(process)", line: 4)
      $0.context = Constant.text("softirq")
    }
    check(CORDON_VIOLATION_FORBIDDEN, "forbidden call at e1000_clean+0x1c4: __stack_chk_fail") {
      $0.clause = clause("__stack_chk_fail", "__violates", line: 4)
    }
    check(CORDON_VIOLATION_RESOURCE, "out of records at e1000_clean+0x1c4: __kmalloc") {
      $0.clause = clause("__kmalloc", "__returns(alloc(ret, size, kfree))", line: 4)
    }
    check(CORDON_VIOLATION_LOOP, "stuck in a loop at e1000_clean+0x1c4: napi_struct.poll") {
      $0.entry = Constant.text("napi_struct.poll")
    }
    check(CORDON_VIOLATION_KEPT, "request never ended at e1000_clean+0x1c4")
    check(CORDON_VIOLATION_STATE, "return with a changed state at e1000_clean+0x1c4: net_device_ops.ndo_open") {
      $0.entry = Constant.text("net_device_ops.ndo_open")
    }
  }

  @Test(
    arguments: [
      (14, "page fault at e1000_clean+0x1c4: 0x0000000000000028"), (0, "divide error at e1000_clean+0x1c4"),
      (6, "invalid opcode at e1000_clean+0x1c4"), (13, "general protection fault at e1000_clean+0x1c4"),
      (3, "breakpoint at e1000_clean+0x1c4"), (99, "trap at e1000_clean+0x1c4"),
    ] as [(UInt32, String)])
  func `A trap is named by its vector`(vector: UInt32, expected: String) {
    check(CORDON_VIOLATION_TRAP, expected) {
      $0.trap = vector
      $0.address = vector == 14 ? 0x28 : 0
    }
  }

  @Test func `The stack, a port and a BUG are named`() {
    check(CORDON_VIOLATION_STACK, "stack out of bounds at e1000_clean+0x1c4: 0xffffc90000010000") {
      $0.address = 0xffff_c900_0001_0000
    }
    check(CORDON_VIOLATION_PORT, "port access outside rights at e1000_clean+0x1c4: port 0xcf8, 4 bytes") {
      $0.address = 0xcf8
      $0.size = 4
    }
    check(CORDON_VIOLATION_BUG, "BUG at e1000_clean+0x1c4")
  }

  @Test func `Every kind of the header has a phrase of its own`() {
    var phrases: Set<String> = []
    for kind in CORDON_VIOLATION_WRITE.rawValue...CORDON_VIOLATION_KEPT.rawValue {
      var value = violation(CORDON_VIOLATION_WRITE)
      value.kind = kind
      value.trap = 14
      phrases.insert(String(line(value, 0).dropFirst("cordon: e1000: ".count).prefix(while: { $0 != "_" })))
    }
    #expect(phrases.count == 18)
    #expect(!phrases.contains { $0.hasPrefix("violation") })
  }

  @Test func `A short buffer is filled and terminated, never passed`() {
    var value = violation(CORDON_VIOLATION_WRITE)
    value.size = 4
    let whole = line(value, 0)
    for max in 1...whole.utf8.count + 2 {
      #expect(line(value, 0, max: max) == String(whole.prefix(max - 1)))
    }
  }
}

@Suite struct `The lines behind the first` {
  /// A store to a group of fields that ended when the device was registered.
  private var stray: cordon_violation {
    var value = violation(CORDON_VIOLATION_WRITE)
    value.address = 0xffff_8880_03f1_c298
    value.size = 4
    value.nearest.type = Known.device
    value.nearest.member = Constant.text("num_tx_queues")
    value.nearest.object = 0xffff_8880_03f1_c000
    value.nearest.region = 0xffff_8880_03f1_c000
    value.nearest.region_size = 2304
    value.nearest.region_right = CORDON_FIELDS.rawValue
    value.nearest.granted = clause("alloc_etherdev_mqs", "__returns_if(ret, fields(ret, setup))", line: 47)
    value.nearest.revoked = clause("register_netdev", "__transfers(fields(dev, setup))", line: 55)
    value.instruction = Constant.array([0x89, 0x48, 0x0c])
    value.instruction_size = 3
    value.entry = Constant.text("napi_struct.poll")
    value.process = Constant.text("ksoftirqd/0")
    value.pid = 13
    value.context = Constant.text("softirq")
    value.backtrace = Constant.array([
      Constant.text("e1000_clean+0x1c4"), Constant.text("e1000_clean_rx_irq+0x20"),
    ])
    value.backtrace_count = 2
    return value
  }

  @Test func `A whole report reads from the store to the reason`() {
    #expect(
      report(stray) == [
        "cordon: e1000: write outside rights at e1000_clean+0x1c4: net_device.num_tx_queues, 4 bytes",
        "cordon: e1000:   0xffff888003f1c298 is byte 664 of the net_device at 0xffff888003f1c000",
        "cordon: e1000:   right that ended: fields, 2304 bytes at 0xffff888003f1c000",
        "cordon: e1000:   was granted by __returns_if(ret, fields(ret, setup)) of alloc_etherdev_mqs, specs/linux/alloc_etherdev_mqs.own.h:47",
        "cordon: e1000:   ended by __transfers(fields(dev, setup)) of register_netdev, specs/linux/register_netdev.own.h:55",
        "cordon: e1000:   instruction 89 48 0c",
        "cordon: e1000:   inside napi_struct.poll",
        "cordon: e1000:   in softirq context, process ksoftirqd/0 (pid 13)",
        "cordon: e1000:   backtrace:",
        "cordon: e1000:     e1000_clean+0x1c4",
        "cordon: e1000:     e1000_clean_rx_irq+0x20",
      ])
  }

  @Test(
    arguments: [
      (64, "right behind"), (76, "12 bytes behind"), (65, "1 byte behind"), (-8, "8 bytes before"),
      (8, "byte 8 of"),
    ] as [(Int64, String)])
  func `Memory that was missed is told by distance`(offset: Int64, expected: String) {
    var value = violation(CORDON_VIOLATION_WRITE)
    value.address = UInt64(0xffff_8880_0100_0000 + Int128(offset))
    value.size = 8
    value.nearest.region = 0xffff_8880_0100_0000
    value.nearest.region_size = 64
    value.nearest.region_right = CORDON_ALLOC.rawValue
    value.nearest.region_live = true
    value.nearest.granted = clause("__kmalloc", "__returns_if(ret, alloc(ret, size, kfree))", line: 12)
    let lines = report(value)
    #expect(lines.count == 4)
    #expect(lines[1].hasSuffix(" is \(expected) memory the driver holds"))
    #expect(lines[2] == "cordon: e1000:   nearest right: alloc, 64 bytes at 0xffff888001000000")
    #expect(
      lines[3]
        == "cordon: e1000:   granted by __returns_if(ret, alloc(ret, size, kfree)) of __kmalloc, specs/linux/__kmalloc.own.h:12"
    )
  }

  @Test func `A pin is what suspended a right`() {
    var value = violation(CORDON_VIOLATION_WRITE)
    value.address = 0xffff_8880_0100_0008
    value.nearest.region = 0xffff_8880_0100_0000
    value.nearest.region_size = 64
    value.nearest.region_right = CORDON_ALLOC.rawValue
    value.nearest.region_live = true
    value.nearest.revoked = clause("queue_work_on", "__pins(write(work, sizeof(*work)))", line: 12)
    #expect(
      report(value)[3]
        == "cordon: e1000:   suspended by __pins(write(work, sizeof(*work))) of queue_work_on, specs/linux/queue_work_on.own.h:12"
    )
  }

  @Test func `A failed clause stands with its file and line`() {
    var value = violation(CORDON_VIOLATION_ARGUMENT)
    value.answer = CORDON_WRONG_RELEASE.rawValue
    value.address = 0xffff_c900_0001_2000
    value.clause = clause("kfree", "__transfers(alloc(p, 0, kfree))", line: 13)
    #expect(
      report(value) == [
        "cordon: e1000: argument without a right at e1000_clean+0x1c4: kfree: 0xffffc90000012000, from another allocator",
        "cordon: e1000:   0xffffc90000012000 is near nothing that the driver holds or has held",
        "cordon: e1000:   failed __transfers(alloc(p, 0, kfree)) of kfree, specs/linux/kfree.own.h:13",
      ])
  }

  @Test func `What is not known is left out`() {
    #expect(report(violation(CORDON_VIOLATION_BUG)) == ["cordon: e1000: BUG at e1000_clean+0x1c4"])
    #expect(line(violation(CORDON_VIOLATION_BUG), 1).isEmpty)
    #expect(line(violation(CORDON_VIOLATION_BUG), UInt64.max).isEmpty)
  }
}
