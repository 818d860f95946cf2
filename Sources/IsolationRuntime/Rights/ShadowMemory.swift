// SPDX-License-Identifier: GPL-2.0-only
//
// The shadow of one domain: one bit for each byte of memory, set while the domain may store there.
// Written under the domain's lock only; read by inline checks without it, which is why bits that
// stay set are never cleared on the way.  Callable from any context but NMI.

import CPort

/// What a driver may store to, bit by byte.
struct ShadowMemory: ~Copyable {
  /// Shadow byte of address a: (a >> 3) + offset.
  let offset: UInt64
  private let domain: UnsafeMutableRawPointer?
  /// Shadow pages known to be mapped, each as its number + 1, by the low bits of it.  The port takes no page back
  /// before the reservation goes, so an entry never becomes wrong.
  private let known: Cells<UInt64>
  private let masks: FieldMasks
  private(set) var pages: UInt64 = 0

  static let knownPages: UInt32 = 1024
  private static let pageShift: UInt64 = 12

  init(
    offset: UInt64, domain: UnsafeMutableRawPointer?, known: Cells<UInt64>, masks: consuming FieldMasks
  ) {
    self.offset = offset
    self.domain = domain
    self.known = known
    self.masks = masks
  }

  /// Makes every bit of the range storable.  False when the port has no page left or the range lies
  /// outside what it reserved; no bit has changed then.
  mutating func map(_ range: ByteRange) -> Bool {
    guard range.size > 0 else { return true }
    var page = page(of: range.start)
    let last = self.page(of: range.start &+ (range.size - 1))
    while true {
      if known[slot(page)] != page &+ 1 {
        let shadow = page << Self.pageShift
        let isNew = !cordon_port_shadow_is_mapped(domain, shadow)
        guard cordon_port_shadow_map(domain, shadow) else { return false }
        if isNew { pages += 1 }
        known[slot(page)] = page &+ 1
      }
      if page == last { return true }
      page &+= 1
    }
  }

  /// Sets the bits of a mapped range.  True when one of them was set before.
  mutating func set(_ range: ByteRange) -> Bool {
    var found: UInt64 = 0
    var strip = Strip(range, offset)
    while let word = strip.next() {
      found |= word.bits & word.mask
      word.store(word.bits | word.mask)
      if strip.isDone { break }
      for index in 0..<strip.wholeWords {
        found |= strip.exchange(index, UInt64.max)
      }
      strip.skipWholeWords()
    }
    return found != 0
  }

  /// Clears the bits of a range that is mapped throughout: that of a live right.
  mutating func clear(_ range: ByteRange) {
    var strip = Strip(range, offset)
    while let word = strip.next() {
      word.store(word.bits & ~word.mask)
      if strip.isDone { break }
      for index in 0..<strip.wholeWords { _ = strip.exchange(index, 0) }
      strip.skipWholeWords()
    }
  }

  /// Sets the bits of an object's fields; the object is mapped.  True when one of them was set before.
  mutating func set(_ object: UInt64, _ fields: UnsafePointer<cordon_fields>) -> Bool {
    change(object, fields) { $0 | $1 } != 0
  }

  /// Clears the bits of an object's fields; the object is mapped.
  mutating func clear(_ object: UInt64, _ fields: UnsafePointer<cordon_fields>) {
    _ = change(object, fields) { $0 & ~$1 }
  }

  /// By the prepared mask, where the object is aligned and its shadow lies in one page.  Answers the bits that
  /// were set.
  @inline(__always)
  private mutating func change(
    _ object: UInt64, _ fields: UnsafePointer<cordon_fields>, _ combine: (UInt64, UInt64) -> UInt64
  ) -> UInt64 {
    let mask = masks.mask(of: fields)
    let first = (object >> 3) &+ offset
    guard object & 7 == 0, mask.pointee.count != 0, first & 0xfff &+ mask.pointee.size <= 0x1000 else {
      return changeRuns(object, fields, combine)
    }
    let memory = UnsafeMutableRawPointer(bitPattern: UInt(first))!
    var found: UInt64 = 0
    for index in 0..<mask.pointee.count {
      let part = mask.pointee.parts[index]
      let place = memory + Int(truncatingIfNeeded: part.offset)
      let old = place.loadUnaligned(as: UInt64.self)
      place.storeBytes(of: combine(old, part.bits), as: UInt64.self)
      found |= old & part.bits
    }
    return found
  }

  /// What lies in one word is gathered over all runs and stored at once.  Answers the bits that were set.
  @inline(never)
  private mutating func changeRuns(
    _ object: UInt64, _ fields: UnsafePointer<cordon_fields>, _ combine: (UInt64, UInt64) -> UInt64
  ) -> UInt64 {
    let first = (object >> 3) &+ offset
    var number: UInt64 = 0
    var mask: UInt64 = 0
    var found: UInt64 = 0
    for index in 0..<Int(fields.pointee.run_count) {
      let run = fields.pointee.runs[index]
      var bit = (object & 7) &+ UInt64(run.offset)
      var left = UInt64(run.size)
      while left > 0 {
        if bit >> 6 != number {
          found |= store(first &+ number << 3, mask, combine)
          number = bit >> 6
          mask = 0
        }
        let count = min(left, 64 &- (bit & 63))
        mask |= (UInt64.max &>> (64 &- count)) &<< (bit & 63)
        bit &+= count
        left &-= count
      }
    }
    return found | store(first &+ number << 3, mask, combine)
  }

