// SPDX-License-Identifier: GPL-2.0-only
//
// Every instruction of real modules, ours against Zydis: length, operands, widths, stores, registers, flags.

import Foundation
import IsolationRuntime
import Oracle
import Testing

struct DecodeOracleTests {
  /// A sample: e1000 and every hundredth module.  `make oracle` takes all.
  static var paths: [String] {
    ModuleText.paths().enumerated().filter { $0.offset % 100 == 0 || $0.element.hasSuffix("/e1000.ko") }.map(
      \.element)
  }

  @Test(.enabled(if: !paths.isEmpty, "\(ModuleText.skipped)"))
  func `Both decoders agree`() throws {
    var comparison = DecodeComparison()
    for path in Self.paths {
      for section in try ModuleText.text(of: path) {
        comparison.sweep(section, (path as NSString).lastPathComponent)
      }
    }
    print("oracle: \(comparison.instructions) instructions, \(comparison.mismatched) mismatches")
    for line in DecodeComparison.lines(comparison.mismatches) { print("  " + line) }
    #expect(comparison.mismatches.isEmpty)
    #expect(comparison.instructions > 10_000)
  }
}
