// SPDX-License-Identifier: GPL-2.0-only
//
// Rights that have ended, the last few of them: what tells "freed" from "never held" and names the
// clause that took a right away.

import CPort

/// A right that has ended, and by which clause.
struct PastRight {
  var region = Region()
  var revoked: UnsafePointer<cordon_clause>?
}

/// A ring that forgets the oldest.
struct History: ~Copyable {
  private let ring: Cells<PastRight>
  private var written: UInt64 = 0

  init(ring: Cells<PastRight>) { self.ring = ring }

  @inline(__always)
  mutating func add(_ region: UnsafePointer<Region>, revoked: UnsafePointer<cordon_clause>?) {
    let entry = ring.pointer(UInt32(truncatingIfNeeded: written) & (ring.count &- 1))
    // Member by member: as a whole it would be a call of memcpy().
    entry.pointee.region.range = region.pointee.range
    entry.pointee.region.origin = region.pointee.origin
    entry.pointee.region.device = region.pointee.device
    entry.pointee.region.type = region.pointee.type
    entry.pointee.region.fields = region.pointee.fields
    entry.pointee.region.releases = region.pointee.releases
    entry.pointee.region.clause = region.pointee.clause
    entry.pointee.region.right = region.pointee.right
    // What its pieces let the driver do, it did.
    entry.pointee.region.isBare = false
    entry.pointee.revoked = revoked
    written &+= 1
  }

  /// The same of a part that never was a record.
  @inline(__always)
  mutating func add(_ part: UnsafePointer<Part>, revoked: UnsafePointer<cordon_clause>?) {
    let entry = ring.pointer(UInt32(truncatingIfNeeded: written) & (ring.count &- 1))
    entry.pointee.region.range = part.pointee.range
    entry.pointee.region.origin = part.pointee.range.start
    entry.pointee.region.device = 0
    entry.pointee.region.type = part.pointee.type
    entry.pointee.region.fields = part.pointee.fields
    entry.pointee.region.releases = nil
    entry.pointee.region.clause = part.pointee.clause
    entry.pointee.region.right = part.pointee.right
    entry.pointee.region.isBare = false
    entry.pointee.revoked = revoked
    written &+= 1
  }

  /// How many can be looked at.
  var count: UInt32 { UInt32(min(written, UInt64(ring.count))) }

  /// The entry of that age: 0 is the newest.
  subscript(age: UInt32) -> PastRight {
    precondition(age < count)
    return ring[UInt32(truncatingIfNeeded: written &- 1 &- UInt64(age)) & (ring.count - 1)]
  }

  /// Whether a right of that kind that began at the address has ended.
  mutating func held(_ right: UInt8, at address: UInt64) -> Bool {
    for age in 0..<count {
      let past = self[age].region
      if past.right == right, past.range.start == address { return true }
    }
    return false
  }

  /// Whether the byte was once one to store to.
  mutating func wrote(_ address: UInt64) -> Bool {
    for age in 0..<count where self[age].region.writes(address) { return true }
    return false
  }
}
