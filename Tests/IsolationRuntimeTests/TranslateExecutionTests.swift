// Native against translated, from the same registers, flags and memory.

import CPort
import HostCode
import IsolationRuntime
import Testing

@Suite(.serialized)
struct TranslateExecutionTests {
  struct Outcome: Equatable {
    var result: Int32
    var registers: [UInt64]
    var memory: [UInt8]
  }

  func outcome(_ given: TranslateCase, at target: UInt64, seed: UInt64) -> Outcome {
    given.fillMemory(seed: seed)
    var registers = given.registers(seed: seed)
    let result = given.fixture.run(target, &registers)
    return Outcome(result: result, registers: (0..<16).map { registers[$0] }, memory: given.contents)
  }

  @Test(arguments: TranslateCase.names, [true, false])
  func `Translated code does what native code does`(name: String, isFast: Bool) throws {
    let given = try TranslateCase(name)
    try #require(given.fixture.translate(), "\(given.fixture.refusalText)")
    given.fixture.allow(given.memory, TranslateCase.memorySize, fast: isFast)
    for seed in UInt64(1)...20 {
      let native = outcome(given, at: given.fixture.address(of: name), seed: seed)
      let translated = outcome(given, at: given.fixture.fragment(of: name), seed: seed)
      #expect(native.result == 0)
      try #require(native == translated, "\(name), seed \(seed): \(given.fixture.events.map(\.kind))")
    }
    #expect(given.fixture.statistics.instructions > 0)
  }
}
