// SPDX-License-Identifier: GPL-2.0-only
//
// Checks in front of stores, and the reasons for leaving one out.  Process context.
//
// Inline, for up to eight bytes:  lea op,%s; shr $3,%s; add K(%rip),%s; cmpw $-1,(%s); jne slow.
// Two shadow bytes of ones stand for the sixteen bytes from the granule's start, so for eight bytes at any
// alignment.  %s is free or spilled, flags are saved where they are live.
// What probably lies in the frame:  lea op,%s; sub %rsp,%s; cmp $room,%s; ja slow, and the above there.

import CPort

extension Translation {
  /// What must stand in front of the store `index` makes; false when the module is refused.
  mutating func instrument(_ index: Int) -> Bool {
    let item = items[index]
    let instruction = item.instruction
    if instruction.portSize != 0 && instruction.isPortWrite { checkPort(item) }
    if instruction.pushSize != 0 && instruction.store == .none {
      // A push writes just below rsp, above which the frame begins: the driver's own.
      code.pointee.statistics.stores_elided_frame += 1
      note(CORDON_STORE_PUSH, item)
    }
    switch instruction.store {
    case .none: return true
    case .string:
      if instruction.segment != 0 { return refuse("a string store through a segment at", item.text) }
      code.pointee.statistics.stores_checked += 1
      note(CORDON_STORE_STRING, item)
      callSlow(
        item, image.pointee.string_slow, UInt32(instruction.storeSize) | (instruction.isRepeated ? 0x100 : 0))
      return true
    case .bitOffset:
      if instruction.segment != 0 { return refuse("a bit store through a segment at", item.text) }
      code.pointee.statistics.stores_checked += 1
      note(CORDON_STORE_BITS, item)
      checkBit(item)
      return true
    case .absolute, .registerAddress: return refuse("a store of an unsupported form at", item.text)
    case .operand: return checkOperand(index)
    }
  }

  /// Leaves a record of the decision at the window's next byte, when somebody asked for records.
  private mutating func note(_ kind: cordon_store_kind, _ item: Item, by: UInt32? = nil) {
    let index = image.pointee.store_count
    image.pointee.store_count += 1
    guard let stores = image.pointee.stores, index < image.pointee.store_capacity else { return }
    let size = item.instruction.store == .none ? item.instruction.pushSize : item.instruction.storeSize
    stores[Int(index)] = cordon_store(
      application: code.pointee.text.pc(item.text).value, cache: window.here.value,
      by: by.map { code.pointee.text.pc($0).value } ?? 0, kind: kind.rawValue,
      size: UInt32(kind == CORDON_STORE_PORT ? item.instruction.portSize : size))
  }

  private mutating func checkOperand(_ index: Int) -> Bool {
    let item = items[index]
    let instruction = item.instruction
    let size = instruction.storeSize
    let operand = Operand(instruction, next: code.pointee.text.pc(item.text).value + UInt64(instruction.length))
    if instruction.segment == 0x65 { return checkPerCPU(item, operand) }
    if instruction.segment != 0 { return refuse("a store through a segment at", item.text) }
    if isOwnFrame(item, operand, size) {
      code.pointee.statistics.stores_elided_frame += 1
      note(operand.displacement < 0 ? CORDON_STORE_BELOW : CORDON_STORE_FRAME, item)
      return true
    }
    if !operand.isRipRelative && operand.base != Register.rsp, let by = seen.covering(operand, size: size) {
      code.pointee.statistics.stores_elided_dominated += 1
      note(CORDON_STORE_COVERED, item, by: by)
      return true
    }
    code.pointee.statistics.stores_checked += 1
    note(size > 8 ? CORDON_STORE_CALL : isNear(item, operand) ? CORDON_STORE_NEAR : CORDON_STORE_INLINE, item)
    if size > 8 {
      callCheck(item, operand, size)
    } else {
      checkInline(index, operand)
    }
    if !operand.isRipRelative && operand.base != Register.rsp { seen.add(operand, size: size, text: item.text) }
    return true
  }

  /// Sound: `depth` is the distance to the return slot on every way here, so the bytes are the driver's own frame;
  /// or they lie in the eight bytes below rsp (the kernel's `lock addl $0,-4(%rsp)` barrier), which nothing owns.
  private func isOwnFrame(_ item: Item, _ operand: Operand, _ size: UInt8) -> Bool {
    guard operand.base == Register.rsp, operand.index == Register.none else { return false }
    let low = Int64(operand.displacement)
    let high = low + Int64(size)
    return (low >= 0 && high <= Int64(item.depth)) || (low >= -8 && high <= 0)
  }

