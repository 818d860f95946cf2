// SPDX-License-Identifier: GPL-2.0-only
//
// A range of addresses that neither wraps nor is larger than a right may be.

/// `size` bytes from `start` on.
struct ByteRange {
  var start: UInt64
  var size: UInt64

  /// No right is larger: a size beyond it is a mistake of whoever computed it.
  static let largest: UInt64 = 1 << 34

  /// Nil when the range wraps around or is too large.
  @inline(__always)
  init?(checking start: UInt64, _ size: UInt64) {
    guard size <= Self.largest, size == 0 || start <= UInt64.max - (size - 1) else { return nil }
    self.start = start
    self.size = size
  }

  @inline(__always)
  init(_ start: UInt64, _ size: UInt64) {
    self.start = start
    self.size = size
  }

  /// The first address behind; 0 for a range that ends with the address space.
  var end: UInt64 { start &+ size }

  @inline(__always)
  func contains(_ address: UInt64) -> Bool { address &- start < size }

  @inline(__always)
  func contains(_ other: ByteRange) -> Bool {
    let distance = other.start &- start
    return distance <= size && other.size <= size - distance
  }

  /// Two empty ranges overlap nothing, themselves included.
  @inline(__always)
  func overlaps(_ other: ByteRange) -> Bool {
    (other.size > 0 && contains(other.start)) || (size > 0 && other.contains(start))
  }

  /// The bytes of both; empty when there are none.
  func intersection(_ other: ByteRange) -> ByteRange {
    guard overlaps(other) else { return ByteRange(start, 0) }
    let first = max(start, other.start)
    let last = min(start &+ (size - 1), other.start &+ (other.size - 1))
    return ByteRange(first, last &- first &+ 1)
  }

  /// Bytes between the range and `address`; 0 inside.
  func distance(to address: UInt64) -> UInt64 {
    if contains(address) { return 0 }
    return address < start ? start - address : address &- end
  }
}
