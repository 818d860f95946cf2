// SPDX-License-Identifier: GPL-2.0-only
//
// Why a module is not translated: one line that names the place.  Process context.

import CPort

/// Writes into a `cordon_refusal`, always terminated.
struct Refusal {
  let out: UnsafeMutablePointer<UInt8>
  private(set) var length = 0
  static let capacity = MemoryLayout<cordon_refusal>.size

  init(_ refusal: UnsafeMutablePointer<cordon_refusal>) {
    out = UnsafeMutableRawPointer(refusal).assumingMemoryBound(to: UInt8.self)
    out[0] = 0
  }

  private mutating func character(_ value: UInt8) {
    guard length + 1 < Self.capacity else { return }
    out[length] = value
    length += 1
    out[length] = 0
  }

  mutating func text(_ string: StaticString) {
    string.withUTF8Buffer { for byte in $0 { character(byte) } }
  }

  mutating func name(_ string: UnsafePointer<CChar>?) {
    guard var pointer = string else { return }
    while pointer.pointee != 0 {
      character(UInt8(bitPattern: pointer.pointee))
      pointer += 1
    }
  }

  mutating func hex(_ value: UInt64, digits: Int = 1) {
    var shift = 60
    var started = false
    while shift >= 0 {
      let digit = UInt8(truncatingIfNeeded: value >> UInt64(shift)) & 15
      if digit != 0 || started || shift < 4 * digits {
        character(digit < 10 ? 48 + digit : 87 + digit)
        started = true
      }
      shift -= 4
    }
  }
}
