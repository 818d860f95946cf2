// SPDX-License-Identifier: GPL-2.0-only
//
// The end of everything a domain holds, for a driver that begins anew.  History stays.  Callable from any context but
// NMI, with the lock held.

import CPort

extension Rights {
  /// Ends all pins, locks, instances and records; whoever calls has undone what they stood for.
  mutating func endAll(by clause: UnsafePointer<cordon_clause>?) {
    while popPin() != nil {}
    while locks.pop(from: 0, to: .max) != nil {}
    var index: UInt32 = 0
    while index < instances.pool.highWater {
      index += 1
      if instances.cells[index].serial != 0 { endInstance(index, clause) }
    }
    index = 0
    while index < records.pool.highWater {
      index += 1
      if records[index].right != 0 { end(index, by: clause) }
    }
  }
}

@c(cordon_rights_end_all)
public func endAllRights(_ handle: OpaquePointer, _ by: UnsafePointer<cordon_clause>?) {
  let rights = UnsafeMutablePointer<Rights>(handle)
  let saved = cordon_port_lock(rights.pointee.domain)
  rights.pointee.endAll(by: by)
  cordon_port_unlock(rights.pointee.domain, saved)
}
