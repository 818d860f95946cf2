// SPDX-License-Identifier: GPL-2.0-only
//
// One module's translation, from its text to fragments in the window: discover, liveness, emit, link.
// All memory but the tables in `code` is scratch and goes at the end.  Process context.

import CPort

/// A forward reference to be filled in: a rel32 in the window that must reach an item.
struct Fixup {
  var at: UInt32
  var item: UInt32
}

/// A check whose slow path is emitted behind the fragments.
struct PendingCheck {
  var item: UInt32
  /// rel32 of the `jne`.
  var branch: UInt32
  /// Offset of the `cmpw`.
  var compare: UInt32
  /// Where the inline path goes on.
  var back: UInt32
  var pushed: UInt32
  /// The register to compare shadow memory by, before anybody is asked; none when that was done.
  var scratch: UInt8
}

/// A stub shared by all uses with the same slow path and immediate.
struct SharedStub {
  var slow: UInt64
  var immediate: UInt32
  var cache: UInt64
}

struct Translation: ~Copyable {
  static let mostStubs = 64
  static let inside: UInt32 = 0xFFFF_FFFF
  static let noFixup: UInt32 = 0xFFFF_FFFF
  /// In ``siteAt``: the rest is an index into the image's fixups.
  static let fixupMark: UInt32 = 0x8000_0000

  let image: UnsafeMutablePointer<cordon_image>
  var refusal: Refusal
  let code: UnsafeMutablePointer<Code>
  var window: CodeWindow

  /// By text offset: 0 nothing, `inside` within an instruction, else item index + 1.
  var indexAt: UnsafeMutablePointer<UInt32>
  /// By text offset: index + 1 of the site the kernel patches there, 0 without; or ``fixupMark`` and a fixup's.
  var siteAt: UnsafeMutablePointer<UInt32>
  var items: UnsafeMutablePointer<Item>
  var itemCapacity = 0
  var itemCount = 0
  var pending: UnsafeMutablePointer<Pending>
  var pendingCapacity = 0
  var pendingCount = 0
  /// Item indices by rising text offset.
  var order: UnsafeMutablePointer<UInt32>
  var orderCount = 0
  var fixups: UnsafeMutablePointer<Fixup>
  var fixupCount = 0
  var slowChecks: UnsafeMutablePointer<PendingCheck>
  var slowCheckCount = 0
  /// Cache address of each target's exit stub, 0 until wanted.
  var exitStubs: UnsafeMutablePointer<UInt64>
  /// At most ``mostStubs``.
  var stubs: UnsafeMutablePointer<SharedStub>
  var stubCount = 0
  var pendingStubs: UnsafeMutablePointer<PendingStub>
  var pendingStubCount = 0
  /// Addresses in the window of constants the emitted code reads.
  var shadowConstant: UInt64 = 0
  var percpuConstant: UInt64 = 0
  var lookupStub: UInt64 = 0
  var seen = Dominators()
  var framed = FramePointers()

  mutating func run() -> Bool {
    image.pointee.store_count = 0
    guard discover() else { return false }
    sort()
    computeLiveness()
    emitPrologue()
    guard emitItems() else { return false }
    emitSlowChecks()
    guard emitStubs() else { return false }
    link()
    guard !window.isFull else {
      refusal.text("the code cache is full; give cordon.ko fewer modules at a time")
      return false
    }
    guard !window.isOutOfReach else {
      refusal.text("the module is too far from the code cache for 32-bit displacements")
      return false
    }
    guard finishTables() else { return false }
    return true
  }

  private mutating func sort() {
    for text in 0..<Int(code.pointee.text.size) {
      let known = indexAt[text]
      if known != 0 && known != Self.inside {
        order[orderCount] = known - 1
        orderCount += 1
      }
    }
    for index in 0..<Int(image.pointee.symbol_count) {
      if let text = code.pointee.text.offset(ApplicationPC(value: image.pointee.symbols[index].address)),
        indexAt[Int(text)] != 0, indexAt[Int(text)] != Self.inside
      {
        items[Int(indexAt[Int(text)]) - 1].isLeader = true
        items[Int(indexAt[Int(text)]) - 1].isFunction = !Self.isCold(image.pointee.symbols[index].name)
      }
    }
  }

