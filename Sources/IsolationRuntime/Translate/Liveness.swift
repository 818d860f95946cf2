// SPDX-License-Identifier: GPL-2.0-only
//
// Which registers and flags still matter before each instruction, so that a check may use what does not.
//
// Registers: GCC may know that a callee in the same file leaves a caller-saved register alone (-fipa-ra) and
// keep a value in it across the call.  So at every call, return, jump out and trap all registers count as
// read; a register is free only where every way on overwrites it first, within the function's own text.
// Flags: no convention passes status flags across a call or a return, so they are dead there.
// Process context.

extension Translation {
  mutating func computeLiveness() {
    var changed = true
    while changed {
      changed = false
      var position = orderCount
      while position > 0 {
        position -= 1
        if update(Int(order[position]), following: position + 1 < orderCount ? Int(order[position + 1]) : nil) {
          changed = true
        }
      }
    }
  }

  private mutating func update(_ index: Int, following: Int?) -> Bool {
    let item = items[index]
    var registers: RegisterSet = 0
    var flags: UInt16 = 0
    switch item.transfer {
    case .none, .warning:
      flags = item.transfer == .warning ? Flag.status : 0
      add(following, &registers, &flags)
    case .localConditional:
      add(following, &registers, &flags)
      add(Int(indexAt[Int(item.target)]) - 1, &registers, &flags)
    case .jumpLabel:
      add(following, &registers, &flags)
      add(Int(indexAt[Int(item.other)]) - 1, &registers, &flags)
    case .localJump:
      add(Int(indexAt[Int(item.target)]) - 1, &registers, &flags)
    case .traced:
      add(following, &registers, &flags)
    case .localCall, .importCall, .importJump, .return, .indirectCall, .indirectJump, .staticCall, .trap:
      registers = 0xFFFF
    }
    registers = (registers & ~item.instruction.registersKilled) | item.instruction.registersRead
    flags = (flags & ~item.instruction.flagsKilled) | item.instruction.flagsRead
    switch item.transfer {
    case .none, .localConditional, .localJump, .jumpLabel, .traced: break
    default: registers = 0xFFFF
    }
    // A fault goes on there with everything as it was before the instruction.
    if item.fixup != Self.noFixup { add(Int(indexAt[Int(item.fixup)]) - 1, &registers, &flags) }
    guard registers != item.liveRegisters || flags != item.liveFlags else { return false }
    items[index].liveRegisters = registers
    items[index].liveFlags = flags
    return true
  }

  private func add(_ successor: Int?, _ registers: inout RegisterSet, _ flags: inout UInt16) {
    guard let successor, successor >= 0 else {
      registers = 0xFFFF
      flags = Flag.status
      return
    }
    registers |= items[successor].liveRegisters
    flags |= items[successor].liveFlags
  }
}
