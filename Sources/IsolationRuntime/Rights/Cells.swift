// SPDX-License-Identifier: GPL-2.0-only
//
// Fixed storage out of the one allocation a domain's rights live in.  Every subscript is checked: an
// index that is wrong traps here, in the runtime, and never becomes a store somewhere else.
// Cell 0 is never handed out, so that 0 means none and zeroed memory is a valid empty state.

/// A fixed number of cells, checked on every access.
struct Cells<Element> {
  let base: UnsafeMutablePointer<Element>
  let count: UInt32

  subscript(index: UInt32) -> Element {
    @inline(__always) unsafeAddress {
      precondition(index < count)
      return UnsafePointer(base + Int(index))
    }
    @inline(__always) nonmutating unsafeMutableAddress {
      precondition(index < count)
      return base + Int(index)
    }
  }
}

extension Cells {
  /// A cell in place, for whoever uses several of its members: one check instead of many.
  @inline(__always)
  func pointer(_ index: UInt32) -> UnsafeMutablePointer<Element> {
    precondition(index < count)
    return base + Int(index)
  }
}

/// A cell that can be in a pool's free list.
protocol Pooled {
  var nextFree: UInt32 { get set }
}

/// Cells handed out and taken back, last one first.
struct Pool<Element: Pooled>: ~Copyable {
  let cells: Cells<Element>
  private var free: UInt32 = 0
  /// Cells 1 ... highWater have been in use at some time.
  private(set) var highWater: UInt32 = 0
  private(set) var used: UInt32 = 0

  init(cells: Cells<Element>) { self.cells = cells }

  var available: UInt32 { cells.count - 1 - used }

  /// The index of a cell, with what its last user left in it; 0 when there is none.
  mutating func take() -> UInt32 {
    var index = free
    if index != 0 {
      free = cells[index].nextFree
    } else {
      guard highWater + 1 < cells.count else { return 0 }
      highWater += 1
      index = highWater
    }
    used &+= 1
    return index
  }

  mutating func give(_ index: UInt32) {
    cells[index].nextFree = free
    free = index
    used &-= 1
  }
}

/// Lays tables out behind one another, each on a cache line of its own.
struct Layout {
  private(set) var size: UInt64 = 0

  /// The offset of `count` elements.
  mutating func place<Element: ~Copyable>(_ type: Element.Type, count: UInt32) -> UInt64 {
    let offset = size
    let bytes = UInt64(MemoryLayout<Element>.stride) &* UInt64(count)
    size = (size &+ bytes &+ 63) & ~63
    return offset
  }
}

/// A power of two of at least `count`, at least 64.
func tableSize(for count: UInt32) -> UInt32 {
  var size: UInt32 = 64
  while size < count && size < 1 << 30 { size <<= 1 }
  return size
}

/// Spreads a key over the upper bits (multiplication by 2^64 divided by the golden ratio).
@inline(__always)
func scatter(_ key: UInt64) -> UInt32 {
  UInt32(truncatingIfNeeded: (key &* 0x9e37_79b9_7f4a_7c15) >> 32)
}
