// SPDX-License-Identifier: GPL-2.0-only
//
// One instruction of the module on its way through translation.

/// What a transfer of control turned out to be.
enum Transfer: UInt8 {
  case none
  /// Within the module: `target` is a text offset.
  case localJump, localConditional, localCall
  /// To an import: `target` is an index into the image's targets.
  case importCall, importJump
  /// ftrace's call, kept in the original text only.
  case traced
  case `return`
  /// Through `register`, or through the memory operand when that is none.
  case indirectCall, indirectJump
  /// A site the kernel patches: `target` is an index into the image's sites.
  case jumpLabel, staticCall
  /// `ud2` and `int3`; `WARN` goes on behind it.
  case trap, warning
}

struct Item: BitwiseCopyable {
  var instruction: Instruction
  /// Offset in the text map.
  var text: UInt32
  /// Where rsp stands before the instruction.
  var place: StackPlace
  /// How it moves rsp, when not by a constant, and where to; `leave` pops rbp from there.
  var change: StackChange = .none
  var set = StackPlace.entry
  var transfer: Transfer
  /// Register of an indirect transfer, 0xff for a memory operand.
  var register: UInt8
  var target: UInt32
  /// A jump label's other successor: a text offset.
  var other: UInt32
  /// Where a fault in the instruction goes on: a text offset.
  var fixup = Translation.noFixup
  /// A basic block begins here.
  var isLeader: Bool
  /// A function symbol begins here.
  var isFunction: Bool
  /// Control never goes on behind it.
  var isLast: Bool
  /// Live before the instruction.
  var liveRegisters: RegisterSet
  var liveFlags: UInt16
  /// Offset in the window, once emitted: where jumps and calls of it go.
  var cache: UInt32
  /// Offset of the instruction itself, behind a function's ENDBR and probe, and the check.
  var body: UInt32

  /// Bytes between rsp and the frame's anchor before the instruction.
  var depth: UInt32 { UInt32(place.depth) }
  var next: UInt32 { text + UInt32(instruction.length) }
}