  // MARK: tables

  /// From here on in the window, `item` at `depth` plus `pushed` bytes.
  mutating func record(_ item: Item, pushed: UInt32 = 0) {
    record(
      item.text, StackPlace(depth: item.place.depth + UInt16(pushed), above: item.place.above), pushed: pushed)
  }

  mutating func record(_ text: UInt32, _ place: StackPlace, pushed: UInt32 = 0) {
    append(CacheEntry(cache: UInt32(window.used), text: text, place: place, pushed: UInt16(pushed)))
  }

  mutating func recordNothing() {
    append(CacheEntry(cache: UInt32(window.used), text: CacheEntry.noText, place: StackPlace.entry, pushed: 0))
  }

  /// A stub of ours that a driver's frame calls or jumps to: `depth` bytes above rsp lies the return address.
  mutating func recordStub(depth: UInt32) {
    record(CacheEntry.stub, StackPlace(depth: UInt16(depth), above: StackPlace.plain), pushed: depth)
  }

  private mutating func append(_ entry: CacheEntry) {
    if code.pointee.entryCount > 0 && code.pointee.entries[code.pointee.entryCount - 1].cache == entry.cache {
      code.pointee.entryCount -= 1
    }
    guard code.pointee.entryCount < code.pointee.entryCapacity else {
      window.skip(Int.max / 2)
      return
    }
    code.pointee.entries[code.pointee.entryCount] = entry
    code.pointee.entryCount += 1
  }

  mutating func fix(_ at: Int, item: UInt32) {
    fixups[fixupCount] = Fixup(at: UInt32(at), item: item)
    fixupCount += 1
  }

  /// Item at a text offset that discovery has visited.
  func item(at text: UInt32) -> UInt32 { indexAt[Int(text)] - 1 }

  private mutating func link() {
    for index in 0..<fixupCount {
      let fixup = fixups[index]
      window.patch(at: Int(fixup.at), to: CachePC(value: window.base + UInt64(items[Int(fixup.item)].cache)))
    }
    for index in 0..<Int(image.pointee.site_count) {
      let site = image.pointee.sites[index]
      guard let text = code.pointee.text.offset(ApplicationPC(value: site.code)), indexAt[Int(text)] != 0,
        indexAt[Int(text)] != Self.inside
      else { continue }
      let item = items[Int(item(at: text))]
      image.pointee.sites[index].cache_code = window.base + UInt64(item.body)
      if item.transfer == .jumpLabel {
        image.pointee.sites[index].cache_target =
          window.base + UInt64(items[Int(self.item(at: item.other))].cache)
      }
    }
    for index in 0..<Int(image.pointee.fixup_count) { linkFixup(index) }
  }

  private mutating func linkFixup(_ index: Int) {
    image.pointee.fixups[index].cache_code = 0
    guard let text = code.pointee.text.offset(ApplicationPC(value: image.pointee.fixups[index].code)),
      indexAt[Int(text)] != 0, indexAt[Int(text)] != Self.inside
    else { return }
    let item = items[Int(item(at: text))]
    guard item.fixup != Self.noFixup else { return }
    image.pointee.fixups[index].cache_code = window.base + UInt64(item.body)
    image.pointee.fixups[index].cache_target =
      window.base + UInt64(items[Int(self.item(at: item.fixup))].cache)
  }

  private mutating func finishTables() -> Bool {
    code.pointee.statistics.instructions = UInt64(itemCount)
    code.pointee.statistics.cache_bytes = UInt64(window.used)
    code.pointee.statistics.table_bytes = UInt64(
      code.pointee.entryCount * MemoryLayout<CacheEntry>.stride + code.pointee.checkCount
        * MemoryLayout<CheckEntry>.stride
        + code.pointee.pristineSize)
    for index in 0..<code.pointee.functionCount {
      let function = code.pointee.functions[index]
      if function.fragment != 0 && !code.pointee.remember(function.address, at: function.fragment) {
        return false
      }
    }
    for index in 0..<Int(image.pointee.target_count) where exitStubs[index] != 0 {
      if !code.pointee.remember(image.pointee.targets[index].address, at: exitStubs[index]) { return false }
    }
    return true
  }
}
