// SPDX-License-Identifier: GPL-2.0-only
//
// The list of what the decoder accepts, as `oracle forms` prints it and docs/decoder.md shows it, and whether an
// instruction that Zydis decoded is on it.  Written from the list alone: nothing of the decoder's tables is used.

import CZydis

package enum AcceptedForms {
  /// Zydis' mnemonics, by what they do.
  package static let mnemonics: [(String, String)] = [
    ("moves", "mov movsx movzx movsxd movbe movnti xchg bswap lea cbw cwde cdqe cwd cdq cqo"),
    ("arithmetic", "add or adc sbb and sub xor cmp test inc dec neg not mul imul div idiv"),
    ("shifts", "shl shr sar rol ror rcl rcr shld shrd"),
    ("bits", "bt bts btr btc bsf bsr popcnt lzcnt tzcnt crc32"),
    ("BMI, ADX", "andn bextr blsi blsmsk blsr bzhi mulx pdep pext rorx sarx shlx shrx adcx adox"),
    (
      "conditions",
      "setb setbe setl setle setnb setnbe setnl setnle setno setnp setns setnz seto setp sets setz "
        + "cmovb cmovbe cmovl cmovle cmovnb cmovnbe cmovnl cmovnle cmovno cmovnp cmovns cmovnz cmovo cmovp cmovs cmovz"
    ),
    (
      "transfers",
      "jmp call ret jb jbe jl jle jnb jnbe jnl jnle jno jnp jns jnz jo jp js jz jrcxz loop loope loopne "
        + "ud0 ud1 ud2 int3"
    ),
    ("stack", "push pop pushfq popfq leave"),
    ("atomics", "cmpxchg cmpxchg8b cmpxchg16b xadd"),
    (
      "strings and ports",
      "stosb stosw stosd stosq movsb movsw movsd movsq lodsb lodsw lodsd lodsq scasb scasw scasd scasq "
        + "cmpsb cmpsw cmpsd cmpsq insb insw insd outsb outsw outsd in out"
    ),
    ("flags", "clc stc cmc cld std cli sti stac clac"),
    (
      "processor",
      "rdtsc rdtscp cpuid rdrand rdseed lfence mfence sfence serialize clflush clflushopt clwb pause nop "
        + "endbr32 endbr64 prefetch prefetchw prefetchwt1 cldemote prefetchnta prefetcht0 prefetcht1 prefetcht2"
    ),
  ]

  /// What makes a form of these no accepted one.
  package static let exceptions = [
    "an address of 32 bits (prefix 67)",
    "a REX prefix before another prefix, which processors ignore",
    "a register that is not general: segments, control and debug registers, vectors",
    "a far transfer",
    "two bytes pushed or popped, or a transfer with prefix 66",
    "prefixes F2 and F3 at once",
    "opcode 8F with rsp, or with an address off it",
    "F3 before 90 with REX.B (pause, or xchg %r8); the no-ops that are MPX's or CET's elsewhere (0F 1A, 0F 1B; F3 0F 1E; F2 or F3 0F 1C with an address); 66, F2 or F3 before "
      + "cmpxchg8b, before what else shares 0F 00, 0F 01 and 0F AE, and two of them before adcx and adox",
  ]

  private static let names: Set<String> = Set(mnemonics.flatMap { $0.1.split(separator: " ").map(String.init) })

  static func contains(_ zydis: ZydisInstruction) -> Bool {
    guard names.contains(zydis.mnemonic) else { return false }
    let raw = zydis.raw
    // Pairs of a 32-bit type and the byte.
    let all: [UInt8] = withUnsafeBytes(of: raw.raw.prefixes) { pairs in
      (0..<Int(raw.raw.prefix_count)).map { pairs[8 * $0 + 4] }
    }
    if all.dropLast().contains(where: { $0 & 0xF0 == 0x40 }) { return false }
    let prefixes = Set(all)
    let isTransfer = raw.meta.branch_type != ZYDIS_BRANCH_TYPE_NONE || zydis.mnemonic == "ret"
    if prefixes.contains(0x67) || raw.meta.branch_type == ZYDIS_BRANCH_TYPE_FAR { return false }
    if prefixes.contains(0xF2) && prefixes.contains(0xF3) { return false }
    if prefixes.contains(0x66) && isTransfer { return false }
    if ["push", "pop", "pushfq", "popfq", "leave", "cmpxchg8b", "cmpxchg16b"].contains(zydis.mnemonic)
      && prefixes.contains(0x66)
    {
      return false
    }
    for operand in zydis.operands
    where operand.type == ZYDIS_OPERAND_TYPE_REGISTER && operand.visibility != ZYDIS_OPERAND_VISIBILITY_HIDDEN {
      if generalRegister(operand.reg.value) == nil { return false }
    }
    if zydis.mnemonic == "pop" && raw.opcode == 0x8F, let operand = zydis.operands.first,
      operand.mem.base == ZYDIS_REGISTER_RSP || operand.reg.value == ZYDIS_REGISTER_RSP
    {
      return false
    }
    return !isAmbiguous(zydis, prefixes)
  }

  /// What a prefix makes of an opcode differs between processors, or between an opcode's old and new meanings.
  private static func isAmbiguous(_ zydis: ZydisInstruction, _ prefixes: Set<UInt8>) -> Bool {
    let raw = zydis.raw
    let mandatory = prefixes.intersection([0x66, 0xF2, 0xF3])
    let hasHighRegister = prefixes.contains { $0 & 0xF1 == 0x41 }
    if raw.opcode == 0x90 && raw.opcode_map == ZYDIS_OPCODE_MAP_DEFAULT {
      return prefixes.contains(0xF3) && hasHighRegister
    }
    switch zydis.mnemonic {
    case "nop" where raw.opcode_map == ZYDIS_OPCODE_MAP_0F:
      let isDemotion = !mandatory.isEmpty && !mandatory.contains(0x66) && raw.raw.modrm.mod != 3
      switch raw.opcode {
      case 0x1A, 0x1B: return true
      case 0x1C: return isDemotion
      case 0x1E: return mandatory.contains(0xF3)
      default: return false
      }
    case "cmpxchg8b", "cmpxchg16b": return !mandatory.isEmpty
    case "adcx", "adox": return mandatory.count > 1
    case "clflushopt", "clwb": return false
    default:
      return raw.opcode_map == ZYDIS_OPCODE_MAP_0F && [0x00, 0x01, 0xAE].contains(raw.opcode)
        && !mandatory.isEmpty
    }
  }
}
