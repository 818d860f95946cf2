// SPDX-License-Identifier: GPL-2.0-only
//
// Instructions that set rsp from a register or realign it: what they come to is known before they run, or the
// module is refused.  Process context.

/// How an instruction changes rsp otherwise than by a constant.
enum StackChange: UInt8 {
  case none
  /// and $-n,%rsp
  case realign
  /// mov %reg,%rsp or lea disp(%reg),%rsp
  case set
  /// leave
  case leave
}

extension Instruction {
  var stackChange: StackChange {
    guard stack == .unknown, map == 0 else { return .none }
    if opcode == 0xC9 { return .leave }
    guard rex & 8 != 0 else { return .none }
    let isRegister = hasModRM && !hasMemory
    switch opcode {
    case 0x81, 0x83:
      return isRegister && modRM & 0x38 == 0x20 && immediate < 0 ? .realign : .none
    case 0x89, 0x8B: return isRegister ? .set : .none
    case 0x8D: return hasMemory && base != Register.none && index == Register.none ? .set : .none
    default: return .none
    }
  }

  /// For `set` and `leave`: the register that rsp is taken from, and what is added.
  var stackSource: (register: UInt8, displacement: Int64) {
    switch opcode {
    case 0xC9: return (Register.rbp, 0)
    case 0x8D: return (base, Int64(displacement))
    case 0x89: return ((modRM >> 3 & 7) | (rex & 4) << 1, 0)
    default: return ((modRM & 7) | (rex & 1) << 3, 0)
    }
  }

  /// mov %rsp,%reg or lea disp(%rsp),%reg: the register and what is added; nil for anything else.
  var stackCopy: (register: UInt8, displacement: Int64)? {
    guard map == 0, rex & 8 != 0, hasModRM else { return nil }
    let reg = (modRM >> 3 & 7) | (rex & 4) << 1
    let rm = (modRM & 7) | (rex & 1) << 3
    switch opcode {
    case 0x89: return !hasMemory && reg == Register.rsp ? (rm, 0) : nil
    case 0x8B: return !hasMemory && rm == Register.rsp ? (reg, 0) : nil
    case 0x8D:
      return hasMemory && base == Register.rsp && index == Register.none ? (reg, Int64(displacement)) : nil
    default: return nil
    }
  }
}

extension Translation {
  /// Where rsp stands behind the instruction; nil when the module is refused.
  mutating func placeAfter(_ index: Int, _ copies: StackCopies) -> StackPlace? {
    let item = items[index]
    let change = item.instruction.stackChange
    var result: StackPlace?
    switch change {
    case .none: break
    case .realign: result = item.place.realigned(to: -item.instruction.immediate)
    case .set, .leave:
      let source = item.instruction.stackSource
      guard source.register != Register.rsp else { break }
      result =
        copies.place(source.register, source.displacement, now: item.place)
        ?? balance(item.next).map {
          change == .leave ? StackPlace(depth: $0 + 8, above: $1) : StackPlace(depth: $0, above: $1)
        }
      if let set = result {
        items[index].set = set
        if !item.place.canRise(to: set) { result = nil }
        if change == .leave { result = result.flatMap { $0.moved(by: 8) } }
      }
    }
    guard let result else {
      _ = refuse("a stack pointer that is not known to be a constant away from the frame's start at", item.text)
      return nil
    }
    items[index].change = change
    return result
  }

  /// The place from which the instructions from `text` on come to a balanced return; nil when that is not plain to see.
  private func balance(_ start: UInt32) -> (UInt16, UInt16)? {
    var text = start
    var depth: Int64 = 0
    for _ in 0..<32 {
      let left = code.pointee.text.remaining(text)
      guard left > 0,
        case .instruction(let instruction) = Decoder.decode(
          UnsafePointer(code.pointee.pristine + Int(text)), available: left)
      else { return nil }
      let next = text + UInt32(instruction.length)
      switch instruction.flow {
      case .return, .indirectJump: return UInt16(exactly: depth).map { ($0, StackPlace.plain) }
      case .next: text = next
      case .jump:
        let target = code.pointee.text.pc(next).value &+ UInt64(bitPattern: Int64(instruction.relative))
        guard let inside = code.pointee.text.offset(ApplicationPC(value: target)), !isFunctionStart(inside)
        else {
          return UInt16(exactly: depth).map { ($0, StackPlace.plain) }
        }
        text = inside
      default: return nil
      }
      guard instruction.stack != .unknown else { return nil }
      if instruction.flow == .next { depth += Int64(instruction.stackDelta) }
    }
    return nil
  }
}

extension StackPlace {
  /// rsp can go up from here to `other` without leaving bytes of the frame below it that are still used.
  func canRise(to other: StackPlace) -> Bool {
    if above == other.above { return other.depth <= depth }
    return other.isPlain && Int64(other.depth) <= outer
  }
}
