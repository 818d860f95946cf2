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
  private(set) var pages: UInt64 = 0

  static let knownPages: UInt32 = 1024
  private static let pageShift: UInt64 = 12

  init(offset: UInt64, domain: UnsafeMutableRawPointer?, known: Cells<UInt64>) {
    self.offset = offset
    self.domain = domain
    self.known = known
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
    guard range.size > 0 else { return false }
    let edges = Edges(range, offset)
    if edges.isOneByte {
      let mask = edges.headMask & edges.tailMask
      found = UInt64(edges.first.pointee & mask)
      edges.first.pointee |= mask
      return found != 0
    }
    found = UInt64(edges.first.pointee & edges.headMask)
    edges.first.pointee |= edges.headMask
    found |= fill(from: edges.first + 1, to: edges.last, with: UInt64.max)
    found |= UInt64(edges.last.pointee & edges.tailMask)
    edges.last.pointee |= edges.tailMask
    return found != 0
  }

  /// Clears the bits of a range, part of which may have no shadow.
  mutating func clear(_ range: ByteRange) {
    var rest = range
    while rest.size > 0 {
      // 8 bytes of memory a byte, so a shadow page ends where the address is a multiple of 32 KiB
      // from where the offset's own remainder puts it.
      let part = ByteRange(rest.start, min(rest.size, bytesLeftInPage(rest.start)))
      if isMapped(rest.start) { clearMapped(part) }
      rest = ByteRange(rest.start &+ part.size, rest.size - part.size)
    }
  }

  /// Whether every bit of the range is set.
  mutating func isSet(_ range: ByteRange) -> Bool {
    var rest = range
    while rest.size > 0 {
      let part = ByteRange(rest.start, min(rest.size, bytesLeftInPage(rest.start)))
      guard isMapped(rest.start), isSetMapped(part) else { return false }
      rest = ByteRange(rest.start &+ part.size, rest.size - part.size)
    }
    return true
  }

  private mutating func clearMapped(_ range: ByteRange) {
    let edges = Edges(range, offset)
    if edges.isOneByte {
      edges.first.pointee &= ~(edges.headMask & edges.tailMask)
      return
    }
    edges.first.pointee &= ~edges.headMask
    _ = fill(from: edges.first + 1, to: edges.last, with: 0)
    edges.last.pointee &= ~edges.tailMask
  }

  private mutating func isSetMapped(_ range: ByteRange) -> Bool {
    let edges = Edges(range, offset)
    if edges.isOneByte { return ~edges.first.pointee & edges.headMask & edges.tailMask == 0 }
    guard ~edges.first.pointee & edges.headMask == 0 else { return false }
    guard ~edges.last.pointee & edges.tailMask == 0 else { return false }
    var byte = edges.first + 1
    while byte < edges.last {
      if UInt(bitPattern: byte) & 7 == 0 && edges.last - byte >= 8 {
        guard word(byte).pointee == UInt64.max else { return false }
        byte += 8
      } else {
        guard byte.pointee == 0xff else { return false }
        byte += 1
      }
    }
    return true
  }

  /// Stores `value` over whole bytes, by aligned words where it can.  Answers what was there, ored.
  @inline(__always)
  private mutating func fill(
    from start: UnsafeMutablePointer<UInt8>, to end: UnsafeMutablePointer<UInt8>, with value: UInt64
  ) -> UInt64 {
    var found: UInt64 = 0
    var byte = start
    while byte < end && UInt(bitPattern: byte) & 7 != 0 {
      found |= UInt64(byte.pointee)
      byte.pointee = UInt8(truncatingIfNeeded: value)
      byte += 1
    }
    while end - byte >= 8 {
      found |= word(byte).pointee
      word(byte).pointee = value
      byte += 8
    }
    while byte < end {
      found |= UInt64(byte.pointee)
      byte.pointee = UInt8(truncatingIfNeeded: value)
      byte += 1
    }
    return found
  }

  @inline(__always)
  private mutating func word(_ byte: UnsafeMutablePointer<UInt8>) -> UnsafeMutablePointer<UInt64> {
    UnsafeMutableRawPointer(byte).assumingMemoryBound(to: UInt64.self)
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

/// The first and last shadow byte of a range and which of their bits belong to it.
private struct Edges {
  let first: UnsafeMutablePointer<UInt8>
  let last: UnsafeMutablePointer<UInt8>
  let headMask: UInt8
  let tailMask: UInt8

  @inline(__always)
  init(_ range: ByteRange, _ offset: UInt64) {
    let lastAddress = range.start &+ (range.size - 1)
    first = Self.byte((range.start >> 3) &+ offset)
    last = Self.byte((lastAddress >> 3) &+ offset)
    headMask = 0xff << UInt8(truncatingIfNeeded: range.start & 7)
    tailMask = 0xff >> UInt8(truncatingIfNeeded: 7 - (lastAddress & 7))
  }

  var isOneByte: Bool { first == last }

  @inline(__always)
  private static func byte(_ address: UInt64) -> UnsafeMutablePointer<UInt8> {
    // Never nil: the port reserves no page at 0.
    UnsafeMutablePointer(bitPattern: UInt(address))!
  }
}
