// SPDX-License-Identifier: GPL-2.0-only
//
// Random functions by seed: blocks of arithmetic, loads and stores of every addressing form within the memory they are
// given, flags read late, calls, branches forward, small loops, frames of each kind.

import HostLoader

/// Machine code of one random function and its callee.
package struct RandomFunction {
  package private(set) var bytes: [UInt8] = []
  package private(set) var callee = 0
  /// What may be left out, by nops in its place, without the function losing its way.
  package private(set) var units: [Range<Int>] = []
  /// rbp is the frame's.
  private var keepsFrame = false
  /// The callee leaves rbp alone, as its caller may have it for its frame.
  private var isCallee = false
  private var generator: SeededGenerator
  /// rsp is never a destination; rdi and rsi hold addresses and stay, rcx and r9 hold small numbers.
  private static let free: [UInt8] = [0, 2, 3, 5, 8, 10, 11, 12, 13, 14, 15]

  package init(seed: UInt64) {
    generator = SeededGenerator(state: seed)
    // and $0x7f,%ecx; and $0x3f,%r9d
    bytes += [0x83, 0xE1, 0x7F, 0x41, 0x83, 0xE1, 0x3F]
    enter()
    var calls: [Int] = []
    for _ in 0..<(1 + pick(5)) {
      block()
      switch pick(4) {
      case 0: branch()
      case 1: loop()
      case 2:
        bytes += [0xE8, 0, 0, 0, 0]
        calls.append(bytes.count)
        bytes += Self.defineFlags
        units.append(bytes.count - 7..<bytes.count)
      default: break
      }
    }
    leave()
    while bytes.count % 16 != 0 { bytes.append(0xCC) }
    callee = bytes.count
    isCallee = true
    enter()
    block()
    leave()
    for end in calls { put32(end - 4, UInt32(truncatingIfNeeded: callee - end)) }
  }

  private mutating func pick(_ count: Int) -> Int { Int(generator.next() % UInt64(count)) }
  private mutating func destination() -> UInt8 {
    let register = Self.free[pick(Self.free.count)]
    return (keepsFrame || isCallee) && register == 5 ? 3 : register
  }

  /// test %eax,%eax: flags say nothing of rsp, and none live across a call.
  private static let defineFlags: [UInt8] = [0x85, 0xC0]

  /// A frame of 48 bytes with known contents: plain, with rbp, or realigned.
  private mutating func enter() {
    let kind = pick(4)
    keepsFrame = kind > 1
    if keepsFrame { bytes += [0x55, 0x48, 0x89, 0xE5] }  // push %rbp; mov %rsp,%rbp
    if kind == 3 { bytes += [0x48, 0x83, 0xE4, [0xF0, 0xE0, 0xC0][pick(3)]] }  // and $-n,%rsp
    bytes += [0x48, 0x83, 0xEC, 0x30]  // sub $48,%rsp
    for slot in UInt8(0)..<6 { bytes += [0x48, 0x89, 0x44, 0x24, slot * 8] }
    bytes += Self.defineFlags
  }

  private mutating func leave() { bytes += keepsFrame ? [0xC9, 0xC3] : [0x48, 0x83, 0xC4, 0x30, 0xC3] }
  private mutating func source() -> UInt8 {
    let register = [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15][pick(15)] as UInt8
    return (keepsFrame || isCallee) && register == 5 ? 3 : register
  }

  private mutating func put32(_ at: Int, _ value: UInt32) {
    for index in 0..<4 { bytes[at + index] = UInt8(truncatingIfNeeded: value >> UInt32(8 * index)) }
  }

  private mutating func block() {
    for _ in 0..<(1 + pick(8)) {
      let start = bytes.count
      instruction()
      units.append(start..<bytes.count)
    }
  }

  /// jcc over a block.
  private mutating func branch() {
    bytes += [0x0F, 0x80 | UInt8(pick(16)), 0, 0, 0, 0]
    let end = bytes.count
    units.append(end - 6..<end)
    block()
    put32(end - 4, UInt32(bytes.count - end))
  }

  /// A counter in rbx, which the body leaves alone only by chance: it ends because r9 counts down too.
  private mutating func loop() {
    bytes += [0x41, 0xB9, UInt8(1 + pick(5)), 0, 0, 0]  // mov $n,%r9d
    let start = bytes.count
    block()
    bytes += [0x41, 0xFF, 0xC9]  // dec %r9d
    let distance = start - (bytes.count + 6)
    bytes += [0x0F, 0x85, 0, 0, 0, 0]  // jne
    put32(bytes.count - 4, UInt32(truncatingIfNeeded: distance))
    units.append(bytes.count - 6..<bytes.count)
  }

  /// ModRM and SIB of an address within the memory; answers REX bits.
  private mutating func memory(_ reg: UInt8) -> (rex: UInt8, bytes: [UInt8]) {
    let base: UInt8 = pick(2) == 0 ? 7 : 6
    let r: UInt8 = reg >= 8 ? 4 : 0
    let field = (reg & 7) << 3
    switch pick(4) {
    case 0: return (r, [0x40 | field | base, UInt8(pick(128))])
    case 1:
      let displacement = UInt32(pick(1000))
      return (
        r, [0x80 | field | base] + (0..<4).map { UInt8(truncatingIfNeeded: displacement >> UInt32(8 * $0)) }
      )
    case 2: return (r, [0x44 | field, UInt8(pick(4)) << 6 | 1 << 3 | base, UInt8(pick(128))])  // rcx
    default: return (r | 2, [0x44 | field, UInt8(pick(4)) << 6 | 1 << 3 | base, UInt8(pick(128))])  // r9
    }
  }

  private mutating func instruction() {
    let wide: UInt8 = pick(2) == 0 ? 0x48 : 0x40
    switch pick(22) {
    case 0, 1, 2:  // mov %r,mem of each width
      let (rex, operand) = memory(source())
      switch pick(3) {
      case 0: bytes += [0x40 | rex, 0x88] + operand
      case 1: bytes += [0x66, 0x40 | rex, 0x89] + operand
      default: bytes += [wide | rex, 0x89] + operand
      }
    case 3, 4:  // op %r,mem
      let (rex, operand) = memory(source())
      bytes += [wide | rex, UInt8(pick(7)) << 3 | 1] + operand
    case 5:  // op mem,%r
      let (rex, operand) = memory(destination())
      bytes += [wide | rex, UInt8(pick(8)) << 3 | 3] + operand
    case 6, 7:  // op %r,%r
      let from = source()
      let to = destination()
      bytes += [
        wide | (from >= 8 ? 4 : 0) | (to >= 8 ? 1 : 0), UInt8(pick(8)) << 3 | 1,
        0xC0 | (from & 7) << 3 | to & 7,
      ]
    case 8:  // setcc mem
      let (rex, operand) = memory(0)
      bytes += [0x40 | rex, 0x0F, 0x90 | UInt8(pick(16))] + operand
    case 9:  // mov $imm,%r
      let to = destination()
      bytes += [0x40 | (to >= 8 ? 1 : 0), 0xB8 | to & 7] + (0..<4).map { _ in UInt8(pick(256)) }
    case 10:  // lock xadd, xchg, lock cmpxchg
      let reg = destination()
      let (rex, operand) = memory(reg)
      switch pick(3) {
      case 0: bytes += [0xF0, wide | rex, 0x0F, 0xC1] + operand
      case 1: bytes += [wide | rex, 0x87] + operand
      default: bytes += [0xF0, wide | rex, 0x0F, 0xB1] + operand
      }
    case 11:  // shift mem by imm or cl; rotate
      let (rex, operand) = memory(UInt8([0, 1, 4, 5, 7][pick(5)]))
      let code = operand
      if pick(2) == 0 {
        bytes += [wide | rex & 3, 0xD3] + code
      } else {
        bytes += [wide | rex & 3, 0xC1] + code + [UInt8(pick(32))]
      }
    case 12:  // push, pop
      let from = source()
      let to = destination()
      if from >= 8 { bytes.append(0x41) }
      bytes.append(0x50 | from & 7)
      if to >= 8 { bytes.append(0x41) }
      bytes.append(0x58 | to & 7)
    case 13 where pick(2) == 0: localByPointer(wide)
    case 13:  // a local, by rsp
      let reg = destination()
      bytes += [
        0x48 | (reg >= 8 ? 4 : 0), pick(2) == 0 ? 0x89 : 0x8B, 0x44 | (reg & 7) << 3, 0x24, UInt8(pick(5)) * 8,
      ]
    case 14:  // cmp or test, and flags kept by pushfq; pop
      bytes += [0x48, 0x39, 0xD0]
      if pick(3) == 0 { bytes += [0x9C, 0x5A] }
    case 15, 16, 17: rareInstruction(wide)
    default:  // bts, btr, btc %ecx,mem: a bit string
      let (rex, operand) = memory(1)
      bytes += [0x40 | rex, 0x0F, [0xAB, 0xB3, 0xBB][pick(3)]] + operand
    }
  }

  /// A store to a local by a register that does not keep its address: a realigned frame lies elsewhere when translated.
  private mutating func localByPointer(_ wide: UInt8) {
    let pointer = destination()
    let from = source()
    let high: UInt8 = pointer >= 8 ? 1 : 0
    // lea d(%rsp),%p; mov %r,d(%p); mov $0,%p
    bytes += [0x48 | high << 2, 0x8D, 0x44 | (pointer & 7) << 3, 0x24, UInt8(pick(3)) * 8]
    if from != pointer {
      let form: UInt8 = pointer & 7 == 4 ? 0x44 : 0x40 | pointer & 7
      bytes += [wide | high | (from >= 8 ? 4 : 0), 0x89, form | (from & 7) << 3]
      if pointer & 7 == 4 { bytes.append(0x24) }
      bytes.append(UInt8(pick(3)) * 8)
    }
    bytes += [0x40 | high, 0xB8 | pointer & 7, 0, 0, 0, 0]
  }

  private mutating func rareInstruction(_ wide: UInt8) {
    switch pick(6) {
    case 0:  // cmov mem,%r
      let (rex, operand) = memory(destination())
      bytes += [wide | rex, 0x0F, 0x40 | UInt8(pick(16))] + operand
    case 1:  // movzx, movsx
      let (rex, operand) = memory(destination())
      bytes += [wide | rex, 0x0F, [0xB6, 0xB7, 0xBE, 0xBF][pick(4)]] + operand
    case 2: string(wide)
    case 3:  // inc, dec, not, neg mem of each width
      let isUnary = pick(2) == 0
      let (rex, operand) = memory(isUnary ? UInt8(2 + pick(2)) : UInt8(pick(2)))
      let width = pick(3)
      bytes += (width == 2 ? [0x66] : []) + [(width == 0 ? wide : 0x40) | rex & 3]
      bytes += [(isUnary ? 0xF6 : 0xFE) | (width == 1 ? 0 : 1)] + operand
    case 4:  // cmpxchg16b, cmpxchg8b
      bytes += [0xF0, wide, 0x0F, 0xC7, 0x4F, UInt8(pick(7)) * 16]
    default:  // push %r; pop mem
      let from = source()
      bytes += (from >= 8 ? [0x41] : []) + [0x50 | from & 7, 0x8F, 0x47, UInt8(pick(128))]
    }
  }

  /// rep stos or movs, either way, of few elements in the middle of the memory.
  private mutating func string(_ wide: UInt8) {
    let isBackward = pick(2) == 0
    bytes += [0x57, 0x51, 0x56, 0x48, 0x8D, 0xBF, 0, 1, 0, 0]  // push rdi rcx rsi; lea 256(%rdi),%rdi
    bytes += [0xB9, UInt8(pick(6)), 0, 0, 0]  // mov $n,%ecx
    bytes += (isBackward ? [0xFD] : []) + [0xF3, wide, [0xAA, 0xAB, 0xA4, 0xA5][pick(4)]]
    bytes += (isBackward ? [0xFC] : []) + [0x5E, 0x59, 0x5F]  // cld; pop
  }
}
