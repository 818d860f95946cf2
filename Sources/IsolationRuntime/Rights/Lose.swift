// SPDX-License-Identifier: GPL-2.0-only
//
// Taking away: transfers and revokes.  What cannot be taken stays as it was, and the answer says why.

import CPort

extension Rights {
  /// Ends a right; see cordon_rights_lose().
  mutating func lose(
    _ what: UnsafePointer<cordon_grant>, _ release: UnsafePointer<cordon_release>?,
    _ clause: UnsafePointer<cordon_clause>?
  ) -> cordon_answer {
    guard let region = Region(what) else { return CORDON_NOT_HELD }
    if region.space == .memory { make(touching: region.range) }
    if region.isRight(CORDON_WRITE) { return loseWrite(region.range, what.pointee.instance, clause) }
    if region.isRight(CORDON_ALLOC) { return loseAlloc(region, release, clause) }
    return loseRecord(region, what, clause)
  }

  /// One live record of that right, address, size where it is not 0, and instance where it is not 0.
  private mutating func exact(_ right: UInt8, _ range: ByteRange, instance: UInt64) -> UInt32 {
    var index = records.first(right, at: range.start)
    while index != 0 {
      if range.size == 0 || records[index].range.size == range.size {
        if instance == 0 { return index }
        if let open = instances.index(instance), records.cells[index].instance == open { return index }
      }
      index = records.next(after: index)
    }
    return 0
  }

  // MARK: WRITE

  private mutating func loseWrite(
    _ range: ByteRange, _ instance: UInt64, _ clause: UnsafePointer<cordon_clause>?
  ) -> cordon_answer {
    guard range.size > 0 else { return CORDON_HELD }
    let index = exact(UInt8(CORDON_WRITE.rawValue), range, instance: instance)
    if instance != 0 {
      guard index != 0 else { return missing(UInt8(CORDON_WRITE.rawValue), range) }
      end(index, by: clause)
      return CORDON_HELD
    }
    if pins.touching(range) != 0 { return CORDON_PINNED }
    if index != 0, !records.cells[index].overlaps {
      end(index, by: clause)
      return CORDON_HELD
    }
    guard shadow.isSet(range) else { return missing(UInt8(CORDON_WRITE.rawValue), range) }
    return carve(range, clause)
  }

  /// Takes a range out of every WRITE and ALLOC that covers part of it.  FULL, and no change, when
  /// there are no cells for what is left of them.
  @inline(never)
  private mutating func carve(
    _ range: ByteRange, _ clause: UnsafePointer<cordon_clause>?
  ) -> cordon_answer {
    guard records.available >= piecesNeeded(range) else { return CORDON_FULL }
    var search = records.search(range)
    while true {
      let index = records.next(&search)
      if index == 0 { break }
      let region = records[index]
      guard region.givesWrite, region.fields == nil else { continue }
      let instance = records.cells[index].instance
      let overlaps = records.cells[index].overlaps
      var taken = region
      taken.right = UInt8(CORDON_WRITE.rawValue)
      taken.range = region.range.intersection(range)
      lost &+= 1
      history.add(&taken, revoked: clause)
      if region.isRight(CORDON_ALLOC) {
        records.cells[index].region.isBare = true
      } else {
        leaveInstance(index)
        records.remove(index)
      }
      keepPieces(of: region, around: taken.range, instance, overlaps)
    }
    shadow.clearWhereMapped(range)
    restore(range)
    return CORDON_HELD
  }

  /// Cells that carving takes beyond those it gives back itself.
  @inline(never)
  private mutating func piecesNeeded(_ range: ByteRange) -> UInt32 {
    var needed: UInt32 = 0
    var search = records.search(range)
    while true {
      let index = records.next(&search)
      if index == 0 { return needed }
      let region = records[index]
      guard region.givesWrite, region.fields == nil else { continue }
      let both = pieces(of: region.range, around: range)
      let kept: UInt32 = (both[0].size > 0 ? 1 : 0) + (both[1].size > 0 ? 1 : 0)
      // A WRITE gives its own cell back first, an ALLOC keeps it.
      needed += region.isRight(CORDON_ALLOC) ? kept : max(kept, 1) - 1
    }
  }

  @inline(never)
  private mutating func keepPieces(
    of region: Region, around hole: ByteRange, _ instance: UInt32, _ overlaps: Bool
  ) {
    let both = pieces(of: region.range, around: hole)
    for side in 0..<2 where both[side].size > 0 {
      var piece = region
      piece.right = UInt8(CORDON_WRITE.rawValue)
      piece.releases = nil
      piece.range = both[side]
      // Its bits are set already, or suspended: nothing to do in shadow memory.
      let index = records.insert(piece)
      precondition(index != 0)
      records.cells[index].overlaps = overlaps
      joinInstance(index, instance)
    }
  }

  /// What lies before and behind `hole`.
  private mutating func pieces(of range: ByteRange, around hole: ByteRange) -> [2 of ByteRange] {
    let cut = range.intersection(hole)
    let before = ByteRange(range.start, cut.start &- range.start)
    let behind = ByteRange(cut.end, range.size - before.size - cut.size)
    return [before, behind]
  }

