// SPDX-License-Identifier: GPL-2.0-only
//
// What two decoders must agree on about one instruction.  One side is made from ours here, the other
// from Zydis in DecodeZydis.swift.

import IsolationRuntime

/// A memory operand that ModRM names, as both decoders see it.
package struct MemoryFacts: Equatable {
  var segment: UInt8 = 0
  var base: UInt8 = 0xff
  var index: UInt8 = 0xff
  var scale: UInt8 = 1
  var isRipRelative = false
  var displacement: Int64 = 0
}

package struct DecodeFacts {
  var length = 0
  var flow: ControlFlow = .next
  var relative: Int64 = 0
  var memory: MemoryFacts?
  var store: StoreForm = .none
  var storeSize = 0
  var loadSize = 0
  var pushSize = 0
  var registersRead: RegisterSet = 0
  var registersWritten: RegisterSet = 0
  var registersKilled: RegisterSet = 0
  var flagsRead: UInt16 = 0
  var flagsWritten: UInt16 = 0
  var flagsKilled: UInt16 = 0
  var immediate: Int64 = 0
  var immediateOffset = 0
  var displacementOffset = 0
  var modRMOffset = 0
  var portSize = 0
  /// `mov` to or from an address in the instruction; not compared.
  var isAbsolute = false

  init() {}

  package init(_ ours: Instruction) {
    length = Int(ours.length)
    flow = ours.flow
    relative = Int64(ours.relative)
    if ours.hasMemory {
      memory = MemoryFacts(
        segment: ours.segment, base: ours.base, index: ours.index,
        scale: ours.index == 0xff ? 1 : ours.scale, isRipRelative: ours.isRipRelative,
        displacement: Int64(ours.displacement))
    }
    store = ours.store
    storeSize = Int(ours.storeSize)
    loadSize = Int(ours.loadSize)
    pushSize = Int(ours.pushSize)
    registersRead = ours.registersRead
    registersWritten = ours.registersWritten
    registersKilled = ours.registersKilled
    flagsRead = ours.flagsRead
    flagsWritten = ours.flagsWritten
    flagsKilled = ours.flagsKilled
    immediate = ours.immediate
    immediateOffset = Int(ours.immediateOffset)
    displacementOffset = ours.displacementSize == 0 ? 0 : Int(ours.displacementOffset)
    modRMOffset = Int(ours.modRMOffset)
    portSize = Int(ours.portSize)
  }
}

extension DecodeFacts {
  /// The names of what differs; empty when the decoders agree.
  ///
  /// Killed sets need only be subsets of what Zydis knows to be written unconditionally: which flags a count of
  /// zero leaves alone is ours to know.
  package func differences(from oracle: DecodeFacts) -> [String] {
    var names: [String] = []
    func expect(_ same: Bool, _ name: String) { if !same { names.append(name) } }
    expect(length == oracle.length, "length")
    expect(flow == oracle.flow, "flow")
    expect(relative == oracle.relative, "relative")
    expect(memory == oracle.memory, "memory")
    expect(store == oracle.store, "store")
    expect(storeSize == oracle.storeSize, "storeSize")
    expect(loadSize == oracle.loadSize, "loadSize")
    expect(pushSize == oracle.pushSize, "pushSize")
    expect(registersRead == oracle.registersRead, "registersRead")
    expect(registersWritten == oracle.registersWritten, "registersWritten")
    expect(registersKilled & ~oracle.registersKilled == 0, "registersKilled")
    expect(oracle.registersKilled & ~registersKilled == 0, "registersNotKilled")
    expect(flagsRead == oracle.flagsRead, "flagsRead")
    expect(flagsWritten == oracle.flagsWritten, "flagsWritten")
    expect(flagsKilled & ~oracle.flagsWritten == 0, "flagsKilled")
    expect(immediate == oracle.immediate, "immediate")
    expect(immediateOffset == oracle.immediateOffset, "immediateOffset")
    expect(displacementOffset == oracle.displacementOffset, "displacementOffset")
    expect(modRMOffset == oracle.modRMOffset, "modRMOffset")
    expect(portSize == oracle.portSize, "portSize")
    return names
  }
}
