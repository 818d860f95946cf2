// SPDX-License-Identifier: GPL-2.0-only
//
// Asking: is this held, and if not, what is it instead.

import CPort

extension Rights {
  /// See cordon_rights_held().
  mutating func held(_ what: UnsafePointer<cordon_grant>) -> cordon_answer {
    if isRecorded(what) { return CORDON_HELD }
    guard let region = Region(what) else { return CORDON_NOT_HELD }
    if region.space == .memory { make(touching: region.range) }
    switch region.space {
    case .irq, .dma, .port: return heldNumber(region)
    case .memory: break
    }
    switch UInt32(region.right) {
    case CORDON_WRITE.rawValue: return heldWrite(region.range)
    case CORDON_ALLOC.rawValue: return heldAlloc(region)
    case CORDON_FIELDS.rawValue: return heldFields(region)
    default: return heldReference(region)
    }
  }

  /// Whether a live record is exactly what is asked for.  Says no too often, never yes: the other ways of
  /// holding something are looked at behind it.
  @inline(__always)
  private mutating func isRecorded(_ what: UnsafePointer<cordon_grant>) -> Bool {
    let right = UInt8(truncatingIfNeeded: what.pointee.right)
    let kind = what.pointee.right
    let isNumber = kind == CORDON_DMA.rawValue
    guard isNumber || kind == CORDON_REF.rawValue || kind == CORDON_FIELDS.rawValue else { return false }
    var index = records.first(right, at: what.pointee.address)
    while index != 0 {
      if isNumber {
        if records[index].device == what.pointee.device, what.pointee.size <= records[index].range.size,
          what.pointee.size != 0
        {
          return true
        }
      } else if kind == CORDON_REF.rawValue {
        if let type = what.pointee.type, records[index].type == type { return true }
      } else if let fields = what.pointee.fields, records[index].fields == fields {
        return true
      }
      index = records.next(after: index)
    }
    return false
  }

  /// Whether a live record or a noted part of that right at the address is of that type, or of those fields.
  @inline(__always)
  mutating func isRecorded(_ right: UInt32, _ address: UInt64, _ table: UnsafeRawPointer) -> Bool {
    var index = records.first(UInt8(truncatingIfNeeded: right), at: address)
    while index != 0 {
      let region = records.cells.region(index)
      let own =
        right == CORDON_REF.rawValue
        ? UnsafeRawPointer(region.pointee.type) : UnsafeRawPointer(region.pointee.fields)
      if own == table {
        records.remember(right, address, table)
        return true
      }
      index = records.next(after: index)
    }
    return isNoted(right, address, table)
  }

  @inline(never)
  private mutating func heldWrite(_ range: ByteRange) -> cordon_answer {
    if shadow.isSet(range) { return CORDON_HELD }
    return missing(UInt8(CORDON_WRITE.rawValue), range)
  }

  @inline(never)
  private mutating func heldAlloc(_ region: Region) -> cordon_answer {
    let index = records.first(region.right, at: region.range.start)
    guard index != 0, region.range.size == 0 || region.range.size == records[index].range.size
    else { return missing(region.right, region.range) }
    if let wanted = region.releases?[0], !Self.names(wanted, in: records[index].releases) {
      return CORDON_WRONG_RELEASE
    }
    return CORDON_HELD
  }

  @inline(never)
  private mutating func heldFields(_ region: Region) -> cordon_answer {
    var index = records.first(region.right, at: region.range.start)
    let isOther = index != 0
    while index != 0 {
      if sameFields(records[index].fields, region.fields) { return CORDON_HELD }
      index = records.next(after: index)
    }
    // The object may be the driver's own.
    if region.runCount > 0, covers(all: region) { return CORDON_HELD }
    return isOther ? CORDON_WRONG_TYPE : missing(region.right, region.range)
  }

  private mutating func covers(all region: Region) -> Bool {
    for run in 0..<region.runCount where !covers(region.run(run)) { return false }
    return true
  }

