// SPDX-License-Identifier: GPL-2.0-only
//
// Finds all text that can run, by following control from the function symbols, and the depth of the stack
// at each instruction.  Debian's modules are built without jump tables, so this finds everything a direct
// transfer can reach; an indirect one can only reach function symbols (the lookup holds nothing else).
// Process context.

import CPort

/// A place still to be looked at.
struct Pending {
  var text: UInt32
  var place: StackPlace
  var copies: StackCopies
}

extension Translation {
  /// Every function's first instruction reads 2560 bytes below rsp (``CodeWindow/stackProbe()``), so whatever lies
  /// above is this stack or its guard page, and stores to it need no check.  What is left is for our own pushes.
  static let deepest: Int64 = 2560 - 128

  /// False when the module is refused; `refusal` says why.
  mutating func discover() -> Bool {
    for index in 0..<Int(image.pointee.site_count) {
      if let text = code.pointee.text.offset(ApplicationPC(value: image.pointee.sites[index].code)) {
        siteAt[Int(text)] = UInt32(index) + 1
      }
    }
    for index in 0..<Int(image.pointee.fixup_count) {
      if let text = code.pointee.text.offset(ApplicationPC(value: image.pointee.fixups[index].code)) {
        siteAt[Int(text)] = Self.fixupMark | UInt32(index)
      }
    }
    for index in 0..<Int(image.pointee.symbol_count) {
      let symbol = image.pointee.symbols[index]
      guard let text = code.pointee.text.offset(ApplicationPC(value: symbol.address)) else { continue }
      // The cold half of a function is no function: it is reached by jumps, at their depth.
      if !Self.isCold(symbol.name) && !push(text, StackPlace.entry, StackCopies()) { return false }
    }
    while pendingCount > 0 {
      pendingCount -= 1
      let next = pending[pendingCount]
      if !follow(next) { return false }
    }
    return true
  }

  static func isCold(_ name: UnsafePointer<CChar>?) -> Bool {
    guard var pointer = name else { return false }
    while pointer.pointee != 0 {
      if pointer[0] == 46 && pointer[1] == 99 && pointer[2] == 111 && pointer[3] == 108 && pointer[4] == 100 {
        return true
      }
      pointer += 1
    }
    return false
  }

  /// Every place not visited yet comes from a branch of its own or from a symbol: ``pendingCapacity`` is enough.
  private mutating func push(_ text: UInt32, _ place: StackPlace, _ copies: StackCopies) -> Bool {
    if indexAt[Int(text)] != 0 { return join(text, place, isLeader: true) }
    guard pendingCount < pendingCapacity else { return refuse("too many branches at", text) }
    pending[pendingCount] = Pending(text: text, place: place, copies: copies)
    pendingCount += 1
    return true
  }

  /// Another way to an instruction that is known.
  private mutating func join(_ text: UInt32, _ place: StackPlace, isLeader: Bool) -> Bool {
    let known = indexAt[Int(text)]
    if known == Self.inside { return refuse("a branch into the middle of an instruction at", text) }
    if isLeader { items[Int(known) - 1].isLeader = true }
    guard items[Int(known) - 1].place == place else {
      return refuse("the stack pointer is not the same on all ways to", text)
    }
    return true
  }

  /// Straight on from `start` until control ends or meets what is known.
  private mutating func follow(_ start: Pending) -> Bool {
    var text = start.text
    var place = start.place
    var copies = start.copies
    var isLeader = true
    while true {
      guard text < code.pointee.text.size else { return refuse("control leaves the text at", text) }
      if indexAt[Int(text)] != 0 { return join(text, place, isLeader: isLeader) }
      guard let index = decode(text, place, isLeader) else { return false }
      guard let next = successors(index, &place, copies) else { return false }
      note(index, place, &copies)
      if items[index].isLast { return true }
      // Behind a call, another function's first byte is no continuation: the callee does not return.
      if items[index].isFunctionEnd(next, in: self) {
        items[index].isLast = true
        return true
      }
      guard Int(items[index].instruction.length) < code.pointee.text.remaining(text) else {
        return refuse("control leaves the text at", text)
      }
      isLeader = items[index].transfer != .none && items[index].transfer != .traced
      text = next
    }
  }

