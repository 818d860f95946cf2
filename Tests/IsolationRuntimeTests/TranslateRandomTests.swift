// Random functions by seed, native against translated.  What is generated: blocks of arithmetic, loads,
// stores of every addressing form within the memory, flags read late, calls, branches forward, small loops.

import CPort
import Foundation
import HostCode
import HostLoader
import IsolationRuntime
import Testing

/// Machine code of one random function and its callee.
struct RandomFunction {
  private(set) var bytes: [UInt8] = []
  private(set) var callee = 0
  private var generator: SeededGenerator
  /// rsp is never a destination; rdi and rsi hold addresses and stay, rcx and r9 hold small numbers.
  private static let free: [UInt8] = [0, 2, 3, 5, 8, 10, 11, 12, 13, 14, 15]

  init(seed: UInt64) {
    generator = SeededGenerator(state: seed)
    // and $0x7f,%ecx; and $0x3f,%r9d
    bytes += [0x83, 0xE1, 0x7F, 0x41, 0x83, 0xE1, 0x3F]
    // sub $48,%rsp and known contents
    bytes += [0x48, 0x83, 0xEC, 0x30]
    for slot in UInt8(0)..<6 { bytes += [0x48, 0x89, 0x44, 0x24, slot * 8] }
    var calls: [Int] = []
    for _ in 0..<(1 + pick(5)) {
      block()
      switch pick(4) {
      case 0: branch()
      case 1: loop()
      case 2:
        bytes += [0xE8, 0, 0, 0, 0]
        calls.append(bytes.count)
      default: break
      }
    }
    bytes += [0x48, 0x83, 0xC4, 0x30, 0xC3]
    while bytes.count % 16 != 0 { bytes.append(0xCC) }
    callee = bytes.count
    bytes += [0x48, 0x83, 0xEC, 0x30]
    for slot in UInt8(0)..<6 { bytes += [0x48, 0x89, 0x44, 0x24, slot * 8] }
    block()
    bytes += [0x48, 0x83, 0xC4, 0x30, 0xC3]
    for end in calls { put32(end - 4, UInt32(truncatingIfNeeded: callee - end)) }
  }

  private mutating func pick(_ count: Int) -> Int { Int(generator.next() % UInt64(count)) }
  private mutating func destination() -> UInt8 { Self.free[pick(Self.free.count)] }
  private mutating func source() -> UInt8 { [0, 1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15][pick(15)] }

  private mutating func put32(_ at: Int, _ value: UInt32) {
    for index in 0..<4 { bytes[at + index] = UInt8(truncatingIfNeeded: value >> UInt32(8 * index)) }
  }

  private mutating func block() { for _ in 0..<(1 + pick(8)) { instruction() } }

  /// jcc over a block.
  private mutating func branch() {
    bytes += [0x0F, 0x80 | UInt8(pick(16)), 0, 0, 0, 0]
    let end = bytes.count
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
    switch pick(16) {
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
    case 13:  // a local, by rsp
      let reg = destination()
      bytes += [
        0x48 | (reg >= 8 ? 4 : 0), pick(2) == 0 ? 0x89 : 0x8B, 0x44 | (reg & 7) << 3, 0x24, UInt8(pick(5)) * 8,
      ]
    case 14:  // cmp or test, and flags kept by pushfq; pop
      bytes += [0x48, 0x39, 0xD0]
      if pick(3) == 0 { bytes += [0x9C, 0x5A] }
    default:  // bts %ecx,mem: a bit string
      let (rex, operand) = memory(1)
      bytes += [0x40 | rex, 0x0F, 0xAB] + operand
    }
  }
}

@Suite(.serialized)
struct TranslateRandomTests {
  @Test
  func `Random functions do the same`() throws {
    let low = try LowMemory(size: 1 << 20)
    let text = low.take(1 << 14)
    let memory = low.take(TranslateCase.memorySize, align: 4096)
    let address = UInt64(UInt(bitPattern: text))
    let fixture = HostTranslation(
      low: low,
      sections: [
        cordon_section(
          name: Constant.text(".text"), address: address, size: 1 << 14,
          flags: UInt32(CORDON_SECTION_EXECUTABLE))
      ],
      symbols: [
        HostSymbol(name: "random", address: address, size: 0),
        HostSymbol(name: "callee", address: address + 1, size: 0),
      ], cacheSize: 1 << 16)
    fixture.allow(memory, TranslateCase.memorySize, fast: true)
    let count = UInt64(ProcessInfo.processInfo.environment["CORDON_RANDOM"] ?? "") ?? 500
    for seed in 1...count {
      let function = RandomFunction(seed: seed)
      for (index, byte) in function.bytes.enumerated() { text[index] = byte }
      UnsafeMutablePointer(mutating: fixture.image.symbols)[1].address = address + UInt64(function.callee)
      if fixture.code != nil { fixture.forget() }
      try #require(fixture.translate(), "seed \(seed): \(fixture.refusalText)")
      try compare(TranslateCase(fixture: fixture, memory: memory), at: address, seed: seed)
    }
  }

  private func compare(_ given: TranslateCase, at address: UInt64, seed: UInt64) throws {
    let native = TranslateExecutionTests.outcome(given, at: address, seed: seed)
    let translated = TranslateExecutionTests.outcome(
      given, at: cordon_code_fragment(given.fixture.code, address), seed: seed)
    guard native == translated else {
      let length = Int(given.fixture.statistics.instructions)
      let registers = (0..<16).filter { native.registers[$0] != translated.registers[$0] }
      let places = (0..<native.memory.count).filter { native.memory[$0] != translated.memory[$0] }
      Issue.record(
        "seed \(seed), \(length) instructions: results \(native.result) \(translated.result), registers \(registers), memory \(places.prefix(8))"
      )
      throw Stop()
    }
  }

  struct Stop: Error {}
}
