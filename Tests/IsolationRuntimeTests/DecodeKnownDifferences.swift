// SPDX-License-Identifier: GPL-2.0-only
//
// Where ours and Zydis part on purpose, each with its reason.  Anything else is a mismatch.

import CZydis
import IsolationRuntime

extension DecodeComparison {
  static func isKnown(_ difference: String, _ ours: Instruction, _ zydis: ZydisInstruction) -> Bool {
    let oracle = DecodeFacts(zydis)
    let isTransfer = ours.flow == .call || ours.flow == .indirectCall
    switch difference {
    // A call's use of rsp is the translator's business, not liveness's: everything is live there.
    case "registersNotKilled", "registersWritten": return isTransfer
    case "registersRead":
      if isTransfer { return true }
      // Reading more is the safe side: the old destination of cmov, bsf and bsr.
      if oracle.registersRead & ~ours.registersRead == 0 { return true }
      // xor and sub of a register with itself do not depend on it.
      return zydis.raw.mnemonic == ZYDIS_MNEMONIC_XOR || zydis.raw.mnemonic == ZYDIS_MNEMONIC_SUB
    // Killed but read as well is live before: cmov, and rep with a count of zero.
    case "registersKilled": return ours.registersKilled & ~oracle.registersKilled & ~ours.registersRead == 0
    // Neither nop nor prefetch touches its operand.
    case "loadSize":
      return ours.loadSize == 0 && ours.map == 1
        && (ours.opcode == 0x0D || (ours.opcode >= 0x18 && ours.opcode <= 0x1F))
    case "flagsWritten": return ours.flow == .trap
    default: return false
    }
  }
}
