// SPDX-License-Identifier: GPL-2.0-only
//
// What the kernel goes on using until an inverse is called: counted by (inverse, arguments), kept in
// order of age because kill undoes the newest first.  A pin with a range suspends write on it; the
// bits themselves are ``Rights``' business.

import CPort

/// The arguments an inverse is called with; C has at most six.
struct Arguments {
  var values: [6 of UInt64] = .init(repeating: 0)
  let count: UInt32

  init(_ source: UnsafePointer<UInt64>?, count: UInt32) {
    self.count = min(count, 6)
    guard let source else { return }
    for index in 0..<Int(self.count) { values[index] = source[index] }
  }

  func matches(_ other: Arguments, leading: UInt32) -> Bool {
    for index in 0..<Int(min(leading, count)) where values[index] != other.values[index] {
      return false
    }
    return true
  }

  func copy(to out: UnsafeMutablePointer<UInt64>?) {
    guard let out else { return }
    for index in 0..<Int(count) { out[index] = values[index] }
  }

  /// Of the first two: enough to tell one mapping of a device from another.
  var key: UInt64 { values[0] ^ (values[1] &* 0x9e37_79b9_7f4a_7c15) }
}

/// One live pin.
struct Pin: Pooled, Placed {
  var inverse: UnsafePointer<cordon_inverse>?
  var arguments = Arguments(nil, count: 0)
  /// What is not to be written meanwhile; of an anchor one byte, in memory that is not to be freed meanwhile.
  var range = ByteRange(0, 0)
  var isAnchor = false
  var clause: UnsafePointer<cordon_clause>?
  var maker = cordon_maker()
  /// Times pinned; 0 in a cell that is not in use.
  var count: UInt64 = 0
  var nextByKey: UInt32 = 0
  var newer: UInt32 = 0
  var older: UInt32 = 0
  var nextNear: UInt32 = 0
  var previousNear: UInt32 = 0

  var nextFree: UInt32 {
    get { nextByKey }
    set { nextByKey = newValue }
  }
  var space: UInt8 { isAnchor ? Self.anchors : Space.memory.rawValue }
  var isLive: Bool { count != 0 }

  static let anchors: UInt8 = 0xff

  /// A pin without a range is for an object that its inverse names: the first of its arguments that is an address.
  /// More than two arguments are a mapping's, and its memory is another matter.
  mutating func anchor() {
    guard range.size == 0, arguments.count <= 2 else { return }
    for index in 0..<Int(arguments.count) where arguments.values[index] >> 32 != 0 {
      range = ByteRange(arguments.values[index], 1)
      isAnchor = true
      return
    }
  }
}

/// The live pins.
struct Pins: ~Copyable {
  private(set) var pool: Pool<Pin>
  private let byKey: Cells<UInt32>
  private let near: PageIndex<Pin>
  /// How many pins touch a page, by a hash of its number: says no for most of memory at once.
  private let filter: Cells<UInt32>
  private var newest: UInt32 = 0
  /// Pins of more pages than the filter wants to count.
  private var wide: UInt32 = 0
  private var ranged: UInt32 = 0
  private var anchors: UInt32 = 0

  static let filterSize: UInt32 = 8192
  private static let filteredPages: UInt64 = 16

  init(pool: consuming Pool<Pin>, byKey: Cells<UInt32>, near: PageIndex<Pin>, filter: Cells<UInt32>) {
    self.pool = pool
    self.byKey = byKey
    self.near = near
    self.filter = filter
  }

  var cells: Cells<Pin> { pool.cells }
  var count: UInt32 { pool.used }
  var newestPin: UInt32 { newest }

  /// The newest pin whose first `leading` arguments are these, or 0.
  mutating func find(_ inverse: UnsafePointer<cordon_inverse>?, _ arguments: Arguments, leading: UInt32)
    -> UInt32
  {
    // Chains are by the first two arguments, so fewer of them say nothing about the chain.
    let isChained = leading >= min(2, inverse?.pointee.argument_count ?? 0)
    var at = isChained ? byKey[bucket(arguments)] : newest
    while at != 0 {
      if sameInverse(cells[at].inverse, inverse),
        cells[at].arguments.matches(arguments, leading: leading)
      {
        return at
      }
      at = isChained ? cells[at].nextByKey : cells[at].older
    }
    return 0
  }

  /// Adds a pin, counted once; 0 when there is no cell left.
  mutating func insert(_ pin: Pin) -> UInt32 {
    let index = pool.take()
    guard index != 0 else { return 0 }
    let bucket = bucket(pin.arguments)
    cells[index] = pin
    cells[index].count = 1
    cells[index].nextByKey = byKey[bucket]
    byKey[bucket] = index
    link(index)
    if pin.range.size > 0 {
      near.insert(index, in: cells)
      count(cells[index], by: 1)
    }
    return index
  }

