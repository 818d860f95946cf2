// SPDX-License-Identifier: GPL-2.0-only
//
// The bytes of one domain's window of the code cache while they are written: where it runs, and the
// writable alias it is filled through.  Process context, one writer.

/// An address in the code cache.
struct CachePC: Equatable {
  var value: UInt64
}

/// Appends bytes at rising cache addresses; remembers when it ran out of room instead of writing past it.
struct CodeWindow {
  let base: UInt64
  let alias: UnsafeMutablePointer<UInt8>
  let size: Int
  private(set) var used = 0
  private(set) var isFull = false
  /// A displacement did not fit 32 bits somewhere: the caller refuses the load.
  private(set) var isOutOfReach = false

  init(base: UInt64, alias: UnsafeMutablePointer<UInt8>, size: Int) {
    self.base = base
    self.alias = alias
    self.size = size
    for index in 0..<size { alias[index] = 0xCC }
  }

  /// Where the next byte will run.
  var here: CachePC { CachePC(value: base + UInt64(used)) }

  mutating func byte(_ value: UInt8) {
    guard used < size else {
      isFull = true
      return
    }
    alias[used] = value
    used += 1
  }

  mutating func bytes(_ a: UInt8, _ b: UInt8) {
    byte(a)
    byte(b)
  }

  mutating func bytes(_ a: UInt8, _ b: UInt8, _ c: UInt8) {
    bytes(a, b)
    byte(c)
  }

  mutating func bytes(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) {
    bytes(a, b)
    bytes(c, d)
  }

  mutating func word32(_ value: UInt32) {
    for index in 0..<4 { byte(UInt8(truncatingIfNeeded: value >> UInt32(8 * index))) }
  }

  mutating func word64(_ value: UInt64) {
    for index in 0..<8 { byte(UInt8(truncatingIfNeeded: value >> UInt64(8 * index))) }
  }

  /// The 32-bit displacement from the end of an instruction at `end` to `target`.
  mutating func relative(from end: UInt64, to target: UInt64) -> UInt32 {
    let distance = Int64(bitPattern: target &- end)
    guard let narrow = Int32(exactly: distance) else {
      isOutOfReach = true
      return 0
    }
    return UInt32(bitPattern: narrow)
  }

  /// Appends rel32 to `target`, `tail` bytes of the instruction still following it.
  mutating func relative32(to target: UInt64, tail: Int = 0) {
    word32(relative(from: here.value + 4 + UInt64(tail), to: target))
  }

  /// Fills in the rel32 at offset `at` so that it reaches `target`.
  mutating func patch(at: Int, to target: CachePC) {
    let value = relative(from: base + UInt64(at) + 4, to: target.value)
    put32(at, value)
  }

  mutating func put32(_ at: Int, _ value: UInt32) {
    guard at + 4 <= size else { return }
    for index in 0..<4 { alias[at + index] = UInt8(truncatingIfNeeded: value >> UInt32(8 * index)) }
  }

  mutating func put64(_ at: Int, _ value: UInt64) {
    put32(at, UInt32(truncatingIfNeeded: value))
    put32(at + 4, UInt32(truncatingIfNeeded: value >> 32))
  }

  mutating func skip(_ count: Int) {
    guard used + count <= size else {
      isFull = true
      return
    }
    used += count
  }

  mutating func align(_ boundary: Int) {
    while used % boundary != 0 && !isFull { byte(0xCC) }
  }
}
