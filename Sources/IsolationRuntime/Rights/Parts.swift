// SPDX-License-Identifier: GPL-2.0-only
//
// Instances granted whole: an skb with its fields, its head and its fragments in one call.  Of most of what a
// driver is handed it stores to nothing, so a part is only noted.  A store wakes it: its bits are set, as long as
// they are its alone.  It becomes a record when another right or a pin meets it, or somebody asks the records
// about the place.  A part that were forgotten would be a denial, never a right too much; bits of one that is
// awake go with its instance.

import CPort

/// What an instance holds by a member of its set.
struct Part {
  var range = ByteRange(0, 0)
  /// The cordon_fields of FIELDS, the cordon_type of others.
  var table: UnsafeRawPointer?
  var clause: UnsafePointer<cordon_clause>?
  /// An enum cordon_right; 0 when a record stands for it, or nothing does.
  var right: UInt8 = 0
  /// Its bits are set; no other right has one of them, and no pin touches it.
  var isAwake = false

  var givesWrite: Bool { right == UInt8(CORDON_WRITE.rawValue) || right == UInt8(CORDON_FIELDS.rawValue) }

  var type: UnsafePointer<cordon_type>? {
    guard let table else { return nil }
    if let fields { return fields.pointee.type }
    return table.assumingMemoryBound(to: cordon_type.self)
  }

  var fields: UnsafePointer<cordon_fields>? {
    right == UInt8(CORDON_FIELDS.rawValue) ? table?.assumingMemoryBound(to: cordon_fields.self) : nil
  }
}

/// Parts of one instance that follow one another in memory, for the search by range.
struct PartSpan: Placed {
  var range = ByteRange(0, 0)
  var nextNear: UInt32 = 0
  var previousNear: UInt32 = 0

  var space: UInt8 { Space.memory.rawValue }
  var isLive: Bool { range.size != 0 }
}

/// The parts and spans of all instances, so many for each instance's cell.
struct Parts: ~Copyable {
  let parts: Cells<Part>
  let spans: Cells<PartSpan>
  private let near: PageIndex<PartSpan>
  /// Parts that no record stands for; each has a record cell set aside.
  private(set) var unmade: UInt32 = 0

  static let most: UInt32 = 6
  static let mostSpans: UInt32 = 4

  init(parts: Cells<Part>, spans: Cells<PartSpan>, near: PageIndex<PartSpan>) {
    self.parts = parts
    self.spans = spans
    self.near = near
  }

  /// Notes the parts of an instance.  False, and nothing noted, when they lie in too many places.
  @inline(__always)
  mutating func note(
    _ given: UnsafePointer<cordon_part>, _ count: UInt32, of instance: UInt32, _ spanCount: inout UInt8
  ) -> Bool {
    let first = instance &* Self.most
    let firstSpan = instance &* Self.mostSpans
    var used: UInt32 = 0
    for index in 0..<count {
      let from = given + Int(index)
      guard let range = Self.range(of: from), range.size != 0 else { return false }
      let part = parts.pointer(first &+ index)
      part.pointee.range = range
      part.pointee.table = from.pointee.table
      part.pointee.clause = from.pointee.clause
      part.pointee.right = UInt8(truncatingIfNeeded: from.pointee.right)
      part.pointee.isAwake = false
      if used != 0 {
        let span = spans.pointer(firstSpan &+ used &- 1)
        let distance = range.start &- span.pointee.range.start
        if distance <= span.pointee.range.size {
          span.pointee.range.size = max(span.pointee.range.size, distance &+ range.size)
          continue
        }
      }
      guard used < Self.mostSpans else { return false }
      spans.pointer(firstSpan &+ used).pointee.range = range
      used &+= 1
    }
    for index in 0..<used { near.insert(firstSpan &+ index, in: spans) }
    spanCount = UInt8(truncatingIfNeeded: used)
    unmade &+= count
    return true
  }

  /// A record stands for one more of them, or nothing does.
  mutating func wasMade() { unmade &-= 1 }

  /// Takes an instance's spans out of the search.
  mutating func forget(_ instance: UInt32, spans count: UInt8) {
    let first = instance &* Self.mostSpans
    for index in 0..<UInt32(count) {
      near.remove(first &+ index, in: spans)
      spans.pointer(first &+ index).pointee.range.size = 0
    }
  }

  func search(_ range: ByteRange) -> Search { near.search(range, space: Space.memory.rawValue) }

  /// The next instance with a span that overlaps, or 0; `highWater`: of the instances.
  func next(_ search: inout Search, highWater: UInt32) -> UInt32 {
    near.next(&search, in: spans, highWater: highWater &* Self.mostSpans &+ Self.mostSpans &- 1)
      / Self.mostSpans
  }

  /// Nil for what is no part: a right of another kind, or a range that makes no sense.
  @inline(__always)
  private static func range(of part: UnsafePointer<cordon_part>) -> ByteRange? {
    var size = part.pointee.size
    switch part.pointee.right {
    case CORDON_FIELDS.rawValue:
      guard let table = part.pointee.table else { return nil }
      size = Region.extent(of: table.assumingMemoryBound(to: cordon_fields.self))
    case CORDON_REF.rawValue:
      if let table = part.pointee.table {
        size = UInt64(table.assumingMemoryBound(to: cordon_type.self).pointee.size)
      }
    case CORDON_WRITE.rawValue: break
    default: return nil
    }
    return ByteRange(checking: part.pointee.address, size)
  }
}

extension cordon_part {
  /// The same as a grant under an instance.
  func grant(under handle: UInt64) -> cordon_grant {
    var grant = cordon_grant()
    grant.right = right
    grant.address = address
    grant.size = size
    if right == CORDON_FIELDS.rawValue {
      grant.fields = table?.assumingMemoryBound(to: cordon_fields.self)
    } else {
      grant.type = table?.assumingMemoryBound(to: cordon_type.self)
    }
    grant.clause = clause
    grant.instance = handle
    return grant
  }
}
