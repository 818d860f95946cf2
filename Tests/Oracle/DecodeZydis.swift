// SPDX-License-Identifier: GPL-2.0-only
//
// Zydis (Debian's library) as the oracle of the decoder tests.

import CZydis
import IsolationRuntime

/// One instruction as Zydis sees it.
package struct ZydisInstruction {
  package let raw: ZydisDecodedInstruction
  /// Valid until the decoder's next instruction.
  package let operands: UnsafeBufferPointer<ZydisDecodedOperand>

  package var mnemonic: String { String(cString: ZydisMnemonicGetString(raw.mnemonic)) }
}

package final class Zydis {
  private var decoder = ZydisDecoder()
  private let operands = UnsafeMutablePointer<ZydisDecodedOperand>.allocate(
    capacity: Int(ZYDIS_MAX_OPERAND_COUNT))

  package init() {
    operands.initialize(repeating: ZydisDecodedOperand(), count: Int(ZYDIS_MAX_OPERAND_COUNT))
    ZydisDecoderInit(&decoder, ZYDIS_MACHINE_MODE_LONG_64, ZYDIS_STACK_WIDTH_64)
  }

  deinit { operands.deallocate() }

  /// nil: Zydis knows no such instruction.
  package func decode(_ bytes: UnsafePointer<UInt8>, available: Int) -> ZydisInstruction? {
    var raw = ZydisDecodedInstruction()
    let status = ZydisDecoderDecodeFull(&decoder, bytes, ZyanUSize(available), &raw, operands)
    guard status & 0x8000_0000 == 0 else { return nil }
    return ZydisInstruction(
      raw: raw, operands: UnsafeBufferPointer(start: operands, count: Int(raw.operand_count)))
  }
}

private let readMask = UInt8(ZYDIS_OPERAND_ACTION_MASK_READ.rawValue)
private let writeMask = UInt8(ZYDIS_OPERAND_ACTION_MASK_WRITE.rawValue)
private let certainWrite = UInt8(ZYDIS_OPERAND_ACTION_WRITE.rawValue)

/// The general register that `register` is a part of, 0...15, or nil.
func generalRegister(_ register: ZydisRegister) -> UInt8? {
  let whole = ZydisRegisterGetLargestEnclosing(ZYDIS_MACHINE_MODE_LONG_64, register)
  guard whole.rawValue >= ZYDIS_REGISTER_RAX.rawValue, whole.rawValue <= ZYDIS_REGISTER_R15.rawValue else {
    return nil
  }
  return UInt8(whole.rawValue - ZYDIS_REGISTER_RAX.rawValue)
}

extension DecodeFacts {
  package init(_ zydis: ZydisInstruction) {
    self.init()
    isAbsolute = zydis.operands.contains { $0.encoding == ZYDIS_OPERAND_ENCODING_DISP16_32_64 }
    length = Int(zydis.raw.length)
    for operand in zydis.operands {
      switch operand.type {
      case ZYDIS_OPERAND_TYPE_REGISTER: addRegister(operand)
      case ZYDIS_OPERAND_TYPE_MEMORY: addMemory(operand, zydis)
      default: break
      }
    }
    addFlags(zydis)
    addFlow(zydis)
    addBytes(zydis)
  }

  private mutating func addRegister(_ operand: ZydisDecodedOperand) {
    guard let number = generalRegister(operand.reg.value) else { return }
    let bit: RegisterSet = 1 << RegisterSet(number)
    if operand.actions & readMask != 0 { registersRead |= bit }
    if operand.actions & writeMask != 0 { registersWritten |= bit }
    if operand.actions & certainWrite != 0 && operand.size >= 32 { registersKilled |= bit }
  }

