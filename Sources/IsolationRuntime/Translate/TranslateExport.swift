// SPDX-License-Identifier: GPL-2.0-only
//
// cordon_code_translate: memory for the work, the work, and what is kept.  Process context.

import CPort

/// Zeroed memory for `count` values; nil when there is none.
private func allocate<T: BitwiseCopyable>(_ type: T.Type, _ count: Int) -> UnsafeMutablePointer<T>? {
  cordon_port_allocate(UInt64(max(count, 1) * MemoryLayout<T>.stride))?.assumingMemoryBound(to: type)
}

private func free<T: BitwiseCopyable>(_ pointer: UnsafeMutablePointer<T>?, _ count: Int) {
  if let pointer { cordon_port_free(pointer, UInt64(max(count, 1) * MemoryLayout<T>.stride)) }
}

@c(cordon_code_translate)
public func codeTranslate(
  _ image: UnsafeMutablePointer<cordon_image>?, _ refusalOut: UnsafeMutablePointer<cordon_refusal>?
) -> OpaquePointer? {
  var refusal = Refusal(refusalOut!)
  guard let code = prepare(image!, &refusal) else { return nil }
  if translate(image!, code, refusal) { return OpaquePointer(code) }
  code.pointee.release()
  cordon_port_free(code, UInt64(MemoryLayout<Code>.size))
  return nil
}

/// The text map and the driver's bytes as they are now.
@inline(never)
private func mapText(_ image: UnsafeMutablePointer<cordon_image>, _ refusal: inout Refusal) -> TextMap? {
  guard let sections = allocate(TextSection.self, TextMap.most) else {
    refusal.text("no memory for the translation")
    return nil
  }
  var map = TextMap(sections: sections)
  for index in 0..<Int(image.pointee.section_count) {
    let section = image.pointee.sections[index]
    guard section.flags & UInt32(CORDON_SECTION_EXECUTABLE) != 0, section.size > 0 else { continue }
    let isInit = section.flags & UInt32(CORDON_SECTION_INIT) != 0
    if !map.add(address: section.address, size: section.size, isInit: isInit) {
      refusal.text("too much text, at section ")
      refusal.name(section.name)
      free(sections, TextMap.most)
      return nil
    }
  }
  return map
}

/// What outlives the translation, allocated and empty.
@inline(never)
private func prepare(
  _ image: UnsafeMutablePointer<cordon_image>, _ refusal: inout Refusal
) -> UnsafeMutablePointer<Code>? {
  guard let map = mapText(image, &refusal) else { return nil }
  let size = Int(map.size)
  let entryCapacity = size * 2 + 4096 + Int(image.pointee.target_count)
  // Text of one-byte instructions throughout exists only in small modules.
  let checkCapacity = (size <= 1 << 16 ? size : size / 2) + 16
  let symbols = Int(image.pointee.symbol_count)
  let entries = allocate(CacheEntry.self, entryCapacity)
  let checks = allocate(CheckEntry.self, checkCapacity)
  let pristine = allocate(UInt8.self, size)
  let functions = allocate(FunctionEntry.self, symbols)
  let kept = cordon_port_allocate(UInt64(MemoryLayout<Code>.size))?.assumingMemoryBound(to: Code.self)
  guard let entries, let checks, let pristine, let functions, let kept else {
    refusal.text("no memory for the translation")
    free(map.sections, TextMap.most)
    free(entries, entryCapacity)
    free(checks, checkCapacity)
    free(pristine, size)
    free(functions, symbols)
    if let kept { cordon_port_free(kept, UInt64(MemoryLayout<Code>.size)) }
    return nil
  }
  keepText(map, pristine)
  kept.initialize(
    to: Code(
      text: map, cacheAlias: image.pointee.cache_alias, entries: entries, checks: checks, pristine: pristine,
      functions: functions))
  kept.pointee.cache = image.pointee.cache
  kept.pointee.cacheSize = image.pointee.cache_size
  kept.pointee.peers = image.pointee.peers
  kept.pointee.peerCount = Int(image.pointee.peer_count)
  kept.pointee.entryReturn = image.pointee.entry_return
  kept.pointee.entryCapacity = entryCapacity
  kept.pointee.checkCapacity = checkCapacity
  kept.pointee.pristineSize = size
  kept.pointee.functionCapacity = symbols
  return kept
}

/// The work, with its scratch memory.
@inline(never)
private func translate(
  _ image: UnsafeMutablePointer<cordon_image>, _ code: UnsafeMutablePointer<Code>, _ refusal: Refusal
) -> Bool {
  var refusal = refusal
  let size = Int(code.pointee.text.size)
  let places = size / 2 + Int(image.pointee.symbol_count) + 16
  let targets = Int(image.pointee.target_count)
  let capacity = code.pointee.checkCapacity
  let indexAt = allocate(UInt32.self, size + 16)
  let siteAt = allocate(UInt32.self, size + 16)
  let items = allocate(Item.self, capacity)
  let pending = allocate(Pending.self, places)
  let order = allocate(UInt32.self, capacity)
  let fixups = allocate(Fixup.self, capacity)
  let slowChecks = allocate(PendingCheck.self, capacity)
  let exitStubs = allocate(UInt64.self, targets)
  let pendingStubs = allocate(PendingStub.self, capacity * 2)
  let stubs = allocate(SharedStub.self, Translation.mostStubs)
  var done = false
  if let indexAt, let siteAt, let items, let pending, let order, let fixups, let slowChecks, let exitStubs,
    let pendingStubs, let stubs
  {
    let window = CodeWindow(
      base: image.pointee.cache, alias: image.pointee.cache_alias, size: Int(image.pointee.cache_size))
    var translation = Translation(
      image: image, refusal: refusal, code: code, window: window, indexAt: indexAt, siteAt: siteAt,
      items: items,
      pending: pending, order: order, fixups: fixups, slowChecks: slowChecks, exitStubs: exitStubs,
      stubs: stubs,
      pendingStubs: pendingStubs)
    translation.itemCapacity = capacity
    translation.pendingCapacity = places
    done = translation.run()
  } else {
    refusal.text("no memory for the translation")
  }
  free(indexAt, size + 16)
  free(siteAt, size + 16)
  free(items, capacity)
  free(pending, places)
  free(order, capacity)
  free(fixups, capacity)
  free(slowChecks, capacity)
  free(exitStubs, targets)
  free(pendingStubs, capacity * 2)
  free(stubs, Translation.mostStubs)
  return done
}

/// The driver's bytes, before its text is replaced.
private func keepText(_ map: TextMap, _ pristine: UnsafeMutablePointer<UInt8>) {
  for index in 0..<map.count {
    let section = map.sections[index]
    guard let bytes = UnsafePointer<UInt8>(bitPattern: UInt(section.address)) else { continue }
    for offset in 0..<Int(section.size) { pristine[Int(section.text) + offset] = bytes[offset] }
  }
}