  /// In all likelihood in the frame, which no shadow memory knows: an array of the function's own.
  private func isNear(_ item: Item, _ operand: Operand) -> Bool {
    !operand.isRipRelative && framed.contains(operand.base) && abs(Int64(operand.displacement)) < 1 << 20
      && item.depth >= UInt32(item.instruction.storeSize)
  }

  private mutating func checkInline(_ index: Int, _ operand: Operand) {
    let item = items[index]
    var pushed: UInt32 = 0
    var scratch = freeRegister(item, operand)
    let spills = scratch == Register.none
    if spills {
      scratch = spillRegister(operand)
      window.push(scratch)
      pushed += 8
      record(item, pushed: pushed)
    }
    let savesFlags = item.liveFlags & Flag.status != 0
    if savesFlags {
      window.pushFlags()
      pushed += 8
      record(item, pushed: pushed)
    }
    var compare: UInt32 = 0
    let isNear = isNear(item, operand)
    let branch: UInt32
    if isNear {
      // Sound for the reason that isOwnFrame() is: the distance is not negative and ends at the anchor.
      window.compute(operand.moved(by: -Int32(pushed), unless: Register.rsp), to: scratch, pushed: 0)
      window.subtractStackPointer(from: scratch)
      window.compare(scratch, Int32(item.depth - UInt32(item.instruction.storeSize)))
      branch = UInt32(window.jumpIfAbove())
    } else {
      compare = shadowCompare(operand, scratch, pushed)
      branch = UInt32(window.jumpIfNotEqual())
    }
    slowChecks[slowCheckCount] = PendingCheck(
      item: UInt32(index), branch: branch, compare: compare, back: UInt32(window.used), pushed: pushed,
      scratch: isNear ? scratch : Register.none)
    slowCheckCount += 1
    if savesFlags {
      window.popFlags()
      pushed -= 8
      record(item, pushed: pushed)
    }
    if spills {
      window.pop(scratch)
      record(item)
    }
  }

  /// lea op,%s; shr $3,%s; add K(%rip),%s; cmpw $-1,(%s); answers where the last stands.
  private mutating func shadowCompare(_ operand: Operand, _ scratch: UInt8, _ pushed: UInt32) -> UInt32 {
    window.compute(operand, to: scratch, pushed: Int32(pushed))
    window.shiftRight(scratch, by: 3)
    window.add(constantAt: shadowConstant, to: scratch)
    let compare = UInt32(window.used)
    window.compareShadow(at: scratch)
    return compare
  }

  /// A register that is overwritten on every way on before it is read, rsp aside.
  private func freeRegister(_ item: Item, _ operand: Operand) -> UInt8 {
    for register in UInt8(0)..<16 where register != Register.rsp {
      if item.liveRegisters & (1 << RegisterSet(register)) == 0 && !operand.uses(register) { return register }
    }
    return Register.none
  }

  private func spillRegister(_ operand: Operand) -> UInt8 {
    for register in UInt8(0)..<3 where !operand.uses(register) { return register }
    return Register.rdi
  }

  /// push %rdi; lea op,%rdi; call check; pop %rdi: for what has no inline form.
  private mutating func callCheck(_ item: Item, _ operand: Operand, _ size: UInt8) {
    window.push(Register.rdi)
    record(item, pushed: 8)
    window.compute(operand, to: Register.rdi, pushed: 8)
    callStub(image.pointee.check_slow, UInt32(size))
    window.pop(Register.rdi)
    record(item)
  }

  /// The operand is a bit string: the byte that changes lies `offset >> 3` from it, rounded to the operand's size.
  private mutating func checkBit(_ item: Item) {
    let instruction = item.instruction
    let operand = Operand(instruction, next: code.pointee.text.pc(item.text).value + UInt64(instruction.length))
    let bit = ((instruction.modRM >> 3) & 7) | ((instruction.rex & 4) << 1)
    window.push(Register.rdi)
    record(item, pushed: 8)
    window.push(Register.rsi)
    record(item, pushed: 16)
    window.pushFlags()
    record(item, pushed: 24)
    window.push(bit)
    record(item, pushed: 32)
    window.compute(operand, to: Register.rdi, pushed: 32)
    window.pop(Register.rsi)
    record(item, pushed: 24)
    switch instruction.storeSize {
    case 2: window.moveSigned16(from: Register.rsi, to: Register.rsi)
    case 4: window.moveSigned32(from: Register.rsi, to: Register.rsi)
    default: break
    }
    window.shiftRightSigned(Register.rsi, by: 3)
    window.and(Register.rsi, -Int8(instruction.storeSize))
    window.addressSum(Register.rdi, Register.rsi, to: Register.rdi)
    window.popFlags()
    record(item, pushed: 16)
    window.pop(Register.rsi)
    record(item, pushed: 8)
    callStub(image.pointee.check_slow, UInt32(instruction.storeSize))
    window.pop(Register.rdi)
    record(item)
  }

