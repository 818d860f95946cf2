// SPDX-License-Identifier: GPL-2.0-only
//
// What a check must look like in the bytes, instruction by instruction, and what elision under an earlier check
// needs.  Nothing here is shared with the emitter.

import CPort
import CZydis
import HostLoader
import IsolationRuntime

/// Reads instructions one behind the other and complains about the first that is not as expected.
struct ProofReader {
  let proof: StoreProof
  var pc: UInt64

  mutating func take(_ what: String, _ isExpected: (ProofStep) -> Bool) throws -> ProofStep {
    guard let step = proof.step(pc), isExpected(step) else {
      throw ProofPlace.Wrong(text: "a check without \(what)")
    }
    pc = step.next
    return step
  }

  func peek() -> ProofStep? { proof.step(pc) }

  /// call of the stub that hands `immediate` to `slow`.
  mutating func call(_ slow: UInt64, _ immediate: (Int64) -> Bool, _ what: String) throws {
    let proof = proof
    _ = try take(what) { step in
      guard step.facts.flow == .call, case .slow(slow, let value) = proof.stub(at: step.target) else {
        return false
      }
      return immediate(value)
    }
  }
}

extension StoreProof {
  /// Address of the store itself, behind the check the record speaks of.
  mutating func site(of store: cordon_store) throws -> UInt64 {
    var reader = ProofReader(proof: self, pc: store.cache)
    switch cordon_store_kind(store.kind) {
    case CORDON_STORE_INLINE, CORDON_STORE_NEAR: return try inlineSite(store, &reader)
    case CORDON_STORE_CALL: try callCheck(store, &reader)
    case CORDON_STORE_PERCPU_CHECKED: try perCPUCheck(store, &reader)
    case CORDON_STORE_BITS: try bitCheck(store, &reader)
    case CORDON_STORE_STRING:
      try reader.call(
        translation.image.string_slow, { $0 & 0xFF == Int64(store.size) }, "a call of the string check")
      let step = try reader.take("its string store") {
        $0.facts.store == .string && $0.facts.storeSize == Int(store.size)
      }
      return step.pc
    case CORDON_STORE_PORT:
      try reader.call(
        translation.image.port_slow, { $0 & 0x2FF == 0x200 | Int64(store.size) }, "a call of the port check")
      return reader.pc
    default: break
    }
    return reader.pc
  }

  private func isSame(_ ours: ProofStep, _ theirs: ProofStep, pushed: Int64) -> Bool {
    guard let one = ours.facts.memory, let other = theirs.facts.memory, one.segment == 0 else { return false }
    if let absolute = theirs.absolute { return ours.absolute == absolute }
    let moved = other.base == 4 ? pushed : 0
    return one.base == other.base && one.index == other.index && one.scale == other.scale && !one.isRipRelative
      && one.displacement == other.displacement + moved
  }

  private mutating func inlineSite(_ store: cordon_store, _ reader: inout ProofReader) throws -> UInt64 {
    var pushed: [ProofStep] = []
    while let step = reader.peek(),
      step.mnemonic == ZYDIS_MNEMONIC_PUSH || step.mnemonic == ZYDIS_MNEMONIC_PUSHFQ
    {
      pushed.append(step)
      reader.pc = step.next
    }
    let address = try reader.take("lea") { $0.mnemonic == ZYDIS_MNEMONIC_LEA }
    let scratch = address.first
    let isNear = store.kind == CORDON_STORE_NEAR.rawValue
    let branch =
      isNear
      ? try frameCompare(store, scratch, &reader) : try shadowCompare(scratch, ZYDIS_MNEMONIC_JNZ, &reader)
    let back = reader.pc
    for step in pushed.reversed() {
      _ = try reader.take("what it pushed") {
        step.mnemonic == ZYDIS_MNEMONIC_PUSH ? $0.isPop(of: step.first) : $0.mnemonic == ZYDIS_MNEMONIC_POPFQ
      }
    }
    let site = try reader.take("its store") {
      $0.facts.store == .operand && $0.facts.storeSize == Int(store.size)
    }
    let isRight =
      isNear
      ? isDistance(address, of: site, pushed: Int64(8 * pushed.count))
      : isSame(address, site, pushed: Int64(8 * pushed.count))
    guard store.size <= 8, isRight, scratch != 4, site.facts.memory?.base != scratch,
      site.facts.memory?.index != scratch
    else { throw ProofPlace.Wrong(text: "a check of other bytes than the store's") }
    let start =
      isNear
      ? try shadowHalf(branch.target, back, site, scratch, pushed: Int64(8 * pushed.count)) : branch.target
    try slowHalf(store, start, back, site, pushed: Int64(8 * pushed.count))
    return site.pc
  }

