// SPDX-License-Identifier: GPL-2.0-only
//
// Locks the driver has taken and not given back, each with the frame that took it: what kill releases
// before it unwinds that frame.

import CPort

/// One lock taken.
struct TakenLock {
  var inverse: UnsafePointer<cordon_inverse>?
  var arguments = Arguments(nil, count: 0)
  var lock: UInt64 = 0
  var sp: UInt64 = 0
  var clause: UnsafePointer<cordon_clause>?
}

/// Taken locks in order of age, over all processors.
struct LockLog: ~Copyable {
  private let entries: Cells<TakenLock>
  private(set) var count: UInt32 = 0

  init(entries: Cells<TakenLock>) { self.entries = entries }

  /// False when the log is full.
  mutating func add(_ taken: TakenLock) -> Bool {
    guard count < entries.count else { return false }
    entries[count] = taken
    count += 1
    return true
  }

  /// Takes the newest entry for that lock off the log.
  mutating func remove(lock: UInt64) -> Bool {
    var index = count
    while index > 0 {
      index -= 1
      if entries[index].lock == lock {
        remove(at: index)
        return true
      }
    }
    return false
  }

  /// Takes the newest entry of a frame in [low, high) off the log.
  mutating func pop(from low: UInt64, to high: UInt64) -> TakenLock? {
    var index = count
    while index > 0 {
      index -= 1
      let taken = entries[index]
      if taken.sp >= low, taken.sp < high {
        remove(at: index)
        return taken
      }
    }
    return nil
  }

  private mutating func remove(at index: UInt32) {
    var at = index
    while at + 1 < count {
      entries[at] = entries[at + 1]
      at += 1
    }
    count -= 1
  }
}
