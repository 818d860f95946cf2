// Translation asks for memory in many places and gives all of it back, whatever happens.

import CPort
import HostCode
import HostLoader
import HostPort
import IsolationRuntime
import Testing

@Suite(.serialized)
struct TranslateMemoryTests {
  @Test
  func `Each allocation may fail`() throws {
    var failures = 0
    for nth in UInt64(1)...64 {
      let given = try TranslateCase("calls")
      let before = host_port_allocated()
      host_port_fail_nth_of(HOST_PORT_ALLOCATE, nth)
      let isTranslated = given.fixture.translate()
      let isPending = host_port_fail_is_pending()
      host_port_fail_nth(0)
      if isPending {
        #expect(isTranslated)
        break
      }
      #expect(!isTranslated)
      #expect(given.fixture.refusalText == "no memory for the translation")
      #expect(host_port_allocated() == before)
      failures += 1
    }
    #expect(failures > 10)
  }

  @Test
  func `Destroying gives everything back`() throws {
    let before = host_port_allocated()
    do {
      let given = try TranslateCase("calls")
      #expect(given.fixture.translate())
      #expect(host_port_allocated() > before)
    }
    #expect(host_port_allocated() == before)
  }

  @Test
  func `A cache too small is refused, and nothing behind it is written`() throws {
    for size in [64, 512, 700, 900] {
      let given = try TranslateCase("calls") { $0.image.cache_size = UInt64(size) }
      let window = UnsafeMutablePointer<UInt8>(bitPattern: UInt(given.fixture.image.cache))!
      for index in size..<size + 4096 { window[index] = 0x5A }
      if given.fixture.translate() { continue }
      #expect(given.fixture.refusalText == "the code cache is full; give cordon.ko fewer modules at a time")
      #expect((size..<size + 4096).allSatisfy { window[$0] == 0x5A })
    }
  }

  @Test
  func `What is not code is int3`() throws {
    let given = try TranslateCase("calls")
    try #require(given.fixture.translate())
    let window = UnsafePointer<UInt8>(bitPattern: UInt(given.fixture.image.cache))!
    let used = Int(given.fixture.statistics.cache_bytes)
    #expect((used..<Int(given.fixture.image.cache_size)).allSatisfy { window[$0] == 0xCC })
  }

  @Test
  func `Init functions are forgotten`() throws {
    let given = try TranslateCase("calls") { fixture in
      UnsafeMutablePointer(mutating: fixture.image.sections)[0].flags |= UInt32(CORDON_SECTION_INIT)
    }
    try #require(given.fixture.translate())
    #expect(given.fixture.fragment(of: "calls") != 0)
    cordon_code_drop_init(given.fixture.code)
    #expect(given.fixture.fragment(of: "calls") == 0)
  }
}
