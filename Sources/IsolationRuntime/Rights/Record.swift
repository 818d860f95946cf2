// SPDX-License-Identifier: GPL-2.0-only
//
// One live right: the region it covers, where it came from, and its place in the tables.

import CPort

/// The number spaces rights live in: an I/O port and an address may be equal numbers.
enum Space: UInt8 {
  case memory
  case irq
  case dma
  case port

  @inline(__always)
  init(_ right: UInt8) {
    switch UInt32(right) {
    case CORDON_IRQ.rawValue: self = .irq
    case CORDON_DMA.rawValue: self = .dma
    case CORDON_PORT.rawValue: self = .port
    default: self = .memory
    }
  }
}

/// What a right is about, as it was granted; kept on in history when the right has ended.
struct Region {
  var range = ByteRange(0, 0)
  /// First byte of the object `type` describes; differs from the range's start in a piece that was
  /// left when another part was given away.
  var origin: UInt64 = 0
  var device: UInt64 = 0
  var type: UnsafePointer<cordon_type>?
  var fields: UnsafePointer<cordon_fields>?
  var releases: UnsafePointer<UnsafePointer<cordon_release>?>?
  var clause: UnsafePointer<cordon_clause>?
  /// An enum cordon_right; 0 in a cell that is not in use.
  var right: UInt8 = 0
  /// ALLOC whose write right is held by other records, or was given away.
  var isBare = false

  var space: Space { Space(right) }

  @inline(__always)
  func isRight(_ other: cordon_right) -> Bool { UInt32(right) == other.rawValue }

  /// Whether it sets bits in shadow memory.
  var givesWrite: Bool {
    switch UInt32(right) {
    case CORDON_WRITE.rawValue, CORDON_FIELDS.rawValue: true
    case CORDON_ALLOC.rawValue: !isBare
    default: false
    }
  }

  /// Pieces of memory it lets the driver store to, as `run(0) ..< run(runCount)`.
  var runCount: UInt32 {
    guard givesWrite else { return 0 }
    return fields?.pointee.run_count ?? 1
  }

  func run(_ index: UInt32) -> ByteRange {
    guard let fields else { return range }
    precondition(index < fields.pointee.run_count)
    let run = fields.pointee.runs[Int(index)]
    return ByteRange(range.start &+ UInt64(run.offset), UInt64(run.size))
  }

  /// Whether the byte at `address` is one of those it lets the driver store to.
  func writes(_ address: UInt64) -> Bool {
    for index in 0..<runCount where run(index).contains(address) { return true }
    return false
  }

  /// Nil when the grant makes no sense: a range that wraps, fields without their table.
  init?(_ grant: cordon_grant) {
    guard grant.right >= CORDON_WRITE.rawValue, grant.right <= CORDON_PORT.rawValue else { return nil }
    right = UInt8(grant.right)
    var size = grant.size
    type = grant.type
    switch grant.right {
    case CORDON_FIELDS.rawValue:
      guard let table = grant.fields else { return nil }
      fields = table
      type = table.pointee.type
      size = Self.extent(of: table)
    case CORDON_REF.rawValue:
      if let type = grant.type { size = UInt64(type.pointee.size) }
    case CORDON_IRQ.rawValue:
      size = 1
    case CORDON_DMA.rawValue:
      device = grant.device
    case CORDON_ALLOC.rawValue:
      releases = grant.releases
    default:
      break
    }
    guard let checked = ByteRange(checking: grant.address, size) else { return nil }
    range = checked
    origin = grant.address
    clause = grant.clause
  }

  init() {}

  /// Bytes from the object's start to the end of its type or of its last run.
  private static func extent(of table: UnsafePointer<cordon_fields>) -> UInt64 {
    var size = UInt64(table.pointee.type?.pointee.size ?? 0)
    for index in 0..<Int(table.pointee.run_count) {
      let run = table.pointee.runs[index]
      size = max(size, UInt64(run.offset) + UInt64(run.size))
    }
    return size
  }

  /// Whether granting `other` adds nothing to this: same thing, whatever the clause.
  func isSame(as other: Region) -> Bool {
    right == other.right && range.start == other.range.start && range.size == other.range.size
      && device == other.device && sameType(type, other.type) && sameFields(fields, other.fields)
  }
}

/// A cell of the record table.
struct Record: Pooled, Placed {
  var region = Region()
  /// Another record may have set some of the same bits: clearing looks for it.
  var overlaps = false
  /// Index of the set instance it was gained under; 0 is none.
  var instance: UInt32 = 0
  var nextExact: UInt32 = 0
  var nextNear: UInt32 = 0
  var previousNear: UInt32 = 0
  var nextOfInstance: UInt32 = 0
  var previousOfInstance: UInt32 = 0

  var nextFree: UInt32 {
    get { nextExact }
    set { nextExact = newValue }
  }
  var range: ByteRange { region.range }
  var space: UInt8 { region.space.rawValue }
  var isLive: Bool { region.right != 0 }
}

extension Cells<Record> {
  /// The region of a cell, in place: copying one costs more than asking it.
  @inline(__always)
  func region(_ index: UInt32) -> UnsafeMutablePointer<Region> {
    precondition(index < count)
    return UnsafeMutableRawPointer(base + Int(index)).assumingMemoryBound(to: Region.self)
  }
}

/// Tables of one type may exist once per generated file, so a name decides where pointers differ.
@inline(__always)
func sameType(_ one: UnsafePointer<cordon_type>?, _ other: UnsafePointer<cordon_type>?) -> Bool {
  if one == other { return true }
  guard let one, let other else { return false }
  return sameText(one.pointee.name, other.pointee.name)
}

@inline(__always)
func sameFields(_ one: UnsafePointer<cordon_fields>?, _ other: UnsafePointer<cordon_fields>?) -> Bool {
  if one == other { return true }
  guard let one, let other else { return false }
  return sameType(one.pointee.type, other.pointee.type)
    && sameText(one.pointee.group, other.pointee.group)
}

/// Whether two C strings have the same bytes; a null one equals only a null one.
func sameText(_ one: UnsafePointer<CChar>?, _ other: UnsafePointer<CChar>?) -> Bool {
  if one == other { return true }
  guard let one, let other else { return false }
  var index = 0
  while one[index] == other[index] {
    if one[index] == 0 { return true }
    index += 1
  }
  return false
}
