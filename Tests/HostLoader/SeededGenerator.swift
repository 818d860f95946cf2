// SPDX-License-Identifier: GPL-2.0-only
//
// Numbers by seed, and registers of a run by number.

import HostCode

/// splitmix64, so that a failure's seed repeats it.
package struct SeededGenerator {
  package var state: UInt64

  package init(state: UInt64) { self.state = state }

  package mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}

extension host_registers {
  package subscript(_ index: Int) -> UInt64 {
    get { withUnsafeBytes(of: general) { $0.bindMemory(to: UInt64.self)[index] } }
    set { withUnsafeMutableBytes(of: &general) { $0.bindMemory(to: UInt64.self)[index] = newValue } }
  }
}