  /// A per-CPU destination: a named variable is allowed by its contract, any other is checked on CPU 0's copy,
  /// because the thread may move to another processor between check and store.
  private mutating func checkPerCPU(_ item: Item, _ operand: Operand) -> Bool {
    let size = UInt64(item.instruction.storeSize)
    let isStatic = operand.isRipRelative || (operand.base == Register.none && operand.index == Register.none)
    if isStatic {
      let offset =
        operand.isRipRelative
        ? operand.absolute : UInt64(bitPattern: Int64(operand.displacement))
      for index in 0..<Int(image.pointee.percpu_count) {
        let variable = image.pointee.percpu[index]
        if variable.writable && offset >= variable.offset && offset + size <= variable.offset + variable.size {
          code.pointee.statistics.stores_elided_frame += 1
          note(CORDON_STORE_PERCPU, item)
          return true
        }
      }
      return refuse("a store to a per-CPU variable no contract makes writable at", item.text)
    }
    code.pointee.statistics.stores_checked += 1
    note(CORDON_STORE_PERCPU_CHECKED, item)
    window.push(Register.rdi)
    record(item, pushed: 8)
    window.compute(operand, to: Register.rdi, pushed: 8)
    window.push(Register.rsi)
    record(item, pushed: 16)
    window.load(constantAt: percpuConstant, to: Register.rsi)
    window.addressSum(Register.rdi, Register.rsi, to: Register.rdi)
    window.pop(Register.rsi)
    record(item, pushed: 8)
    callStub(image.pointee.check_slow, UInt32(item.instruction.storeSize))
    window.pop(Register.rdi)
    record(item)
    return true
  }

  private mutating func checkPort(_ item: Item) {
    let instruction = item.instruction
    var immediate = UInt32(instruction.portSize) | 0x200
    if instruction.immediateSize == 1 {
      immediate |= 0x100 | UInt32(truncatingIfNeeded: instruction.immediate & 0xFF) << 16
    }
    note(CORDON_STORE_PORT, item)
    callSlow(item, image.pointee.port_slow, immediate)
  }

  private mutating func callSlow(_ item: Item, _ slow: UInt64, _ immediate: UInt32) {
    callStub(slow, immediate)
    record(item)
  }

  /// Behind the fragments: the slow halves of the inline checks.
  mutating func emitSlowChecks() {
    // Those that read shadow memory here come last: the table of reads is sorted by where they stand.
    for index in 0..<slowCheckCount where slowChecks[index].scratch == Register.none {
      emitSlow(slowChecks[index])
    }
    for index in 0..<slowCheckCount where slowChecks[index].scratch != Register.none {
      emitSlow(slowChecks[index])
    }
    recordNothing()
  }

  private mutating func emitSlow(_ check: PendingCheck) {
    let item = items[Int(check.item)]
    let instruction = item.instruction
    let operand = Operand(instruction, next: code.pointee.text.pc(item.text).value + UInt64(instruction.length))
    window.patch(at: Int(check.branch), to: window.here)
    record(item, pushed: check.pushed)
    var compare = check.compare
    if check.scratch != Register.none {
      // Not near after all.
      compare = shadowCompare(operand, check.scratch, check.pushed)
      window.jumpIfEqual(to: window.base + UInt64(check.back))
    }
    code.pointee.checks[code.pointee.checkCount] = CheckEntry(cache: compare, slow: UInt32(window.used))
    code.pointee.checkCount += 1
    window.push(Register.rdi)
    record(item, pushed: check.pushed + 8)
    window.compute(operand, to: Register.rdi, pushed: Int32(check.pushed) + 8)
    callStub(image.pointee.check_slow, UInt32(instruction.storeSize))
    window.pop(Register.rdi)
    record(item, pushed: check.pushed)
    window.jump(to: window.base + UInt64(check.back))
  }
}