  private mutating func decode(_ text: UInt32, _ place: StackPlace, _ isLeader: Bool) -> Int? {
    let bytes = UnsafePointer(code.pointee.pristine + Int(text))
    let left = code.pointee.text.remaining(text)
    guard case .instruction(let instruction) = Decoder.decode(bytes, available: left) else {
      _ = refuseInstruction(text, left)
      return nil
    }
    guard itemCount < itemCapacity else {
      _ = refuse("too many instructions at", text)
      return nil
    }
    for offset in 1..<max(1, Int(instruction.length)) {
      if indexAt[Int(text) + offset] != 0 {
        _ = refuse("instructions overlap at", text)
        return nil
      }
      indexAt[Int(text) + offset] = Self.inside
    }
    items[itemCount] = Item(
      instruction: instruction, text: text, place: place, transfer: .none, register: Register.none, target: 0,
      other: 0, isLeader: isLeader, isFunction: false, isLast: false, liveRegisters: 0, liveFlags: 0, cache: 0,
      body: 0)
    itemCount += 1
    indexAt[Int(text)] = UInt32(itemCount)
    return itemCount - 1
  }

  /// Resolves the instruction's transfer, queues its targets, moves `place` on; answers what follows it.
  private mutating func successors(_ index: Int, _ place: inout StackPlace, _ copies: StackCopies) -> UInt32? {
    let item = items[index]
    let instruction = item.instruction
    guard resolve(index) else { return nil }
    guard reachFixup(index, place, copies) else { return nil }
    let next = item.next
    switch items[index].transfer {
    case .localJump, .localConditional:
      guard push(items[index].target, place, copies) else { return nil }
      items[index].isLast = items[index].transfer == .localJump
      return next
    case .localCall:
      guard push(items[index].target, StackPlace.entry, StackCopies()) else { return nil }
      return next
    case .jumpLabel:
      guard push(items[index].other, place, copies) else { return nil }
      return next
    case .return, .importJump, .indirectJump:
      items[index].isLast = true
      if place != StackPlace.entry {
        _ = refuse("the stack is not balanced at", item.text)
        return nil
      }
      return next
    case .trap:
      items[index].isLast = true
      return next
    case .importCall, .indirectCall, .traced, .staticCall, .warning: return next
    case .none: break
    }
    switch instruction.stack {
    case .none: return next
    case .unknown:
      guard let moved = placeAfter(index, copies) else { return nil }
      place = moved
    case .constant:
      guard let moved = place.moved(by: Int64(instruction.stackDelta)) else {
        _ = refuse("the stack is not balanced at", item.text)
        return nil
      }
      place = moved
    }
    guard place.reach <= Self.deepest else {
      _ = refuse("a stack frame too large for the probe of its end at", item.text)
      return nil
    }
    return next
  }

  /// A fault goes on at the fixup, with rsp where it is before the instruction.
  private mutating func reachFixup(_ index: Int, _ place: StackPlace, _ copies: StackCopies) -> Bool {
    let item = items[index]
    // An alternative may have made a call of what was to be covered: the callee covers itself.
    guard item.transfer == .none, let fixup = fixup(at: item.text) else { return true }
    guard item.instruction.stack != .unknown,
      let target = code.pointee.text.offset(ApplicationPC(value: image.pointee.fixups[fixup].target))
    else { return refuse("an exception table entry of an unknown kind at", item.text) }
    items[index].fixup = target
    return push(target, place, copies)
  }

  /// What the instruction does to copies of rsp; `place` is rsp behind it.
  private func note(_ index: Int, _ place: StackPlace, _ copies: inout StackCopies) {
    copies.forget(items[index].instruction.registersWritten)
    if items[index].instruction.flow.isBranch { copies.forget(1 << RegisterSet(Register.rax)) }
    if let copy = items[index].instruction.stackCopy { copies.set(copy.register, place, copy.displacement) }
  }
}

extension Item {
  /// Whether the call is the last instruction of its function, so that nothing falls through from it.
  func isFunctionEnd(_ next: UInt32, in translation: borrowing Translation) -> Bool {
    switch transfer {
    case .localCall, .importCall, .indirectCall:
      return translation.isFunctionStart(next) || translation.isSymbolEnd(text, next)
    default: return false
    }
  }
}
