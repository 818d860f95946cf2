// SPDX-License-Identifier: GPL-2.0-only
//
// The live rights of one domain, found by (right, address) and by range.  Knows nothing of shadow
// memory: ``Rights`` keeps the two in step.

import CPort

/// Records in use, in two indexes.
struct RecordTable: ~Copyable {
  private(set) var pool: Pool<Record>
  private let exact: Cells<UInt32>
  private let near: PageIndex<Record>
  /// Live records by enum cordon_right.
  private(set) var live: [8 of UInt64] = .init(repeating: 0)

  init(pool: consuming Pool<Record>, exact: Cells<UInt32>, near: PageIndex<Record>) {
    self.pool = pool
    self.exact = exact
    self.near = near
  }

  subscript(index: UInt32) -> Region {
    @inline(__always) unsafeAddress {
      UnsafePointer(pool.cells.region(index))
    }
  }

  var cells: Cells<Record> { pool.cells }

  /// Puts a record into the table; 0 when there is no cell left.
  mutating func insert(_ region: Region) -> UInt32 {
    let index = pool.take()
    guard index != 0 else { return 0 }
    pool.cells.pointer(index).pointee.region = region
    link(index)
    return index
  }

  /// The same for what a grant says, without a copy on the way.
  @inline(__always)
  mutating func insert(_ grant: UnsafePointer<cordon_grant>, _ range: ByteRange) -> UInt32 {
    let index = pool.take()
    guard index != 0 else { return 0 }
    pool.cells.region(index).pointee.take(grant, range)
    link(index)
    return index
  }

  @inline(__always)
  private mutating func link(_ index: UInt32) {
    let cells = pool.cells
    let cell = cells.pointer(index)
    cell.pointee.overlaps = false
    cell.pointee.instance = 0
    let right = cell.pointee.region.right
    let bucket = bucket(right, cell.pointee.region.range.start)
    cell.pointee.nextExact = exact[bucket]
    exact[bucket] = index
    near.insert(index, in: cells)
    live[Int(right)] &+= 1
  }

  /// Takes a record out; its cell is free afterwards.
  mutating func remove(_ index: UInt32) {
    let cells = pool.cells
    let right = cells[index].region.right
    unchain(index, bucket(right, cells[index].region.range.start))
    near.remove(index, in: cells)
    live[Int(right)] &-= 1
    cells[index].region.right = 0
    pool.give(index)
  }

  /// Hides a record where it is.
  @inline(__always)
  mutating func sleep(_ index: UInt32) {
    let region = pool.cells.region(index)
    live[Int(region.pointee.right)] &-= 1
    region.pointee.right |= Region.sleepBit
  }

  /// The reverse; nothing overlaps it as far as is known.
  @inline(__always)
  mutating func wake(_ index: UInt32) {
    let cell = pool.cells.pointer(index)
    cell.pointee.region.right ^= Region.sleepBit
    cell.pointee.overlaps = false
    live[Int(cell.pointee.region.right)] &+= 1
  }

  private mutating func unchain(_ index: UInt32, _ bucket: UInt32) {
    let cells = pool.cells
    var at = exact[bucket]
    if at == index {
      exact[bucket] = cells[index].nextExact
      return
    }
    while cells[at].nextExact != index { at = cells[at].nextExact }
    cells[at].nextExact = cells[index].nextExact
  }

  /// The newest record of that right that starts at the address, or 0.
  @inline(__always)
  mutating func first(_ right: UInt8, at address: UInt64) -> UInt32 {
    match(from: exact[bucket(right, address)], right, address)
  }

  /// The next older one.
  @inline(__always)
  mutating func next(after index: UInt32) -> UInt32 {
    match(
      from: pool.cells[index].nextExact, self[index].right, self[index].range.start)
  }

  @inline(__always)
  private mutating func match(from start: UInt32, _ right: UInt8, _ address: UInt64) -> UInt32 {
    var at = start
    while at != 0 {
      if pool.cells[at].region.right == right, pool.cells[at].region.range.start == address { return at }
      at = pool.cells[at].nextExact
    }
    return 0
  }

  mutating func search(_ range: ByteRange, _ space: Space = .memory) -> Search {
    near.search(range, space: space.rawValue)
  }

  /// See ``PageIndex/next(_:in:highWater:)``.
  mutating func next(_ search: inout Search) -> UInt32 {
    near.next(&search, in: pool.cells, highWater: pool.highWater)
  }

  @inline(__always)
  private mutating func bucket(_ right: UInt8, _ address: UInt64) -> UInt32 {
    scatter(address ^ UInt64(right) << 59) & (exact.count - 1)
  }
}