  /// By number, the highest first; without one (0) before all.
  private mutating func link(_ index: UInt32) {
    let number = cells[index].maker.number
    var older = newest
    var newer: UInt32 = 0
    while number != 0, older != 0, cells[older].maker.number > number {
      newer = older
      older = cells[older].older
    }
    cells[index].older = older
    cells[index].newer = newer
    if older != 0 { cells[older].newer = index }
    if newer != 0 { cells[newer].older = index } else { newest = index }
  }

  mutating func remove(_ index: UInt32) {
    let range = cells[index].range
    unchain(index, bucket(cells[index].arguments))
    let newer = cells[index].newer
    let older = cells[index].older
    if newer != 0 { cells[newer].older = older } else { newest = older }
    if older != 0 { cells[older].newer = newer }
    if range.size > 0 {
      near.remove(index, in: cells)
      count(cells[index], by: UInt32.max)
    }
    cells[index].count = 0
    pool.give(index)
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

  /// Whether a pin may touch the range: a no is certain and cheap.
  @inline(__always)
  mutating func mayTouch(_ range: ByteRange) -> Bool {
    guard ranged != 0, range.size != 0 else { return false }
    guard wide == 0, Self.isFiltered(range) else { return true }
    var page = range.start >> 12
    let last = (range.start &+ (range.size - 1)) >> 12
    while true {
      if filter[slot(page)] != 0 { return true }
      if page == last { return false }
      page += 1
    }
  }

  /// A pin that overlaps the range, or 0.
  mutating func touching(_ range: ByteRange) -> UInt32 {
    guard mayTouch(range) else { return 0 }
    var search = near.search(range, space: Space.memory.rawValue)
    return near.next(&search, in: cells, highWater: pool.highWater)
  }

  /// Whether a pin has exactly these bytes.
  mutating func covers(exactly range: ByteRange) -> Bool {
    guard mayTouch(range) else { return false }
    var search = near.search(range, space: Space.memory.rawValue)
    while true {
      let index = near.next(&search, in: cells, highWater: pool.highWater)
      if index == 0 { return false }
      if cells[index].range.start == range.start, cells[index].range.size == range.size { return true }
    }
  }

  /// The first part of `range` that no pin covers; nil when there is none.
  mutating func firstFree(of range: ByteRange) -> ByteRange? {
    var rest = range
    while rest.size > 0 {
      // The pin with the lowest start decides how far the front is free.
      var free = rest.size
      var covered: UInt64 = 0
      var search = near.search(rest, space: Space.memory.rawValue)
      while true {
        let index = near.next(&search, in: cells, highWater: pool.highWater)
        if index == 0 { break }
        let pinned = cells[index].range.intersection(rest)
        let distance = pinned.start &- rest.start
        if distance == 0 { covered = max(covered, pinned.size) }
        free = min(free, distance)
      }
      if covered == 0 { return ByteRange(rest.start, free) }
      rest = ByteRange(rest.start &+ covered, rest.size - covered)
    }
    return nil
  }

  /// Whether an anchor lies in the range.
  @inline(__always)
  mutating func anchored(_ range: ByteRange) -> Bool {
    guard anchors != 0, range.size != 0 else { return false }
    return isAnchored(range)
  }

  private mutating func isAnchored(_ range: ByteRange) -> Bool {
    if Self.isFiltered(range) {
      var page = range.start >> 12
      let last = (range.start &+ (range.size - 1)) >> 12
      while filter[anchorSlot(page)] == 0 {
        if page == last { return false }
        page += 1
      }
    }
    var search = near.search(range, space: Pin.anchors)
    return near.next(&search, in: cells, highWater: pool.highWater) != 0
  }

  private mutating func count(_ pin: Pin, by change: UInt32) {
    guard pin.isAnchor else { return countPages(of: pin.range, by: change) }
    anchors = anchors &+ change
    let slot = anchorSlot(pin.range.start >> 12)
    filter[slot] = filter[slot] &+ change
  }

  @inline(__always)
  private mutating func anchorSlot(_ page: UInt64) -> UInt32 { slot(page &+ 1 << 44) }

  private mutating func countPages(of range: ByteRange, by change: UInt32) {
    ranged = ranged &+ change
    guard Self.isFiltered(range) else {
      wide = wide &+ change
      return
    }
    var page = range.start >> 12
    let last = (range.start &+ (range.size - 1)) >> 12
    while true {
      filter[slot(page)] = filter[slot(page)] &+ change
      if page == last { return }
      page += 1
    }
  }

  @inline(__always)
  private static func isFiltered(_ range: ByteRange) -> Bool { range.size <= filteredPages << 12 }

  @inline(__always)
  private mutating func slot(_ page: UInt64) -> UInt32 {
    scatter(page) & (Self.filterSize - 1)
  }

  private mutating func sameInverse(
    _ one: UnsafePointer<cordon_inverse>?, _ other: UnsafePointer<cordon_inverse>?
  ) -> Bool {
    if one == other { return true }
    guard let one, let other else { return false }
    return sameText(one.pointee.name, other.pointee.name)
  }

  private mutating func bucket(_ arguments: Arguments) -> UInt32 { scatter(arguments.key) & (byKey.count - 1) }
}
