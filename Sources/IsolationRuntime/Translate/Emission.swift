// SPDX-License-Identifier: GPL-2.0-only
//
// Fragments, in the order of the text: each instruction with the same effect from the cache.  Process context.

import CPort

extension Translation {
  /// Constants and the lookup table at the window's start.
  mutating func emitPrologue() {
    shadowConstant = window.here.value
    window.word64(image.pointee.shadow_offset)
    percpuConstant = window.here.value
    window.word64(image.pointee.percpu_base)
    window.align(64)
    code.pointee.lookup = window.used
    code.pointee.lookupSlots = Code.lookupSlots(
      for: Int(image.pointee.symbol_count + image.pointee.target_count))
    for _ in 0..<code.pointee.lookupSlots * 2 { window.word32(0) }
    recordStub(depth: 0)
    emitLookup()
    recordNothing()
  }

  mutating func emitItems() -> Bool {
    for position in 0..<orderCount {
      guard emitItem(position) else { return false }
    }
    recordNothing()
    return true
  }

  private func fallsThrough(to position: Int) -> Bool {
    guard position > 0 else { return false }
    let before = items[Int(order[position - 1])]
    return !before.isLast && before.next == items[Int(order[position])].text
  }

  private mutating func emitItem(_ position: Int) -> Bool {
    let index = Int(order[position])
    let item = items[index]
    if item.isLeader {
      code.pointee.statistics.fragments += 1
      seen.forget()
    }
    if item.isFunction && image.pointee.endbr && !fallsThrough(to: position) {
      recordNothing()
      window.align(16)
    }
    items[index].cache = UInt32(window.used)
    record(item)
    if item.isFunction {
      framed.forget()
      if image.pointee.endbr { window.endbr() }
      // Flags never live into a function; a loop back to its first instruction may have them live.
      if item.liveFlags & Flag.status == 0 { window.stackProbe() }
    }
    items[index].body = UInt32(window.used)
    switch item.transfer {
    case .none:
      guard instrument(index) else { return false }
      items[index].body = UInt32(window.used)
      if item.change != .none {
        guard emitStackChange(index) else { return false }
      } else {
        guard copy(item) else { return false }
      }
      seen.forget(registers: item.instruction.registersWritten)
      framed.follow(item.instruction)
    case .trap, .warning:
      for offset in 0..<Int(item.instruction.length) {
        window.byte(code.pointee.pristine[Int(item.text) + offset])
      }
    case .traced: break
    default:
      guard emitTransfer(item) else { return false }
      seen.forget()
      if isCall(item) || item.transfer == .staticCall { framed.forgetScratch() }
    }
    if item.isLast && isCall(item) {
      // The return address of a call that never returns still names this frame.
      record(item)
      window.undefined()
    }
    return true
  }

  private func isCall(_ item: Item) -> Bool {
    item.transfer == .localCall || item.transfer == .importCall || item.transfer == .indirectCall
  }

  /// Padding, ftrace's call site and ENDBR: nothing in the cache needs them.  `pause` has a prefix and stays.
  private func isPadding(_ instruction: Instruction) -> Bool {
    if instruction.map == 0 {
      return instruction.opcode == 0x90 && instruction.rex & 1 == 0 && !instruction.hasRepeat
    }
    return instruction.map == 1
      && (instruction.opcode == 0x1F || (instruction.opcode == 0x1E && instruction.hasRepeat))
  }

  /// Verbatim, but for a rip-relative displacement.
  private mutating func copy(_ item: Item) -> Bool {
    let instruction = item.instruction
    if isPadding(instruction) { return true }
    let start = window.used
    for offset in 0..<Int(instruction.length) { window.byte(code.pointee.pristine[Int(item.text) + offset]) }
    guard instruction.isRipRelative, !window.isFull else { return true }
    let target =
      code.pointee.text.pc(item.text).value &+ UInt64(instruction.length)
      &+ UInt64(bitPattern: Int64(instruction.displacement))
    let displacement = window.relative(from: window.here.value, to: target)
    window.put32(start + Int(instruction.displacementOffset), displacement)
    return true
  }

  private mutating func emitTransfer(_ item: Item) -> Bool {
    let instruction = item.instruction
    switch item.transfer {
    case .localJump: fix(window.jumpLater(), item: self.item(at: item.target))
    case .localCall: fix(window.callLater(), item: self.item(at: item.target))
    case .localConditional: emitConditional(item)
    case .importCall, .importJump: return emitImport(item)
    case .return:
      if instruction.flow == .return && instruction.opcode == 0xC2 {
        return refuse("a return that pops arguments at", item.text)
      }
      if image.pointee.return_thunk != 0 {
        window.jump(to: image.pointee.return_thunk)
      } else {
        window.returnNear()
      }
    case .indirectCall, .indirectJump: emitIndirect(item)
    case .jumpLabel:
      if instruction.flow == .jump {
        fix(window.jumpLater(), item: self.item(at: item.other))
      } else {
        window.nop5()
      }
    case .staticCall: return emitStaticCall(item)
    case .none, .traced, .trap, .warning: break
    }
    return true
  }

