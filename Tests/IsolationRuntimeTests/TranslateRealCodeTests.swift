// SPDX-License-Identifier: GPL-2.0-only
//
// Functions of real modules, run natively and translated on the same inputs.

import CPort
import Foundation
import HostCode
import HostLoader
import Oracle
import Testing

@Suite(.serialized)
struct TranslateRealCodeTests {
  static var isThere: Bool { ModuleText.paths(suffix: "/lz4_compress.ko").first != nil }

  @Test(.enabled(if: isThere, "\(ModuleText.skipped)"), arguments: RealCase.all)
  func `Real code does the same`(given: RealCase) throws {
    let code = try RealCode(given.module)
    for seed in UInt64(1)...3 {
      let native = try code.outcome(given.calls, seed: seed, translated: false)
      let translated = try code.outcome(given.calls, seed: seed, translated: true)
      #expect(native.results == translated.results, "seed \(seed)")
      #expect(native == translated, "seed \(seed)")
      let written = [RealCode.output, RealCode.work].contains {
        native.arena[$0..<$0 + 64].contains { $0 != 0 }
      }
      #expect(written || native.results[0] != 0)
    }
    #expect(
      code.translation.statistics.stores_checked > 0 || given.module.hasPrefix("crc")
        || given.module == "cordic")
  }

  @Test(.enabled(if: isThere, "\(ModuleText.skipped)"))
  func `Translated SHA-512 knows abc`() throws {
    let code = try RealCode("sha512_generic")
    code.fill(seed: 1)
    // FIPS 180-4: the initial values, one padded block, the digest of "abc".
    let initial: [UInt64] = [
      0x6a09_e667_f3bc_c908, 0xbb67_ae85_84ca_a73b, 0x3c6e_f372_fe94_f82b, 0xa54f_f53a_5f1d_36f1,
      0x510e_527f_ade6_82d1, 0x9b05_688c_2b3e_6c1f, 0x1f83_d9ab_fb41_bd6b, 0x5be0_cd19_137e_2179,
    ]
    let state = UnsafeMutableRawPointer(code.arena + RealCode.work).assumingMemoryBound(to: UInt64.self)
    for (index, word) in initial.enumerated() { state[index] = word }
    for index in 0..<128 { code.arena[index] = 0 }
    for (index, byte) in [0x61, 0x62, 0x63, 0x80].enumerated() { code.arena[index] = UInt8(byte) }
    code.arena[127] = 24
    var registers = host_registers()
    registers.flags = 0x202
    registers[7] = UInt64(UInt(bitPattern: state))
    registers[6] = UInt64(UInt(bitPattern: code.arena))
    registers[2] = 1
    let target = code.translation.fragment(of: "sha512_generic_block_fn")
    #expect(code.translation.run(target, &registers) == Int32(HOST_RETURNED))
    #expect(state[0] == 0xddaf_35a1_9361_7aba && state[7] == 0x2a9a_c94f_a54c_a49f)
  }
}
