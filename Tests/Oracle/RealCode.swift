// SPDX-License-Identifier: GPL-2.0-only
//
// Functions of real modules, to be run natively and translated on the same inputs.

import CPort
import HostCode
import HostLoader

/// One call: a function of the module, and arguments: numbers, or places in the arena.
package struct RealCall: Sendable {
  package enum Argument: Sendable {
    case at(Int)
    case value(UInt64)
  }
  package var function: String
  package var arguments: [Argument]
}

package struct RealCase: Sendable {
  package var module: String
  package var calls: [RealCall]
  init(_ module: String, _ calls: (String, [RealCall.Argument])...) {
    self.module = module
    self.calls = calls.map { RealCall(function: $0.0, arguments: $0.1) }
  }
}

/// A module, and memory its functions work on.
package struct RealCode {
  /// Input, output, and room for what the functions keep.
  package static let input = 0
  package static let output = 1 << 16
  package static let work = 1 << 18
  package static let size = 3 << 20

  package let module: LoadedModule
  package let translation: HostTranslation
  package let arena: UnsafeMutablePointer<UInt8>
  private let low: LowMemory

  /// `translates`: else only native code can be run.
  package init(_ name: String, translates: Bool = true) throws {
    guard let path = ModuleText.paths(suffix: "/\(name).ko").first else {
      throw RealCodeError(text: "no \(name).ko")
    }
    module = try LoadedModule(path: path)
    translation = HostTranslation(module)
    low = try LowMemory(size: Self.size + 8192)
    arena = low.take(Self.size, align: 4096)
    guard translates else { return }
    guard translation.translate() else { throw RealCodeError(text: "\(name): \(translation.refusalText)") }
    translation.allow(arena, Self.size, fast: true)
    for data in module.data { translation.allow(data.baseAddress!, data.count, fast: true) }
  }

  /// Words of a small vocabulary, so that there is something to compress, then noise.
  package func fill(seed: UInt64) {
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

  package struct Outcome: Equatable {
    package var results: [UInt64]
    package var arena: [UInt8]
    package var data: [[UInt8]]
  }

  package func outcome(_ calls: [RealCall], seed: UInt64, translated: Bool) throws -> Outcome {
    fill(seed: seed)
    let before = module.data.map { Array($0) }
    defer {
      for (data, old) in zip(module.data, before) {
        for (index, byte) in old.enumerated() { data[index] = byte }
      }
    }
    let results = try run(calls, translated: translated)
    return Outcome(
      results: results, arena: Array(UnsafeBufferPointer(start: arena, count: Self.size)),
      data: module.data.map { Array($0) })
  }

  /// The calls one after the other; what each answers in rax.
  package func run(_ calls: [RealCall], translated: Bool) throws -> [UInt64] {
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
      guard let native = module.address(of: call.function) else {
        throw RealCodeError(text: "no \(call.function) in \(module.name)")
      }
      let target = translated ? cordon_code_fragment(translation.code, native) : native
      guard translation.run(target, &registers) == Int32(HOST_RETURNED) else {
        throw RealCodeError(text: "\(call.function) did not return")
      }
      results.append(registers[0])
    }
    return results
  }
}

package struct RealCodeError: Error {
  package var text: String
}

extension RealCase {
  private static let input = RealCall.Argument.at(RealCode.input)
  private static let output = RealCall.Argument.at(RealCode.output)
  private static let work = RealCall.Argument.at(RealCode.work)
  private static let far = RealCall.Argument.at(RealCode.work + 4096)

  package static let all = [
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
}
