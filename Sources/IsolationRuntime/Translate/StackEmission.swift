// SPDX-License-Identifier: GPL-2.0-only
//
// The emitted form of what sets rsp from a register or realigns it.  No register is believed: rsp comes out of
// constants and the anchor slot, and a driver whose register says otherwise is stopped there.  Process context.

import CPort

extension Translation {
  /// What the stub of `violation_entry` is handed when rsp would not have come to where the frame says.
  static let stackImmediate: UInt32 = 1

  mutating func emitStackChange(_ index: Int) -> Bool {
    let item = items[index]
    let next = indexAt[Int(item.next)]
    let areFlagsLive = next == 0 || next == Self.inside || items[Int(next) - 1].liveFlags & Flag.status != 0
    if item.change == .realign {
      guard !areFlagsLive else { return refuse("flags of a realigned stack pointer are used at", item.text) }
      realign(item)
      return true
    }
    rise(item, to: item.set)
    compareSource(item, savingFlags: areFlagsLive)
    if item.change == .leave { window.pop(Register.rbp) }
    return true
  }

  /// Stops the driver when its register is not what rsp has become.
  private mutating func compareSource(_ item: Item, savingFlags: Bool) {
    let source = item.instruction.stackSource
    var displacement = Int32(truncatingIfNeeded: source.displacement)
    if savingFlags {
      window.pushFlags()
      record(item.text, StackPlace(depth: item.set.depth + 8, above: item.set.above), pushed: 8)
      displacement -= 8
    }
    if displacement != 0 { window.add(displacement, to: source.register) }
    window.compareWithStackPointer(source.register)
    let same = window.jumpIfEqualShort()
    callStub(image.pointee.violation_entry, Self.stackImmediate)
    window.patchShort(at: same)
    if displacement != 0 { window.add(0 &- displacement, to: source.register) }
    if savingFlags {
      window.popFlags()
      record(item.text, item.set)
    }
  }

  /// Enough copies of rsp that one of them ends up at a constant place above the aligned rsp.
  private mutating func realign(_ item: Item) {
    let alignment = UInt32(-item.instruction.immediate)
    window.push(Register.rsp)
    record(item, pushed: 8)
    for count in 1..<alignment / 8 {
      window.pushTop()
      record(item, pushed: 8 * (count + 1))
    }
    window.alignStackPointer(Int32(item.instruction.immediate))
  }

  /// rsp from the item's place up to `place`.
  private mutating func rise(_ item: Item, to place: StackPlace) {
    var from = item.place
    if from.above != place.above {
      window.loadStackPointer(at: Int32(from.depth))
      from = StackPlace(depth: UInt16(from.outer), above: StackPlace.plain)
      record(item.text, from)
    }
    if from.depth != place.depth {
      window.add(Int32(from.depth) - Int32(place.depth), to: Register.rsp)
      record(item.text, place)
    }
  }
}
