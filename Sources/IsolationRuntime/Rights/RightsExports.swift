// SPDX-License-Identifier: GPL-2.0-only
//
// cordon_rights.h: each call takes the domain's lock, acts, and gives it back.  Callers are kmod's
// verbs and slow paths; any context but NMI.

import CPort

/// The C handle, as what it is.
@inline(__always)
private func rights(_ handle: OpaquePointer) -> UnsafeMutablePointer<Rights> {
  UnsafeMutablePointer(handle)
}

@inline(__always)
private func locked<Answer>(
  _ handle: OpaquePointer, _ body: (UnsafeMutablePointer<Rights>) -> Answer
) -> Answer {
  let rights = rights(handle)
  let domain = rights.pointee.domain
  let saved = cordon_port_lock(domain)
  let answer = body(rights)
  cordon_port_unlock(domain, saved)
  return answer
}

@c(cordon_rights_create)
public func createRights(_ domain: UnsafeMutableRawPointer?, _ capacity: UInt64) -> OpaquePointer? {
  guard let rights = Rights.create(domain: domain, capacity: capacity) else { return nil }
  return OpaquePointer(rights)
}

@c(cordon_rights_destroy)
public func destroyRights(_ handle: OpaquePointer?) {
  if let handle { Rights.destroy(rights(handle)) }
}

@c(cordon_rights_shadow_offset)
public func shadowOffset(_ handle: OpaquePointer) -> UInt64 {
  rights(handle).pointee.shadow.offset
}

@c(cordon_rights_can_write)
public func canWrite(_ handle: OpaquePointer, _ address: UInt64, _ size: UInt64) -> Bool {
  guard let range = ByteRange(checking: address, size) else { return false }
  return locked(handle) { $0.pointee.canWrite(range) }
}

@c(cordon_rights_gain)
public func gainRight(_ handle: OpaquePointer, _ grant: UnsafePointer<cordon_grant>) -> cordon_answer {
  locked(handle) { $0.pointee.gain(grant) }
}

@c(cordon_rights_lose)
public func loseRight(
  _ handle: OpaquePointer, _ what: UnsafePointer<cordon_grant>,
  _ release: UnsafePointer<cordon_release>?, _ by: UnsafePointer<cordon_clause>?
) -> cordon_answer {
  locked(handle) { $0.pointee.lose(what, release, by) }
}

@c(cordon_rights_held)
public func isRightHeld(_ handle: OpaquePointer, _ what: UnsafePointer<cordon_grant>) -> cordon_answer {
  locked(handle) { $0.pointee.held(what) }
}

@c(cordon_rights_is_recorded)
public func isRecorded(
  _ handle: OpaquePointer, _ right: UInt32, _ address: UInt64, _ table: UnsafeRawPointer
) -> Bool {
  locked(handle) { $0.pointee.isRecorded(right, address, table) }
}

@c(cordon_rights_recent)
public func recentAnswers(_ handle: OpaquePointer) -> UnsafePointer<cordon_recent> {
  rights(handle).pointee.records.answers
}

// MARK: Set instances

@c(cordon_rights_open)
public func openInstance(
  _ handle: OpaquePointer, _ set: UnsafePointer<cordon_set>?, _ key: UInt64,
  _ clause: UnsafePointer<cordon_clause>?
) -> UInt64 {
  locked(handle) { rights in
    let known = rights.pointee.instances.find(set, key)
    if known != 0 { _ = rights.pointee.instances.reopen(known) }
    let index = known != 0 ? known : rights.pointee.instances.open(set, key, clause)
    return index == 0 ? 0 : rights.pointee.instances.handle(index)
  }
}

@c(cordon_rights_close)
public func closeInstance(
  _ handle: OpaquePointer, _ set: UnsafePointer<cordon_set>?, _ key: UInt64,
  _ by: UnsafePointer<cordon_clause>?
) -> cordon_answer {
  locked(handle) { $0.pointee.close(set, key, by) }
}

@c(cordon_rights_end)
public func endInstance(
  _ handle: OpaquePointer, _ set: UnsafePointer<cordon_set>?, _ key: UInt64,
  _ by: UnsafePointer<cordon_clause>?
) -> Bool {
  locked(handle) { rights in
    let instance = rights.pointee.instances.find(set, key)
    if instance != 0 { rights.pointee.endInstance(instance, by) }
    return instance != 0
  }
}

