// SPDX-License-Identifier: GPL-2.0-only
//
// What becomes of an instance's parts (Parts.swift): noted, awake, a record, over.  All under the domain's lock; any
// context but NMI.

import CPort

extension Rights {
  /// Opens an instance with its parts; see cordon_rights_open_whole().
  mutating func openWhole(
    _ set: UnsafePointer<cordon_set>?, _ key: UInt64, _ clause: UnsafePointer<cordon_clause>?,
    _ given: UnsafePointer<cordon_part>, _ count: UInt32
  ) -> UInt64 {
    let known = instances.find(set, key)
    // A reference more of what has been granted is that and nothing else.
    if known != 0, instances.reopen(known) { return instances.handle(known) }
    if count <= Parts.most, records.available >= count, known == 0 {
      let index = instances.open(set, key, clause)
      guard index != 0 else { return 0 }
      let cell = instances.cells.pointer(index)
      if parts.note(given, count, of: index, &cell.pointee.spanCount) {
        cell.pointee.partCount = UInt8(truncatingIfNeeded: count)
        records.reserve(count)
        gained &+= UInt64(count)
        return instances.handle(index)
      }
    }
    return openEach(set, key, clause, given, count)
  }

  /// The same, part for part: a key that is open already, or parts that cannot be noted.
  @inline(never)
  private mutating func openEach(
    _ set: UnsafePointer<cordon_set>?, _ key: UInt64, _ clause: UnsafePointer<cordon_clause>?,
    _ given: UnsafePointer<cordon_part>, _ count: UInt32
  ) -> UInt64 {
    let known = instances.find(set, key)
    let index = known != 0 ? known : instances.open(set, key, clause)
    guard index != 0 else { return 0 }
    let handle = instances.handle(index)
    for part in 0..<Int(count) {
      var grant = given[part].grant(under: handle)
      guard gain(&grant) == CORDON_HELD else { return 0 }
    }
    return handle
  }

  /// Makes records of the parts that touch a range, before the records are asked about it.
  @inline(__always)
  mutating func make(touching range: ByteRange) {
    if parts.unmade != 0 { makeThose(touching: range, onlyAwake: false) }
  }

  /// The same of those that are awake: their bits are set, so there is a page and a cell for each, and no pin.
  @inline(__always)
  mutating func makeAwake(touching range: ByteRange) {
    if parts.unmade != 0 { makeThose(touching: range, onlyAwake: true) }
  }

  @inline(never)
  private mutating func makeThose(touching range: ByteRange, onlyAwake: Bool) {
    // A single byte where the question is for an address.
    let asked = ByteRange(range.start, max(range.size, 1))
    var search = parts.search(asked)
    while true {
      let instance = parts.next(&search, highWater: instances.pool.highWater)
      if instance == 0 { return }
      let first = instance &* Parts.most
      for index in 0..<UInt32(instances.cells[instance].partCount) {
        let part = parts.parts.pointer(first &+ index)
        guard part.pointee.right != 0, part.pointee.range.overlaps(asked) else { continue }
        if !onlyAwake || part.pointee.isAwake { make(part, of: instance) }
      }
    }
  }

  /// Makes records of all parts of an instance.
  @inline(never)
  mutating func makeParts(of instance: UInt32) {
    let first = instance &* Parts.most
    for index in 0..<UInt32(instances.cells[instance].partCount) {
      let part = parts.parts.pointer(first &+ index)
      if part.pointee.right != 0 { make(part, of: instance) }
    }
  }

  /// Left as it is when there is no shadow page for it: it gives nothing then.
  @inline(never)
  private mutating func make(_ part: UnsafeMutablePointer<Part>, of instance: UInt32) {
    let right = part.pointee.right
    let range = part.pointee.range
    if !part.pointee.isAwake, part.pointee.givesWrite, !shadow.map(range) { return }
    let said = cordon_part(
      right: UInt32(right), address: range.start, size: range.size, table: part.pointee.table,
      clause: part.pointee.clause)
    var grant = said.grant(under: instances.handle(instance))
    records.release(1)
    let index = records.insert(&grant, range)
    precondition(index != 0)
    part.pointee.right = 0
    parts.wasMade()
    joinInstance(index, instance)
    if !part.pointee.isAwake { setBits(of: index) }
    part.pointee.isAwake = false
  }

  /// All of them, for whoever looks at every record.  Process context would be kinder; any but NMI.
  @inline(never)
  mutating func makeAll() {
    guard parts.unmade != 0 else { return }
    var instance: UInt32 = 0
    while instance < instances.pool.highWater {
      instance += 1
      if instances.cells[instance].serial != 0 { makeParts(of: instance) }
    }
  }

  // MARK: Awake: the bits, without a record

  /// Sets the bits of the parts that touch a range.  Whether every byte of it may be stored to then.
  @inline(never)
  private mutating func wake(touching range: ByteRange) -> Bool {
    // Mostly it is what came last.
    let latest = instances.latest
    if latest != 0, wakeParts(of: latest, touching: range), shadow.isSet(range) { return true }
    var search = parts.search(range)
    while true {
      let instance = parts.next(&search, highWater: instances.pool.highWater)
      if instance == 0 { return shadow.isSet(range) }
      if instance != latest { _ = wakeParts(of: instance, touching: range) }
    }
  }

