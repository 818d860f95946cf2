// SPDX-License-Identifier: GPL-2.0-only
//
// Bytes to `Instruction`: prefixes, REX, opcode map, ModRM.  What each opcode does stands in OneByteMap
// and TwoByteMap, the VEX forms in VexMap.  Source: Intel SDM vol. 2, chapter 2 (format) and appendix A (opcode maps).
// Fails closed: what is not written there is `.unknown`.  Callable from any context; allocates nothing.

public enum Decoder {
  /// Decodes one instruction at `bytes`, of which `available` (at most 15 are looked at) may be read.
  public static func decode(_ bytes: UnsafePointer<UInt8>, available: Int) -> Decoded {
    var state = DecodeState(bytes: bytes, available: available < 15 ? available : 15)
    let status = state.run()
    if status == .ok && !state.overrun {
      state.finish()
      return .instruction(state.instruction)
    }
    if state.overrun { return .failure(.truncated) }
    return .failure(status == .refused ? .refused : .unknown)
  }
}

enum DecodeStatus: UInt8 { case ok, unknown, refused }

/// General register numbers that opcodes name implicitly.
enum Register {
  static let rax: UInt8 = 0
  static let rcx: UInt8 = 1
  static let rdx: UInt8 = 2
  static let rbx: UInt8 = 3
  static let rsp: UInt8 = 4
  static let rbp: UInt8 = 5
  static let rsi: UInt8 = 6
  static let rdi: UInt8 = 7
  static let r10: UInt8 = 10
  static let r11: UInt8 = 11
  static let none: UInt8 = 0xff
}

/// The bytes, how far they were read, and the instruction so far.
struct DecodeState {
  let bytes: UnsafePointer<UInt8>
  let available: Int
  var position = 0
  var overrun = false
  var instruction = Instruction()

  init(bytes: UnsafePointer<UInt8>, available: Int) {
    self.bytes = bytes
    self.available = available
  }

  mutating func byte() -> UInt8 {
    guard position < available else {
      overrun = true
      return 0
    }
    let value = bytes[position]
    position += 1
    return value
  }

  /// A little-endian signed immediate of 1, 2, 4 or 8 bytes.
  mutating func signed(_ size: Int) -> Int64 {
    var value: UInt64 = 0
    for index in 0..<size { value |= UInt64(byte()) << UInt64(8 * index) }
    let unused = UInt64(64 - 8 * size)
    return unused == 0 ? Int64(bitPattern: value) : Int64(bitPattern: value << unused) >> Int64(unused)
  }

  mutating func run() -> DecodeStatus {
    prefixes: while true {
      let next = byte()
      switch next {
      case 0x66: instruction.hasOperandSizePrefix = true
      case 0xF0: instruction.hasLock = true
      case 0xF2: instruction.hasRepeatNotEqual = true
      case 0xF3: instruction.hasRepeat = true
      case 0x26, 0x2E, 0x36, 0x3E: break
      case 0x64, 0x65: instruction.segment = next
      case 0x67: return .unknown
      default:
        position -= overrun ? 0 : 1
        break prefixes
      }
      if overrun { return .unknown }
    }
    instruction.prefixLength = UInt8(truncatingIfNeeded: position)
    var opcode = byte()
    if opcode == 0xC4 {
      guard !hasMandatoryPrefix, !instruction.hasLock else { return .unknown }
      return vex()
    }
    if opcode & 0xF0 == 0x40 {
      instruction.rex = opcode
      opcode = byte()
    }
    if opcode == 0x0F {
      opcode = byte()
      instruction.map = 1
      if opcode == 0x38 || opcode == 0x3A {
        instruction.map = opcode == 0x38 ? 2 : 3
        opcode = byte()
      }
    }
    instruction.opcode = opcode
    instruction.opcodeOffset = UInt8(truncatingIfNeeded: position - 1)
    // Which of two repeat prefixes counts differs between opcodes; no compiler writes both.
    if instruction.hasRepeat && instruction.hasRepeatNotEqual { return .unknown }
    let status = byMap(opcode)
    // 66 makes a near branch 16 bits wide on AMD and nothing on Intel.
    if status == .ok && instruction.hasOperandSizePrefix && instruction.flow.isBranch { return .unknown }
    if status == .ok && instruction.hasLock && !isLockable { return .unknown }
    return status
  }

  private mutating func byMap(_ opcode: UInt8) -> DecodeStatus {
    switch instruction.map {
    case 0: return oneByte(opcode)
    case 1: return twoByte(opcode)
    case 2: return threeByte(opcode)
    default: return .unknown
    }
  }

  /// The instruction may carry `lock`: a read-modify-write of memory out of SDM vol. 2, LOCK.
  private var isLockable: Bool {
    guard instruction.store == .operand || instruction.store == .bitOffset else { return false }
    switch (instruction.map, instruction.opcode) {
    case (0, 0x00...0x3F), (0, 0x80...0x83), (0, 0x86), (0, 0x87), (0, 0xF6), (0, 0xF7), (0, 0xFE), (0, 0xFF):
      return true
    case (1, 0xAB), (1, 0xB0), (1, 0xB1), (1, 0xB3), (1, 0xBA), (1, 0xBB), (1, 0xC0), (1, 0xC1), (1, 0xC7):
      return true
    default: return false
    }
  }

