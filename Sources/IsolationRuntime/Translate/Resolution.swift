// SPDX-License-Identifier: GPL-2.0-only
//
// What a transfer of control is: into the module, to an import, a return, a site the kernel patches.
// Process context.

import CPort

extension Translation {
  /// Sets `transfer`, `target`, `register`; false when the module is refused.
  @inline(never)
  mutating func resolve(_ index: Int) -> Bool {
    let item = items[index]
    let instruction = item.instruction
    if let site = site(at: item.text) { return resolveSite(index, site) }
    switch instruction.flow {
    case .next: return true
    case .return:
      items[index].transfer = .return
      return true
    case .trap:
      items[index].transfer = isWarning(item.text) ? .warning : .trap
      return true
    case .indirectCall, .indirectJump:
      items[index].transfer = instruction.flow == .indirectCall ? .indirectCall : .indirectJump
      items[index].register =
        instruction.hasMemory
        ? Register.none : (instruction.modRM & 7) | ((instruction.rex & 1) << 3)
      if instruction.hasMemory && instruction.segment != 0 {
        return refuse("an indirect transfer through a segment at", item.text)
      }
      return true
    case .jump, .conditionalJump, .call: return resolveDirect(index)
    }
  }

  /// The driver address a direct transfer goes to.
  func destination(_ item: Item) -> UInt64 {
    code.pointee.text.pc(item.text).value &+ UInt64(item.instruction.length)
      &+ UInt64(bitPattern: Int64(item.instruction.relative))
  }

  @inline(never)
  private mutating func resolveDirect(_ index: Int) -> Bool {
    let item = items[index]
    let flow = item.instruction.flow
    let destination = destination(item)
    if let text = code.pointee.text.offset(ApplicationPC(value: destination)) {
      items[index].target = text
      items[index].transfer = flow == .call ? .localCall : (flow == .jump ? .localJump : .localConditional)
      return true
    }
    guard let found = target(at: destination) else { return refuse("a transfer to no import at", item.text) }
    let target = image.pointee.targets[found]
    items[index].target = UInt32(found)
    guard flow != .conditionalJump else { return refuse("a conditional jump out of the module at", item.text) }
    let isCall = flow == .call
    switch cordon_target_kind(rawValue: target.kind) {
    case CORDON_TARGET_FENTRY where isCall: items[index].transfer = .traced
    case CORDON_TARGET_RETURN_THUNK where !isCall: items[index].transfer = .return
    case CORDON_TARGET_INDIRECT_THUNK:
      items[index].transfer = isCall ? .indirectCall : .indirectJump
      items[index].register = UInt8(truncatingIfNeeded: target.reg)
    case CORDON_TARGET_WRAPPER, CORDON_TARGET_DIRECT, CORDON_TARGET_DOMAIN:
      items[index].transfer = isCall ? .importCall : .importJump
    case CORDON_TARGET_NORETURN:
      items[index].transfer = isCall ? .importCall : .importJump
      items[index].isLast = true
    default:
      refusal.text("'")
      refusal.name(target.name)
      return refuse("' may not be called from isolated code, but is at", item.text)
    }
    return true
  }

  @inline(never)
  private mutating func resolveSite(_ index: Int, _ site: Int) -> Bool {
    let entry = image.pointee.sites[site]
    items[index].target = UInt32(site)
    if entry.kind == UInt32(CORDON_SITE_JUMP_LABEL) {
      guard let other = code.pointee.text.offset(ApplicationPC(value: entry.target)) else {
        return refuse("a static key whose target lies outside the module at", items[index].text)
      }
      items[index].transfer = .jumpLabel
      items[index].other = other
      return true
    }
    // A tail call's site is a jump; it leaves the function like a return.
    if items[index].instruction.flow == .jump {
      guard items[index].place == StackPlace.entry else {
        return refuse("the stack is not balanced at", items[index].text)
      }
      items[index].isLast = true
    }
    items[index].transfer = .staticCall
    return true
  }

  // MARK: searches in the image's sorted arrays

  func target(at address: UInt64) -> Int? {
    var low = 0
    var high = Int(image.pointee.target_count)
    while low < high {
      let middle = (low + high) / 2
      if image.pointee.targets[middle].address < address { low = middle + 1 } else { high = middle }
    }
    guard low < Int(image.pointee.target_count), image.pointee.targets[low].address == address else {
      return nil
    }
    return low
  }

  private func site(at text: UInt32) -> Int? {
    let site = siteAt[Int(text)]
    return site == 0 || site & Self.fixupMark != 0 ? nil : Int(site) - 1
  }

  func fixup(at text: UInt32) -> Int? {
    let site = siteAt[Int(text)]
    return site & Self.fixupMark == 0 ? nil : Int(site & ~Self.fixupMark)
  }

  private func isWarning(_ text: UInt32) -> Bool {
    let address = code.pointee.text.pc(text).value
    for index in 0..<Int(image.pointee.bug_count) where image.pointee.bugs[index].address == address {
      return image.pointee.bugs[index].warning
    }
    return false
  }

  /// The last function symbol at or below `address`.
  func symbol(around address: UInt64) -> Int? {
    var low = 0
    var high = Int(image.pointee.symbol_count)
    while low < high {
      let middle = (low + high) / 2
      if image.pointee.symbols[middle].address <= address { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? low - 1 : nil
  }

  func isFunctionStart(_ text: UInt32) -> Bool {
    let address = code.pointee.text.pc(text).value
    guard let found = symbol(around: address), image.pointee.symbols[found].address == address else {
      return false
    }
    return !Self.isCold(image.pointee.symbols[found].name)
  }

  /// Whether `next`, behind the instruction at `text`, lies outside the symbol that covers that instruction.
  func isSymbolEnd(_ text: UInt32, _ next: UInt32) -> Bool {
    let address = code.pointee.text.pc(text).value
    guard let found = symbol(around: address) else { return false }
    let symbol = image.pointee.symbols[found]
    return symbol.size > 0 && address + UInt64(next - text) >= symbol.address + symbol.size
  }

  // MARK: refusals

  /// Always false, so that callers can return it.
  @inline(never)
  mutating func refuse(_ reason: StaticString, _ text: UInt32) -> Bool {
    refusal.text(reason)
    refusal.text(" ")
    place(text)
    return false
  }

  @inline(never)
  mutating func refuseInstruction(_ text: UInt32, _ left: Int) -> Bool {
    refusal.text("instruction not known: ")
    place(text)
    refusal.text(":")
    for offset in 0..<min(left, 8) {
      refusal.text(" ")
      refusal.hex(UInt64(code.pointee.pristine[Int(text) + offset]), digits: 2)
    }
    return false
  }

  @inline(never)
  private mutating func place(_ text: UInt32) {
    let address = code.pointee.text.pc(text).value
    guard let found = symbol(around: address) else { return refusal.hex(address) }
    refusal.name(image.pointee.symbols[found].name)
    refusal.text("+0x")
    refusal.hex(address - image.pointee.symbols[found].address)
  }
}
