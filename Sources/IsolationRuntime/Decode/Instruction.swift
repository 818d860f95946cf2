// SPDX-License-Identifier: GPL-2.0-only
//
// One decoded x86-64 instruction, as a value: what it is made of (for the mangler) and what it does
// (for the checks).  Written by the decoder, read by the translator.  Callable from any context.

/// A set of the sixteen general registers: bit n is register number n (0 rax, 1 rcx, 2 rdx, 3 rbx,
/// 4 rsp, 5 rbp, 6 rsi, 7 rdi, 8...15).  A write of any width counts; `partial` in
/// ``Instruction/registersKept`` says which writes leave old bits behind.
public typealias RegisterSet = UInt16

/// RFLAGS bits that liveness tracks, at their architectural positions (SDM vol. 1, 3.4.3).
public enum Flag {
  public static let carry: UInt16 = 1 << 0
  public static let parity: UInt16 = 1 << 2
  public static let adjust: UInt16 = 1 << 4
  public static let zero: UInt16 = 1 << 6
  public static let sign: UInt16 = 1 << 7
  public static let interrupt: UInt16 = 1 << 9
  public static let direction: UInt16 = 1 << 10
  public static let overflow: UInt16 = 1 << 11
  public static let status: UInt16 = carry | parity | adjust | zero | sign | overflow
}

/// Where control goes after the instruction.
public enum ControlFlow: UInt8, BitwiseCopyable {
  case next
  case jump, conditionalJump, call
  case indirectJump, indirectCall
  case `return`
  /// `ud2`, `int3`, `hlt`-like: nothing behind it is reached.
  case trap

  /// Control may go elsewhere than behind the instruction, traps aside.
  public var isBranch: Bool { self != .next && self != .trap }
}

/// How the instruction writes memory, besides what a call or a push puts on the stack.
public enum StoreForm: UInt8, BitwiseCopyable {
  case none
  /// Through the ModRM operand, `storeSize` bytes.
  case operand
  /// `movs`, `stos`, `ins` at rdi, `storeSize` bytes an iteration, repeated if `isRepeated`.
  case string
  /// `bts`, `btr`, `btc` with a register offset: reaches `offset >> 3` bytes from the operand, both directions.
  case bitOffset
  /// An absolute 64-bit address in the instruction (`mov %rax, moffs`).
  case absolute
  /// `movdir64b`, `enqcmd` and the like: at the register named by ModRM.reg.
  case registerAddress
}

public enum StackEffect: UInt8, BitwiseCopyable {
  case none
  /// rsp changes by the constant `stackDelta`.
  case constant
  /// rsp takes a value not known from the instruction alone (`mov %rbp,%rsp`, `leave`, `and`, `sub %rax`).
  case unknown
}

public struct Instruction: BitwiseCopyable {
  /// Bytes, 1...15.
  public var length: UInt8 = 0
  /// Bytes before REX or the opcode: legacy prefixes.
  public var prefixLength: UInt8 = 0
  /// The REX byte, 0 without one.
  public var rex: UInt8 = 0
  public var hasOperandSizePrefix = false
  public var hasLock = false
  public var hasRepeat = false
  public var hasRepeatNotEqual = false
  /// 0 none, else 0x64 (fs) or 0x65 (gs); others mean nothing in 64-bit mode.
  public var segment: UInt8 = 0
  /// 0 one-byte, 1 `0F`, 2 `0F 38`, 3 `0F 3A`; VEX and EVEX maps alike.
  public var map: UInt8 = 0
  public var isVex = false
  public var opcode: UInt8 = 0
  public var opcodeOffset: UInt8 = 0

  public var hasModRM = false
  public var modRMOffset: UInt8 = 0
  public var modRM: UInt8 = 0
  /// ModRM names memory (mod != 3).
  public var hasMemory = false
  public var sib: UInt8 = 0
  public var hasSIB = false
  /// Register numbers 0...15; 0xff: none.  For rip-relative both are 0xff and `isRipRelative` is true.
  public var base: UInt8 = 0xff
  public var index: UInt8 = 0xff
  public var scale: UInt8 = 1
  public var isRipRelative = false
  public var displacement: Int32 = 0
  public var displacementOffset: UInt8 = 0
  /// 0, 1 or 4 bytes.
  public var displacementSize: UInt8 = 0
  public var immediate: Int64 = 0
  public var immediateOffset: UInt8 = 0
  /// 0, 1, 2, 4 or 8 bytes.
  public var immediateSize: UInt8 = 0

  public var flow: ControlFlow = .next
  /// Direct transfers: relative to the end of the instruction.
  public var relative: Int32 = 0

  public var store: StoreForm = .none
  /// Bytes written through the form above (per iteration when repeated).
  public var storeSize: UInt8 = 0
  /// Bytes read through the ModRM operand, 0 when it is not read (`lea`, `nop`).
  public var loadSize: UInt8 = 0
  /// `rep` in front of a string instruction.
  public var isRepeated = false
  /// Bytes written below the old rsp by push, call, enter, pushf; 0 without.
  public var pushSize: UInt8 = 0
  public var stack: StackEffect = .none
  /// Bytes added to rsp (push: -8, `sub $24`: -24, ret: +8).
  public var stackDelta: Int32 = 0

  /// Registers whose old value may matter, address registers included.
  public var registersRead: RegisterSet = 0
  /// Registers that may change.
  public var registersWritten: RegisterSet = 0
  /// Subset of `registersWritten` that is always wholly replaced (32- or 64-bit destination, unconditional).
  public var registersKilled: RegisterSet = 0
  public var flagsRead: UInt16 = 0
  /// May change (defined or undefined afterwards).
  public var flagsWritten: UInt16 = 0
  /// Subset that always changes to a value not depending on the old one.
  public var flagsKilled: UInt16 = 0

  /// `in`/`out` family: bytes, 0 without; `isPortWrite` for out and outs.
  public var portSize: UInt8 = 0
  public var isPortWrite = false

  public init() {}
}

/// Why bytes are no instruction the decoder accepts.
public enum DecodeError: UInt8 {
  case truncated
  /// Not in the tables: `docs/decoder.md` lists what is.
  case unknown
  /// Known and refused: privileged or beyond what a driver may do (wrmsr, mov to cr, vmx, ...).
  case refused
}

public enum Decoded {
  case instruction(Instruction)
  case failure(DecodeError)
}
