// SPDX-License-Identifier: GPL-2.0-only
//
// One line of text in somebody else's buffer: no allocation, never past its end.  What does not fit
// is left out; the text is always terminated.

import CPort

/// Appends to a buffer of a given size.
struct Line: ~Copyable {
  private let out: UnsafeMutablePointer<CChar>
  private let capacity: Int
  private(set) var count = 0

  /// - Parameter max: bytes at `out`, the terminating zero included; at least 1.
  init(_ out: UnsafeMutablePointer<CChar>, max: UInt64) {
    precondition(max > 0)
    self.out = out
    capacity = Int(min(max, 4096)) - 1
    out[0] = 0
  }

  @inline(__always)
  mutating func byte(_ value: UInt8) {
    guard count < capacity else { return }
    out[count] = CChar(bitPattern: value)
    count += 1
    out[count] = 0
  }

  mutating func text(_ text: StaticString) {
    var at = text.utf8Start
    for _ in 0..<text.utf8CodeUnitCount {
      byte(at.pointee)
      at += 1
    }
  }

  /// A C string; a null pointer adds nothing.
  mutating func name(_ text: UnsafePointer<CChar>?) {
    guard var at = text else { return }
    while at.pointee != 0 && count < capacity {
      byte(UInt8(bitPattern: at.pointee))
      at += 1
    }
  }

  mutating func decimal(_ value: UInt64) {
    var divisor: UInt64 = 1
    while value / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      byte(UInt8(48 + value / divisor % 10))
      divisor /= 10
    }
  }

  /// As C's "0x%llx".
  mutating func hex(_ value: UInt64) {
    text("0x")
    digits(value, atLeast: 1)
  }

  /// As C's "0x%016llx": addresses.
  mutating func address(_ value: UInt64) {
    text("0x")
    digits(value, atLeast: 16)
  }

  mutating func digits(_ value: UInt64, atLeast width: UInt64) {
    var shown = width
    while shown < 16 && value >> (4 * shown) != 0 { shown += 1 }
    while shown > 0 {
      shown -= 1
      let digit = UInt8(truncatingIfNeeded: value >> (4 * shown)) & 15
      byte(digit < 10 ? 48 + digit : 87 + digit)
    }
  }

  /// "1 byte", "4 bytes".
  mutating func bytes(_ count: UInt64) {
    decimal(count)
    text(count == 1 ? " byte" : " bytes")
  }
}

/// Whether a C string has any text.
@inline(__always)
func hasText(_ text: UnsafePointer<CChar>?) -> Bool { text != nil && text![0] != 0 }
