// SPDX-License-Identifier: GPL-2.0-only
//
// What the 0F and 0F 38 opcodes do (Intel SDM vol. 2, tables ).  Vector forms are not
// accepted: kernel text uses them only between kernel_fpu_begin() and _end().  Callable from any context.

extension DecodeState {
  mutating func twoByte(_ opcode: UInt8) -> DecodeStatus {
    switch opcode {
    case 0x01: return systemGroup()
    case 0x05, 0x06, 0x07, 0x08, 0x09, 0x20...0x23, 0x30, 0x32, 0x33, 0x34, 0x35: return .refused
    case 0x0B: instruction.flow = .trap
    case 0xB9, 0xFF:
      modRM()
      instruction.flow = .trap
    case 0x0D, 0x18, 0x19, 0x1C...0x1F:
      modRM()  // prefetch, nop, endbr
      // F3 0F 1E /1 is rdssp, a write; 1A and 1B belong to MPX.
      if opcode == 0x1E && instruction.hasRepeat && instruction.modRM != 0xFA && instruction.modRM != 0xFB {
        return .unknown
      }
      if opcode == 0x1C && hasMandatoryPrefix && instruction.hasMemory && !instruction.hasOperandSizePrefix {
        return .unknown
      }
    case 0x31:
      writes(Register.rax, 8)
      writes(Register.rdx, 8)
    case 0xA2:
      reads(Register.rax)
      reads(Register.rcx)
      for register in UInt8(0)...3 { writes(register, 8) }
    case 0x40...0x4F:
      modRM()
      readsRM(operandSize)
      readsReg(operandSize)
      writesReg(operandSize)
      flags(reads: Self.conditionFlags(opcode))
    case 0x80...0x8F:
      branch(.conditionalJump, 4)
      flags(reads: Self.conditionFlags(opcode))
    case 0x90...0x9F:
      modRM()
      writesRM(1)
      flags(reads: Self.conditionFlags(opcode))
    case 0xA3, 0xAB, 0xB3, 0xBB, 0xBA: return bitTest(opcode)
    case 0xA4, 0xA5, 0xAC, 0xAD:
      modRM()
      if opcode & 1 == 0 { immediate(1) } else { reads(Register.rcx) }
      readsRM(operandSize)
      readsReg(operandSize)
      writesRM(operandSize)
      flags(writes: Flag.status)
    case 0xAE: return fenceGroup()
    case 0xAF:
      modRM()
      readsRM(operandSize)
      readsReg(operandSize)
      writesReg(operandSize)
      flags(kills: Flag.status)
    case 0xB0, 0xB1:
      modRM()
      let size: UInt8 = opcode == 0xB0 ? 1 : operandSize
      readsRM(size)
      readsReg(size)
      reads(Register.rax)
      writesRM(size)
      // Either may stay as it is: written, not killed.
      instruction.registersWritten |= 1
      if !instruction.hasMemory { instruction.registersKilled = 0 }
      flags(kills: Flag.status)
    case 0xB6, 0xB7, 0xBE, 0xBF:
      modRM()
      readsRM(opcode & 1 == 0 ? 1 : 2)
      writesReg(operandSize)
    case 0xB8:
      guard instruction.hasRepeat else { return .unknown }
      modRM()
      readsRM(operandSize)
      writesReg(operandSize)
      flags(kills: Flag.status)
    case 0xBC, 0xBD:
      modRM()
      readsRM(operandSize)
      // bsf and bsr of zero leave the destination.
      if !instruction.hasRepeat { readsReg(operandSize) }
      writesReg(operandSize)
      flags(kills: Flag.status)
    case 0xC0, 0xC1:
      modRM()
      let size: UInt8 = opcode == 0xC0 ? 1 : operandSize
      readsRM(size)
      readsReg(size)
      writesRM(size)
      writesReg(size)
      flags(kills: Flag.status)
    case 0xC3:
      modRM()
      guard instruction.hasMemory, !hasMandatoryPrefix else { return .unknown }
      readsReg(operandSize)
      writesRM(operandSize)
    case 0xC7: return compareExchangeGroup()
    case 0xC8...0xCF:
      let register = (opcode & 7) | ((instruction.rex & 1) << 3)
      reads(register)
      writes(register, operandSize)
    default: return .unknown
    }
    return .ok
  }

