// SPDX-License-Identifier: GPL-2.0-only
//
// What the one-byte opcodes do (Intel SDM vol. 2, tables ).  Callable from any context.

extension DecodeState {
  mutating func oneByte(_ opcode: UInt8) -> DecodeStatus {
    switch opcode {
    case 0x00...0x3F: return arithmetic(opcode)
    case 0x50...0x57:
      if instruction.hasOperandSizePrefix { return .unknown }
      reads((opcode & 7) | ((instruction.rex & 1) << 3))
      push()
    case 0x58...0x5F:
      if instruction.hasOperandSizePrefix { return .unknown }
      stack(8)
      let register = (opcode & 7) | ((instruction.rex & 1) << 3)
      if register == Register.rsp { instruction.stack = .unknown }
      writes(register, 8)
    case 0x63:
      modRM()
      readsRM(4)
      writesReg(operandSize)
    case 0x68, 0x6A:
      if instruction.hasOperandSizePrefix { return .unknown }
      immediate(opcode == 0x68 ? 4 : 1)
      push()
    case 0x69, 0x6B:
      modRM()
      immediate(opcode == 0x69 ? immediateSize : 1)
      readsRM(operandSize)
      writesReg(operandSize)
      flags(kills: Flag.status)
    case 0x6C...0x6F, 0xA4...0xA7, 0xAA...0xAF: return string(opcode)
    case 0x70...0x7F:
      branch(.conditionalJump, 1)
      flags(reads: Self.conditionFlags(opcode))
    case 0x80, 0x81, 0x83: return immediateArithmetic(opcode)
    case 0x84, 0x85:
      modRM()
      let size: UInt8 = opcode == 0x84 ? 1 : operandSize
      readsRM(size)
      readsReg(size)
      flags(kills: Flag.status)
    case 0x86, 0x87:
      modRM()
      let size: UInt8 = opcode == 0x86 ? 1 : operandSize
      readsRM(size)
      readsReg(size)
      writesRM(size)
      writesReg(size)
    case 0x88, 0x89:
      modRM()
      let size: UInt8 = opcode == 0x88 ? 1 : operandSize
      readsReg(size)
      writesRM(size)
    case 0x8A, 0x8B:
      modRM()
      let size: UInt8 = opcode == 0x8A ? 1 : operandSize
      readsRM(size)
      writesReg(size)
    case 0x8D: return loadEffectiveAddress()
    case 0x8F:
      modRM()
      guard extensionField == 0, !instruction.hasOperandSizePrefix else { return .unknown }
      writesRM(8)
      stack(8)
      // The address of a pop through rsp is computed with the new rsp (SDM, POP).
      if instruction.base == Register.rsp || (!instruction.hasMemory && rm == Register.rsp) { return .unknown }
    case 0x90 where instruction.rex & 1 == 0: break  // nop, pause
    case 0x90 where instruction.hasRepeat: return .unknown  // pause or xchg: decoders disagree
    case 0x90...0x97:
      let register = (opcode & 7) | ((instruction.rex & 1) << 3)
      reads(Register.rax)
      reads(register)
      writes(Register.rax, operandSize)
      writes(register, operandSize)
    case 0x98:
      reads(Register.rax)
      writes(Register.rax, operandSize)
    case 0x99:
      reads(Register.rax)
      writes(Register.rdx, operandSize)
    case 0x9C:
      if instruction.hasOperandSizePrefix { return .unknown }
      push()
      flags(reads: Flag.status | Flag.direction | Flag.interrupt)
    case 0x9D:
      if instruction.hasOperandSizePrefix { return .unknown }
      stack(8)
      flags(kills: Flag.status | Flag.direction | Flag.interrupt)
    case 0xA0...0xA3:
      let size: UInt8 = opcode & 1 == 0 ? 1 : operandSize
      immediate(8)
      if opcode < 0xA2 {
        writes(Register.rax, size)
      } else {
        reads(Register.rax)
        instruction.store = .absolute
        instruction.storeSize = size
      }
    case 0xA8, 0xA9:
      immediate(opcode == 0xA8 ? 1 : immediateSize)
      reads(Register.rax)
      flags(kills: Flag.status)
    case 0xB0...0xB7:
      immediate(1)
      let register = (opcode & 7) | ((instruction.rex & 1) << 3)
      writes(instruction.rex == 0 && register >= 4 ? register - 4 : register, 1)
    case 0xB8...0xBF:
      immediate(wide ? 8 : immediateSize)
      writes((opcode & 7) | ((instruction.rex & 1) << 3), operandSize)
    case 0xC0, 0xC1, 0xD0...0xD3: return shift(opcode)
    case 0xC2, 0xC3:
      if opcode == 0xC2 { immediate(2) }
      instruction.flow = .return
      stack(8 + (opcode == 0xC2 ? Int32(instruction.immediate & 0xFFFF) : 0))
    case 0xC6, 0xC7:
      modRM()
      guard extensionField == 0 else { return .unknown }
      let size: UInt8 = opcode == 0xC6 ? 1 : operandSize
      immediate(opcode == 0xC6 ? 1 : immediateSize)
      writesRM(size)
    case 0xC9:
      if instruction.hasOperandSizePrefix { return .unknown }
      reads(Register.rbp)
      writes(Register.rbp, 8)
      writes(Register.rsp, 8)
      instruction.stack = .unknown
    case 0xCC: instruction.flow = .trap
    case 0xCD, 0xCE, 0xCF, 0xF1, 0xF4: return .refused
    case 0xE0...0xE3:
      branch(.conditionalJump, 1)
      reads(Register.rcx)
      if opcode != 0xE3 { writes(Register.rcx, 8) }
      if opcode < 0xE2 { flags(reads: Flag.zero) }
    case 0xE4...0xE7, 0xEC...0xEF: return port(opcode)
    case 0xE8:
      if instruction.hasOperandSizePrefix { return .unknown }
      branch(.call, 4)
      instruction.pushSize = 8
    case 0xE9:
      if instruction.hasOperandSizePrefix { return .unknown }
      branch(.jump, 4)
    case 0xEB: branch(.jump, 1)
    case 0xF5: flags(reads: Flag.carry, kills: Flag.carry)
    case 0xF6, 0xF7: return unary(opcode)
    case 0xF8, 0xF9: flags(kills: Flag.carry)
    case 0xFA, 0xFB: flags(kills: Flag.interrupt)
    case 0xFC, 0xFD: flags(kills: Flag.direction)
    case 0xFE, 0xFF: return incrementOrTransfer(opcode)
    default: return .unknown
    }
    return .ok
  }

