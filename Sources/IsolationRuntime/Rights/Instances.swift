// SPDX-License-Identifier: GPL-2.0-only
//
// Set instances: an skb with all that was granted through it.  An instance chains its records, so that
// whatever was gained under it ends with it.

import CPort

/// One open instance of a set.
struct Instance: Pooled {
  var set: UnsafePointer<cordon_set>?
  var key: UInt64 = 0
  var clause: UnsafePointer<cordon_clause>?
  /// Rises with each instance opened; 0 in a cell that is not in use.
  var serial: UInt64 = 0
  var firstRecord: UInt32 = 0
  /// How many parts were noted with it, and in how many places (Parts.swift).
  var partCount: UInt8 = 0
  var spanCount: UInt8 = 0
  var nextByKey: UInt32 = 0
  var newer: UInt32 = 0
  var older: UInt32 = 0
  /// Of a set that is counted: how often it was opened again.
  var again: UInt32 = 0

  var nextFree: UInt32 {
    get { nextByKey }
    set { nextByKey = newValue }
  }
}

/// The open instances, by key and by age.
struct Instances: ~Copyable {
  private(set) var pool: Pool<Instance>
  private let byKey: Cells<UInt32>
  private var newest: UInt32 = 0
  private var serials: UInt64 = 0

  init(pool: consuming Pool<Instance>, byKey: Cells<UInt32>) {
    self.pool = pool
    self.byKey = byKey
  }

  var cells: Cells<Instance> { pool.cells }
  var count: UInt32 { pool.used }

  /// The handle of an instance: its cell, and enough of its serial that a stale one is noticed.
  mutating func handle(_ index: UInt32) -> UInt64 {
    (cells[index].serial & 0xffff_ffff) << 32 | UInt64(index)
  }

  /// The cell a handle means; nil when that instance is no longer open.
  mutating func index(_ handle: UInt64) -> UInt32? {
    let index = UInt32(truncatingIfNeeded: handle)
    guard index != 0, index < cells.count, cells[index].serial != 0, self.handle(index) == handle
    else { return nil }
    return index
  }

  /// The open instance of that key, or 0: there is never more than one.
  mutating func find(_ set: UnsafePointer<cordon_set>?, _ key: UInt64) -> UInt32 {
    var at = byKey[bucket(key)]
    while at != 0 {
      if cells[at].key == key, sameSet(cells[at].set, set) { return at }
      at = cells[at].nextByKey
    }
    return 0
  }

  /// The first open instance with that key, of whatever set, and the one after another; 0 at the end.
  mutating func first(keyed key: UInt64) -> UInt32 { match(from: byKey[bucket(key)], key) }
  mutating func next(after index: UInt32) -> UInt32 { match(from: cells[index].nextByKey, cells[index].key) }

  private mutating func match(from start: UInt32, _ key: UInt64) -> UInt32 {
    var at = start
    while at != 0, cells[at].key != key { at = cells[at].nextByKey }
    return at
  }

  /// The instance opened last of those that are open, or 0.
  var latest: UInt32 { newest }

  /// Opens one; 0 when there is no cell left.
  mutating func open(
    _ set: UnsafePointer<cordon_set>?, _ key: UInt64, _ clause: UnsafePointer<cordon_clause>?
  ) -> UInt32 {
    let index = pool.take()
    guard index != 0 else { return 0 }
    let bucket = bucket(key)
    cells[index] = Instance(set: set, key: key, nextByKey: byKey[bucket])
    byKey[bucket] = index
    serials += 1
    // The handle of a cell must not repeat and must not be 0.
    if serials & 0xffff_ffff == 0 { serials += 1 }
    let cell = cells.pointer(index)
    cell.pointee.clause = clause
    cell.pointee.serial = serials
    cell.pointee.older = newest
    cell.pointee.newer = 0
    if newest != 0 { cells[newest].newer = index }
    newest = index
    return index
  }

  /// An open instance once more; false when its set is not counted.
  mutating func reopen(_ index: UInt32) -> Bool {
    guard isCounted(cells[index].set), cells[index].again < UInt32.max else { return false }
    cells[index].again += 1
    return true
  }

  /// One of several openings goes; false when it was the last.
  mutating func closesOne(_ index: UInt32) -> Bool {
    guard cells[index].again != 0 else { return false }
    cells[index].again -= 1
    return true
  }

  /// Takes an instance out; its records must have gone before.
  mutating func close(_ index: UInt32) {
    precondition(cells[index].firstRecord == 0 && cells[index].partCount == 0)
    unchain(index, bucket(cells[index].key))
    leaveOpen(index)
    pool.give(index)
  }

  private mutating func leaveOpen(_ index: UInt32) {
    let newer = cells[index].newer
    let older = cells[index].older
    if newer != 0 { cells[newer].older = older } else { newest = older }
    if older != 0 { cells[older].newer = newer }
    cells[index].serial = 0
  }

  private mutating func unchain(_ index: UInt32, _ bucket: UInt32) {
    var at = byKey[bucket]
    if at == index {
      byKey[bucket] = cells[index].nextByKey
      return
    }
    while cells[at].nextByKey != index { at = cells[at].nextByKey }
    cells[at].nextByKey = cells[index].nextByKey
  }

  /// The newest instance of the set of that name opened before `serial`, or 0.
  mutating func newest(ofSet name: UnsafePointer<CChar>, before serial: UInt64) -> UInt32 {
    var at = newest
    while at != 0 {
      if cells[at].serial < serial, sameText(cells[at].set?.pointee.name, name) { return at }
      at = cells[at].older
    }
    return 0
  }

  /// The newest instance whose key lies in `range` opened before `serial`; nil when there is none.
  mutating func newest(keyedIn range: ByteRange, before serial: UInt64) -> UInt32? {
    var at = newest
    while at != 0 {
      if cells[at].serial < serial, range.contains(cells[at].key) { return at }
      at = cells[at].older
    }
    return nil
  }

  /// The oldest live instance of the set of that name; 0: there is none.
  mutating func oldest(ofSet name: UnsafePointer<CChar>) -> UInt32 {
    var at = newest
    var found: UInt32 = 0
    while at != 0 {
      if sameText(cells[at].set?.pointee.name, name) { found = at }
      at = cells[at].older
    }
    return found
  }

  private mutating func sameSet(_ one: UnsafePointer<cordon_set>?, _ other: UnsafePointer<cordon_set>?) -> Bool
  {
    if one == other { return true }
    guard let one, let other else { return false }
    return sameText(one.pointee.name, other.pointee.name)
  }

  /// References are counted: a set whose name ends in "_hold".
  private func isCounted(_ set: UnsafePointer<cordon_set>?) -> Bool {
    guard let name = set?.pointee.name else { return false }
    var length = 0
    while name[length] != 0 { length += 1 }
    guard length > 5 else { return false }
    return name[length - 5] == 0x5F && name[length - 4] == 0x68 && name[length - 3] == 0x6F
      && name[length - 2] == 0x6C && name[length - 1] == 0x64
  }

  private mutating func bucket(_ key: UInt64) -> UInt32 { scatter(key) & (byKey.count - 1) }
}
