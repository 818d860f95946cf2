// SPDX-License-Identifier: GPL-2.0-only
//
// One emitted instruction as Zydis reads it, and where rsp stands before it.

import CZydis
import IsolationRuntime

struct ProofStep {
  let pc: UInt64
  let facts: DecodeFacts
  let mnemonic: ZydisMnemonic
  /// General registers that the first two operands are, 0xff for what is none.
  let first: UInt8
  let second: UInt8

  init(_ pc: UInt64, _ zydis: ZydisInstruction) {
    self.pc = pc
    facts = DecodeFacts(zydis)
    mnemonic = zydis.raw.mnemonic
    first = Self.register(zydis, 0)
    second = Self.register(zydis, 1)
  }

  var next: UInt64 { pc + UInt64(facts.length) }
  /// Of a direct transfer.
  var target: UInt64 { next &+ UInt64(bitPattern: facts.relative) }
  /// What a rip-relative operand names.
  var absolute: UInt64? {
    guard let memory = facts.memory, memory.isRipRelative else { return nil }
    return next &+ UInt64(bitPattern: memory.displacement)
  }
  /// Writes memory otherwise than by pushing.
  var isStore: Bool { facts.store != .none }
  /// The flags, pushed or popped, count as no register.
  func isPush(of register: UInt8) -> Bool { mnemonic == ZYDIS_MNEMONIC_PUSH && first == register }
  func isPop(of register: UInt8) -> Bool { mnemonic == ZYDIS_MNEMONIC_POP && first == register }

  private static func register(_ zydis: ZydisInstruction, _ index: Int) -> UInt8 {
    guard index < zydis.operands.count, zydis.operands[index].type == ZYDIS_OPERAND_TYPE_REGISTER else {
      return 0xff
    }
    return generalRegister(zydis.operands[index].reg.value) ?? 0xff
  }
}

/// rsp as so many bytes below an anchor, in the checker's own words.
struct ProofPlace: Equatable {
  var depth = 0
  /// nil: the anchor is the return slot; else the bytes from what the anchor slot holds to the return slot.
  var outer: Int?
  var alignment = 0
  /// Words above rsp that hold what rsp was before the first of them was pushed.
  var copies = 0

  struct Wrong: Error { var text: String }

  /// After `step`; throws when rsp is no longer known.
  func after(_ step: ProofStep) throws -> ProofPlace {
    var place = self
    place.copies = 0
    switch step.mnemonic {
    case ZYDIS_MNEMONIC_PUSH:
      place.depth += 8
      let isTop = step.facts.memory == MemoryFacts(base: 4)
      if step.first == 4 { place.copies = 1 } else if isTop && copies > 0 { place.copies = copies + 1 }
    case ZYDIS_MNEMONIC_PUSHFQ: place.depth += 8
    case ZYDIS_MNEMONIC_POP, ZYDIS_MNEMONIC_POPFQ:
      if step.isPop(of: 4) { throw Wrong(text: "rsp is popped") }
      place.depth -= 8
    case ZYDIS_MNEMONIC_CALL, ZYDIS_MNEMONIC_RET: break
    default:
      guard step.facts.registersWritten & 1 << 4 != 0 else { return place }
      try move(&place, step)
    }
    if place.depth < 0 { throw Wrong(text: "rsp rises above its frame") }
    if place.depth + (place.outer ?? 0) + 2 * place.alignment > 2560 - 8 {
      throw Wrong(text: "a frame below the probe")
    }
    return place
  }

  private func move(_ place: inout ProofPlace, _ step: ProofStep) throws {
    let memory = step.facts.memory
    let isOffStack = memory?.base == 4 && memory?.index == 0xff
    switch step.mnemonic {
    case ZYDIS_MNEMONIC_SUB where step.second == 0xff && memory == nil: place.depth += Int(step.facts.immediate)
    case ZYDIS_MNEMONIC_ADD where step.second == 0xff && memory == nil: place.depth -= Int(step.facts.immediate)
    case ZYDIS_MNEMONIC_LEA where isOffStack: place.depth -= Int(memory!.displacement)
    case ZYDIS_MNEMONIC_AND where step.second == 0xff && memory == nil:
      let alignment = -Int(step.facts.immediate)
      guard outer == nil, alignment >= 16, alignment & (alignment - 1) == 0, copies == alignment / 8 else {
        throw Wrong(text: "rsp is realigned without an anchor")
      }
      place.outer = depth - 8 * copies
      place.alignment = alignment
      place.depth = alignment - 8
    case ZYDIS_MNEMONIC_MOV where isOffStack && step.facts.loadSize == 8:
      guard let outer, Int(memory!.displacement) == depth else {
        throw Wrong(text: "rsp is loaded from no anchor")
      }
      place = ProofPlace(depth: outer)
    default: throw Wrong(text: "rsp is written")
    }
  }
}