  /// add or adc sbb and sub xor cmp, in the six forms of each row of eight.
  private mutating func arithmetic(_ opcode: UInt8) -> DecodeStatus {
    let form = opcode & 7
    guard form < 6 else { return .unknown }
    let operation = opcode >> 3
    let size: UInt8 = form & 1 == 0 ? 1 : operandSize
    flags(reads: operation == 2 || operation == 3 ? Flag.carry : 0, kills: Flag.status)
    if form >= 4 {
      immediate(form == 4 ? 1 : immediateSize)
      reads(Register.rax)
      if operation != 7 { writes(Register.rax, size) }
      return .ok
    }
    modRM()
    readsRM(size)
    readsReg(size)
    if operation != 7 { if form < 2 { writesRM(size) } else { writesReg(size) } }
    if (operation == 6 || operation == 5) && !instruction.hasMemory && reg == rm && size >= 4 {
      // xor and sub of a register with itself do not depend on it.
      instruction.registersRead &= ~(1 << RegisterSet(reg))
    }
    return .ok
  }

  private mutating func immediateArithmetic(_ opcode: UInt8) -> DecodeStatus {
    modRM()
    let operation = extensionField
    let size: UInt8 = opcode == 0x80 ? 1 : operandSize
    immediate(opcode == 0x81 ? immediateSize : 1)
    flags(reads: operation == 2 || operation == 3 ? Flag.carry : 0, kills: Flag.status)
    readsRM(size)
    guard operation != 7 else { return .ok }
    writesRM(size)
    if !instruction.hasMemory && rm == Register.rsp && wide && (operation == 0 || operation == 5) {
      instruction.stack = .constant
      let amount = Int32(truncatingIfNeeded: instruction.immediate)
      instruction.stackDelta = operation == 0 ? amount : 0 &- amount
    }
    return .ok
  }

  private mutating func loadEffectiveAddress() -> DecodeStatus {
    modRM()
    guard instruction.hasMemory else { return .unknown }
    writesReg(operandSize)
    if reg == Register.rsp && instruction.base == Register.rsp && instruction.index == Register.none && wide {
      instruction.stack = .constant
      instruction.stackDelta = instruction.displacement
    }
    return .ok
  }

