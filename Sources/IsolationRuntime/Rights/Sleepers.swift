// SPDX-License-Identifier: GPL-2.0-only
//
// Instances that ended and will likely come again: the same skb, with the same head, is granted with every
// packet.  Their records stay in the tables with a mark that hides them from every look, and give nothing;
// opened again, the instance takes each one up as its grant comes by.  A grant that is another ends what
// still sleeps there, and whoever needs a cell has the oldest sleeper's.

import CPort

extension Region {
  /// In `right` of a record that sleeps: no right has this bit.
  static let sleepBit: UInt8 = 0x80

  /// Whether a grant is what this sleeping region was.  Says no too often, never yes.
  @inline(__always)
  func wakes(by grant: UnsafePointer<cordon_grant>) -> Bool {
    guard UInt32(right ^ Self.sleepBit) == grant.pointee.right, range.start == grant.pointee.address else {
      return false
    }
    if grant.pointee.right == CORDON_FIELDS.rawValue { return fields == grant.pointee.fields }
    guard type == grant.pointee.type else { return false }
    return range.size == grant.pointee.size || (grant.pointee.right == CORDON_REF.rawValue && type != nil)
  }
}

extension Rights {
  /// The open instance of that key, a sleeping one opened again, or a new one; 0 when there is no cell left.
  mutating func open(
    _ set: UnsafePointer<cordon_set>?, _ key: UInt64, _ clause: UnsafePointer<cordon_clause>?
  ) -> UInt32 {
    let known = instances.findAny(set, key)
    if known != 0 {
      if instances.cells[known].isAsleep { instances.reopen(known, clause) }
      return known
    }
    let opened = instances.open(set, key, clause)
    return opened == 0 && endOldestSleeper() ? instances.open(set, key, clause) : opened
  }

  /// Ends an instance and its records but keeps them at hand.  False, and no change, when one is of a kind
  /// that others may look into, or shares bytes with another.
  mutating func putToSleep(_ instance: UInt32, by clause: UnsafePointer<cordon_clause>?) -> Bool {
    let cells = records.cells
    let first = instances.cells[instance].firstRecord
    var index = first
    while index != 0 {
      let cell = cells.pointer(index)
      guard !cell.pointee.overlaps, Self.maySleep(cell.pointee.region.right) else { return false }
      index = cell.pointee.nextOfInstance
    }
    guard first != 0 else { return false }
    // Fewer grants than the last time.
    if instances.cells[instance].sleeping != 0 { endSleepers(of: instance) }
    // The chain has the newest first: turned around, it is the order in which they will come again.
    var chain: UInt32 = 0
    index = first
    while index != 0 {
      let cell = cells.pointer(index)
      let next = cell.pointee.nextOfInstance
      lost &+= 1
      history.add(records.cells.region(index), revoked: clause)
      clearBits(of: records.cells.region(index))
      records.sleep(index)
      cell.pointee.nextOfInstance = chain
      chain = index
      index = next
    }
    instances.sleep(instance, chain)
    return true
  }

  @inline(__always)
  private static func maySleep(_ right: UInt8) -> Bool {
    switch UInt32(right) {
    case CORDON_WRITE.rawValue, CORDON_REF.rawValue, CORDON_FIELDS.rawValue: true
    default: false
    }
  }

  /// Takes up the record that sleeps next in the instance, if it is what is granted.  False: grant it anew.
  @inline(__always)
  mutating func wake(_ grant: UnsafePointer<cordon_grant>, in instance: UInt32) -> Bool {
    let index = instances.cells[instance].sleeping
    guard index != 0 else { return false }
    let cell = records.cells.pointer(index)
    guard cell.pointee.region.wakes(by: grant) else {
      endSleepers(of: instance)
      return false
    }
    instances.cells[instance].sleeping = cell.pointee.nextOfInstance
    cell.pointee.region.clause = grant.pointee.clause
    records.wake(index)
    joinInstance(index, instance)
    setBits(of: index)
    gained &+= 1
    return true
  }

  /// Frees the cells of what still sleeps in an instance.
  @inline(never)
  mutating func endSleepers(of instance: UInt32) {
    var index = instances.cells[instance].sleeping
    instances.cells[instance].sleeping = 0
    while index != 0 {
      let next = records.cells[index].nextOfInstance
      records.cells[index].instance = 0
      records.wake(index)
      records.remove(index)
      index = next
    }
  }

  /// Wakes nobody, but sees to it that so many record cells are free, if sleepers have them.
  @inline(never)
  mutating func makeRoom(_ count: UInt32) -> Bool {
    while records.pool.available < count {
      guard endOldestSleeper() else { return false }
    }
    return true
  }

  /// False when no instance sleeps.
  mutating func endOldestSleeper() -> Bool {
    let instance = instances.oldestSleeper
    guard instance != 0 else { return false }
    endSleepers(of: instance)
    instances.forget(instance)
    return true
  }
}
