// SPDX-License-Identifier: GPL-2.0-only
//
// What stays of a translation: the tables from cache addresses to driver addresses and depths, the lookup
// of indirect transfers, and the driver's bytes as they were.  Built in process context by Translation;
// after that only read, by any context and without a lock.

import CPort

/// An address in the driver's own text.
struct ApplicationPC: Equatable {
  var value: UInt64
}

/// What is true from one cache address on, until the next entry.
struct CacheEntry {
  /// Offset in the window.
  var cache: UInt32
  /// Offset in the module's text (``TextMap``); `noText` for what no frame of the driver runs, `stub` for what
  /// stands in a driver's frame and is none of its instructions.
  var text: UInt32
  /// Where rsp stands.
  var place: StackPlace
  /// Of its depth, bytes a check has pushed.
  var pushed: UInt16

  static let noText: UInt32 = 0xFFFF_FFFF
  static let stub: UInt32 = 0xFFFF_FFFE
}

/// A check's read of shadow memory, and the slow path that answers when it traps.
struct CheckEntry {
  var cache: UInt32
  var slow: UInt32
}

/// One executable section of the module, at its place in the text map.
struct TextSection {
  var address: UInt64
  var size: UInt64
  var text: UInt32
  var isInit: Bool
}

/// Driver addresses as offsets into all executable sections laid end to end.
struct TextMap {
  static let most = 16
  /// Room for `most`, allocated with the tables.
  var sections: UnsafeMutablePointer<TextSection>
  var count = 0
  var size: UInt32 = 0

  mutating func add(address: UInt64, size bytes: UInt64, isInit: Bool) -> Bool {
    guard count < Self.most, bytes < 1 << 30 else { return false }
    sections[count] = TextSection(address: address, size: bytes, text: size, isInit: isInit)
    count += 1
    size += UInt32(bytes)
    return true
  }

  /// The offset of `pc`, or nil when it is none of the module's text.
  func offset(_ pc: ApplicationPC) -> UInt32? {
    for index in 0..<count {
      let section = sections[index]
      if pc.value >= section.address && pc.value - section.address < section.size {
        return section.text + UInt32(pc.value - section.address)
      }
    }
    return nil
  }

  func pc(_ offset: UInt32) -> ApplicationPC {
    for index in 0..<count {
      let section = sections[index]
      if offset >= section.text && UInt64(offset - section.text) < section.size {
        return ApplicationPC(value: section.address + UInt64(offset - section.text))
      }
    }
    return ApplicationPC(value: 0)
  }

  /// Bytes from `offset` to the end of its section.
  func remaining(_ offset: UInt32) -> Int {
    for index in 0..<count {
      let section = sections[index]
      if offset >= section.text && UInt64(offset - section.text) < section.size {
        return Int(section.size - UInt64(offset - section.text))
      }
    }
    return 0
  }

  func isInit(_ offset: UInt32) -> Bool {
    for index in 0..<count {
      let section = sections[index]
      if offset >= section.text && UInt64(offset - section.text) < section.size { return section.isInit }
    }
    return false
  }
}

struct Code {
  var text: TextMap
  var cache: UInt64 = 0
  var cacheSize: UInt64 = 0
  var cacheAlias: UnsafeMutablePointer<UInt8>
  var entryReturn: UInt64 = 0

  var entries: UnsafeMutablePointer<CacheEntry>
  var entryCapacity = 0
  var entryCount = 0
  var checks: UnsafeMutablePointer<CheckEntry>
  var checkCapacity = 0
  var checkCount = 0
  /// The driver's text as it was, by text offset.
  var pristine: UnsafeMutablePointer<UInt8>
  var pristineSize = 0
  var functions: UnsafeMutablePointer<FunctionEntry>
  var functionCount = 0
  var functionCapacity = 0
  /// Offset in the window of the lookup table, and its number of slots (a power of two).
  var lookup = 0
  var lookupSlots = 0
  var statistics = cordon_code_statistics()
  /// The domain's translations, this one among them once it runs; see cordon_code.h.
  var peers: UnsafeMutablePointer<OpaquePointer?>?
  var peerCount = 0

  /// The entry that covers `pc`; nil outside what was emitted.
  func entry(at pc: UInt64) -> CacheEntry? {
    guard pc >= cache, pc - cache < cacheSize, entryCount > 0 else { return nil }
    let offset = UInt32(pc - cache)
    var low = 0
    var high = entryCount
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].cache <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return nil }
    let found = entries[low - 1]
    return found.text == CacheEntry.noText ? nil : found
  }

  func slowPath(forCheckAt pc: UInt64) -> UInt64 {
    guard pc >= cache, pc - cache < cacheSize else { return 0 }
    let offset = UInt32(pc - cache)
    var low = 0
    var high = checkCount
    while low < high {
      let middle = (low + high) / 2
      if checks[middle].cache < offset { low = middle + 1 } else { high = middle }
    }
    guard low < checkCount, checks[low].cache == offset else { return 0 }
    return cache + UInt64(checks[low].slow)
  }

  func fragment(of pc: ApplicationPC) -> UInt64 {
    var low = 0
    var high = functionCount
    while low < high {
      let middle = (low + high) / 2
      if functions[middle].address < pc.value { low = middle + 1 } else { high = middle }
    }
    guard low < functionCount, functions[low].address == pc.value else { return 0 }
    return functions[low].fragment
  }
}

/// A function's first byte and where it went; sorted by address.
struct FunctionEntry {
  var address: UInt64
  var fragment: UInt64
}