  /// Whether there was one.
  @inline(__always)
  private mutating func wakeParts(of instance: UInt32, touching range: ByteRange) -> Bool {
    let first = instance &* Parts.most
    var isAny = false
    for index in 0..<UInt32(instances.cells[instance].partCount) {
      let part = parts.parts.pointer(first &+ index)
      guard part.pointee.range.overlaps(range), part.pointee.givesWrite, !part.pointee.isAwake else { continue }
      wake(part, of: instance)
      isAny = true
    }
    return isAny
  }

  /// Where a pin or another right's bits lie, a record keeps account of them.
  @inline(__always)
  private mutating func wake(_ part: UnsafeMutablePointer<Part>, of instance: UInt32) {
    let range = part.pointee.range
    guard shadow.map(range) else { return }
    if pins.mayTouch(range), pins.touching(range) != 0 { return make(part, of: instance) }
    let isShared = part.pointee.fields.map { shadow.set(range.start, $0) } ?? shadow.set(range)
    part.pointee.isAwake = true
    if isShared { makeShared(part, of: instance) }
  }

  @inline(never)
  private mutating func makeShared(_ part: UnsafeMutablePointer<Part>, of instance: UInt32) {
    part.pointee.isAwake = false
    make(part, of: instance)
  }

  /// Ends what is only noted of an instance.
  @inline(__always)
  mutating func endParts(of instance: UInt32, by clause: UnsafePointer<cordon_clause>?) {
    let cell = instances.cells.pointer(instance)
    let count = UInt32(cell.pointee.partCount)
    guard count != 0 else { return }
    let first = instance &* Parts.most
    for index in 0..<count {
      let part = parts.parts.pointer(first &+ index)
      guard part.pointee.right != 0 else { continue }
      lost &+= 1
      history.add(part, revoked: clause)
      if part.pointee.isAwake {
        if let fields = part.pointee.fields {
          shadow.clear(part.pointee.range.start, fields)
        } else {
          shadow.clear(part.pointee.range)
        }
        part.pointee.isAwake = false
      }
      records.forget(part.pointee.right, part.pointee.range.start)
      part.pointee.right = 0
      parts.wasMade()
      records.release(1)
    }
    parts.forget(instance, spans: cell.pointee.spanCount)
    cell.pointee.partCount = 0
    cell.pointee.spanCount = 0
  }

  /// Whether a part that is only noted is exactly this, `table` as in cordon_rights_is_recorded().
  @inline(__always)
  mutating func isNoted(_ right: UInt32, _ address: UInt64, _ table: UnsafeRawPointer) -> Bool {
    guard parts.unmade != 0 else { return false }
    // Most are asked about by the key they came with.
    var instance = instances.first(keyed: address)
    while instance != 0 {
      if hasNoted(right, address, table, of: instance) {
        records.remember(right, address, table)
        return true
      }
      instance = instances.next(after: instance)
    }
    return isNotedElsewhere(right, address, table)
  }

  @inline(never)
  private mutating func isNotedElsewhere(_ right: UInt32, _ address: UInt64, _ table: UnsafeRawPointer) -> Bool
  {
    var search = parts.search(ByteRange(address, 1))
    while true {
      let instance = parts.next(&search, highWater: instances.pool.highWater)
      if instance == 0 { return false }
      if hasNoted(right, address, table, of: instance) { return true }
    }
  }

  @inline(__always)
  private mutating func hasNoted(
    _ right: UInt32, _ address: UInt64, _ table: UnsafeRawPointer, of instance: UInt32
  ) -> Bool {
    let first = instance &* Parts.most
    for index in 0..<UInt32(instances.cells[instance].partCount) {
      let part = parts.parts.pointer(first &+ index)
      if part.pointee.table == table, part.pointee.range.start == address, UInt32(part.pointee.right) == right {
        return true
      }
    }
    return false
  }

  /// Whether the kernel still uses memory of a part that is only noted.
  mutating func isPinnedPart(of instance: UInt32) -> Bool {
    let first = instance &* Parts.most
    for index in 0..<UInt32(instances.cells[instance].partCount) {
      let part = parts.parts.pointer(first &+ index)
      guard part.pointee.right == UInt8(CORDON_WRITE.rawValue) else { continue }
      let range = part.pointee.range
      if pins.touching(range) != 0 || pins.anchored(range) { return true }
    }
    return false
  }

  /// Whether every byte may be stored to.
  @inline(__always)
  mutating func canWrite(_ range: ByteRange) -> Bool {
    if shadow.isSet(range) { return true }
    guard parts.unmade != 0 else { return false }
    return wake(touching: range)
  }
}

@c(cordon_rights_open_whole)
public func openWhole(
  _ handle: OpaquePointer, _ set: UnsafePointer<cordon_set>?, _ key: UInt64,
  _ clause: UnsafePointer<cordon_clause>?, _ parts: UnsafePointer<cordon_part>, _ count: UInt32
) -> UInt64 {
  let rights = UnsafeMutablePointer<Rights>(handle)
  let saved = cordon_port_lock(rights.pointee.domain)
  let answer = rights.pointee.openWhole(set, key, clause, parts, count)
  cordon_port_unlock(rights.pointee.domain, saved)
  return answer
}
