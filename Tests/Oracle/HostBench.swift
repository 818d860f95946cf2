// SPDX-License-Identifier: GPL-2.0-only
//
// How long functions of real modules take, natively and translated, in one process on the same data.

import CPort
import Foundation
import HostLoader

package struct HostBench {
  package struct Time {
    package var module: String
    /// Nanoseconds a run, the shortest of many; `translated` is 0 when only native code was asked for.
    package var native: Double
    package var translated: Double
    package var ratio: Double { translated / native }
  }

  /// Runs of one measurement take about so long.
  private static let batch = 4e6
  private let rounds: Int

  package init(rounds: Int) { self.rounds = rounds }

  package func time(_ given: RealCase, nativeOnly: Bool) throws -> Time {
    let code = try RealCode(given.module, translates: !nativeOnly)
    code.fill(seed: 1)
    let runs = max(1, Int(Self.batch / (try nanoseconds(code, given, 1, false))))
    var time = Time(module: given.module, native: .infinity, translated: nativeOnly ? 0 : .infinity)
    // In turns, so that what else the machine does falls on both.
    for _ in 0..<rounds {
      time.native = min(time.native, try nanoseconds(code, given, runs, false))
      if !nativeOnly { time.translated = min(time.translated, try nanoseconds(code, given, runs, true)) }
    }
    return time
  }

  /// How often a run asks in C instead of by shadow memory alone, and the places of the last few times.
  package static func slow(_ given: RealCase) throws -> (count: UInt64, places: [String: Int]) {
    let code = try RealCode(given.module)
    code.fill(seed: 1)
    code.translation.domain.pointee.event_count = 0
    _ = try code.run(given.calls, translated: true)
    var places: [String: Int] = [:]
    for event in code.translation.events {
      let application = cordon_code_application(code.translation.code, event.pc)
      places[code.module.name(of: application) ?? "?", default: 0] += 1
    }
    return (code.translation.domain.pointee.event_count, places)
  }

  private func nanoseconds(_ code: RealCode, _ given: RealCase, _ runs: Int, _ translated: Bool) throws
    -> Double
  {
    var before = timespec()
    var after = timespec()
    clock_gettime(CLOCK_MONOTONIC, &before)
    for _ in 0..<runs { _ = try code.run(given.calls, translated: translated) }
    clock_gettime(CLOCK_MONOTONIC, &after)
    return Double((after.tv_sec - before.tv_sec) * 1_000_000_000 + after.tv_nsec - before.tv_nsec)
      / Double(runs)
  }

  package static func geometricMean(_ ratios: [Double]) -> Double {
    exp(ratios.reduce(0) { $0 + log($1) } / Double(ratios.count))
  }
}

extension RealCase {
  private static let input = RealCall.Argument.at(RealCode.input)
  private static let output = RealCall.Argument.at(RealCode.output)
  private static let work = RealCall.Argument.at(RealCode.work)
  private static let far = RealCall.Argument.at(RealCode.work + 4096)

  /// What takes long enough to be measured: no call that ends within a microsecond or two.
  package static let timed = [
    RealCase("lz4_compress", ("LZ4_compress_default", [input, output, .value(60_000), .value(65_000), work])),
    RealCase(
      "lz4hc_compress", ("LZ4_compress_HC", [input, output, .value(50_000), .value(65_000), .value(9), work])),
    RealCase(
      "zstd_compress", ("zstd_get_params", [work, .value(3), .value(60_000)]),
      ("zstd_cctx_workspace_bound", [work]), ("zstd_init_cctx", [far, .value(2_700_000)]),
      ("zstd_compress_cctx", [far, output, .value(65_000), input, .value(60_000), work])),
    RealCase("sha512_generic", ("sha512_generic_block_fn", [work, input, .value(400)])),
    RealCase("blake2b_generic", ("blake2b_compress_generic", [work, input, .value(300), .value(128)])),
    RealCase("crc-itu-t", ("crc_itu_t", [.value(0xffff), input, .value(60_000)])),
    RealCase("crc64", ("crc64_be", [.value(0), input, .value(60_000)])),
    RealCase(
      "libpoly1305", ("poly1305_core_setkey", [work, input]),
      ("poly1305_core_blocks", [far, work, input, .value(1000), .value(1)])),
    RealCase("libcurve25519-generic", ("curve25519_generic", [output, input, .at(64)])),
    RealCase(
      "libarc4", ("arc4_setkey", [work, input, .value(16)]),
      ("arc4_crypt", [work, output, input, .value(60_000)])),
    RealCase("nhpoly1305", ("nh_generic", [input, input, .value(1024), work])),
    RealCase("twofish_common", ("__twofish_setkey", [work, input, .value(32)])),
  ]
}
