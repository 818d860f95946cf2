// SPDX-License-Identifier: GPL-2.0-only
//
// Which registers probably point into the function's own frame.  A guess, by the order of the text: it decides which of
// two comparisons comes first, and both are made if the first does not settle it.  Process context.

struct FramePointers {
  private var registers: RegisterSet = 0

  /// rax, rcx, rdx, rsi, rdi, r8...r11: not the caller's behind a call.
  private static let scratch: RegisterSet = 0x0FC7

  func contains(_ register: UInt8) -> Bool {
    register == Register.rsp || (register != Register.none && registers & (1 << RegisterSet(register)) != 0)
  }

  mutating func forget() { registers = 0 }
  mutating func forgetScratch() { registers &= ~Self.scratch }

  /// Behind `instruction`.
  mutating func follow(_ instruction: Instruction) {
    let isPointer = instruction.map == 0 && !instruction.isVex && pointsAfter(instruction)
    registers &= ~instruction.registersWritten
    if isPointer { registers |= instruction.registersWritten & ~(1 << RegisterSet(Register.rsp)) }
  }

  private func pointsAfter(_ instruction: Instruction) -> Bool {
    let reg = (instruction.modRM >> 3) & 7 | (instruction.rex & 4) << 1
    let rm = (instruction.modRM & 7) | (instruction.rex & 1) << 3
    guard instruction.rex & 8 != 0 else { return false }
    switch instruction.opcode {
    case 0x8D: return contains(instruction.base)  // lea
    case 0x89: return !instruction.hasMemory && contains(reg)  // mov
    case 0x8B: return !instruction.hasMemory && contains(rm)
    case 0x01, 0x03: return !instruction.hasMemory && (contains(reg) || contains(rm))  // add
    // add, sub
    case 0x81, 0x83: return !instruction.hasMemory && (reg & 7 == 0 || reg & 7 == 5) && contains(rm)
    default: return false
    }
  }
}
