// SPDX-License-Identifier: GPL-2.0-only
//
// Where ours and Zydis part on purpose, each with its reason.  Anything else is a mismatch.

import CZydis
import IsolationRuntime

extension DecodeComparison {
  static func isKnown(
    _ difference: String, _ ours: Instruction, _ zydis: ZydisInstruction, _ oracle: DecodeFacts
  ) -> Bool {
    // Nothing is read, written or reached behind a trap; ud0 and ud1 name operands and use none.
    if ours.flow == .trap { return difference != "length" && difference != "flow" }
    let isTransfer = ours.flow == .call || ours.flow == .indirectCall
    switch difference {
    // A call's use of rsp is the translator's business, not liveness's: everything is live there.
    case "registersNotKilled": return isTransfer
    case "registersWritten":
      // ins, outs, cmps and scas move their pointers, which Zydis leaves out; writing more is the safe side.
      return isTransfer || (isString(ours) && oracle.registersWritten & ~ours.registersWritten == 0)
    case "registersRead": return isTransfer || readsKnown(ours, oracle, zydis)
    // Killed but read as well is live before: cmov, and rep with a count of zero.
    case "registersKilled": return ours.registersKilled & ~oracle.registersKilled & ~ours.registersRead == 0
    // Neither nop nor prefetch touches its operand; clflush and clwb change no byte.
    case "loadSize": return ours.loadSize == 0 && (isHint(ours) || (ours.map == 1 && ours.opcode == 0xAE))
    // repe and repne look at the zero flag that their own comparison set.
    case "flagsRead": return isString(ours) && oracle.flagsRead & ~ours.flagsRead == Flag.zero
    // lea uses no segment.
    case "memory": return ours.map == 0 && ours.opcode == 0x8D && ours.segment != 0
    default: return false
    }
  }

  private static func readsKnown(_ ours: Instruction, _ oracle: DecodeFacts, _ zydis: ZydisInstruction) -> Bool
  {
    // Reading more is the safe side: the old destination of cmov, bsf and bsr.
    if oracle.registersRead & ~ours.registersRead == 0 { return true }
    switch zydis.raw.mnemonic {
    // With itself: the result does not depend on the register.
    case ZYDIS_MNEMONIC_XOR, ZYDIS_MNEMONIC_SUB: return !ours.hasMemory
    // The old rsp is lost.
    case ZYDIS_MNEMONIC_LEAVE: return true
    default: return isHint(ours)
    }
  }

  /// Wide nops and prefetches.
  private static func isHint(_ ours: Instruction) -> Bool {
    ours.map == 1 && (ours.opcode == 0x0D || (ours.opcode >= 0x18 && ours.opcode <= 0x1F))
  }

  private static func isString(_ ours: Instruction) -> Bool {
    guard ours.map == 0 else { return false }
    switch ours.opcode {
    case 0x6C...0x6F, 0xA4...0xA7, 0xAA...0xAF: return true
    default: return false
    }
  }
}
