// SPDX-License-Identifier: GPL-2.0-only
//
// Every instruction of real modules, ours against Zydis: length, operands, widths, stores, registers, flags.

import Foundation
import IsolationRuntime
import Testing

struct DecodeOracleTests {
  /// `CORDON_ORACLE`: a part of the path, or 'all'.
  static var paths: [String] {
    let pattern = ProcessInfo.processInfo.environment["CORDON_ORACLE"] ?? "/e1000.ko"
    return DecodeModule.paths().filter { pattern == "all" || $0.contains(pattern) }
  }

  @Test(.enabled(if: !paths.isEmpty, "\(DecodeModule.skipped)"))
  func `Both decoders agree`() throws {
    var comparison = DecodeComparison()
    for path in Self.paths {
      for section in try DecodeModule.text(of: path) {
        comparison.sweep(section, (path as NSString).lastPathComponent)
      }
    }
    print("oracle: \(comparison.instructions) instructions, \(comparison.mismatches.count) kinds of mismatch")
    for line in DecodeComparison.lines(comparison.mismatches).prefix(40) { print("  " + line) }
    #expect(comparison.mismatches.isEmpty)
    #expect(comparison.instructions > 10_000)
  }
}
