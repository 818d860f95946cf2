// Functions of real modules, run natively and translated on the same inputs.

import CPort
import Foundation
import HostCode
import HostLoader
import Oracle
import Testing

/// One call: a function of the module, and arguments: numbers, or places in the arena.
struct RealCall: Sendable {
  enum Argument: Sendable {
    case at(Int)
    case value(UInt64)
  }
  var function: String
  var arguments: [Argument]
}

struct RealCase: Sendable, CustomTestStringConvertible {
  var module: String
  var calls: [RealCall]
  var testDescription: String { "\(module): " + calls.map(\.function).joined(separator: ", ") }

  init(_ module: String, _ calls: (String, [RealCall.Argument])...) {
    self.module = module
    self.calls = calls.map { RealCall(function: $0.0, arguments: $0.1) }
  }
}

/// A module, and memory its functions work on.
struct RealCode {
  /// Input, output, and room for what the functions keep.
  static let input = 0
  static let output = 1 << 16
  static let work = 1 << 18
  static let size = 3 << 20

  let module: LoadedModule
  let translation: HostTranslation
  let arena: UnsafeMutablePointer<UInt8>
  private let low: LowMemory

  init(_ name: String) throws {
    let path = try #require(ModuleText.paths(suffix: "/\(name).ko").first)
    module = try LoadedModule(path: path)
    translation = HostTranslation(module)
    try #require(translation.translate(), "\(translation.refusalText)")
    low = try LowMemory(size: Self.size + 8192)
    arena = low.take(Self.size, align: 4096)
    translation.allow(arena, Self.size, fast: true)
    for data in module.data { translation.allow(data.baseAddress!, data.count, fast: true) }
  }

  /// Words of a small vocabulary, so that there is something to compress, then noise.
  func fill(seed: UInt64) {
    var generator = SeededGenerator(state: seed)
    let words = ["driver", "kernel", "right", "shadow", "frame", " ", "\n", "grant"].map { Array($0.utf8) }
    var at = 0
    while at < 40_000 {
      for byte in words[Int(generator.next() % 8)] {
        arena[at] = byte
        at += 1
      }
    }
    while at < Self.output {
      arena[at] = UInt8(truncatingIfNeeded: generator.next())
      at += 1
    }
    (arena + Self.output).update(repeating: 0, count: Self.size - Self.output)
  }

  struct Outcome: Equatable {
    var results: [UInt64]
    var arena: [UInt8]
    var data: [[UInt8]]
  }

  func outcome(_ calls: [RealCall], seed: UInt64, translated: Bool) throws -> Outcome {
    fill(seed: seed)
    let before = module.data.map { Array($0) }
    defer {
      for (data, old) in zip(module.data, before) {
        for (index, byte) in old.enumerated() { data[index] = byte }
      }
    }
    var results: [UInt64] = []
    for call in calls {
      var registers = host_registers()
      registers.flags = 0x202
      for (number, argument) in zip([7, 6, 2, 1, 8, 9], call.arguments) {
        switch argument {
        case .at(let offset): registers[number] = UInt64(UInt(bitPattern: arena + offset))
        case .value(let value): registers[number] = value
        }
      }
      let native = try #require(module.address(of: call.function), "no \(call.function)")
      let target = translated ? cordon_code_fragment(translation.code, native) : native
      #expect(translation.run(target, &registers) == Int32(HOST_RETURNED), "\(call.function)")
      results.append(registers[0])
    }
    return Outcome(
      results: results, arena: Array(UnsafeBufferPointer(start: arena, count: Self.size)),
      data: module.data.map { Array($0) })
  }
}

@Suite(.serialized)
struct TranslateRealCodeTests {
  private static let input = RealCall.Argument.at(RealCode.input)
  private static let output = RealCall.Argument.at(RealCode.output)
  private static let work = RealCall.Argument.at(RealCode.work)
  private static let far = RealCall.Argument.at(RealCode.work + 4096)

  static let cases = [
    RealCase("lz4_compress", ("LZ4_compress_default", [input, output, .value(60_000), .value(65_000), work])),
    RealCase(
      "lz4hc_compress", ("LZ4_compress_HC", [input, output, .value(50_000), .value(65_000), .value(9), work])),
    RealCase(
      "zstd_compress", ("zstd_get_params", [work, .value(3), .value(60_000)]),
      ("zstd_cctx_workspace_bound", [work]), ("zstd_init_cctx", [far, .value(2_700_000)]),
      ("zstd_compress_cctx", [.at(RealCode.work + 4096), output, .value(65_000), input, .value(60_000), work])),
    RealCase("sha512_generic", ("sha512_generic_block_fn", [work, input, .value(400)])),
    RealCase("blake2b_generic", ("blake2b_compress_generic", [work, input, .value(300), .value(128)])),
    RealCase("rmd160", ("rmd160_transform", [work, input])),
    RealCase("crc-itu-t", ("crc_itu_t", [.value(0xffff), input, .value(60_000)])),
    RealCase("crc7", ("crc7_be", [.value(0), input, .value(60_000)])),
    RealCase("crc64", ("crc64_be", [.value(0), input, .value(60_000)])),
    RealCase(
      "libpoly1305", ("poly1305_core_setkey", [work, input]),
      ("poly1305_core_blocks", [far, work, input, .value(1000), .value(1)])),
    RealCase("libcurve25519-generic", ("curve25519_generic", [output, input, .at(64)])),
    RealCase(
      "libarc4", ("arc4_setkey", [work, input, .value(16)]),
      ("arc4_crypt", [work, output, input, .value(60_000)])),
    RealCase(
      "serpent_generic", ("__serpent_setkey", [work, input, .value(32)]),
      ("__serpent_encrypt", [work, output, input])),
    RealCase("twofish_common", ("__twofish_setkey", [work, input, .value(32)])),
    RealCase("cordic", ("cordic_calc_iq", [.value(0x12345)])),
  ]

  static var isThere: Bool { ModuleText.paths(suffix: "/lz4_compress.ko").first != nil }

  @Test(.enabled(if: isThere, "\(ModuleText.skipped)"), arguments: cases)
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
