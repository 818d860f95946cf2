// Native against translated, from the same registers, flags and memory.

import CPort
import HostCode
import HostLoader
import IsolationRuntime
import Testing

@Suite(.serialized)
struct TranslateExecutionTests {
  struct Outcome: Equatable {
    var result: Int32
    var registers: [UInt64]
    var memory: [UInt8]
  }

  static func outcome(_ given: TranslateCase, at target: UInt64, seed: UInt64) -> Outcome {
    given.fillMemory(seed: seed)
    var registers = given.registers(seed: seed)
    let result = given.fixture.run(target, &registers)
    return Outcome(result: result, registers: (0..<16).map { registers[$0] }, memory: given.contents)
  }

  @Test(arguments: TranslateCase.names, [true, false])
  func `Translated code does what native code does`(name: String, isFast: Bool) throws {
    try compare(TranslateCase(name), name, isFast: isFast)
  }

  @Test(arguments: TranslateCase.names)
  func `It does so with a kernel's mitigations`(name: String) throws {
    try compare(TranslateCase(name, configure: TranslateCase.mitigate), name, isFast: true)
  }

  private func compare(_ given: TranslateCase, _ name: String, isFast: Bool) throws {
    try #require(given.fixture.translate(), "\(given.fixture.refusalText)")
    given.fixture.allow(given.memory, TranslateCase.memorySize, fast: isFast)
    for seed in UInt64(1)...20 {
      let native = Self.outcome(given, at: given.fixture.address(of: name), seed: seed)
      let translated = Self.outcome(given, at: given.fixture.fragment(of: name), seed: seed)
      #expect(native.result == 0)
      try #require(native == translated, "\(name), seed \(seed): \(given.fixture.events.map(\.kind))")
    }
    #expect(given.fixture.statistics.instructions > 0)
  }

  @Test(arguments: [("static_key", 11, UInt64(1)), ("static_key_short", 8, UInt64(2))])
  func `A static key is patched where it is now`(name: String, target: Int, first: UInt64) throws {
    let given = try TranslateCase(name, key: target)
    try #require(given.fixture.translate(), "\(given.fixture.refusalText)")
    let site = given.fixture.sites![0]
    let code = UnsafeMutablePointer<UInt8>(bitPattern: UInt(site.cache_code))!
    let nop: [UInt8] = [0x0F, 0x1F, 0x44, 0x00, 0x00]
    let distance = UInt32(truncatingIfNeeded: site.cache_target &- site.cache_code &- 5)
    let jump = [0xE9] + (0..<4).map { UInt8(truncatingIfNeeded: distance >> UInt32(8 * $0)) }
    #expect((0..<5).map { code[$0] } == (first == 1 ? nop : jump))
    for (expected, bytes) in [(first, first == 1 ? nop : jump), (2, jump), (1, nop)] {

      for index in 0..<5 { code[index] = bytes[index] }
      #expect(Self.outcome(given, at: given.fixture.fragment(of: name), seed: 1).registers[0] == expected)
    }
  }

  @Test(arguments: [
    (
      "varying_frame",
      "a stack pointer that is not known to be a constant away from the frame's start at varying_frame_refused+0x4"
    ),
    (
      "unknown_pointer",
      "a stack pointer that is not known to be a constant away from the frame's start at unknown_pointer_refused+0x1"
    ),
    ("unknown_instruction", "instruction not known: unknown_instruction_refused+0x2: 0f 01 c1"),
    ("enter", "instruction not known: enter_refused+0x0: c8 10 00 00"),
    ("push_of_two_bytes", "instruction not known: push_of_two_bytes_refused+0x0: 66 52"),
    ("pop_through_rsp", "instruction not known: pop_through_rsp_refused+0x2: 8f 04 24"),
    ("unbalanced", "the stack is not balanced at unbalanced_refused+0x1"),
    ("unequal", "the stack pointer is not the same on all ways to unequal_refused+0x5"),
    ("overlap", "a branch into the middle of an instruction at overlap_refused+0x5"),
    ("stray_transfer", "a transfer to no import at stray_transfer_refused+0x0"),
    (
      "fixup_of_unknown_kind",
      "an exception table entry of an unknown kind at fixup_of_unknown_kind_refused+0x2"
    ),
    (
      "fixup_at_another_depth",
      "the stack pointer is not the same on all ways to fixup_at_another_depth_refused+0x8"
    ),
    ("percpu", "a store to a per-CPU variable no contract makes writable at percpu_refused+0x0"),
  ])
  func `A refusal names the place`(name: String, text: String) throws {
    let given = try TranslateCase(name + "_refused")
    #expect(!given.fixture.translate())
    #expect(given.fixture.refusalText.hasPrefix(text), "\(given.fixture.refusalText)")
  }
}
