// SPDX-License-Identifier: GPL-2.0-only
//
// Granting: a record and its bits, or nothing at all.

import CPort

extension Rights {
  /// Adds a right.  FULL when there is no record or no shadow page left, or the grant makes no sense;
  /// nothing has changed then.
  mutating func gain(_ grant: UnsafePointer<cordon_grant>) -> cordon_answer {
    var instance: UInt32 = 0
    if grant.pointee.instance != 0 {
      guard let open = instances.index(grant.pointee.instance) else { return CORDON_FULL }
      instance = open
      // What it holds already may only be noted.
      if instances.cells[open].partCount != 0 { makeParts(of: open) }
    }
    guard let range = Region.range(of: grant) else { return CORDON_FULL }
    let right = UInt8(truncatingIfNeeded: grant.pointee.right)
    let stale = grant.pointee.right == CORDON_ALLOC.rawValue ? records.first(right, at: range.start) : 0
    if stale == 0 {
      let same = find(grant, range, in: instance)
      if same != 0 {
        // A later grant may know the type that an earlier one did not.
        if records[same].type == nil { records.cells[same].region.type = grant.pointee.type }
        return CORDON_HELD
      }
      guard records.available > 0 else { return CORDON_FULL }
    }
    // All of an object's shadow at once, the gaps between its fields included.
    if givesWrite(grant), !shadow.map(range) { return CORDON_FULL }
    // The allocator gave the address anew, so the old object's end was not seen.
    if stale != 0 { end(stale, by: grant.pointee.clause) }
    add(grant, range, to: instance)
    gained &+= 1
    return CORDON_HELD
  }

  @inline(__always)
  private func givesWrite(_ grant: UnsafePointer<cordon_grant>) -> Bool {
    switch grant.pointee.right {
    case CORDON_WRITE.rawValue, CORDON_ALLOC.rawValue, CORDON_FIELDS.rawValue: true
    default: false
    }
  }

  /// The live record of the same right under the same instance, or 0.
  @inline(__always)
  private mutating func find(
    _ grant: UnsafePointer<cordon_grant>, _ range: ByteRange, in instance: UInt32
  ) -> UInt32 {
    var index = records.first(UInt8(truncatingIfNeeded: grant.pointee.right), at: range.start)
    while index != 0 {
      if records.cells[index].instance == instance, records[index].isSame(as: grant, range) { return index }
      index = records.next(after: index)
    }
    return 0
  }

  /// Adds a record whose pages are mapped and for which there is a cell.
  @inline(__always)
  private mutating func add(
    _ grant: UnsafePointer<cordon_grant>, _ range: ByteRange, to instance: UInt32
  ) {
    let index = records.insert(grant, range)
    precondition(index != 0)
    joinInstance(index, instance)
    setBits(of: index)
  }

  /// Sets what a record that is new in the table gives.
  @inline(__always)
  mutating func setBits(of index: UInt32) {
    let region = records.cells.region(index)
    guard region.pointee.givesWrite else { return }
    let range = region.pointee.range
    // Under a pin the bits do not tell whether another record gives them.
    var mustLook = pins.mayTouch(range) && pins.touching(range) != 0
    if mustLook {
      setUnpinned(index)
    } else if let fields = region.pointee.fields {
      mustLook = shadow.set(range.start, fields)
    } else {
      mustLook = shadow.set(range)
    }
    if mustLook { markOverlaps(index) }
  }

  @inline(never)
  private mutating func setUnpinned(_ index: UInt32) {
    let region = records[index]
    for run in 0..<region.runCount { _ = setUnpinned(region.run(run)) }
  }

  /// Tells every record that shares bytes with this one, and this one, that clearing needs a look.
  @inline(never)
  private mutating func markOverlaps(_ index: UInt32) {
    // Bits of a part that is awake have no record yet.
    makeAwake(touching: records[index].range)
    var search = records.search(records[index].range)
    while true {
      let other = records.next(&search)
      if other == 0 { return }
      guard other != index, records[other].givesWrite else { continue }
      records.cells[other].overlaps = true
      records.cells[index].overlaps = true
    }
  }
}
