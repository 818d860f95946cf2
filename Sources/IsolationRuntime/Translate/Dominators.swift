// SPDX-License-Identifier: GPL-2.0-only
//
// Which bytes a check earlier in the block has already asked for.  Process context.

/// Checks made earlier in the same basic block whose registers have not changed since.
///
/// Sound: a store whose bytes lie inside a range checked earlier in the block, off the same unchanged registers and
/// with no transfer between, holds the right if the earlier one did.  That a right may end on another processor
/// between the two is the window every check has (DESIGN 1.1); no call of this driver lies between.
struct Dominators {
  struct Range {
    var base: UInt8
    var index: UInt8
    var scale: UInt8
    var low: Int64
    var high: Int64
    /// The checked store: its offset in the text.
    var text: UInt32
  }
  private var ranges = InlineArray<4, Range>(
    repeating: Range(base: Register.none, index: Register.none, scale: 0, low: 0, high: 0, text: 0))
  private var count = 0
  private var replace = 0

  mutating func forget() { count = 0 }

  mutating func forget(registers: RegisterSet) {
    var index = 0
    while index < count {
      let range = ranges[index]
      if Self.uses(range.base, registers) || Self.uses(range.index, registers) {
        count -= 1
        ranges[index] = ranges[count]
      } else {
        index += 1
      }
    }
  }

  private static func uses(_ register: UInt8, _ set: RegisterSet) -> Bool {
    register != Register.none && set & (1 << RegisterSet(register)) != 0
  }

  /// The checked store that covers `size` bytes at `operand`.
  func covering(_ operand: Operand, size: UInt8) -> UInt32? {
    let low = Int64(operand.displacement)
    for index in 0..<count {
      let range = ranges[index]
      if range.base == operand.base && range.index == operand.index && range.scale == operand.scale
        && range.low <= low && low + Int64(size) <= range.high
      {
        return range.text
      }
    }
    return nil
  }

  mutating func add(_ operand: Operand, size: UInt8, text: UInt32) {
    let low = Int64(operand.displacement)
    let range = Range(
      base: operand.base, index: operand.index, scale: operand.scale, low: low, high: low + Int64(size),
      text: text)
    if count < 4 {
      ranges[count] = range
      count += 1
    } else {
      ranges[replace] = range
      replace = (replace + 1) & 3
    }
  }
}