  // MARK: ALLOC

  @inline(never)
  private mutating func loseAlloc(
    _ region: Region, _ release: UnsafePointer<cordon_release>?, _ clause: UnsafePointer<cordon_clause>?
  ) -> cordon_answer {
    let index = exact(region.right, region.range, instance: 0)
    guard index != 0 else { return missing(region.right, region.range) }
    if let release, !Self.names(release, in: records[index].releases) { return CORDON_WRONG_RELEASE }
    let range = records[index].range
    if pins.touching(range) != 0 || pins.anchored(range) { return CORDON_PINNED }
    end(index, by: clause)
    return CORDON_HELD
  }

  /// Whether a null-terminated list has that function.
  static func names(
    _ release: UnsafePointer<cordon_release>,
    in list: UnsafePointer<UnsafePointer<cordon_release>?>?
  ) -> Bool {
    guard let list else { return false }
    var index = 0
    while let listed = list[index] {
      if listed == release || sameText(listed.pointee.name, release.pointee.name) { return true }
      index += 1
    }
    return false
  }

  // MARK: The others

  @inline(never)
  private mutating func loseRecord(
    _ region: Region, _ what: UnsafePointer<cordon_grant>, _ clause: UnsafePointer<cordon_clause>?
  ) -> cordon_answer {
    var sized = region.range
    // A reference or fields are named by their type; an untyped one by its size, where given.
    if region.type != nil || region.isRight(CORDON_IRQ) { sized.size = 0 }
    var index = records.first(region.right, at: region.range.start)
    var isOther = false
    while index != 0 {
      let found = records[index]
      let isInstance =
        what.pointee.instance == 0 || instances.index(what.pointee.instance) == records.cells[index].instance
      let next = records.next(after: index)
      if isInstance, sized.size == 0 || found.range.size == sized.size {
        if isLosing(region, found) {
          end(index, by: clause)
          // Without an instance every record of it ends: a revoke is for all.
          if what.pointee.instance != 0 { return CORDON_HELD }
          return endOthers(like: region, from: next, sized.size, clause)
        }
        isOther = true
      }
      index = next
    }
    if isOther { return CORDON_WRONG_TYPE }
    let answer = held(what)
    // Held through something else, which stays: there is no record of its own to end.
    if answer == CORDON_HELD, region.space == .memory { return CORDON_HELD }
    return answer == CORDON_HELD ? CORDON_INTERIOR : answer
  }

  @inline(never)
  private mutating func endOthers(
    like region: Region, from start: UInt32, _ size: UInt64, _ clause: UnsafePointer<cordon_clause>?
  ) -> cordon_answer {
    var index = start
    while index != 0 {
      let next = records.next(after: index)
      let found = records[index]
      if isLosing(region, found), size == 0 || found.range.size == size { end(index, by: clause) }
      index = next
    }
    return CORDON_HELD
  }

  private mutating func isLosing(_ region: Region, _ found: Region) -> Bool {
    switch UInt32(region.right) {
    case CORDON_REF.rawValue: region.type == nil || sameType(region.type, found.type)
    case CORDON_FIELDS.rawValue: sameFields(region.fields, found.fields)
    case CORDON_DMA.rawValue: region.device == 0 || region.device == found.device
    default: true
    }
  }

  // MARK: Set instances

  /// Ends an instance with everything gained under it.
  mutating func close(
    _ set: UnsafePointer<cordon_set>?, _ key: UInt64, _ clause: UnsafePointer<cordon_clause>?
  ) -> cordon_answer {
    let instance = instances.find(set, key)
    guard instance != 0 else {
      return history.held(UInt8(CORDON_REF.rawValue), at: key) ? CORDON_FREED : CORDON_NOT_HELD
    }
    if instances.closesOne(instance) { return CORDON_HELD }
    if pins.count != 0, isPinned(instance) { return CORDON_PINNED }
    endInstance(instance, clause)
    return CORDON_HELD
  }

  /// Ends an instance and its records, pinned or not.
  mutating func endInstance(_ instance: UInt32, _ clause: UnsafePointer<cordon_clause>?) {
    endParts(of: instance, by: clause)
    // Ending an ALLOC may end its neighbours in the chain, so begin at the front each time.
    while true {
      let first = instances.cells[instance].firstRecord
      if first == 0 { break }
      end(first, by: clause)
    }
    instances.close(instance)
  }

  /// Whether the kernel still uses memory that the instance lets the driver store to.
  private mutating func isPinned(_ instance: UInt32) -> Bool {
    var index = instances.cells[instance].firstRecord
    while index != 0 {
      let region = records[index]
      if region.givesWrite, region.fields == nil,
        pins.touching(region.range) != 0 || pins.anchored(region.range)
      {
        return true
      }
      index = records.cells[index].nextOfInstance
    }
    return isPinnedPart(of: instance)
  }
}