  private mutating func addMemory(_ operand: ZydisDecodedOperand, _ zydis: ZydisInstruction) {
    let place = operand.mem
    let base = generalRegister(place.base)
    let index = generalRegister(place.index)
    if let base { registersRead |= 1 << RegisterSet(base) }
    if let index { registersRead |= 1 << RegisterSet(index) }
    let size = Int(operand.size) / 8
    let isWritten = operand.actions & writeMask != 0
    if operand.encoding == ZYDIS_OPERAND_ENCODING_MODRM_RM {
      memory = MemoryFacts(
        segment: 0, base: base ?? 0xff, index: index ?? 0xff, scale: index == nil ? 1 : place.scale,
        isRipRelative: place.base == ZYDIS_REGISTER_RIP, displacement: place.disp.value)
      if place.segment == ZYDIS_REGISTER_FS { memory?.segment = 0x64 }
      if place.segment == ZYDIS_REGISTER_GS { memory?.segment = 0x65 }
      guard place.type == ZYDIS_MEMOP_TYPE_MEM else { return }
      if operand.actions & readMask != 0 { loadSize = size }
      if isWritten {
        store = isBitOffset(zydis) ? .bitOffset : .operand
        storeSize = size
      }
    } else if operand.encoding == ZYDIS_OPERAND_ENCODING_DISP16_32_64 {
      if isWritten {
        store = .absolute
        storeSize = size
      }
    } else if base == 4 {
      if isWritten { pushSize = size }
    } else if isWritten {
      store = base == 7 ? .string : .registerAddress
      storeSize = size
    }
  }

  private func isBitOffset(_ zydis: ZydisInstruction) -> Bool {
    let names = [ZYDIS_MNEMONIC_BTS, ZYDIS_MNEMONIC_BTR, ZYDIS_MNEMONIC_BTC]
    return names.contains(zydis.raw.mnemonic) && zydis.operands[1].type == ZYDIS_OPERAND_TYPE_REGISTER
  }

  private mutating func addFlags(_ zydis: ZydisInstruction) {
    guard let flags = zydis.raw.cpu_flags?.pointee else { return }
    let tracked = Flag.status | Flag.direction | Flag.interrupt
    flagsRead = UInt16(truncatingIfNeeded: flags.tested) & tracked
    let written = flags.modified | flags.set_0 | flags.set_1 | flags.undefined
    flagsWritten = UInt16(truncatingIfNeeded: written) & tracked
  }

  private mutating func addFlow(_ zydis: ZydisInstruction) {
    let isDirect = zydis.operands.first?.type == ZYDIS_OPERAND_TYPE_IMMEDIATE
    switch zydis.raw.meta.category {
    case ZYDIS_CATEGORY_COND_BR: flow = .conditionalJump
    case ZYDIS_CATEGORY_UNCOND_BR: flow = isDirect ? .jump : .indirectJump
    case ZYDIS_CATEGORY_CALL: flow = isDirect ? .call : .indirectCall
    case ZYDIS_CATEGORY_RET: flow = .return
    default: break
    }
    switch zydis.raw.mnemonic {
    case ZYDIS_MNEMONIC_UD0, ZYDIS_MNEMONIC_UD1, ZYDIS_MNEMONIC_UD2, ZYDIS_MNEMONIC_INT3: flow = .trap
    default: break
    }
    if isDirect && flow != .next && flow != .return { relative = zydis.operands[0].imm.value.s }
  }

  private mutating func addBytes(_ zydis: ZydisInstruction) {
    let raw = zydis.raw.raw
    if zydis.raw.attributes & (1 << 0) != 0 { modRMOffset = Int(raw.modrm.offset) }
    // An absolute address is an immediate of ours, a displacement of Zydis'.
    if isAbsolute {
      immediateOffset = Int(raw.disp.offset)
      immediate = raw.disp.value
      return
    }
    displacementOffset = raw.disp.size == 0 ? 0 : Int(raw.disp.offset)
    if raw.imm.0.size != 0 && !raw.imm.0.is_relative.isTrue {
      immediateOffset = Int(raw.imm.0.offset)
      immediate = raw.imm.0.value.s
      let unused = 64 - Int64(raw.imm.0.size)
      immediate = (immediate << unused) >> unused
    }
    switch zydis.raw.mnemonic {
    case ZYDIS_MNEMONIC_IN, ZYDIS_MNEMONIC_INSB, ZYDIS_MNEMONIC_INSW, ZYDIS_MNEMONIC_INSD,
      ZYDIS_MNEMONIC_OUT, ZYDIS_MNEMONIC_OUTSB, ZYDIS_MNEMONIC_OUTSW, ZYDIS_MNEMONIC_OUTSD:
      let data = zydis.operands.first {
        ($0.type == ZYDIS_OPERAND_TYPE_MEMORY)
          || ($0.type == ZYDIS_OPERAND_TYPE_REGISTER && generalRegister($0.reg.value) == 0)
      }
      portSize = Int(data?.size ?? 0) / 8
    default: break
    }
  }
}

extension ZyanBool {
  fileprivate var isTrue: Bool { self != 0 }
}
