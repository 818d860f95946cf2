// SPDX-License-Identifier: GPL-2.0-only
//
// Pins and their effect on shadow memory: what the kernel links or calls through is not writable
// meanwhile, even inside the driver's own memory.

import CPort

extension Rights {
  /// Pins once more, or for the first time.  FULL when there is no cell left.
  mutating func pin(_ pin: Pin) -> cordon_answer {
    let known = pins.find(pin.inverse, pin.arguments, leading: pin.arguments.count)
    if known != 0 {
      pins.cells[known].count += 1
      return CORDON_HELD
    }
    if pin.range.size > 0, !pin.isAnchor { makeAwake(touching: pin.range) }
    guard pins.insert(pin) != 0 else { return CORDON_FULL }
    if !pin.isAnchor { shadow.clearWhereMapped(pin.range) }
    return CORDON_HELD
  }

  /// Takes one count off the newest pin that matches; the last one gives write back.
  mutating func unpin(
    _ inverse: UnsafePointer<cordon_inverse>?, _ arguments: Arguments, leading: UInt32
  ) -> cordon_answer {
    let index = pins.find(inverse, arguments, leading: leading)
    guard index != 0 else { return CORDON_NOT_HELD }
    pins.cells[index].count -= 1
    if pins.cells[index].count == 0 { dropPin(index) }
    return CORDON_HELD
  }

  /// Takes the newest pin off, whatever its count: kill calls each inverse once a count.
  mutating func popPin() -> Pin? {
    let index = pins.newestPin
    guard index != 0 else { return nil }
    let pin = pins.cells[index]
    pins.cells[index].count -= 1
    if pins.cells[index].count == 0 { dropPin(index) }
    return pin
  }

  /// The same of the newest pin whose range lies in [low, high).
  mutating func popPin(from low: UInt64, to high: UInt64) -> Pin? {
    var index = pins.newestPin
    while index != 0 {
      let pin = pins.cells[index]
      if pin.range.size > 0, pin.range.start >= low, pin.range.end <= high {
        dropPin(index)
        return pin
      }
      index = pin.older
    }
    return nil
  }

  /// The same of the newest pin of `author`, whatever its count.
  mutating func popPin(of author: UInt32) -> Pin? {
    popPin { $0.author == author }
  }

  /// The same of the newest pin that was made after the one numbered `number`, from a frame in [low, high).
  mutating func popPin(after number: UInt64, from low: UInt64, to high: UInt64) -> Pin? {
    popPin { $0.number > number && $0.frame >= low && $0.frame < high }
  }

  private mutating func popPin(where isWanted: (cordon_maker) -> Bool) -> Pin? {
    var index = pins.newestPin
    while index != 0 {
      let pin = pins.cells[index]
      if isWanted(pin.maker) {
        pins.cells[index].count -= 1
        if pins.cells[index].count == 0 { dropPin(index) }
        return pin
      }
      index = pin.older
    }
    return nil
  }

  /// Ends what lies in `range`, pinned or not: it is memory no more.
  mutating func endAll(in range: ByteRange, by clause: UnsafePointer<cordon_clause>?) {
    while popPin(from: range.start, to: range.end) != nil {}
    var serial = UInt64.max
    while let instance = instances.newest(keyedIn: range, before: serial) {
      serial = instances.cells[instance].serial
      endInstance(instance, clause)
    }
    make(touching: range)
    var search = records.search(range)
    while true {
      let index = records.next(&search)
      if index == 0 { break }
      if range.contains(records[index].range) { end(index, by: clause) }
    }
    shadow.clearWhereMapped(range)
  }

  private mutating func dropPin(_ index: UInt32) {
    let range = pins.cells[index].range
    let isAnchor = pins.cells[index].isAnchor
    pins.remove(index)
    if range.size > 0, !isAnchor { restore(range) }
  }
}