  private mutating func emitConditional(_ item: Item) {
    let instruction = item.instruction
    if instruction.map == 0 && instruction.opcode >= 0xE0 && instruction.opcode <= 0xE3 {
      // loop and jrcxz have a short form only: over a jump.
      window.bytes(instruction.opcode, 2)
      window.bytes(0xEB, 5)
      fix(window.jumpLater(), item: self.item(at: item.target))
      return
    }
    window.bytes(0x0F, 0x80 | instruction.opcode & 15)
    window.word32(0)
    fix(window.used - 4, item: self.item(at: item.target))
  }

  private mutating func emitImport(_ item: Item) -> Bool {
    let target = image.pointee.targets[Int(item.target)]
    let isCall = item.transfer == .importCall
    let kind = cordon_target_kind(rawValue: target.kind)
    if kind == CORDON_TARGET_DIRECT || kind == CORDON_TARGET_DOMAIN {
      let place = kind == CORDON_TARGET_DIRECT ? target.address : target.fragment
      if isCall { window.call(to: place) } else { window.jump(to: place) }
      return true
    }
    wantStub(.exit, item.target, at: isCall ? window.callLater() : window.jumpLater())
    return true
  }

  /// mov target,%r11; call or jmp lookup.  r11 and r10 carry nothing across an indirect transfer (System V ABI).
  private mutating func emitIndirect(_ item: Item) {
    let instruction = item.instruction
    if item.register == Register.none {
      let operand = Operand(
        instruction, next: code.pointee.text.pc(item.text).value + UInt64(instruction.length))
      window.compute(operand, to: Register.r11, pushed: 0, load: true)
    } else if item.register != Register.r11 {
      window.move(from: item.register, to: Register.r11)
    }
    if item.transfer == .indirectCall { window.call(to: lookupStub) } else { window.jump(to: lookupStub) }
  }

  /// The site as the kernel left it, five bytes that it can go on patching here.
  private mutating func emitStaticCall(_ item: Item) -> Bool {
    let instruction = item.instruction
    guard instruction.length == 5 else { return refuse("a static call of unknown form at", item.text) }
    switch instruction.flow {
    case .call: window.call(to: destination(item))
    case .jump: window.jump(to: destination(item))
    default: for offset in 0..<5 { window.byte(code.pointee.pristine[Int(item.text) + offset]) }
    }
    return true
  }

  /// r11: driver address.  Linear probing; see Lookup.swift.  Clobbers r10 and flags.
  private mutating func emitLookup() {
    window.align(16)
    lookupStub = window.here.value
    let table = UInt32(truncatingIfNeeded: window.base + UInt64(code.pointee.lookup))
    window.moveSigned32(from: Register.r11, to: Register.r10)
    window.bytes(0x4D, 0x39, 0xD3)  // cmp %r10,%r11
    let miss1 = window.jumpIfNotEqual()
    // A null pointer would match an empty slot.
    window.bytes(0x45, 0x85, 0xDB)  // test %r11d,%r11d
    window.bytes(0x0F, 0x84)  // je miss
    window.word32(0)
    let miss3 = window.used - 4
    window.bytes(0x45, 0x89, 0xDA)  // mov %r11d,%r10d
    window.bytes(0x41, 0xC1, 0xEA, 4)  // shr $4,%r10d
    let again = window.here.value
    window.bytes(0x41, 0x81, 0xE2)  // and $mask,%r10d
    window.word32(UInt32(code.pointee.lookupSlots - 1))
    window.bytes(0x46, 0x39, 0x1C, 0xD5)  // cmp %r11d,table(,%r10,8)
    window.word32(table)
    window.bytes(0x0F, 0x84)  // je hit
    window.word32(0)
    let hit = window.used - 4
    window.bytes(0x42, 0x83, 0x3C, 0xD5)  // cmpl $0,table(,%r10,8)
    window.word32(table)
    window.byte(0)
    window.bytes(0x0F, 0x84)  // je miss
    window.word32(0)
    let miss2 = window.used - 4
    window.bytes(0x41, 0xFF, 0xC2)  // inc %r10d
    window.jump(to: again)
    window.patch(at: hit, to: window.here)
    window.bytes(0x4E, 0x63, 0x1C, 0xD5)  // movslq table+4(,%r10,8),%r11
    window.word32(table &+ 4)
    window.jumpThroughR11(thunk: image.pointee.indirect_thunk_r11)
    window.patch(at: miss1, to: window.here)
    window.patch(at: miss2, to: window.here)
    window.patch(at: miss3, to: window.here)
    window.moveAbsolute(image.pointee.domain, to: Register.r10)
    window.jump(to: image.pointee.indirect_slow)
  }
}
