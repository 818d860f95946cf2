// SPDX-License-Identifier: GPL-2.0-only
//
// The indirect branch lookup: a hash table in the window from the low halves of driver (and imported
// kernel) addresses to the low halves of cache addresses.  All of them sign-extend from 32 bits, because
// kernel text and modules live in the top 2 GiB.  Filled before any of the module runs.

import CPort

/// One slot as the emitted lookup reads it: two 32-bit words.
enum LookupSlot {
  static let bytes = 8
  static let empty: UInt32 = 0
}

extension Code {
  static func lookupSlots(for count: Int) -> Int {
    var slots = 64
    while slots < 2 * count { slots *= 2 }
    return slots
  }

  /// Where the emitted code starts to look: bits 4 and up of the address.
  func firstSlot(_ address: UInt64) -> Int { Int(UInt32(truncatingIfNeeded: address) >> 4) & (lookupSlots - 1) }

  private func word(_ slot: Int) -> UnsafeMutablePointer<UInt32> {
    UnsafeMutableRawPointer(cacheAlias + lookup + slot * LookupSlot.bytes).assumingMemoryBound(to: UInt32.self)
  }

  /// False when the table is full, which twice the slots make impossible.
  func remember(_ address: UInt64, at cachePC: UInt64) -> Bool {
    var slot = firstSlot(address)
    for _ in 0..<lookupSlots {
      let words = word(slot)
      if words[0] == LookupSlot.empty || words[0] == UInt32(truncatingIfNeeded: address) {
        words[1] = UInt32(truncatingIfNeeded: cachePC)
        words[0] = UInt32(truncatingIfNeeded: address)
        return true
      }
      slot = (slot + 1) & (lookupSlots - 1)
    }
    return false
  }

  func release() {
    cordon_port_free(entries, UInt64(entryCapacity * MemoryLayout<CacheEntry>.stride))
    cordon_port_free(checks, UInt64(checkCapacity * MemoryLayout<CheckEntry>.stride))
    cordon_port_free(pristine, UInt64(max(pristineSize, 1)))
    cordon_port_free(text.sections, UInt64(TextMap.most * MemoryLayout<TextSection>.stride))
    cordon_port_free(functions, UInt64(max(functionCapacity, 1) * MemoryLayout<FunctionEntry>.stride))
  }
}
