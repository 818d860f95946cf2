// SPDX-License-Identifier: GPL-2.0-only
//
// Where rsp stands in a frame, as a constant: so many bytes below an anchor that no store of the driver reaches.
// docs/notes/static-stack-walk.md says why that is sound.  Any context.

/// The anchor is the return slot; in a frame that the driver realigned it is the anchor slot that translation put
/// above the realigned part, which holds what rsp was before.
struct StackPlace: Equatable, BitwiseCopyable {
  /// Bytes between rsp and the anchor.
  var depth: UInt16
  /// `plain`; else bytes from what the anchor slot holds to the return slot (12 bits), and log2 of the alignment.
  var above: UInt16

  static let plain: UInt16 = 0xFFFF
  static let entry = StackPlace(depth: 0, above: plain)
  /// Alignments of `and $-n,%rsp` that are known how to follow.
  static let alignments: ClosedRange<Int64> = 16...512

  var isPlain: Bool { above == Self.plain }
  /// Bytes from the anchor slot's value to the return slot.
  var outer: Int64 { isPlain ? 0 : Int64(above & 0xFFF) }
  var alignment: Int64 { isPlain ? 0 : 1 << Int64(above >> 12) }
  /// At most so many bytes lie between rsp and the return slot.
  var reach: Int64 { Int64(depth) + outer + 2 * alignment }

  /// After `bytes` were added to rsp; nil when that is above the anchor or does not fit.
  func moved(by bytes: Int64) -> StackPlace? {
    let moved = Int64(depth) - bytes
    guard moved >= 0, moved <= Int64(UInt16.max) else { return nil }
    return StackPlace(depth: UInt16(moved), above: above)
  }

  /// After `and $-alignment,%rsp` as the translator emits it.
  func realigned(to alignment: Int64) -> StackPlace? {
    guard isPlain, Self.alignments.contains(alignment), alignment & (alignment - 1) == 0, depth < 0xFFF else {
      return nil
    }
    return StackPlace(
      depth: UInt16(alignment - 8), above: depth | UInt16(alignment.trailingZeroBitCount) << 12)
  }
}

/// Which registers hold a constant place in this frame on the way that led here, by what was
/// copied from rsp.  Only a guess of where rsp will go: emitted code compares before it believes.
struct StackCopies: BitwiseCopyable {
  /// rax, rbx, rbp, r12...r15: bytes below the anchor.
  private var depth = InlineArray<7, Int16>(repeating: 0)
  private var known: UInt8 = 0
  /// Relative to the anchor slot and not to the return slot.
  private var realigned: UInt8 = 0

  private static func index(_ register: UInt8) -> Int? {
    switch register {
    case Register.rax: return 0
    case Register.rbx: return 1
    case Register.rbp: return 2
    case 12...15: return Int(register) - 9
    default: return nil
    }
  }

  mutating func forget(_ registers: RegisterSet) {
    for register in UInt8(0)..<16 where registers & (1 << RegisterSet(register)) != 0 {
      if let index = Self.index(register) { known &= ~(1 << UInt8(index)) }
    }
  }

  /// `register` is rsp at `place`, plus `displacement`.
  mutating func set(_ register: UInt8, _ place: StackPlace, _ displacement: Int64) {
    guard let index = Self.index(register) else { return }
    let bit: UInt8 = 1 << UInt8(index)
    known &= ~bit
    guard let below = Int16(exactly: Int64(place.depth) - displacement) else { return }
    depth[index] = below
    known |= bit
    if place.isPlain { realigned &= ~bit } else { realigned |= bit }
  }

  /// Where rsp stands once it is `register` plus `displacement`; `now` names the realigned part.
  func place(_ register: UInt8, _ displacement: Int64, now: StackPlace) -> StackPlace? {
    guard let index = Self.index(register), known & (1 << UInt8(index)) != 0,
      let below = UInt16(exactly: Int64(depth[index]) - displacement)
    else { return nil }
    if realigned & (1 << UInt8(index)) == 0 { return StackPlace(depth: below, above: StackPlace.plain) }
    return now.isPlain ? nil : StackPlace(depth: below, above: now.above)
  }
}
