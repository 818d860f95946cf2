// SPDX-License-Identifier: GPL-2.0-only
//
// What a call or jump out of fragments reaches, read from the bytes that stand there.

import CPort
import CZydis
import HostLoader

enum ProofStub: Equatable {
  /// push %r11; movabs $domain,%r11; push $immediate; jmp slow
  case slow(UInt64, Int64)
  case lookup
  /// movabs $import,%r11; jmp exit_entry
  case exit
  /// An import that is called directly, in the window or out of it.
  case direct
  case unknown
}

extension StoreProof {
  func stub(at pc: UInt64) -> ProofStub {
    if !isInside(pc) { return outside.contains(pc) ? .direct : .unknown }
    guard let first = step(pc) else { return .unknown }
    if first.isPush(of: 11) { return slowStub(first) }
    if first.mnemonic == ZYDIS_MNEMONIC_MOVSXD && first.first == 10 && first.second == 11 { return .lookup }
    if first.mnemonic == ZYDIS_MNEMONIC_JMP && first.facts.flow == .jump {
      return !isInside(first.target) && outside.contains(first.target) ? .direct : .unknown
    }
    if first.mnemonic == ZYDIS_MNEMONIC_MOV && first.first == 11, let second = step(first.next),
      second.mnemonic == ZYDIS_MNEMONIC_JMP, second.facts.flow == .jump
    {
      return second.target == translation.image.exit_entry ? .exit : .unknown
    }
    return .unknown
  }

  private func slowStub(_ first: ProofStep) -> ProofStub {
    guard let domain = step(first.next), domain.mnemonic == ZYDIS_MNEMONIC_MOV, domain.first == 11,
      UInt64(bitPattern: domain.facts.immediate) == translation.image.domain,
      let immediate = step(domain.next), immediate.mnemonic == ZYDIS_MNEMONIC_PUSH, immediate.first == 0xff,
      immediate.facts.memory == nil, let jump = step(immediate.next), jump.facts.flow == .jump
    else { return .unknown }
    return .slow(jump.target, immediate.facts.immediate)
  }
}
