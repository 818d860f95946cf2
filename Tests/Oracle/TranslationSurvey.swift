// SPDX-License-Identifier: GPL-2.0-only
//
// What became of many modules: translated or refused and why, stores by kind, what the checker found.

import CPort
import Foundation
import HostLoader

package struct TranslationSurvey {
  package private(set) var translated = 0
  package private(set) var refused = 0
  package private(set) var failures: [String] = []
  private var failed = 0
  private var refusals: [String: Tally] = [:]
  private var kinds: [UInt32: Int] = [:]
  private var instructions = 0
  private var emitted = 0
  private var proved = 0

  package init() {}

  package mutating func add(_ path: String, form: LoadedModule.Form) throws {
    let module = try LoadedModule(path: path, form: form)
    let translation = HostTranslation(module)
    translation.keepRecords(module.sections.reduce(16) { $0 + Int($1.size) })
    guard translation.translate() else {
      note(translation.refusalText, module.name)
      return
    }
    translated += 1
    for record in translation.records { kinds[record.kind, default: 0] += 1 }
    instructions += Int(translation.statistics.instructions)
    emitted += Int(translation.statistics.cache_bytes)
    var proof = StoreProof(translation)
    proof.run()
    proved += proof.instructions
    failed += proof.failures.count
    failures += proof.failures.prefix(8).map { "without a proof: \(module.name): \($0)" }
  }

  private mutating func note(_ text: String, _ module: String) {
    refused += 1
    let isUnknown = text.hasPrefix("instruction not known")
    let reason =
      isUnknown
      ? "instruction not known" : text.components(separatedBy: " at ")[0].components(separatedBy: " to ")[0]
    var tally = refusals[reason] ?? Tally()
    tally.count += 1
    if tally.modules.isEmpty { tally.example = "\(module): \(text)" }
    tally.modules.insert(module)
    refusals[reason] = tally
    if ProcessInfo.processInfo.environment["CORDON_VERBOSE"] != nil { print("refused: \(module): \(text)") }
  }

  private static let names: [(cordon_store_kind, String)] = [
    (CORDON_STORE_INLINE, "checked inline"), (CORDON_STORE_CALL, "checked by a call"),
    (CORDON_STORE_NEAR, "checked inline, against the frame first"),
    (CORDON_STORE_BITS, "bit strings checked"), (CORDON_STORE_STRING, "string instructions checked"),
    (CORDON_STORE_PERCPU_CHECKED, "per-CPU, checked"), (CORDON_STORE_PORT, "port writes checked"),
    (CORDON_STORE_PUSH, "elided: push"), (CORDON_STORE_FRAME, "elided: inside the frame"),
    (CORDON_STORE_BELOW, "elided: just below rsp"), (CORDON_STORE_PERCPU, "elided: named per-CPU variable"),
    (CORDON_STORE_COVERED, "elided: covered by an earlier check"),
  ]

  package var lines: [String] {
    var lines = [
      "oracle: \(translated) modules translated, \(refused) refused; \(instructions) instructions, \(emitted) bytes"
    ]
    for (reason, tally) in refusals.sorted(by: { ($1.value.count, $0.key) < ($0.value.count, $1.key) }) {
      lines.append("  \(tally.count) refused: \(reason) (\(tally.example))")
    }
    for (kind, name) in Self.names { lines.append("  \(kinds[kind.rawValue] ?? 0) \(name)") }
    lines += failures
    lines.append(
      "oracle: \(kinds.values.reduce(0, +)) stores in \(proved) emitted instructions, \(failed) without a proof"
    )
    return lines
  }
}
