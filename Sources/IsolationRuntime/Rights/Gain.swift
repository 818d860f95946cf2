// SPDX-License-Identifier: GPL-2.0-only
//
// Granting: a record and its bits, or nothing at all.

import CPort

extension Rights {
  /// Adds a right.  FULL when there is no record or no shadow page left, or the grant makes no sense;
  /// nothing has changed then.
  mutating func gain(_ grant: cordon_grant) -> cordon_answer {
    guard let region = Region(grant) else { return CORDON_FULL }
    var instance: UInt32 = 0
    if grant.instance != 0 {
      guard let open = instances.index(grant.instance) else { return CORDON_FULL }
      instance = open
    }
    let stale = region.isRight(CORDON_ALLOC) ? records.first(region.right, at: region.range.start) : 0
    if stale == 0 {
      let same = find(region, in: instance)
      if same != 0 {
        // A later grant may know the type that an earlier one did not.
        if records[same].type == nil { records.cells[same].region.type = region.type }
        return CORDON_HELD
      }
      guard records.pool.available > 0 else { return CORDON_FULL }
    }
    // All of an object's shadow at once, the gaps between its fields included.
    if region.givesWrite, !shadow.map(region.range) { return CORDON_FULL }
    // The allocator gave the address anew, so the old object's end was not seen.
    if stale != 0 { end(stale, by: region.clause) }
    add(region, to: instance)
    gained &+= 1
    return CORDON_HELD
  }

  /// The live record of the same right under the same instance, or 0.
  private mutating func find(_ region: Region, in instance: UInt32) -> UInt32 {
    var index = records.first(region.right, at: region.range.start)
    while index != 0 {
      if records.cells[index].instance == instance, records[index].isSame(as: region) { return index }
      index = records.next(after: index)
    }
    return 0
  }

  /// Adds a record whose pages are mapped and for which there is a cell.
  mutating func add(_ region: Region, to instance: UInt32) {
    let index = records.insert(region)
    precondition(index != 0)
    joinInstance(index, instance)
    // Under a pin the bits do not tell whether another record gives them.
    guard region.givesWrite else { return }
    var mustLook = pins.touching(region.range) != 0
    if mustLook {
      for run in 0..<region.runCount { _ = setUnpinned(region.run(run)) }
    } else if region.fields == nil {
      mustLook = shadow.set(region.range)
    } else {
      for run in 0..<region.runCount where shadow.set(region.run(run)) { mustLook = true }
    }
    if mustLook { markOverlaps(index) }
  }

  /// Tells every record that shares bytes with this one, and this one, that clearing needs a look.
  private mutating func markOverlaps(_ index: UInt32) {
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
