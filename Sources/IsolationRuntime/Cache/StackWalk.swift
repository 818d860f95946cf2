// SPDX-License-Identifier: GPL-2.0-only
//
// Walking the driver's frames by what translation knows of them: at every cache address the distance from
// rsp to the return slot is a constant, or that to an anchor slot which leads there, so the return addresses
// can be followed without frame pointers.  Sound because no store of the driver reaches either slot (docs/notes/static-stack-walk.md).
// Callable from any context; reads the stack it is given, allocates nothing.

/// Frames from the innermost outwards.
struct StackWalk {
  /// Whose frame is at hand: calls lead from one module of the domain into another.
  private(set) var code: UnsafePointer<Code>
  /// Cache address of the frame at hand, and the stack pointer there.
  var pc: UInt64
  var sp: UInt64
  /// Upper end of what may be read.
  let limit: UInt64
  /// The anchor slot of the frame last stepped over, 0 without: not the driver's either.
  private(set) var anchor: UInt64 = 0

  enum Step {
    /// Slot of a return address into the cache; the walk stands in the caller now.
    case frame(slot: UInt64)
    /// Slot that holds the entry's return address: the record lies above it.
    case entry(slot: UInt64)
    case lost
  }

  init(code: UnsafePointer<Code>, pc: UInt64, sp: UInt64, bytes: UInt64) {
    self.code = code
    self.pc = pc
    self.sp = sp
    limit = sp &+ bytes
  }

  mutating func step() -> Step {
    guard let entry = entry() else { return .lost }
    return step(from: entry)
  }

  /// What is known of `pc`, in whichever of the domain's translations it lies.
  @inline(__always)
  mutating func entry() -> CacheEntry? {
    if !code.pointee.contains(pc), let other = code.pointee.peer(at: pc) { code = other }
    return code.pointee.entry(at: pc)
  }

  /// The same for who knows what lies at `pc`.
  @inline(__always)
  mutating func step(from entry: CacheEntry) -> Step {
    var slot = sp &+ UInt64(entry.place.depth)
    anchor = 0
    if !entry.place.isPlain {
      guard let before = word(slot), before > slot, before - slot <= UInt64(entry.place.alignment) else {
        return .lost
      }
      anchor = slot
      slot = before &+ UInt64(entry.place.outer)
    }
    guard let back = word(slot) else { return .lost }
    sp = slot &+ 8
    pc = back
    return back == code.pointee.entryReturn ? .entry(slot: slot) : .frame(slot: slot)
  }

  private func word(_ slot: UInt64) -> UInt64? {
    guard slot >= sp, slot < limit, slot & 7 == 0 else { return nil }
    return UnsafePointer<UInt64>(bitPattern: UInt(slot))?.pointee
  }

  /// Some of the bytes from `address` to `end` are the anchor slot of the frame last stepped over.
  func reachesAnchor(_ address: UInt64, _ end: UInt64) -> Bool {
    anchor != 0 && address < anchor + 8 && end > anchor
  }
}

extension Code {
  @inline(__always)
  func contains(_ pc: UInt64) -> Bool { pc >= cache && pc - cache < cacheSize }

  /// The translation of another module of the domain that `pc` lies in.
  func peer(at pc: UInt64) -> UnsafePointer<Code>? {
    guard let peers else { return nil }
    for index in 0..<peerCount {
      guard let peer = peers[index] else { continue }
      let other = UnsafePointer<Code>(peer)
      if other.pointee.contains(pc) { return other }
    }
    return nil
  }

  /// Frames are at most a kernel stack deep: 16 KiB, THREAD_SIZE of x86-64.
  static let stackBytes: UInt64 = 16384
}
