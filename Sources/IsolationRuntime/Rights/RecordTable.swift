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
  private let recent: Cells<cordon_recent>
  private var reserved: UInt32 = 0
  /// Live records by enum cordon_right.
  private(set) var live: [8 of UInt64] = .init(repeating: 0)

  init(
    pool: consuming Pool<Record>, exact: Cells<UInt32>, near: PageIndex<Record>, recent: Cells<cordon_recent>
  ) {
    self.pool = pool
    self.exact = exact
    self.near = near
    self.recent = recent
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
    let start = cells[index].region.range.start
    forget(right, start)
    unchain(index, bucket(right, start))
    near.remove(index, in: cells)
    live[Int(right)] &-= 1
    cells[index].region.right = 0
    pool.give(index)
  }

  /// Keeps the answer for whoever asks without the lock.
  mutating func remember(_ right: UInt32, _ address: UInt64, _ table: UnsafeRawPointer) {
    let entry = recent.pointer(cordon_recent_slot(right, address))
    cordon_recent_write(entry, address, UInt64(UInt(bitPattern: table)))
  }

  /// A right that is about to go.  Another one of the address is remembered anew when it is asked for.
  @inline(__always)
  mutating func forget(_ right: UInt8, _ address: UInt64) {
    guard right == UInt8(CORDON_REF.rawValue) || right == UInt8(CORDON_FIELDS.rawValue) else { return }
    let entry = recent.pointer(cordon_recent_slot(UInt32(right), address))
    if entry.pointee.address == address { cordon_recent_write(entry, 0, 0) }
  }

  var answers: UnsafePointer<cordon_recent> { UnsafePointer(recent.pointer(0)) }

  /// Cells for whoever asks: those set aside for parts are not.
  var available: UInt32 { pool.available &- reserved }

  /// Sets cells aside, of those that are available, and gives them back.
  mutating func reserve(_ count: UInt32) { reserved &+= count }
  mutating func release(_ count: UInt32) { reserved &-= count }

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