@c(cordon_rights_has_instance)
public func hasInstance(
  _ handle: OpaquePointer, _ set: UnsafePointer<cordon_set>?, _ key: UInt64
) -> Bool {
  locked(handle) { $0.pointee.instances.find(set, key) != 0 }
}

@c(cordon_rights_each_instance)
public func eachInstance(
  _ handle: OpaquePointer, _ set: UnsafePointer<CChar>,
  _ visit: @convention(c) (UnsafeMutableRawPointer?, UInt64) -> Void,
  _ context: UnsafeMutableRawPointer?
) {
  var serial = UInt64.max
  while true {
    let found: (serial: UInt64, key: UInt64) = locked(handle) { rights in
      let index = rights.pointee.instances.newest(ofSet: set, before: serial)
      guard index != 0 else { return (0, 0) }
      return (rights.pointee.instances.cells[index].serial, rights.pointee.instances.cells[index].key)
    }
    if found.serial == 0 { return }
    visit(context, found.key)
    serial = found.serial
  }
}

@c(cordon_rights_oldest_instance)
public func oldestInstance(_ handle: OpaquePointer, _ set: UnsafePointer<CChar>) -> UInt64 {
  locked(handle) { rights in
    let index = rights.pointee.instances.oldest(ofSet: set)
    return index == 0 ? 0 : rights.pointee.instances.cells[index].serial
  }
}

// MARK: Pins and locks

@c(cordon_rights_pin)
public func pin(
  _ handle: OpaquePointer, _ inverse: UnsafePointer<cordon_inverse>, _ arguments: UnsafePointer<UInt64>?,
  _ address: UInt64, _ size: UInt64, _ clause: UnsafePointer<cordon_clause>?
) -> cordon_answer {
  var nobody = cordon_maker()
  return pin(handle, &nobody, inverse, arguments, address, size, clause)
}

@c(cordon_rights_pin_by)
public func pin(
  _ handle: OpaquePointer, _ maker: UnsafePointer<cordon_maker>, _ inverse: UnsafePointer<cordon_inverse>,
  _ arguments: UnsafePointer<UInt64>?, _ address: UInt64, _ size: UInt64,
  _ clause: UnsafePointer<cordon_clause>?
) -> cordon_answer {
  guard let range = ByteRange(checking: address, size) else { return CORDON_FULL }
  let values = Arguments(arguments, count: inverse.pointee.argument_count)
  var pin = Pin(inverse: inverse, arguments: values, range: range, clause: clause, maker: maker.pointee)
  pin.anchor()
  return locked(handle) { $0.pointee.pin(pin) }
}

@c(cordon_rights_unpin)
public func unpin(
  _ handle: OpaquePointer, _ inverse: UnsafePointer<cordon_inverse>,
  _ arguments: UnsafePointer<UInt64>?, _ leading: UInt32
) -> cordon_answer {
  let values = Arguments(arguments, count: min(leading, inverse.pointee.argument_count))
  return locked(handle) { $0.pointee.unpin(inverse, values, leading: leading) }
}

@c(cordon_rights_pinned)
public func isPinned(_ handle: OpaquePointer, _ address: UInt64, _ size: UInt64) -> Bool {
  guard let range = ByteRange(checking: address, size) else { return false }
  return locked(handle) { $0.pointee.pins.covers(exactly: range) }
}

@c(cordon_rights_pop_pin)
public func popPin(
  _ handle: OpaquePointer, _ inverse: UnsafeMutablePointer<UnsafePointer<cordon_inverse>?>,
  _ arguments: UnsafeMutablePointer<UInt64>
) -> Bool {
  guard let pin = locked(handle, { $0.pointee.popPin() }) else { return false }
  inverse.pointee = pin.inverse
  pin.arguments.copy(to: arguments)
  return true
}