  /// Shadow memory after all: on from there when the right is held; answers where it is not.
  private mutating func shadowHalf(
    _ start: UInt64, _ back: UInt64, _ site: ProofStep, _ scratch: UInt8, pushed: Int64
  ) throws -> UInt64 {
    shadowHalves.insert(start)
    var reader = ProofReader(proof: self, pc: start)
    let address = try reader.take("lea") { $0.mnemonic == ZYDIS_MNEMONIC_LEA && $0.first == scratch }
    guard isSame(address, site, pushed: pushed) else {
      throw ProofPlace.Wrong(text: "shadow memory of other bytes than the store's")
    }
    let jump = try shadowCompare(scratch, ZYDIS_MNEMONIC_JZ, &reader)
    guard jump.target == back else { throw ProofPlace.Wrong(text: "a way back to another place") }
    waysBack.insert(jump.pc)
    return reader.pc
  }

  /// The same address, with what was pushed taken off where rsp does not have it: the distance from the driver's rsp.
  private func isDistance(_ ours: ProofStep, of theirs: ProofStep, pushed: Int64) -> Bool {
    guard let one = ours.facts.memory, let other = theirs.facts.memory else { return false }
    return one.segment == 0 && other.segment == 0 && !one.isRipRelative && !other.isRipRelative
      && one.base == other.base && one.index == other.index && one.scale == other.scale
      && one.displacement == other.displacement - (other.base == 4 ? 0 : pushed)
  }

  /// sub %rsp,%scratch; cmp $room,%scratch; ja.  ``StoreProof/expectRecord(_:_:)`` compares the room with the frame.
  private mutating func frameCompare(
    _ store: cordon_store, _ scratch: UInt8, _ reader: inout ProofReader
  ) throws -> ProofStep {
    _ = try reader.take("sub of rsp") {
      $0.mnemonic == ZYDIS_MNEMONIC_SUB && $0.first == scratch && $0.second == 4 && $0.facts.memory == nil
    }
    let compare = try reader.take("cmp with the frame") {
      $0.mnemonic == ZYDIS_MNEMONIC_CMP && $0.first == scratch && $0.facts.memory == nil && $0.second == 0xff
    }
    rooms[store.application] = compare.facts.immediate
    return try reader.take("ja") { $0.mnemonic == ZYDIS_MNEMONIC_JNBE }
  }

  private func shadowCompare(_ scratch: UInt8, _ mnemonic: ZydisMnemonic, _ reader: inout ProofReader) throws
    -> ProofStep
  {
    _ = try reader.take("shr $3") {
      $0.mnemonic == ZYDIS_MNEMONIC_SHR && $0.first == scratch && $0.facts.immediate == 3
    }
    let offset = translation.image.shadow_offset
    _ = try reader.take("add of the shadow's offset") {
      $0.mnemonic == ZYDIS_MNEMONIC_ADD && $0.first == scratch && word(at: $0.absolute) == offset
    }
    _ = try reader.take("cmpw $-1") {
      $0.mnemonic == ZYDIS_MNEMONIC_CMP && $0.facts.memory == MemoryFacts(base: scratch)
        && $0.facts.loadSize == 2
        && $0.facts.immediate == -1
    }
    return try reader.take(mnemonic == ZYDIS_MNEMONIC_JZ ? "je" : "jne") { $0.mnemonic == mnemonic }
  }

