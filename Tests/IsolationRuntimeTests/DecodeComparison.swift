// SPDX-License-Identifier: GPL-2.0-only
//
// Runs both decoders over bytes and counts where they part.  Used by the tests and, over every module there
// is, by the oracle run.

import IsolationRuntime

struct DecodeComparison {
  private(set) var instructions = 0
  /// "what: mnemonic" → how often, and the first example.
  private(set) var mismatches: [String: (count: Int, example: String)] = [:]
  /// "reason mnemonic" of what we do not accept → how often, and the first example.
  private(set) var refused: [String: (count: Int, example: String)] = [:]
  private var zydis = Zydis()

  /// Every instruction of a section, one behind the other.
  mutating func sweep(_ section: [UInt8], _ name: String = "") {
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
  mutating func compare(_ bytes: UnsafePointer<UInt8>, available: Int, _ name: String = "") -> Int {
    let oracle = zydis.decode(bytes, available: available)
    let decoded = Decoder.decode(bytes, available: available)
    switch decoded {
    case .instruction(let ours):
      instructions += 1
      guard let oracle else {
        note(&mismatches, "accepted", bytes, Int(ours.length), name)
        return Int(ours.length)
      }
      for difference in DecodeFacts(ours).differences(from: DecodeFacts(oracle)) {
        if !Self.isKnown(difference, ours, oracle) {
          note(&mismatches, "\(difference): \(oracle.mnemonic)", bytes, Int(oracle.raw.length), name)
        }
      }
    case .failure(let reason):
      if let oracle { note(&refused, "\(reason) \(oracle.mnemonic)", bytes, Int(oracle.raw.length), name) }
    }
    return oracle.map { Int($0.raw.length) } ?? 0
  }

  private func note(
    _ table: inout [String: (count: Int, example: String)], _ what: String, _ bytes: UnsafePointer<UInt8>,
    _ length: Int, _ name: String
  ) {
    if let old = table[what] {
      table[what] = (old.count + 1, old.example)
    } else {
      let hexadecimal = (0..<length).map { index in
        let text = String(bytes[index], radix: 16)
        return text.count == 1 ? "0" + text : text
      }
      table[what] = (1, hexadecimal.joined(separator: " ") + (name.isEmpty ? "" : " in " + name))
    }
  }

  static func lines(_ table: [String: (count: Int, example: String)]) -> [String] {
    table.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .map { "\($0.value.count) \($0.key) (\($0.value.example))" }
  }
}
