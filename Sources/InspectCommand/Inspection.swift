// SPDX-License-Identifier: GPL-2.0-only
//
// One module translated, and for each of its instructions what was emitted for it.

import CPort
import Foundation
import HostLoader

struct Inspection {
  let module: LoadedModule
  let translation: HostTranslation
  /// Ranges of the window by application address: the instruction's own, then slow halves.
  private var ranges: [UInt64: [Range<UInt64>]] = [:]
  private var stores: [UInt64: [cordon_store]] = [:]

  init(path: String, form: LoadedModule.Form) throws {
    do {
      module = try LoadedModule(path: path, form: form)
    } catch is ElfFile.NoModule {
      throw InspectFailure(code: 2, text: "'\(path)' is no kernel module for x86-64")
    } catch is LowMemoryError {
      throw InspectFailure(code: 2, text: "no memory below 2 GiB for '\(path)'")
    } catch {
      throw InspectFailure(code: 2, text: "'\(path)' cannot be read")
    }
    translation = HostTranslation(module)
    translation.keepRecords(module.sections.reduce(16) { $0 + Int($1.size) })
    guard translation.translate() else {
      throw InspectFailure(code: 1, text: "'\(module.name)' is refused: \(translation.refusalText)")
    }
    for store in translation.records { stores[store.application, default: []].append(store) }
    readRanges()
  }

  private mutating func readRanges() {
    let start = translation.image.cache
    let end = start + translation.statistics.cache_bytes
    var from = start
    var last: UInt64 = 0
    for pc in start...end {
      let application = pc < end ? cordon_code_application(translation.code, pc) : 0
      guard application != last else { continue }
      if last != 0 { ranges[last, default: []].append(from..<pc) }
      from = pc
      last = application
    }
  }

  /// What was emitted for the instruction: its own fragment first; empty when nothing reaches it.
  func emitted(_ application: UInt64) -> [Range<UInt64>] { ranges[application] ?? [] }

  func stores(of application: UInt64) -> [cordon_store] { stores[application] ?? [] }

  static func isElided(_ store: cordon_store) -> Bool {
    store.kind >= CORDON_STORE_PUSH.rawValue && store.kind != CORDON_STORE_NEAR.rawValue
  }

  /// A line a function: its size, checks and elisions.
  var functions: [String] {
    var lines = [
      "\(Text.right("text", 8)) \(Text.right("cache", 8)) \(Text.right("checked", 8)) \(Text.right("elided", 8))  function"
    ]
    for symbol in translation.symbols {
      let here = stores.filter { $0.key >= symbol.address && $0.key < symbol.address + max(symbol.size, 1) }
      let all = here.values.flatMap { $0 }
      let elided = all.filter(Self.isElided).count
      let bytes = ranges.reduce(0) {
        $1.key >= symbol.address && $1.key < symbol.address + max(symbol.size, 1)
          ? $0 + $1.value.reduce(0) { $0 + $1.count } : $0
      }
      let columns = [Int(symbol.size), bytes, all.count - elided, elided].map { Text.right(String($0), 8) }
      lines.append(columns.joined(separator: " ") + "  " + symbol.name)
    }
    let statistics = translation.statistics
    lines.append(
      "\(module.name): \(statistics.instructions) instructions, \(statistics.cache_bytes) bytes in the cache, "
        + "\(statistics.stores_checked) stores checked, "
        + "\(statistics.stores_elided_frame + statistics.stores_elided_dominated) elided")
    return lines
  }

  /// Names that contain what was asked for.
  func hint(_ name: String) -> String {
    let near = translation.symbols.map(\.name).filter { $0.contains(name) }.prefix(5)
    return near.isEmpty ? "" : "; there are " + near.map { "'\($0)'" }.joined(separator: ", ")
  }
}
