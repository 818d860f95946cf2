// SPDX-License-Identifier: GPL-2.0-only
//
// What stands between fragments and cordon.ko's own text: exit stubs, entry stubs, and the stubs of slow
// paths.  Process context.

import CPort

/// A rel32 that must reach a stub not emitted yet.
struct PendingStub {
  enum Kind: UInt8 { case exit, slow }
  var kind: Kind
  /// exit: index of the target; slow: index into `stubs`.
  var which: UInt32
  var at: UInt32
}

extension Translation {
  mutating func wantStub(_ kind: PendingStub.Kind, _ which: UInt32, at: Int) {
    pendingStubs[pendingStubCount] = PendingStub(kind: kind, which: which, at: UInt32(at))
    pendingStubCount += 1
  }

  /// call the stub that hands `immediate` to `slow`; one stub for each pair.
  mutating func callStub(_ slow: UInt64, _ immediate: UInt32) {
    var found = 0
    while found < stubCount && (stubs[found].slow != slow || stubs[found].immediate != immediate) { found += 1 }
    if found == stubCount {
      guard stubCount < Self.mostStubs else {
        window.skip(Int.max / 2)
        return
      }
      stubs[stubCount] = SharedStub(slow: slow, immediate: immediate, cache: 0)
      stubCount += 1
    }
    wantStub(.slow, UInt32(found), at: window.callLater())
  }

  /// Exit stubs for every wrapped target (an indirect call may reach any), slow-path stubs, entry stubs.
  mutating func emitStubs() -> Bool {
    recordStub(depth: 0)
    for index in 0..<Int(image.pointee.target_count) { emitExit(index) }
    for index in 0..<stubCount {
      stubs[index].cache = window.here.value
      recordStub(depth: 0)
      window.push(Register.r11)
      recordStub(depth: 8)
      window.moveAbsolute(image.pointee.domain, to: Register.r11)
      window.push(immediate: stubs[index].immediate)
      recordStub(depth: 16)
      window.jump(to: stubs[index].slow)
    }
    recordNothing()
    for index in 0..<pendingStubCount {
      let pending = pendingStubs[index]
      let cache = pending.kind == .exit ? exitStubs[Int(pending.which)] : stubs[Int(pending.which)].cache
      guard cache != 0 else { return false }
      window.patch(at: Int(pending.at), to: CachePC(value: cache))
    }
    return emitEntries()
  }

  /// movabs $import,%r11; jmp exit_entry; for DIRECT targets a jump there, for the lookup's sake.
  private mutating func emitExit(_ index: Int) {
    let target = image.pointee.targets[index]
    switch cordon_target_kind(rawValue: target.kind) {
    case CORDON_TARGET_WRAPPER, CORDON_TARGET_NORETURN:
      if image.pointee.endbr { window.endbr() }
      exitStubs[index] = window.here.value - (image.pointee.endbr ? 4 : 0)
      window.moveAbsolute(UInt64(UInt(bitPattern: target.import)), to: Register.r11)
      window.jump(to: image.pointee.exit_entry)
    case CORDON_TARGET_DIRECT:
      if image.pointee.endbr { window.endbr() }
      exitStubs[index] = window.here.value - (image.pointee.endbr ? 4 : 0)
      window.jump(to: target.address)
    case CORDON_TARGET_DOMAIN: exitStubs[index] = target.fragment
    default: break
    }
  }

  /// movabs $descriptor,%r11; jmp entry_entry, for each function that was translated.
  private mutating func emitEntries() -> Bool {
    for index in 0..<Int(image.pointee.symbol_count) {
      let address = image.pointee.symbols[index].address
      image.pointee.functions[index].address = address
      image.pointee.functions[index].fragment = 0
      image.pointee.functions[index].entry_stub = 0
      code.pointee.functions[index] = FunctionEntry(address: address, fragment: 0)
      guard let text = code.pointee.text.offset(ApplicationPC(value: address)), indexAt[Int(text)] != 0,
        indexAt[Int(text)] != Self.inside, items[Int(item(at: text))].isFunction
      else { continue }
      let fragment = window.base + UInt64(items[Int(item(at: text))].cache)
      code.pointee.functions[index].fragment = fragment
      image.pointee.functions[index].fragment = fragment
      image.pointee.functions[index].entry_stub = window.here.value
      window.moveAbsolute(UInt64(UInt(bitPattern: image.pointee.functions[index].descriptor)), to: Register.r11)
      window.jump(to: image.pointee.entry_entry)
      code.pointee.statistics.entries += 1
    }
    code.pointee.functionCount = Int(image.pointee.symbol_count)
    return true
  }
}
