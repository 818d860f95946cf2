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

  /// The bytes a grant is about.  Nil when it makes no sense: a range that wraps, fields without their table.
  @inline(__always)
  static func range(of grant: UnsafePointer<cordon_grant>) -> ByteRange? {
    var size = grant.pointee.size
    switch grant.pointee.right {
    case CORDON_FIELDS.rawValue:
      guard let table = grant.pointee.fields else { return nil }
      size = extent(of: table)
    case CORDON_REF.rawValue:
      if let type = grant.pointee.type { size = UInt64(type.pointee.size) }
    case CORDON_IRQ.rawValue:
      size = 1
    case CORDON_WRITE.rawValue...CORDON_PORT.rawValue:
      break
    default:
      return nil
    }
    return ByteRange(checking: grant.pointee.address, size)
  }

  /// Becomes what a grant says, in place; `range` is ``range(of:)`` it.
  @inline(__always)
  mutating func take(_ grant: UnsafePointer<cordon_grant>, _ range: ByteRange) {
    self.range = range
    origin = grant.pointee.address
    device = Self.device(of: grant)
    type = Self.type(of: grant)
    fields = Self.fields(of: grant)
    releases = grant.pointee.right == CORDON_ALLOC.rawValue ? grant.pointee.releases : nil
    clause = grant.pointee.clause
    right = UInt8(truncatingIfNeeded: grant.pointee.right)
    isBare = false
  }

  @inline(__always)
  private static func device(of grant: UnsafePointer<cordon_grant>) -> UInt64 {
    grant.pointee.right == CORDON_DMA.rawValue ? grant.pointee.device : 0
  }

  @inline(__always)
  private static func fields(of grant: UnsafePointer<cordon_grant>) -> UnsafePointer<cordon_fields>? {
    grant.pointee.right == CORDON_FIELDS.rawValue ? grant.pointee.fields : nil
  }

  @inline(__always)
  private static func type(of grant: UnsafePointer<cordon_grant>) -> UnsafePointer<cordon_type>? {
    fields(of: grant)?.pointee.type ?? grant.pointee.type
  }

  init?(_ grant: UnsafePointer<cordon_grant>) {
    guard let range = Self.range(of: grant) else { return nil }
    take(grant, range)
  }

  init() {}

  /// Bytes from the object's start to the end of its type or of its last run: runs are sorted (cordon_fields).
  @inline(__always)
  static func extent(of table: UnsafePointer<cordon_fields>) -> UInt64 {
    let size = UInt64(table.pointee.type?.pointee.size ?? 0)
    guard table.pointee.run_count != 0 else { return size }
    let last = table.pointee.runs[Int(table.pointee.run_count) - 1]
    return max(size, UInt64(last.offset) + UInt64(last.size))
  }

  /// Whether a grant of that range adds nothing to this: same thing, whatever the clause.
  @inline(__always)
  func isSame(as grant: UnsafePointer<cordon_grant>, _ range: ByteRange) -> Bool {
    UInt32(right) == grant.pointee.right && self.range.start == range.start && self.range.size == range.size
      && device == Self.device(of: grant) && sameType(type, Self.type(of: grant))
      && sameFields(fields, Self.fields(of: grant))
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
