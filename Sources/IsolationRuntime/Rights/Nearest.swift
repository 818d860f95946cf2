// SPDX-License-Identifier: GPL-2.0-only
//
// What lies at or near an address, for a report.  Reads every record that was ever used: not for the
// packet path.

import CPort

extension Rights {
  /// Beyond this many bytes a region says nothing about an address.
  private static let reach: UInt64 = 4096

  /// The object at `address` and the region that explains best why it is, or is not, one to store to.
  mutating func nearest(to address: UInt64) -> cordon_nearest {
    makeAll()
    var answer = cordon_nearest()
    name(address, in: &answer)
    if describeLive(address, in: &answer, where: { $0.writes(address) }) {
      // Held, and still no store: a pin suspends it.
      let pin = pins.touching(ByteRange(address, 1))
      if pin != 0 { answer.revoked = pins.cells[pin].clause }
    } else if describePast(address, in: &answer, where: { $0.writes(address) }) {
      return answer
    } else if describeLive(address, in: &answer, where: { $0.range.contains(address) }) {
      return answer
    } else if describeLive(address, in: &answer, where: { Self.isNear(address, $0) }) {
      return answer
    } else {
      _ = describePast(address, in: &answer, where: { Self.isNear(address, $0) })
    }
    return answer
  }

  private static func isNear(_ address: UInt64, _ region: Region) -> Bool {
    region.range.distance(to: address) <= reach
  }

  // MARK: The region

  /// Describes the closest live region of memory that fits, the smallest of equally close ones.
  private mutating func describeLive(
    _ address: UInt64, in answer: inout cordon_nearest, where fits: (borrowing Region) -> Bool
  ) -> Bool {
    var best: UInt32 = 0
    var index: UInt32 = 0
    while index < records.pool.highWater {
      index += 1
      guard records.cells[index].isLive, records[index].space == .memory, fits(records[index])
      else { continue }
      if best == 0 || isCloser(records[index], than: records[best], to: address) { best = index }
    }
    guard best != 0 else { return false }
    describe(records[best], isLive: true, revoked: nil, in: &answer)
    return true
  }

  /// Describes the newest past region of memory that fits.
  private mutating func describePast(
    _ address: UInt64, in answer: inout cordon_nearest, where fits: (borrowing Region) -> Bool
  ) -> Bool {
    for age in 0..<history.count {
      let past = history[age]
      guard past.region.space == .memory, fits(past.region) else { continue }
      describe(past.region, isLive: false, revoked: past.revoked, in: &answer)
      if answer.type == nil { name(address, by: past.region, in: &answer) }
      return true
    }
    return false
  }

  private mutating func isCloser(_ one: Region, than other: Region, to address: UInt64) -> Bool {
    let first = one.range.distance(to: address)
    let second = other.range.distance(to: address)
    return first < second || (first == second && one.range.size < other.range.size)
  }

  private mutating func describe(
    _ region: Region, isLive: Bool, revoked: UnsafePointer<cordon_clause>?, in answer: inout cordon_nearest
  ) {
    answer.region = region.range.start
    answer.region_size = region.range.size
    answer.region_right = UInt32(region.right)
    answer.region_live = isLive
    answer.granted = region.clause
    answer.revoked = revoked
  }

  // MARK: The object

  /// Names the innermost typed object of a live record that contains the address.
  private mutating func name(_ address: UInt64, in answer: inout cordon_nearest) {
    var best: UInt32 = 0
    var index: UInt32 = 0
    while index < records.pool.highWater {
      index += 1
      guard records.cells[index].isLive, let size = Self.objectSize(records[index], around: address)
      else { continue }
      if best == 0 || size < UInt64(records[best].type!.pointee.size) { best = index }
    }
    if best != 0 { name(address, by: records[best], in: &answer) }
  }

  /// The size of the region's object, if it has a type and contains the address.
  private static func objectSize(_ region: Region, around address: UInt64) -> UInt64? {
    guard region.space == .memory, let type = region.type else { return nil }
    let size = UInt64(type.pointee.size)
    return address &- region.origin < size ? size : nil
  }

  private mutating func name(_ address: UInt64, by region: Region, in answer: inout cordon_nearest) {
    guard Self.objectSize(region, around: address) != nil, let type = region.type else { return }
    answer.type = type
    answer.object = region.origin
    answer.member = Self.member(of: type, at: address &- region.origin)
  }

  /// The smallest listed member around an offset, the last of equally small ones.
  private static func member(of type: UnsafePointer<cordon_type>, at offset: UInt64) -> UnsafePointer<CChar>? {
    var best: cordon_member?
    for index in 0..<Int(type.pointee.member_count) {
      let member = type.pointee.members[index]
      guard offset &- UInt64(member.offset) < UInt64(member.size) else { continue }
      if let known = best, known.size < member.size { continue }
      best = member
    }
    return best?.name
  }

  // MARK: Figures, and what kill takes

  mutating func statistics() -> cordon_rights_statistics {
    makeAll()
    var answer = cordon_rights_statistics()
    answer.live = (
      records.live[0], records.live[1], records.live[2], records.live[3],
      records.live[4], records.live[5], records.live[6], records.live[7]
    )
    answer.gained = gained
    answer.lost = lost
    answer.instances = UInt64(instances.count)
    answer.pins = UInt64(pins.count)
    answer.locks = UInt64(locks.count)
    answer.shadow_pages = shadow.pages
    answer.record_capacity = UInt64(records.cells.count - 1)
    return answer
  }

  /// Ends one live allocation that a single pointer frees; nil when there is none.
  mutating func popAllocation() -> (address: UInt64, release: UnsafePointer<cordon_release>)? {
    guard records.live[Int(CORDON_ALLOC.rawValue)] > 0 else { return nil }
    var index: UInt32 = 0
    while index < records.pool.highWater {
      index += 1
      guard records[index].isRight(CORDON_ALLOC), let release = Self.undoable(records[index])
      else { continue }
      let address = records[index].range.start
      end(index, by: nil)
      return (address, release)
    }
    return nil
  }

  private static func undoable(_ region: Region) -> UnsafePointer<cordon_release>? {
    guard let list = region.releases else { return nil }
    var index = 0
    while let release = list[index] {
      if release.pointee.undo != nil { return release }
      index += 1
    }
    return nil
  }
}
