// SPDX-License-Identifier: GPL-2.0-only
//
// Runs random functions natively and translated from the same registers and memory, with red zones around it, and
// makes what fails small.

import CPort
import CZydis
import HostCode
import HostLoader

package final class Fuzzer {
  private static let memorySize = 4096
  private static let redZone = 256
  private let translation: HostTranslation
  private let text: UnsafeMutablePointer<UInt8>
  /// The memory, with red zones before and behind it.
  private let memory: UnsafeMutablePointer<UInt8>
  private let address: UInt64
  private var isFast = true

  struct Outcome: Equatable {
    var result: Int32
    var registers: [UInt64]
    var memory: [UInt8]
  }

  package init() throws {
    let low = try LowMemory(size: 1 << 20)
    text = low.take(1 << 14)
    address = UInt64(UInt(bitPattern: text))
    let zone = low.take(Self.memorySize + 2 * 4096, align: 4096)
    memory = zone + 4096
    translation = HostTranslation(
      low: low,
      sections: [
        cordon_section(
          name: constant(".text"), address: address, size: 1 << 14, flags: UInt32(CORDON_SECTION_EXECUTABLE))
      ],
      symbols: [
        HostSymbol(name: "random", address: address, size: 0),
        HostSymbol(name: "callee", address: address + 1, size: 0),
      ], cacheSize: 1 << 16)
    translation.allow(memory, Self.memorySize, fast: true)
  }

  /// nil when the function of this seed does the same both ways; else what differs, and the function made small.
  package func run(seed: UInt64) -> String? {
    // Every eighth seed goes by the slow path alone.
    if (seed & 7 == 0) == isFast {
      isFast.toggle()
      translation.revoke()
      translation.allow(memory, Self.memorySize, fast: isFast)
    }
    let function = RandomFunction(seed: seed)
    guard let difference = difference(function.bytes, function.callee, seed) else { return nil }
    let small = shrink(function, seed)
    return "seed \(seed): \(self.difference(small, function.callee, seed) ?? difference)\n" + listing(small)
  }

  private func difference(_ bytes: [UInt8], _ callee: Int, _ seed: UInt64) -> String? {
    for (index, byte) in bytes.enumerated() { text[index] = byte }
    UnsafeMutablePointer(mutating: translation.image.symbols)[1].address = address + UInt64(callee)
    if translation.code != nil { translation.forget() }
    guard translation.translate() else { return "refused: " + translation.refusalText }
    let native = outcome(at: address, seed)
    let translated = outcome(at: cordon_code_fragment(translation.code, address), seed)
    guard native != translated else { return nil }
    let registers = (0..<16).filter { native.registers[$0] != translated.registers[$0] }
    let places = native.memory.indices.filter { native.memory[$0] != translated.memory[$0] }
    return "results \(native.result) \(translated.result), registers \(registers), memory "
      + "\(places.prefix(8).map { $0 - Self.redZone })"
  }

  private func outcome(at target: UInt64, _ seed: UInt64) -> Outcome {
    var generator = SeededGenerator(state: seed ^ 0x5555)
    let words = UnsafeMutableRawPointer(memory - Self.redZone).assumingMemoryBound(to: UInt64.self)
    let count = Self.memorySize + 2 * Self.redZone
    for index in 0..<count / 8 { words[index] = generator.next() }
    var registers = host_registers()
    for index in 0..<16 { registers[index] = generator.next() }
    registers[7] = UInt64(UInt(bitPattern: memory))
    registers[6] = registers[7] + 2048
    registers.flags = 0x202 | generator.next() & 0x8d5
    let result = translation.run(target, &registers)
    return Outcome(
      result: result, registers: (0..<16).map { registers[$0] },
      memory: Array(UnsafeBufferPointer(start: memory - Self.redZone, count: count)))
  }

  /// Leaves out whatever is not needed for a difference.
  private func shrink(_ function: RandomFunction, _ seed: UInt64) -> [UInt8] {
    var bytes = function.bytes
    var left = function.units
    var isSmaller = true
    while isSmaller {
      isSmaller = false
      for unit in left.reversed() {
        var fewer = bytes
        for index in unit { fewer[index] = 0x90 }
        guard difference(fewer, function.callee, seed) != nil else { continue }
        bytes = fewer
        left.removeAll { $0 == unit }
        isSmaller = true
      }
    }
    return bytes
  }

  /// The instructions that are no nop.
  private func listing(_ bytes: [UInt8]) -> String {
    var formatter = ZydisFormatter()
    var decoder = ZydisDecoder()
    ZydisFormatterInit(&formatter, ZYDIS_FORMATTER_STYLE_ATT)
    ZydisDecoderInit(&decoder, ZYDIS_MACHINE_MODE_LONG_64, ZYDIS_STACK_WIDTH_64)
    var lines: [String] = []
    var offset = 0
    while offset < bytes.count {
      var raw = ZydisDecodedInstruction()
      var operands = [ZydisDecodedOperand](
        repeating: ZydisDecodedOperand(), count: Int(ZYDIS_MAX_OPERAND_COUNT))
      var line = [CChar](repeating: 0, count: 128)
      let status = bytes.withUnsafeBufferPointer {
        ZydisDecoderDecodeFull(
          &decoder, $0.baseAddress! + offset, ZyanUSize(bytes.count - offset), &raw, &operands)
      }
      guard status & 0x8000_0000 == 0 else { break }
      ZydisFormatterFormatInstruction(
        &formatter, &raw, operands, raw.operand_count_visible, &line, ZyanUSize(line.count), UInt64(offset), nil
      )
      let plain = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if plain != "nop" && plain != "int3" { lines.append("  +0x\(String(offset, radix: 16)) \(plain)") }
      offset += Int(raw.length)
    }
    return lines.joined(separator: "\n")
  }
}