  mutating func finish() {
    instruction.length = UInt8(truncatingIfNeeded: position)
    let stackPointer: RegisterSet = 1 << 4
    if instruction.registersWritten & stackPointer != 0 && instruction.stack == .none {
      instruction.stack = .unknown
    }
  }

  // MARK: operands

  /// 66, F2 or F3, which turn many two-byte opcodes into other instructions.
  var hasMandatoryPrefix: Bool {
    instruction.hasOperandSizePrefix || instruction.hasRepeat || instruction.hasRepeatNotEqual
  }
  var wide: Bool { instruction.rex & 8 != 0 }
  /// Bytes of a `v` operand: 2, 4 or 8.
  var operandSize: UInt8 { wide ? 8 : (instruction.hasOperandSizePrefix ? 2 : 4) }
  /// Bytes of a `z` immediate: 2 or 4.
  var immediateSize: Int { !wide && instruction.hasOperandSizePrefix ? 2 : 4 }
  var reg: UInt8 { ((instruction.modRM >> 3) & 7) | ((instruction.rex & 4) << 1) }
  var rm: UInt8 { (instruction.modRM & 7) | ((instruction.rex & 1) << 3) }
  /// ModRM.reg as an opcode extension.
  var extensionField: UInt8 { (instruction.modRM >> 3) & 7 }

  mutating func modRM() {
    instruction.hasModRM = true
    instruction.modRMOffset = UInt8(truncatingIfNeeded: position)
    let value = byte()
    instruction.modRM = value
    let mode = value >> 6
    guard mode != 3 else { return }
    instruction.hasMemory = true
    var displacementSize = mode == 1 ? 1 : (mode == 2 ? 4 : 0)
    if value & 7 == 4 {
      instruction.hasSIB = true
      let sib = byte()
      instruction.sib = sib
      let index = ((sib >> 3) & 7) | ((instruction.rex & 2) << 2)
      if index != 4 { instruction.index = index }
      instruction.scale = 1 << (sib >> 6)
      if sib & 7 == 5 && mode == 0 {
        displacementSize = 4
      } else {
        instruction.base = (sib & 7) | ((instruction.rex & 1) << 3)
      }
    } else if value & 7 == 5 && mode == 0 {
      instruction.isRipRelative = true
      displacementSize = 4
    } else {
      instruction.base = rm
    }
    instruction.displacementOffset = UInt8(truncatingIfNeeded: position)
    instruction.displacementSize = UInt8(displacementSize)
    if displacementSize > 0 { instruction.displacement = Int32(truncatingIfNeeded: signed(displacementSize)) }
    if instruction.base != Register.none { reads(instruction.base) }
    if instruction.index != Register.none { reads(instruction.index) }
  }

  mutating func immediate(_ size: Int) {
    instruction.immediateOffset = UInt8(truncatingIfNeeded: position)
    instruction.immediateSize = UInt8(size)
    instruction.immediate = signed(size)
  }

  mutating func reads(_ register: UInt8) { instruction.registersRead |= 1 << RegisterSet(register) }

  mutating func writes(_ register: UInt8, _ size: UInt8) {
    let bit: RegisterSet = 1 << RegisterSet(register)
    instruction.registersWritten |= bit
    if size >= 4 { instruction.registersKilled |= bit }
  }

  /// Byte registers 4...7 without REX are the high bytes of 0...3.
  private func number(_ register: UInt8, _ size: UInt8) -> UInt8 {
    size == 1 && instruction.rex == 0 && register >= 4 && register < 8 ? register - 4 : register
  }
  mutating func readsReg(_ size: UInt8) { reads(number(reg, size)) }
  mutating func writesReg(_ size: UInt8) { writes(number(reg, size), size) }

  mutating func readsRM(_ size: UInt8) {
    if instruction.hasMemory { instruction.loadSize = size } else { reads(number(rm, size)) }
  }
  mutating func writesRM(_ size: UInt8) {
    if instruction.hasMemory {
      instruction.store = .operand
      instruction.storeSize = size
    } else {
      writes(number(rm, size), size)
    }
  }

  mutating func flags(reads: UInt16 = 0, writes: UInt16 = 0, kills: UInt16 = 0) {
    instruction.flagsRead |= reads
    instruction.flagsWritten |= writes | kills
    instruction.flagsKilled |= kills
  }

  mutating func push() {
    instruction.pushSize = 8
    stack(-8)
  }

  mutating func stack(_ delta: Int32) {
    instruction.stack = .constant
    instruction.stackDelta = delta
    reads(Register.rsp)
    writes(Register.rsp, 8)
  }

  mutating func branch(_ flow: ControlFlow, _ size: Int) {
    instruction.flow = flow
    instruction.relative = Int32(truncatingIfNeeded: signed(size))
  }

  /// The flags condition code `code` (low four opcode bits) looks at; SDM vol. 1, appendix B.
  static func conditionFlags(_ code: UInt8) -> UInt16 {
    switch (code & 15) >> 1 {
    case 0: return Flag.overflow
    case 1: return Flag.carry
    case 2: return Flag.zero
    case 3: return Flag.carry | Flag.zero
    case 4: return Flag.sign
    case 5: return Flag.parity
    case 6: return Flag.sign | Flag.overflow
    default: return Flag.zero | Flag.sign | Flag.overflow
    }
  }
}
