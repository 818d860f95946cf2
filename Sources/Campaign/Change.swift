import IsolationRuntime

/// New bytes for one instruction: one function for each kind of change; nil where the form does not have it.
enum Change {
  private static let rsp = 4

  /// Another register in ModRM.reg or ModRM.rm; `read` selects what the instruction reads, else what it writes.
  static func register(_ place: Place, read: Bool, _ random: inout SeededRandom) -> [UInt8]? {
    let instruction = place.instruction
    guard instruction.hasModRM, instruction.map < 2, !instruction.isVex, let form = operands(instruction) else {
      return nil
    }
    var bytes = place.bytes
    let at = Int(instruction.modRMOffset)
    let flip = UInt8(1 + random.below(7))
    if form.regIsSource == read {
      bytes[at] ^= flip << 3
    } else if !instruction.hasMemory {
      bytes[at] ^= flip
    } else {
      return nil
    }
    return bytes
  }

  /// Whether ModRM.reg is the source; nil: it is an opcode extension or something else.
  private static func operands(_ instruction: Instruction) -> (regIsSource: Bool, none: Void)? {
    if instruction.map == 1 {
      switch instruction.opcode {
      case 0x40...0x4f, 0xaf, 0xb6, 0xb7, 0xbe, 0xbf: return (false, ())
      case 0xa3, 0xab, 0xb0, 0xb1, 0xb3, 0xbb, 0xc0, 0xc1: return (true, ())
      default: return nil
      }
    }
    switch instruction.opcode {
    case 0x88, 0x89, 0x84, 0x85: return (true, ())
    case 0x8a, 0x8b, 0x8d, 0x63: return (false, ())
    case 0x00...0x3f where instruction.opcode & 7 < 2: return (true, ())
    case 0x00...0x3f where instruction.opcode & 7 < 4: return (false, ())
    default: return nil
    }
  }

  /// Another base register of the same encoding length.
  static func base(_ place: Place, _ random: inout SeededRandom) -> [UInt8]? {
    let instruction = place.instruction
    guard instruction.hasMemory, instruction.base != 0xff, instruction.base != rsp else { return nil }
    var bytes = place.bytes
    let at = Int(instruction.modRMOffset) + (instruction.hasSIB ? 1 : 0)
    bytes[at] ^= UInt8(1 + random.below(7))
    return bytes
  }

  private static let steps: [Int64] = [1, 2, 4, 8, 16, 24, 32, 64, 128, 256, 512, 1024, 4096, 16384, 65536]

  static func displacement(_ place: Place, _ random: inout SeededRandom) -> [UInt8]? {
    let instruction = place.instruction
    guard instruction.hasMemory, instruction.base != 0xff, instruction.displacementSize > 0 else { return nil }
    let step = random.pick(steps) * (random.below(2) == 0 ? 1 : -1)
    return number(
      place, at: Int(instruction.displacementOffset), size: Int(instruction.displacementSize),
      value: Int64(instruction.displacement) + step)
  }

  /// The slot of an ops table: some words up or down.
  static func slot(_ place: Place, _ random: inout SeededRandom) -> [UInt8]? {
    let instruction = place.instruction
    guard instruction.hasMemory, instruction.displacementSize > 0 else { return nil }
    let step = Int64(8 * (1 + random.below(8)) * (random.below(2) == 0 ? 1 : -1))
    return number(
      place, at: Int(instruction.displacementOffset), size: Int(instruction.displacementSize),
      value: Int64(instruction.displacement) + step)
  }

  /// A store or load of another width: REX.W or the byte form of the opcode.
  static func width(_ place: Place, _ random: inout SeededRandom) -> [UInt8]? {
    let instruction = place.instruction
    guard instruction.hasMemory, instruction.map == 0, instruction.storeSize > 0 || instruction.loadSize > 0
    else {
      return nil
    }
    var bytes = place.bytes
    if instruction.rex != 0, random.below(3) > 0 {
      bytes[Int(instruction.prefixLength)] ^= 8
      return bytes
    }
    guard [0x88, 0x89, 0x8a, 0x8b, 0xc6, 0xfe, 0xff].contains(instruction.opcode) || instruction.opcode < 0x40,
      instruction.immediateSize == 0
    else { return nil }
    bytes[Int(instruction.opcodeOffset)] ^= 1
    return bytes
  }

  /// `nop`s; a relocated call keeps its four bytes as the immediate of `test $imm32,%eax`.
  static func dropped(_ place: Place) -> [UInt8]? {
    if place.isFree { return place.bytes.map { _ in 0x90 } }
    guard place.instruction.flow == .call, place.bytes.count == 5, place.free[0] else { return nil }
    return [0xa9] + place.bytes[1...]
  }

  static func inverted(_ place: Place) -> [UInt8]? {
    guard place.instruction.flow == .conditionalJump else { return nil }
    var bytes = place.bytes
    bytes[Int(place.instruction.opcodeOffset)] ^= 1
    return bytes
  }

  static func immediate(_ place: Place, _ random: inout SeededRandom) -> [UInt8]? {
    let instruction = place.instruction
    guard instruction.immediateSize > 0, !instruction.flow.isBranch, instruction.flow != .trap else {
      return nil
    }
    let old = instruction.immediate
    let bit = Int64(1) << Int64(random.below(min(31, 8 * Int(instruction.immediateSize) - 1)))
    let value = random.pick([old + 1, old - 1, old * 2, 0, -1, old ^ bit, old ^ bit])
    return number(
      place, at: Int(instruction.immediateOffset), size: Int(instruction.immediateSize), value: value)
  }

  private static func number(_ place: Place, at: Int, size: Int, value: Int64) -> [UInt8]? {
    var bytes = place.bytes
    for index in 0..<size { bytes[at + index] = UInt8(truncatingIfNeeded: value >> Int64(8 * index)) }
    return bytes
  }
}