  /// rol ror rcl rcr shl shr shl sar by imm8, 1 or cl.  A count of zero leaves flags, so cl forms kill none.
  private mutating func shift(_ opcode: UInt8) -> DecodeStatus {
    modRM()
    let size: UInt8 = opcode & 1 == 0 ? 1 : operandSize
    if opcode < 0xD0 { immediate(1) }
    if opcode >= 0xD2 { reads(Register.rcx) }
    readsRM(size)
    writesRM(size)
    let operation = extensionField
    if operation == 2 || operation == 3 { flags(reads: Flag.carry) }
    let changed = operation < 4 ? Flag.carry | Flag.overflow : Flag.status
    let count = opcode < 0xD0 ? UInt8(truncatingIfNeeded: instruction.immediate) & (size == 8 ? 63 : 31) : 1
    let certain = opcode < 0xD2 && count != 0
    if certain { flags(kills: changed) } else { flags(writes: changed) }
    return .ok
  }

  private mutating func string(_ opcode: UInt8) -> DecodeStatus {
    let isPort = opcode < 0x70
    let size: UInt8 = opcode & 1 == 0 ? 1 : (isPort && operandSize == 8 ? 4 : operandSize)
    instruction.isRepeated = instruction.hasRepeat || instruction.hasRepeatNotEqual
    if instruction.isRepeated {
      reads(Register.rcx)
      writes(Register.rcx, 8)
    }
    flags(reads: Flag.direction)
    let usesSource =
      opcode == 0x6E || opcode == 0x6F || (0xA4...0xA7).contains(opcode) || (0xAC...0xAD).contains(opcode)
    let usesDestination = !(opcode == 0x6E || opcode == 0x6F || (0xAC...0xAD).contains(opcode))
    if usesSource {
      reads(Register.rsi)
      writes(Register.rsi, 8)
    }
    if usesDestination {
      reads(Register.rdi)
      writes(Register.rdi, 8)
    }
    switch opcode {
    case 0x6C, 0x6D, 0x6E, 0x6F:
      reads(Register.rdx)
      instruction.portSize = size
      instruction.isPortWrite = opcode >= 0x6E
      if opcode < 0x6E {
        instruction.store = .string
        instruction.storeSize = size
      }
    case 0xA4, 0xA5:
      instruction.store = .string
      instruction.storeSize = size
    case 0xAA, 0xAB:
      reads(Register.rax)
      instruction.store = .string
      instruction.storeSize = size
    case 0xAC, 0xAD:
      // A repetition of zero loads nothing.
      if instruction.isRepeated { instruction.registersWritten |= 1 } else { writes(Register.rax, size) }
    case 0xA6, 0xA7, 0xAE, 0xAF:
      if opcode >= 0xAE { reads(Register.rax) }
      if instruction.isRepeated { flags(writes: Flag.status) } else { flags(kills: Flag.status) }
    default: return .unknown
    }
    return .ok
  }

  private mutating func port(_ opcode: UInt8) -> DecodeStatus {
    if opcode < 0xE8 { immediate(1) } else { reads(Register.rdx) }
    instruction.portSize = opcode & 1 == 0 ? 1 : (instruction.hasOperandSizePrefix && !wide ? 2 : 4)
    instruction.isPortWrite = opcode & 2 != 0
    if instruction.isPortWrite { reads(Register.rax) } else { writes(Register.rax, instruction.portSize) }
    return .ok
  }

  /// test not neg mul imul div idiv.
  private mutating func unary(_ opcode: UInt8) -> DecodeStatus {
    modRM()
    let size: UInt8 = opcode == 0xF6 ? 1 : operandSize
    readsRM(size)
    switch extensionField {
    case 0, 1:
      immediate(opcode == 0xF6 ? 1 : immediateSize)
      flags(kills: Flag.status)
    case 2: writesRM(size)
    case 3:
      writesRM(size)
      flags(kills: Flag.status)
    default:
      reads(Register.rax)
      if size > 1 {
        if extensionField >= 6 { reads(Register.rdx) }
        writes(Register.rdx, size)
      }
      writes(Register.rax, size == 1 ? 1 : size)
      flags(kills: Flag.status)
    }
    return .ok
  }

  private mutating func incrementOrTransfer(_ opcode: UInt8) -> DecodeStatus {
    modRM()
    switch extensionField {
    case 0, 1:
      let size: UInt8 = opcode == 0xFE ? 1 : operandSize
      readsRM(size)
      writesRM(size)
      flags(kills: Flag.status & ~Flag.carry)
    case 2 where opcode == 0xFF, 4 where opcode == 0xFF:
      readsRM(8)
      instruction.flow = extensionField == 2 ? .indirectCall : .indirectJump
      if extensionField == 2 { instruction.pushSize = 8 }
    case 6 where opcode == 0xFF:
      if instruction.hasOperandSizePrefix { return .unknown }
      readsRM(8)
      push()
    default: return .unknown
    }
    return .ok
  }
}
