// SPDX-License-Identifier: GPL-2.0-only
//
// Runs both decoders over bytes and counts where they part.  Used by the tests and, over every module there
// is, by the oracle run.

import CZydis
import IsolationRuntime

/// How often something was seen, in which modules, and where first.
package struct Tally {
  package var count = 0
  package var modules: Set<String> = []
  package var example = ""
}

package struct DecodeComparison {
  package private(set) var instructions = 0
  /// Instructions that some comparison failed for.
  package private(set) var mismatched = 0
  /// "what: mnemonic".
  package private(set) var mismatches: [String: Tally] = [:]
  /// What Zydis knows and we do not accept: a mnemonic, or an instruction set extension.
  package private(set) var refused: [String: Tally] = [:]
  private let zydis = Zydis()

  package init() {}

  /// Every instruction of a section, one behind the other.
  package mutating func sweep(_ section: [UInt8], _ name: String = "") {
    section.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return }
      var offset = 0
      while offset < buffer.count {
        offset += max(1, compare(start + offset, available: buffer.count - offset, name))
      }
    }
  }

  /// One instruction; returns its length as Zydis has it, else as we have it, 0 if neither accepts it.
  @discardableResult
  package mutating func compare(_ bytes: UnsafePointer<UInt8>, available: Int, _ name: String = "") -> Int {
    let oracle = zydis.decode(bytes, available: available)
    switch Decoder.decode(bytes, available: available) {
    case .instruction(let ours):
      instructions += 1
      if let oracle, !AcceptedForms.contains(oracle) {
        mismatched += 1
        Self.note(
          &mismatches, "accepted, and not on the list: \(oracle.mnemonic)", bytes, Int(ours.length), name)
      }
      guard let oracle else {
        mismatched += 1
        Self.note(&mismatches, "accepted", bytes, Int(ours.length), name)
        return Int(ours.length)
      }
      let facts = DecodeFacts(oracle)
      let differences = DecodeFacts(ours).differences(from: facts).filter {
        !Self.isKnown($0, ours, oracle, facts)
      }
      if !differences.isEmpty { mismatched += 1 }
      for difference in differences {
        Self.note(&mismatches, "\(difference): \(oracle.mnemonic)", bytes, Int(oracle.raw.length), name)
      }
    case .failure:
      if let oracle {
        if AcceptedForms.contains(oracle) {
          mismatched += 1
          Self.note(
            &mismatches, "refused, and on the list: \(oracle.mnemonic)", bytes, Int(oracle.raw.length), name)
        }
        Self.note(&refused, Self.form(oracle), bytes, Int(oracle.raw.length), name)
      }
    }
    return oracle.map { Int($0.raw.length) } ?? 0
  }

  /// Instruction set extension, or the mnemonic of what is in the base set.
  private static func form(_ oracle: ZydisInstruction) -> String {
    let name = String(cString: ZydisISAExtGetString(oracle.raw.meta.isa_ext))
    return name.hasPrefix("BASE") || name.hasPrefix("LONGMODE") ? oracle.mnemonic : name
  }

  private static func note(
    _ table: inout [String: Tally], _ what: String, _ bytes: UnsafePointer<UInt8>, _ length: Int, _ name: String
  ) {
    var tally = table[what] ?? Tally()
    if tally.count == 0 {
      let hexadecimal = (0..<length).map { index in
        let text = String(bytes[index], radix: 16)
        return text.count == 1 ? "0" + text : text
      }
      tally.example = hexadecimal.joined(separator: " ") + (name.isEmpty ? "" : " in " + name)
    }
    tally.count += 1
    tally.modules.insert(name)
    table[what] = tally
  }

  package static func lines(_ table: [String: Tally]) -> [String] {
    table.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { "\($0.value.count) \($0.key) in \($0.value.modules.count) modules (\($0.value.example))" }
  }
}
