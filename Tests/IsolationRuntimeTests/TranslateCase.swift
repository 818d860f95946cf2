// SPDX-License-Identifier: GPL-2.0-only
//
// Hand-written cases copied into low memory, registers and memory for a run.

import CPort
import HostCode
import HostLoader
import Testing

/// A case of Tests/HostCode, copied into low memory.
struct TranslateCase {
  var name: String
  var fixture: HostTranslation
  var memory: UnsafeMutablePointer<UInt8>

  static let memorySize = 4096

  /// Cases that may run natively.
  static var names: [String] {
    (0..<host_case_count()).map { String(cString: host_case_at($0).pointee.name) }.filter {
      !$0.hasPrefix("crime_") && !$0.hasSuffix("_refused")
    }
  }

  init(fixture: HostTranslation, memory: UnsafeMutablePointer<UInt8>) {
    name = "random"
    self.fixture = fixture
    self.memory = memory
  }

  init(_ name: String, key: Int? = nil, configure: (HostTranslation) -> Void = { _ in }) throws {
    self.name = name
    let index = try #require(
      (0..<host_case_count()).first { String(cString: host_case_at($0).pointee.name) == name })
    let found = host_case_at(index).pointee
    let low = try LowMemory(size: 1 << 20)
    let length = found.end - found.start
    let text = low.take(length)
    text.update(from: found.start, count: length)
    let address = UInt64(UInt(bitPattern: text))
    var symbols: [HostSymbol] = []
    for index in 0..<host_case_function_count() {
      let function = host_case_function_at(index).pointee
      guard function.start >= found.start, function.start < found.end else { continue }
      symbols.append(
        HostSymbol(
          name: String(cString: function.name), address: address + UInt64(function.start - found.start),
          size: UInt64(function.end - function.start)))
    }
    let section = cordon_section(
      name: Constant.text(".text"), address: address, size: UInt64(length),
      flags: UInt32(CORDON_SECTION_EXECUTABLE))
    fixture = HostTranslation(
      low: low, sections: [section], symbols: symbols,
      sites: key.map {
        [
          cordon_site(
            kind: UInt32(CORDON_SITE_JUMP_LABEL), code: address, target: address + UInt64($0), cache_code: 0,
            cache_target: 0)
        ]
      } ?? [],
      fixups: Self.fixups(of: found, at: address))
    memory = low.take(Self.memorySize, align: 4096)
    configure(fixture)
  }

  private static func fixups(of found: host_case, at address: UInt64) -> [cordon_fixup] {
    (0..<host_case_fixup_count()).map { host_case_fixup_at($0).pointee }
      .filter { $0.code >= found.start && $0.code < found.end }
      .map {
        cordon_fixup(
          code: address + UInt64($0.code - found.start),
          target: $0.target.map { address + UInt64($0 - found.start) } ?? 0,
          cache_code: 0, cache_target: 0)
      }
  }

  /// As on a kernel with ENDBR, return thunks and retpolines.
  static func mitigate(_ fixture: HostTranslation) {
    let thunks = fixture.low.take(16)
    let bytes: [UInt8] = [0xC3, 0xCC, 0xCC, 0xCC, 0x41, 0xFF, 0xE3, 0xCC]  // ret; jmp *%r11
    for (index, byte) in bytes.enumerated() { thunks[index] = byte }
    fixture.image.return_thunk = UInt64(UInt(bitPattern: thunks))
    fixture.image.indirect_thunk_r11 = fixture.image.return_thunk + 4
    fixture.image.endbr = true
  }

  /// Registers of a run: addresses in rdi and rsi, noise elsewhere.
  func registers(seed: UInt64) -> host_registers {
    var generator = SeededGenerator(state: seed)
    var registers = host_registers()
    for index in 0..<16 { registers[index] = generator.next() }
    registers[7] = UInt64(UInt(bitPattern: memory))
    registers[6] = registers[7] + 2048
    registers.flags = 0x202 | generator.next() & 0x8d5
    return registers
  }

  func fillMemory(seed: UInt64) {
    var generator = SeededGenerator(state: seed ^ 0x5555)
    for index in 0..<Self.memorySize { memory[index] = UInt8(truncatingIfNeeded: generator.next()) }
  }

  var contents: [UInt8] { Array(UnsafeBufferPointer(start: memory, count: Self.memorySize)) }
}
