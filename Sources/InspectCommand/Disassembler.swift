// SPDX-License-Identifier: GPL-2.0-only
//
// Bytes to the assembly kernel people read (AT&T), by Zydis, with the module's own names for addresses.

import CPort
import CZydis
import HostLoader

struct Line {
  var address: UInt64
  var length: Int
  var text: String
}

final class Disassembler {
  private var decoder = ZydisDecoder()
  private var formatter = ZydisFormatter()
  private let name: (UInt64) -> String?

  init(name: @escaping (UInt64) -> String?) {
    self.name = name
    ZydisDecoderInit(&decoder, ZYDIS_MACHINE_MODE_LONG_64, ZYDIS_STACK_WIDTH_64)
    ZydisFormatterInit(&formatter, ZYDIS_FORMATTER_STYLE_ATT)
    ZydisFormatterSetProperty(&formatter, ZYDIS_FORMATTER_PROP_HEX_UPPERCASE, 0)
  }

  /// Everything in `range`; bytes that are no instruction show as `.byte`.
  func lines(_ range: Range<UInt64>) -> [Line] {
    var lines: [Line] = []
    var pc = range.lowerBound
    while pc < range.upperBound {
      let line = self.line(pc, Int(range.upperBound - pc))
      lines.append(line)
      pc += UInt64(line.length)
    }
    return lines
  }

  private func line(_ pc: UInt64, _ available: Int) -> Line {
    let bytes = UnsafePointer<UInt8>(bitPattern: UInt(pc))!
    var raw = ZydisDecodedInstruction()
    var operands = [ZydisDecodedOperand](repeating: ZydisDecodedOperand(), count: Int(ZYDIS_MAX_OPERAND_COUNT))
    let status = ZydisDecoderDecodeFull(&decoder, bytes, ZyanUSize(available), &raw, &operands)
    guard status & 0x8000_0000 == 0 else {
      return Line(address: pc, length: 1, text: ".byte \(Text.hex(UInt64(bytes[0])))")
    }
    var text = [CChar](repeating: 0, count: 128)
    ZydisFormatterFormatInstruction(
      &formatter, &raw, operands, raw.operand_count_visible, &text, ZyanUSize(text.count), pc, nil)
    let plain = String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return Line(address: pc, length: Int(raw.length), text: named(plain))
  }

  /// Addresses replaced by what lies there; the mnemonic padded.
  private func named(_ text: String) -> String {
    var words = text.split(separator: " ", maxSplits: 1).map(String.init)
    if words.count == 2 {
      words[1] = replaceAddresses(words[1])
      words[0] = Text.left(words[0], 6)
    }
    return words.joined(separator: " ")
  }

  private func replaceAddresses(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let start = rest.range(of: "0x") {
      result += rest[..<start.lowerBound]
      let digits = rest[start.upperBound...].prefix { $0.isHexDigit }
      let value = UInt64(digits, radix: 16) ?? 0
      result += (value > 1 << 20 ? name(value) : nil) ?? "0x" + shortened(digits)
      rest = rest[digits.endIndex...]
    }
    return result + rest
  }

  private func shortened(_ digits: Substring) -> String {
    let significant = digits.drop { $0 == "0" }
    return significant.isEmpty ? "0" : String(significant)
  }
}
