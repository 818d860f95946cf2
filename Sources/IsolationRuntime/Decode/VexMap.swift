// SPDX-License-Identifier: GPL-2.0-only
//
// VEX forms that work on general registers: BMI1 and BMI2 (Intel SDM vol. 2, 2.3 and table A-4).  None of them
// writes memory.  Vector forms are not accepted.  Callable from any context.

/// The last field of a VEX prefix, which stands for a legacy one.
private enum VexPrefix {
  static let none: UInt8 = 0
  static let operandSize: UInt8 = 1
  static let `repeat`: UInt8 = 2
  static let repeatNotEqual: UInt8 = 3
}

extension DecodeState {
  /// Behind the three-byte prefix's first byte; legacy prefixes in front of it have been refused.
  mutating func vex() -> DecodeStatus {
    let first = byte()
    let second = byte()
    instruction.isVex = true
    instruction.rex = 0x40 | (second & 0x80) >> 4 | (~first >> 5 & 7)
    instruction.map = first & 0x1F
    let source = ~second >> 3 & 15
    let prefix = second & 3
    let opcode = byte()
    instruction.opcode = opcode
    instruction.opcodeOffset = UInt8(truncatingIfNeeded: position - 1)
    guard second & 4 == 0 else { return .unknown }
    switch instruction.map {
    case 2: return vexThreeByte(opcode, prefix, source)
    case 3:
      guard opcode == 0xF0, prefix == VexPrefix.repeatNotEqual, source == 0 else { return .unknown }
      modRM()  // rorx
      immediate(1)
      readsRM(operandSize)
      writesReg(operandSize)
      return .ok
    default: return .unknown
    }
  }

  private mutating func vexThreeByte(_ opcode: UInt8, _ prefix: UInt8, _ source: UInt8) -> DecodeStatus {
    let size = operandSize
    switch (opcode, prefix) {
    case (0xF2, VexPrefix.none), (0xF5, VexPrefix.none), (0xF7, VexPrefix.none):  // andn bzhi bextr
      modRM()
      flags(kills: Flag.status)
    case (0xF7, _), (0xF5, VexPrefix.repeat), (0xF5, VexPrefix.repeatNotEqual):  // shlx sarx shrx pext pdep
      modRM()
    case (0xF6, VexPrefix.repeatNotEqual):  // mulx: two destinations
      modRM()
      reads(Register.rdx)
      readsRM(size)
      writesReg(size)
      writes(source, size)
      return .ok
    case (0xF3, VexPrefix.none):  // blsr blsmsk blsi: the destination is the extra register
      modRM()
      guard (1...3).contains(extensionField) else { return .unknown }
      readsRM(size)
      writes(source, size)
      flags(kills: Flag.status)
      return .ok
    default: return .unknown
    }
    readsRM(size)
    reads(source)
    writesReg(size)
    return .ok
  }
}
