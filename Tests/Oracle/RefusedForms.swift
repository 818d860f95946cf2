// SPDX-License-Identifier: GPL-2.0-only
//
// Why the decoder does not accept what Zydis knows, form by form.  A form without a line here shows as such
// in the oracle's list.

package enum RefusedForms: String, CaseIterable {
  case vector = "vector and x87 registers: state between kernel_fpu_begin() and _end(), not the translator's"
  case virtual = "virtual machine control: gives other code the machine"
  case privileged = "system registers, tables and state: beyond what a driver may do"
  case engine = "stores at a register's address through an engine: movdir64b, enqcmd, VIA's padlock"
  case address = "32-bit addresses: the check computes 64 bits"
  case other = "no reason is given for this"

  /// `form`: as ``DecodeComparison/refused`` has it, without the decoder's verdict.
  package init(form: String) {
    switch form {
    case "SSE", "SSE2", "SSE3", "SSSE3", "SSE4", "SSE4A", "AVX", "AVX2", "AVXAES", "AVX512EVEX", "AVX512VEX",
      "AES",
      "VAES", "PCLMULQDQ", "VPCLMULQDQ", "SHA", "MMX", "X87", "F16C", "FMA", "XSAVE", "XSAVEOPT", "XSAVEC",
      "XSAVES",
      "GFNI":
      self = .vector
    case "VTX", "SVM": self = .virtual
    case "wrmsr", "rdmsr", "wbinvd", "int", "sidt", "sgdt", "lidt", "lgdt", "sldt", "lldt", "str", "ltr", "mov",
      "hlt",
      "cli", "rdpmc", "invlpg", "INVPCID", "PKU", "MONITOR", "MONITORX", "verw", "verr", "lmsw", "smsw", "clts",
      "iretq",
      "RDWRFSGS", "XSAVEFULL", "SMAP", "swapgs", "invd", "iret", "WAITPKG":
      self = .privileged
    case "MOVDIR", "ENQCMD", "PADLOCK": self = .engine
    case "lea": self = .address
    default: self = .other
    }
  }
}