@c(cordon_rights_pop_pin_within)
public func popPin(
  _ handle: OpaquePointer, _ low: UInt64, _ high: UInt64,
  _ inverse: UnsafeMutablePointer<UnsafePointer<cordon_inverse>?>, _ arguments: UnsafeMutablePointer<UInt64>
) -> Bool {
  guard let pin = locked(handle, { $0.pointee.popPin(from: low, to: high) }) else { return false }
  inverse.pointee = pin.inverse
  pin.arguments.copy(to: arguments)
  return true
}

@c(cordon_rights_pop_pin_by)
public func popPin(
  _ handle: OpaquePointer, _ author: UInt32,
  _ inverse: UnsafeMutablePointer<UnsafePointer<cordon_inverse>?>, _ arguments: UnsafeMutablePointer<UInt64>
) -> Bool {
  guard let pin = locked(handle, { $0.pointee.popPin(of: author) }) else { return false }
  inverse.pointee = pin.inverse
  pin.arguments.copy(to: arguments)
  return true
}

@c(cordon_rights_pop_pin_made)
public func popPin(
  _ handle: OpaquePointer, _ after: UInt64, _ low: UInt64, _ high: UInt64,
  _ inverse: UnsafeMutablePointer<UnsafePointer<cordon_inverse>?>, _ arguments: UnsafeMutablePointer<UInt64>,
  _ number: UnsafeMutablePointer<UInt64>
) -> Bool {
  guard let pin = locked(handle, { $0.pointee.popPin(after: after, from: low, to: high) }) else { return false }
  inverse.pointee = pin.inverse
  number.pointee = pin.maker.number
  pin.arguments.copy(to: arguments)
  return true
}

@c(cordon_rights_end_within)
public func endWithin(
  _ handle: OpaquePointer, _ address: UInt64, _ size: UInt64, _ by: UnsafePointer<cordon_clause>?
) {
  guard let range = ByteRange(checking: address, size), size > 0 else { return }
  locked(handle) { $0.pointee.endAll(in: range, by: by) }
}

@c(cordon_rights_pop_alloc)
public func popAllocation(
  _ handle: OpaquePointer, _ address: UnsafeMutablePointer<UInt64>,
  _ release: UnsafeMutablePointer<UnsafePointer<cordon_release>?>
) -> Bool {
  guard let popped = locked(handle, { $0.pointee.popAllocation() }) else { return false }
  address.pointee = popped.address
  release.pointee = popped.release
  return true
}

@c(cordon_rights_take)
public func takeLock(
  _ handle: OpaquePointer, _ inverse: UnsafePointer<cordon_inverse>, _ arguments: UnsafePointer<UInt64>?,
  _ lock: UInt64, _ sp: UInt64, _ clause: UnsafePointer<cordon_clause>?
) -> cordon_answer {
  let taken = TakenLock(
    inverse: inverse, arguments: Arguments(arguments, count: inverse.pointee.argument_count),
    lock: lock, sp: sp, clause: clause)
  return locked(handle) { $0.pointee.locks.add(taken) ? CORDON_HELD : CORDON_FULL }
}

@c(cordon_rights_drop)
public func dropLock(_ handle: OpaquePointer, _ lock: UInt64) -> cordon_answer {
  locked(handle) { $0.pointee.locks.remove(lock: lock) ? CORDON_HELD : CORDON_NOT_HELD }
}

@c(cordon_rights_pop_lock)
public func popLock(
  _ handle: OpaquePointer, _ low: UInt64, _ high: UInt64,
  _ inverse: UnsafeMutablePointer<UnsafePointer<cordon_inverse>?>,
  _ arguments: UnsafeMutablePointer<UInt64>
) -> Bool {
  guard let taken = locked(handle, { $0.pointee.locks.pop(from: low, to: high) }) else { return false }
  inverse.pointee = taken.inverse
  taken.arguments.copy(to: arguments)
  return true
}

// MARK: For reports

@c(cordon_rights_nearest)
public func nearest(
  _ handle: OpaquePointer, _ address: UInt64, _ out: UnsafeMutablePointer<cordon_nearest>
) {
  out.pointee = locked(handle) { $0.pointee.nearest(to: address) }
}

@c(cordon_rights_statistics)
public func statistics(
  _ handle: OpaquePointer, _ out: UnsafeMutablePointer<cordon_rights_statistics>
) {
  out.pointee = locked(handle) { $0.pointee.statistics() }
}