  private mutating func slowHalf(
    _ store: cordon_store, _ start: UInt64, _ back: UInt64, _ site: ProofStep, pushed: Int64
  ) throws {
    var reader = ProofReader(proof: self, pc: start)
    _ = try reader.take("push %rdi") { $0.isPush(of: 7) }
    let address = try reader.take("lea to %rdi") { $0.mnemonic == ZYDIS_MNEMONIC_LEA && $0.first == 7 }
    guard isSame(address, site, pushed: pushed + 8) else {
      throw ProofPlace.Wrong(text: "a slow half for other bytes than the store's")
    }
    try reader.call(translation.image.check_slow, { $0 == Int64(store.size) }, "a call of the slow check")
    _ = try reader.take("pop %rdi") { $0.isPop(of: 7) }
    let jump = try reader.take("a jump back") { $0.facts.flow == .jump && $0.target == back }
    waysBack.insert(jump.pc)
  }

  private func callCheck(_ store: cordon_store, _ reader: inout ProofReader) throws {
    _ = try reader.take("push %rdi") { $0.isPush(of: 7) }
    let address = try reader.take("lea to %rdi") { $0.mnemonic == ZYDIS_MNEMONIC_LEA && $0.first == 7 }
    try reader.call(translation.image.check_slow, { $0 == Int64(store.size) }, "a call of the slow check")
    _ = try reader.take("pop %rdi") { $0.isPop(of: 7) }
    guard let site = reader.peek(), isSame(address, site, pushed: 8) else {
      throw ProofPlace.Wrong(text: "a check of other bytes than the store's")
    }
  }

  private func perCPUCheck(_ store: cordon_store, _ reader: inout ProofReader) throws {
    _ = try reader.take("push %rdi") { $0.isPush(of: 7) }
    let address = try reader.take("lea to %rdi") { $0.mnemonic == ZYDIS_MNEMONIC_LEA && $0.first == 7 }
    _ = try reader.take("push %rsi") { $0.isPush(of: 6) }
    let percpu = translation.image.percpu_base
    _ = try reader.take("the per-CPU base") {
      $0.mnemonic == ZYDIS_MNEMONIC_MOV && $0.first == 6 && word(at: $0.absolute) == percpu
    }
    _ = try reader.take("the sum") {
      $0.mnemonic == ZYDIS_MNEMONIC_LEA && $0.first == 7
        && ($0.facts.memory == MemoryFacts(base: 7, index: 6)
          || $0.facts.memory == MemoryFacts(base: 6, index: 7))
    }
    _ = try reader.take("pop %rsi") { $0.isPop(of: 6) }
    try reader.call(translation.image.check_slow, { $0 == Int64(store.size) }, "a call of the slow check")
    _ = try reader.take("pop %rdi") { $0.isPop(of: 7) }
    guard let site = reader.peek(), isSame(address, site, pushed: 8), site.facts.memory?.segment == 0x65 else {
      throw ProofPlace.Wrong(text: "a check of other bytes than the store's")
    }
  }

  /// The byte is at operand + ((offset >> 3) & -size).
  private func bitCheck(_ store: cordon_store, _ reader: inout ProofReader) throws {
    _ = try reader.take("push %rdi") { $0.isPush(of: 7) }
    _ = try reader.take("push %rsi") { $0.isPush(of: 6) }
    _ = try reader.take("pushfq") { $0.mnemonic == ZYDIS_MNEMONIC_PUSHFQ }
    let offset = try reader.take("the bit offset") { $0.mnemonic == ZYDIS_MNEMONIC_PUSH && $0.first != 0xff }
    let address = try reader.take("lea to %rdi") { $0.mnemonic == ZYDIS_MNEMONIC_LEA && $0.first == 7 }
    _ = try reader.take("the bit offset in %rsi") { $0.isPop(of: 6) }
    if store.size < 8 {
      let wanted = store.size == 2 ? ZYDIS_MNEMONIC_MOVSX : ZYDIS_MNEMONIC_MOVSXD
      _ = try reader.take("its sign") { $0.mnemonic == wanted && $0.first == 6 && $0.second == 6 }
    }
    _ = try reader.take("sar $3") {
      $0.mnemonic == ZYDIS_MNEMONIC_SAR && $0.first == 6 && $0.facts.immediate == 3
    }
    _ = try reader.take("and") {
      $0.mnemonic == ZYDIS_MNEMONIC_AND && $0.first == 6 && $0.facts.immediate == -Int64(store.size)
    }
    _ = try reader.take("the sum") {
      $0.mnemonic == ZYDIS_MNEMONIC_LEA && $0.first == 7
        && ($0.facts.memory == MemoryFacts(base: 7, index: 6)
          || $0.facts.memory == MemoryFacts(base: 6, index: 7))
    }
    _ = try reader.take("popfq") { $0.mnemonic == ZYDIS_MNEMONIC_POPFQ }
    _ = try reader.take("pop %rsi") { $0.isPop(of: 6) }
    try reader.call(translation.image.check_slow, { $0 == Int64(store.size) }, "a call of the slow check")
    _ = try reader.take("pop %rdi") { $0.isPop(of: 7) }
    guard let site = reader.peek(), isSame(address, site, pushed: 32), site.facts.store == .bitOffset,
      site.second == offset.first
    else { throw ProofPlace.Wrong(text: "a check of another bit string than the store's") }
  }

