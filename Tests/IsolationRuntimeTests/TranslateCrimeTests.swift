// What a driver may not do is stopped, at its own instruction; what it may do beside it is not.

import CPort
import HostCode
import HostLoader
import IsolationRuntime
import Testing

@Suite(.serialized)
struct TranslateCrimeTests {
  struct Crime: Sendable, CustomTestStringConvertible {
    var name: String
    var result = HOST_VIOLATION
    var kind = HOST_CHECK
    /// Events before it: stores on the slow path that are allowed.
    var before = 0
    /// The function the violation is reported in, and the bytes of its instruction.
    var function: String?
    var bytes: [UInt8] = []
    var testDescription: String { name }
  }

  static let crimes = [
    Crime(name: "store_past_the_end", before: 0, bytes: [0x48, 0x89, 0x97]),
    Crime(name: "wild_store", bytes: [0xC6, 0x00, 0x01]),
    Crime(name: "null_store", bytes: [0xC7, 0x40, 0x08]),
    Crime(name: "null_load", result: HOST_FAULTED, kind: HOST_TRAP, bytes: [0x48, 0x8B, 0x48, 0x08]),
    Crime(name: "own_return_slot", bytes: [0x48, 0x89, 0x50, 0x10]),
    Crime(name: "anchor_slot", bytes: [0x48, 0x89, 0x10]),
    Crime(name: "return_slot_of_a_realigned_frame", before: 1, bytes: [0x48, 0x89, 0x55, 0x08]),
    Crime(name: "frame_pointer_of_a_caller", kind: HOST_NEVER, bytes: [0xC9]),
    Crime(name: "realigned_frame_pointer", kind: HOST_NEVER, bytes: [0x48, 0x8D, 0x65, 0xF8]),
    Crime(name: "callers_return_slot", before: 1, function: "crime_callee", bytes: [0x48, 0x89, 0x57, 0xF8]),
    Crime(name: "above_the_entry", bytes: [0x48, 0x89, 0x54, 0x24, 0x08]),
    Crime(name: "below_the_stack_pointer", bytes: [0x48, 0x89, 0x10]),
    Crime(name: "jump_to_data", kind: HOST_INDIRECT, bytes: []),
    Crime(name: "jump_to_null", kind: HOST_INDIRECT, bytes: []),
    Crime(name: "jump_into_a_function", kind: HOST_INDIRECT, bytes: []),
    Crime(name: "string_over_the_end", kind: HOST_STRING, bytes: [0xF3, 0x48, 0xAB]),
    Crime(name: "string_backwards", kind: HOST_STRING, bytes: [0xF3, 0x48, 0xAB]),
    Crime(name: "bit_before_the_start", bytes: [0x48, 0x0F, 0xAB, 0x07]),
    Crime(name: "port", kind: HOST_PORT, bytes: [0xEF]),
    Crime(name: "bug", result: HOST_FAULTED, kind: HOST_TRAP, bytes: [0x0F, 0x0B]),
    Crime(
      name: "load_beside_a_fixup", result: HOST_FAULTED, kind: HOST_TRAP, bytes: [0x48, 0x8B, 0x48, 0x10]),
    Crime(name: "index_over_the_frame", bytes: [0x48, 0x89, 0x14, 0xCC]),
    Crime(name: "index_partly_over_the_frame", bytes: [0x48, 0x89, 0x14, 0x0C]),
    Crime(name: "index_below_the_frame", bytes: [0x48, 0x89, 0x14, 0xCC]),
    Crime(name: "index_over_a_frame_of_live_registers", bytes: [0x48, 0x89, 0x14, 0xCC]),
    Crime(name: "sixteen_bytes", before: 1, bytes: [0xF0, 0x48, 0x0F, 0xC7, 0x4F, 0x10]),
  ]

  @Test(arguments: crimes, [true, false])
  func `A crime is stopped at its instruction`(crime: Crime, isFast: Bool) throws {
    let name = "crime_" + crime.name
    let given = try TranslateCase(name)
    try #require(given.fixture.translate(), "\(given.fixture.refusalText)")
    given.fixture.allow(given.memory, TranslateCase.memorySize, fast: isFast)
    given.fillMemory(seed: 1)
    let before = given.contents
    var registers = given.registers(seed: 1)
    #expect(given.fixture.run(given.fixture.fragment(of: name), &registers) == Int32(crime.result))
    let event = try #require(given.fixture.events.last)
    #expect(event.kind == UInt64(crime.kind.rawValue))
    if crime.name != "store_past_the_end" && crime.name != "sixteen_bytes" { #expect(given.contents == before) }
    if crime.name != "store_past_the_end" { #expect(given.fixture.events.count == crime.before + 1) }
    try expectPlace(of: event, crime, given)
  }

  private func expectPlace(of event: host_event, _ crime: Crime, _ given: TranslateCase) throws {
    guard !crime.bytes.isEmpty else { return }
    // A check's pc is the return address in its expansion, which is the instruction's own.
    let application = cordon_code_application(given.fixture.code, event.pc)
    let function = given.fixture.symbols.first { $0.name == crime.function ?? "crime_" + crime.name }!
    #expect(application >= function.address && application < function.address + function.size)
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = cordon_code_instruction_bytes(given.fixture.code, application, &bytes, 16)
    #expect(bytes.prefix(Int(count)).starts(with: crime.bytes), "\(bytes.prefix(Int(count)))")
    #expect(event.slot != 0)
    #expect(event.slot_holds == given.fixture.image.entry_return)
    #expect(event.frames.0 == application)
    #expect(event.frame_count == (crime.function == nil ? 1 : 2))
  }

  @Test
  func `Endless recursion faults below the stack, not in a push`() throws {
    let given = try TranslateCase("crime_endless_recursion")
    try #require(given.fixture.translate())
    let fragment = UnsafePointer<UInt8>(
      bitPattern: UInt(given.fixture.fragment(of: "crime_endless_recursion")))!
    // testb $0,-2560(%rsp)
    #expect((0..<8).map { fragment[$0] } == [0xF6, 0x84, 0x24, 0x00, 0xF6, 0xFF, 0xFF, 0x00])
  }
}