  /// Only bytes that have a bit in the mask are touched where the word reaches into the next shadow page.
  @inline(__always)
  private mutating func store(_ address: UInt64, _ mask: UInt64, _ combine: (UInt64, UInt64) -> UInt64)
    -> UInt64
  {
    guard mask != 0 else { return 0 }
    if address & 0xfff <= 0xff8 {
      let word = Word(address: address, mask: mask, isWide: true)
      let old = word.bits
      word.store(combine(old, mask))
      return old & mask
    }
    var found: UInt64 = 0
    for index in 0..<UInt64(8) {
      let part = mask >> (index << 3) & 0xff
      if part == 0 { continue }
      let byte = Word(address: address &+ index, mask: part, isWide: false)
      let old = byte.bits
      byte.store(combine(old, part))
      found |= old & part
    }
    return found
  }

  /// Clears the bits of any range, part of which may have no shadow.
  mutating func clearWhereMapped(_ range: ByteRange) {
    var rest = range
    while rest.size > 0 {
      // The walk stops where the shadow page does: the next one may not be mapped.
      let part = ByteRange(rest.start, min(rest.size, bytesLeftInPage(rest.start)))
      if isMapped(rest.start) { clear(part) }
      rest = ByteRange(rest.start &+ part.size, rest.size &- part.size)
    }
  }

  /// Whether every bit of the range is set.
  mutating func isSet(_ range: ByteRange) -> Bool {
    var rest = range
    while rest.size > 0 {
      let part = ByteRange(rest.start, min(rest.size, bytesLeftInPage(rest.start)))
      guard isMapped(rest.start) else { return false }
      var strip = Strip(part, offset)
      while let word = strip.next() {
        if word.mask & ~word.bits != 0 { return false }
      }
      rest = ByteRange(rest.start &+ part.size, rest.size &- part.size)
    }
    return true
  }

  private mutating func page(of address: UInt64) -> UInt64 {
    ((address >> 3) &+ offset) >> Self.pageShift
  }

  private mutating func slot(_ page: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: page) & (Self.knownPages - 1)
  }

  private mutating func bytesLeftInPage(_ address: UInt64) -> UInt64 {
    let shadow = (address >> 3) &+ offset
    let shadowLeft = (1 << Self.pageShift) - (shadow & ((1 << Self.pageShift) - 1))
    return (shadowLeft << 3) - (address & 7)
  }

  private mutating func isMapped(_ address: UInt64) -> Bool {
    let page = page(of: address)
    if known[slot(page)] == page &+ 1 { return true }
    guard cordon_port_shadow_is_mapped(domain, page << Self.pageShift) else { return false }
    known[slot(page)] = page &+ 1
    return true
  }
}

/// A piece of shadow memory, and which of its bits belong to a range.
private struct Word {
  let address: UInt64
  let mask: UInt64
  /// Eight bytes, or one where eight would reach into the next shadow page.
  let isWide: Bool

  var bits: UInt64 {
    @inline(__always) get {
      let memory = Self.memory(address)
      return isWide
        ? memory.loadUnaligned(as: UInt64.self) : UInt64(memory.load(as: UInt8.self))
    }
  }

  @inline(__always)
  func store(_ bits: UInt64) {
    let memory = Self.memory(address)
    if isWide {
      memory.storeBytes(of: bits, as: UInt64.self)
    } else {
      memory.storeBytes(of: UInt8(truncatingIfNeeded: bits), as: UInt8.self)
    }
  }

  @inline(__always)
  private static func memory(_ address: UInt64) -> UnsafeMutableRawPointer {
    // Never nil: the port reserves no page at 0.
    UnsafeMutableRawPointer(bitPattern: UInt(address))!
  }
}

/// Walks the shadow of a range in words.  A word may be unaligned and bring bits of its neighbours
/// along, which are stored back as they were: every writer holds the domain's lock.
private struct Strip {
  private var address: UInt64
  private var bit: UInt64
  private var left: UInt64

  @inline(__always)
  init(_ range: ByteRange, _ offset: UInt64) {
    address = (range.start >> 3) &+ offset
    bit = range.start & 7
    left = range.size
  }

  @inline(__always)
  mutating func next() -> Word? {
    guard left > 0 else { return nil }
    let isWide = address & 0xfff <= 0xff8
    let room: UInt64 = (isWide ? 64 : 8) &- bit
    let count = min(left, room)
    let word = Word(
      address: address, mask: (UInt64.max &>> (64 &- count)) &<< bit, isWide: isWide)
    left &-= count
    address &+= isWide ? 8 : 1
    bit = 0
    return word
  }

  var isDone: Bool { left == 0 }

  /// Words of which every bit belongs to the range, up to the end of the shadow page: 0 or more.
  var wholeWords: Int {
    @inline(__always) get { Int(min(left >> 6, (0x1000 &- (address & 0xfff)) >> 3)) }
  }

  /// Stores the whole word of that index, maybe unaligned, and answers what it was.
  @inline(__always)
  func exchange(_ index: Int, _ value: UInt64) -> UInt64 {
    let memory = UnsafeMutableRawPointer(bitPattern: UInt(address))!
    let old = memory.loadUnaligned(fromByteOffset: index &<< 3, as: UInt64.self)
    memory.storeBytes(of: value, toByteOffset: index &<< 3, as: UInt64.self)
    return old
  }

  @inline(__always)
  mutating func skipWholeWords() {
    let count = UInt64(truncatingIfNeeded: wholeWords)
    address &+= count << 3
    left &-= count << 6
  }
}