  mutating func threeByte(_ opcode: UInt8) -> DecodeStatus {
    if opcode == 0xF6 { return addCarry() }
    guard opcode == 0xF0 || opcode == 0xF1 else { return .unknown }
    modRM()
    if instruction.hasRepeatNotEqual {  // crc32
      readsRM(opcode == 0xF0 ? 1 : operandSize)
      readsReg(4)
      writesReg(wide ? 8 : 4)
      return .ok
    }
    guard instruction.hasMemory, !instruction.hasRepeat else { return .unknown }  // movbe
    if opcode == 0xF0 {
      readsRM(operandSize)
      writesReg(operandSize)
    } else {
      readsReg(operandSize)
      writesRM(operandSize)
    }
    return .ok
  }

  /// adcx and adox: one flag in and out.
  private mutating func addCarry() -> DecodeStatus {
    guard instruction.hasOperandSizePrefix != instruction.hasRepeat, !instruction.hasRepeatNotEqual else {
      return .unknown
    }
    modRM()
    let size: UInt8 = wide ? 8 : 4
    readsRM(size)
    readsReg(size)
    writesReg(size)
    let flag = instruction.hasRepeat ? Flag.overflow : Flag.carry
    flags(reads: flag, kills: flag)
    return .ok
  }

  private mutating func bitTest(_ opcode: UInt8) -> DecodeStatus {
    modRM()
    let size = operandSize
    var changes = opcode != 0xA3
    if opcode == 0xBA {
      guard extensionField >= 4 else { return .unknown }
      changes = extensionField != 4
      immediate(1)
    } else {
      readsReg(size)
    }
    readsRM(size)
    if changes {
      writesRM(size)
      if instruction.hasMemory && opcode != 0xBA { instruction.store = .bitOffset }
    }
    flags(writes: Flag.status & ~Flag.zero, kills: Flag.carry)
    return .ok
  }

  private mutating func fenceGroup() -> DecodeStatus {
    modRM()
    if !instruction.hasMemory {
      // wrfsbase, umonitor, tpause, incssp and their like.
      guard !hasMandatoryPrefix else { return .refused }
      return extensionField >= 5 ? .ok : .unknown  // lfence mfence sfence
    }
    guard !instruction.hasRepeat, !instruction.hasRepeatNotEqual else { return .refused }
    if extensionField == 7 { return .ok }  // clflush, clflushopt
    if extensionField == 6 && instruction.hasOperandSizePrefix { return .ok }  // clwb
    return .refused  // fxsave, xsave, ldmxcsr and their like
  }

  private mutating func compareExchangeGroup() -> DecodeStatus {
    modRM()
    if instruction.hasMemory {
      guard extensionField == 1 else { return .refused }
      guard !hasMandatoryPrefix else { return .unknown }
      let size: UInt8 = wide ? 16 : 8
      instruction.loadSize = size
      instruction.store = .operand
      instruction.storeSize = size
      for register in UInt8(0)...3 { reads(register) }
      instruction.registersWritten |= 0b101
      flags(kills: Flag.zero)
      return .ok
    }
    guard extensionField >= 6, !instruction.hasRepeat, !instruction.hasRepeatNotEqual else { return .unknown }
    writes(rm, operandSize)  // rdrand, rdseed
    flags(kills: Flag.status)
    return .ok
  }

  private mutating func systemGroup() -> DecodeStatus {
    modRM()
    // With a mandatory prefix: setssbsy, erets and what is still to come.
    guard !instruction.hasMemory, !hasMandatoryPrefix else { return .refused }
    switch instruction.modRM {
    case 0xCA, 0xCB: return .ok  // clac, stac
    case 0xE8: return .ok  // serialize
    case 0xF9:
      writes(Register.rax, 8)
      writes(Register.rcx, 8)
      writes(Register.rdx, 8)
      return .ok  // rdtscp
    default: return .refused
    }
  }
}
