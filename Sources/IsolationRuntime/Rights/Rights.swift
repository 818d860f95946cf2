// SPDX-License-Identifier: GPL-2.0-only
//
// The rights of one domain: records, shadow memory, instances, pins, locks and history, all in one
// allocation, all under the domain's lock.  The exported calls are in RightsExports.swift; the verbs
// are in Gain, Lose, Held and Suspend.

import CPort

/// Everything a domain holds.  Lives at the start of its own allocation and is never copied: its
/// methods, and those of the tables in it, are `mutating` even where they only look, because Swift
/// passes a borrowed struct by value and that would be a copy of all tables' heads on a kernel stack.
struct Rights: ~Copyable {
  let domain: UnsafeMutableRawPointer?
  /// Bytes of the allocation.
  let size: UInt64
  var shadow: ShadowMemory
  var records: RecordTable
  var instances: Instances
  var parts: Parts
  var pins: Pins
  var locks: LockLog
  var history: History
  var gained: UInt64 = 0
  var lost: UInt64 = 0

  static let lockCapacity: UInt32 = 256
  static let smallestCapacity: UInt64 = 16
  static let largestCapacity: UInt64 = 1 << 22

  /// Ends a live record: its bits go, its history stays.  What another live record lets the driver
  /// store to stays storable.
  @inline(never)
  mutating func end(_ index: UInt32, by clause: UnsafePointer<cordon_clause>?) {
    let cell = records.cells.pointer(index)
    let range = cell.pointee.region.range
    let isAllocation = cell.pointee.region.isRight(CORDON_ALLOC)
    let overlaps = cell.pointee.overlaps
    lost &+= 1
    history.add(records.cells.region(index), revoked: clause)
    clearBits(of: records.cells.region(index))
    leaveInstance(index)
    records.remove(index)
    if isAllocation { endInside(range, by: clause) }
    if overlaps { restore(range) }
  }

  @inline(__always)
  mutating func clearBits(of region: UnsafePointer<Region>) {
    guard region.pointee.givesWrite else { return }
    guard let fields = region.pointee.fields else { return shadow.clear(region.pointee.range) }
    shadow.clear(region.pointee.range.start, fields)
  }

  /// What lies in freed memory has no rights: parts given back, members, references.
  @inline(never)
  private mutating func endInside(_ range: ByteRange, by clause: UnsafePointer<cordon_clause>?) {
    make(touching: range)
    var search = records.search(range)
    while true {
      let index = records.next(&search)
      if index == 0 { return }
      if range.contains(records[index].range), !records[index].isRight(CORDON_ALLOC) {
        end(index, by: clause)
      }
    }
  }

  /// Sets the bits of `range` that some live record gives and no pin suspends.
  @inline(never)
  mutating func restore(_ range: ByteRange) {
    var search = records.search(range)
    while true {
      let index = records.next(&search)
      if index == 0 { return }
      let region = records[index]
      for run in 0..<region.runCount {
        _ = setUnpinned(region.run(run).intersection(range))
      }
    }
  }

  /// Sets bits except where a pin suspends them.  True when one was set before.
  mutating func setUnpinned(_ range: ByteRange) -> Bool {
    guard pins.mayTouch(range) else { return shadow.set(range) }
    var found = false
    var rest = range
    while let part = pins.firstFree(of: rest) {
      if shadow.set(part) { found = true }
      let done = part.end &- rest.start
      rest = ByteRange(part.end, rest.size - done)
    }
    return found
  }

  // MARK: Instances and their records

  mutating func joinInstance(_ index: UInt32, _ instance: UInt32) {
    guard instance != 0 else { return }
    let cells = records.cells
    let first = instances.cells[instance].firstRecord
    cells[index].instance = instance
    cells[index].nextOfInstance = first
    cells[index].previousOfInstance = 0
    if first != 0 { cells[first].previousOfInstance = index }
    instances.cells[instance].firstRecord = index
  }

  mutating func leaveInstance(_ index: UInt32) {
    let cells = records.cells
    let instance = cells[index].instance
    guard instance != 0 else { return }
    let next = cells[index].nextOfInstance
    let previous = cells[index].previousOfInstance
    if next != 0 { cells[next].previousOfInstance = previous }
    if previous != 0 {
      cells[previous].nextOfInstance = next
    } else {
      instances.cells[instance].firstRecord = next
    }
    cells[index].instance = 0
  }
}
