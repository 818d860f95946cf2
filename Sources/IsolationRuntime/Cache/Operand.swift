// SPDX-License-Identifier: GPL-2.0-only
//
// The memory operand of a driver instruction, to be computed again by an instruction of ours.

struct Operand {
  var base: UInt8
  var index: UInt8
  var scale: UInt8
  var displacement: Int32
  /// Driver address when rip-relative.
  var absolute: UInt64
  var isRipRelative: Bool

  /// `next`: the driver address behind the instruction.
  init(_ instruction: Instruction, next: UInt64) {
    base = instruction.base
    index = instruction.index
    scale = instruction.scale
    displacement = instruction.displacement
    isRipRelative = instruction.isRipRelative
    absolute = next &+ UInt64(bitPattern: Int64(instruction.displacement))
  }

  /// So many bytes further on, but not when the base is `register`, which has moved so far itself.
  func moved(by bytes: Int32, unless register: UInt8) -> Operand {
    var moved = self
    if base != register { moved.displacement &+= bytes }
    return moved
  }

  func uses(_ register: UInt8) -> Bool { base == register || index == register }
}

extension CodeWindow {
  /// lea operand, %to, or with `load` mov operand, %to (64 bits); `pushed`: bytes pushed since the driver's rsp.
  mutating func compute(_ operand: Operand, to: UInt8, pushed: Int32, load: Bool = false) {
    let opcode: UInt8 = load ? 0x8B : 0x8D
    var rex: UInt8 = 0x48 | (to >= 8 ? 4 : 0)
    if operand.isRipRelative {
      bytes(rex, opcode, 0x05 | (to & 7) << 3)
      relative32(to: operand.absolute)
      return
    }
    let isStack = operand.base == Register.rsp
    let displacement = operand.displacement &+ (isStack ? pushed : 0)
    if operand.base != Register.none && operand.base >= 8 { rex |= 1 }
    if operand.index != Register.none && operand.index >= 8 { rex |= 2 }
    bytes(rex, opcode)
    let reg = (to & 7) << 3
    if operand.base == Register.none {
      // disp32 alone, or scaled index with disp32: SIB base 5, mod 0.
      byte(0x04 | reg)
      let index: UInt8 = operand.index == Register.none ? 4 : operand.index & 7
      byte(Self.scaleBits(operand.scale) << 6 | index << 3 | 5)
      word32(UInt32(bitPattern: displacement))
      return
    }
    if operand.index == Register.none && operand.base & 7 != 4 {
      byte(0x80 | reg | operand.base & 7)
    } else {
      byte(0x84 | reg)
      let index: UInt8 = operand.index == Register.none ? 4 : operand.index & 7
      byte(Self.scaleBits(operand.scale) << 6 | index << 3 | operand.base & 7)
    }
    word32(UInt32(bitPattern: displacement))
  }

  private static func scaleBits(_ scale: UInt8) -> UInt8 {
    switch scale {
    case 2: return 1
    case 4: return 2
    case 8: return 3
    default: return 0
    }
  }
}
