// SPDX-License-Identifier: GPL-2.0-only
//
// Random bytes: what ours accepts, Zydis decodes to the same instruction.

import Oracle
import Testing

struct DecodeRandomTests {
  @Test func `Random bytes decode as Zydis decodes them or not at all`() {
    var comparison = DecodeComparison()
    comparison.random(count: 400_000, seed: 1)
    #expect(DecodeComparison.lines(comparison.mismatches).isEmpty)
    #expect(comparison.instructions > 150_000)
  }
}