  private func word(at address: UInt64?) -> UInt64? {
    guard let address, isInside(address) else { return nil }
    return UnsafeRawPointer(bitPattern: UInt(address))?.loadUnaligned(as: UInt64.self)
  }

  /// Why the elided store is not covered by the check its record names; nil when it is, or is no such store.
  func covered(_ store: cordon_store, _ site: UInt64) -> String? {
    guard store.kind == CORDON_STORE_COVERED.rawValue else { return nil }
    guard let check = checks[store.by], let from = step(check.site), let to = step(site),
      let one = from.facts.memory,
      let other = to.facts.memory
    else { return "covered by what is no check" }
    let isSame =
      one.base == other.base && one.index == other.index && one.scale == other.scale
      && one.segment == other.segment
      && !one.isRipRelative && !other.isRipRelative && one.base != 4
    guard isSame, other.displacement >= one.displacement,
      other.displacement + Int64(store.size) <= one.displacement + Int64(check.store.size)
    else { return "covered by a check of other bytes" }
    var needed: RegisterSet = 0
    for register in [one.base, one.index] where register != 0xff { needed |= 1 << RegisterSet(register) }
    return unchanged(needed, from: from, to: site)
  }

  /// Straight on from `from` to `site`, with no way in and none of the registers written.
  private func unchanged(_ registers: RegisterSet, from: ProofStep, to site: UInt64) -> String? {
    var step = from
    // What was pushed since, 0xff for what is no register, and what has changed and waits to be popped again.
    var saved: [UInt8] = []
    var changed: RegisterSet = 0
    while step.pc < site {
      changed |= step.facts.registersWritten & registers
      switch step.mnemonic {
      case ZYDIS_MNEMONIC_PUSH: saved.append(step.first)
      case ZYDIS_MNEMONIC_PUSHFQ: saved.append(0xff)
      case ZYDIS_MNEMONIC_POPFQ: _ = saved.popLast()
      case ZYDIS_MNEMONIC_POP:
        if saved.popLast() == step.first { changed &= ~(1 << RegisterSet(step.first)) }
      default: break
      }
      for register in UInt8(0)..<16 where changed & 1 << RegisterSet(register) != 0 && !saved.contains(register)
      {
        return "covered, but the address has changed since"
      }
      let isBranch = step.mnemonic == ZYDIS_MNEMONIC_JNZ || step.mnemonic == ZYDIS_MNEMONIC_JNBE
      let isOwnBranch = isBranch && isSlowHalf(step.target)
      if step.facts.flow != .next && !isOwnBranch && !isOwnCall(step) {
        return "covered from beyond a transfer"
      }
      guard let next = self.step(step.next) else { return "covered from nowhere" }
      if targets.contains(next.pc) { return "covered, but a branch leads in between" }
      step = next
    }
    return step.pc == site && changed == 0 ? nil : "covered from another place"
  }

  /// A call of a slow path, which comes back with every register as it was.
  private func isOwnCall(_ step: ProofStep) -> Bool {
    guard step.facts.flow == .call, case .slow = stub(at: step.target) else { return false }
    return true
  }

  private func isSlowHalf(_ pc: UInt64) -> Bool { step(pc)?.isPush(of: 7) == true || shadowHalves.contains(pc) }
}
