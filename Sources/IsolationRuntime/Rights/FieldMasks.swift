// SPDX-License-Identifier: GPL-2.0-only
//
// What tables of fields mean in shadow memory, prepared: an object that starts at a multiple of eight has
// the same words of bits wherever it lies, so its fields are set and cleared without reading their runs.

import CPort

/// One table's bits, as words of shadow that begin `offset` bytes behind the object's first shadow byte.
struct FieldMask {
  struct Part {
    var offset: UInt64 = 0
    var bits: UInt64 = 0
  }

  static let largest = 8

  var fields: UnsafePointer<cordon_fields>?
  /// 0: more parts than are kept here, so the runs are read each time.
  var count = 0
  /// The shadow bytes its parts reach over.
  var size: UInt64 = 0
  var parts: [8 of Part] = .init(repeating: Part())
}

/// Masks by the address of their table; a newcomer takes another's place.  Under the domain's lock.
struct FieldMasks: ~Copyable {
  static let capacity: UInt32 = 64

  private let masks: Cells<FieldMask>

  init(masks: Cells<FieldMask>) { self.masks = masks }

  /// The mask of a table.
  @inline(__always)
  func mask(of fields: UnsafePointer<cordon_fields>) -> UnsafeMutablePointer<FieldMask> {
    let number = UInt64(UInt(bitPattern: fields))
    let mask = masks.pointer(UInt32(truncatingIfNeeded: number >> 5) & (Self.capacity &- 1))
    if mask.pointee.fields != fields { Self.prepare(mask, fields) }
    return mask
  }

  @inline(never)
  private static func prepare(_ mask: UnsafeMutablePointer<FieldMask>, _ fields: UnsafePointer<cordon_fields>) {
    mask.pointee.fields = fields
    mask.pointee.count = 0
    mask.pointee.size = 0
    var count = 0
    for index in 0..<Int(fields.pointee.run_count) {
      let run = fields.pointee.runs[index]
      var bit = UInt64(run.offset)
      var left = UInt64(run.size)
      while left > 0 {
        let offset = (bit >> 6) << 3
        if count == 0 || mask.pointee.parts[count - 1].offset != offset {
          guard count < FieldMask.largest else { return }
          mask.pointee.parts[count] = FieldMask.Part(offset: offset, bits: 0)
          count += 1
        }
        let size = min(left, 64 - (bit & 63))
        mask.pointee.parts[count - 1].bits |= (UInt64.max &>> (64 &- size)) &<< (bit & 63)
        bit += size
        left -= size
      }
    }
    if count > 0 { mask.pointee.size = mask.pointee.parts[count - 1].offset + 8 }
    mask.pointee.count = count
  }
}