  @inline(never)
  private mutating func heldReference(_ region: Region) -> cordon_answer {
    var index = records.first(region.right, at: region.range.start)
    let isOther = index != 0
    while index != 0 {
      let found = records[index]
      let isEnough =
        region.type == nil
        ? found.range.size >= region.range.size : sameType(found.type, region.type)
      if isEnough { return CORDON_HELD }
      index = records.next(after: index)
    }
    if region.range.size > 0, covers(region.range) { return CORDON_HELD }
    if isUsableMember(region) { return CORDON_HELD }
    return isOther ? CORDON_WRONG_TYPE : missing(region.right, region.range)
  }

  /// Whether it is a USABLE member of an object the driver has a reference to.
  @inline(never)
  private mutating func isUsableMember(_ region: Region) -> Bool {
    let address = region.range.start
    var search = records.search(ByteRange(address, 1))
    while true {
      let index = records.next(&search)
      if index == 0 { return false }
      let holder = records[index]
      guard holder.isRight(CORDON_REF), let type = holder.type else { continue }
      for member in 0..<Int(type.pointee.usable_count) {
        let usable = type.pointee.usable[member]
        if holder.range.start &+ UInt64(usable.offset) == address,
          region.range.size <= UInt64(usable.size)
        {
          return true
        }
      }
    }
  }

  /// Whether live records give write on every byte, be it suspended or not: the object is the
  /// driver's own even while the kernel uses it.
  private mutating func covers(_ range: ByteRange) -> Bool {
    if shadow.isSet(range) { return true }
    var rest = range
    while rest.size > 0 {
      let known = longestCover(of: rest)
      if known == 0 { return false }
      rest = ByteRange(rest.start &+ known, rest.size - known)
    }
    return true
  }

  /// Bytes at the front of `range` that one live run covers.
  @inline(never)
  private mutating func longestCover(of range: ByteRange) -> UInt64 {
    var longest: UInt64 = 0
    var search = records.search(ByteRange(range.start, 1))
    while true {
      let index = records.next(&search)
      if index == 0 { return longest }
      let region = records[index]
      for run in 0..<region.runCount where region.run(run).contains(range.start) {
        longest = max(longest, region.run(run).intersection(range).size)
      }
    }
  }

  /// Interrupt numbers, bus addresses, ports: a record that has all of the range.
  @inline(never)
  private mutating func heldNumber(_ region: Region) -> cordon_answer {
    var wanted = region.range
    wanted.size = max(wanted.size, 1)
    var search = records.search(wanted, region.space)
    while true {
      let index = records.next(&search)
      if index == 0 { break }
      let found = records[index]
      let isDevice = region.device == 0 || found.device == region.device
      if isDevice, found.range.contains(wanted) { return CORDON_HELD }
    }
    return history.held(region.right, at: region.range.start) ? CORDON_FREED : CORDON_NOT_HELD
  }

  /// Why a right over memory is not held.
  @inline(never)
  mutating func missing(_ right: UInt8, _ range: ByteRange) -> cordon_answer {
    if right == UInt8(CORDON_ALLOC.rawValue) {
      if isInsideAlloc(range.start) { return CORDON_INTERIOR }
      if records.first(right, at: range.start) != 0 { return CORDON_NOT_HELD }
      return history.held(right, at: range.start) ? CORDON_FREED : CORDON_NOT_HELD
    }
    if right == UInt8(CORDON_WRITE.rawValue), pins.touching(range) != 0 { return CORDON_PINNED }
    if history.held(right, at: range.start) { return CORDON_FREED }
    return history.wrote(range.start) ? CORDON_FREED : CORDON_NOT_HELD
  }

  /// Whether the address lies in a live allocation but not at its start.
  @inline(never)
  private mutating func isInsideAlloc(_ address: UInt64) -> Bool {
    var search = records.search(ByteRange(address, 1))
    while true {
      let index = records.next(&search)
      if index == 0 { return false }
      if records[index].isRight(CORDON_ALLOC), records[index].range.start != address { return true }
    }
  }
}
