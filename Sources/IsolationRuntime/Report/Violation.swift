// SPDX-License-Identifier: GPL-2.0-only
//
// What a driver did against its rights, by kind: the enum of cordon_report.h as Swift sees it, so that
// the compiler knows when a phrase is missing.

import CPort

/// One case for each kind; the raw values are cordon_report.h's.
enum ViolationKind: UInt32 {
  case write = 1
  case jump
  case call
  case argument
  case requires
  case register
  case context
  case forbidden
  case trap
  case bug
  case stack
  case entry
  case state
  case port
  case resource
  case loop
  case contract
  case kept

  /// What happened; the first line continues with "at symbol+offset".  Part of the interface.
  func phrase(trap: UInt32) -> StaticString {
    switch self {
    case .write: "write outside rights"
    case .jump: "jump to no entry"
    case .call: "call of a function that is not imported"
    case .argument: "argument without a right"
    case .requires: "requirement not met"
    case .register: "registration of no entry"
    case .context: "call in a wrong context"
    case .forbidden: "forbidden call"
    case .trap: Self.trapPhrase(trap)
    case .bug: "BUG"
    case .stack: "stack out of bounds"
    case .entry: "entry without a contract"
    case .state: "return with a changed state"
    case .port: "port access outside rights"
    case .resource: "out of records"
    case .loop: "stuck in a loop"
    case .contract: "call without a contract"
    case .kept: "request never ended"
    }
  }

  /// The word that audits have for it.
  var word: StaticString {
    switch self {
    case .write: "write"
    case .jump: "jump"
    case .call: "call"
    case .argument: "argument"
    case .requires: "requires"
    case .register: "register"
    case .context: "context"
    case .forbidden: "forbidden"
    case .trap: "trap"
    case .bug: "bug"
    case .stack: "stack"
    case .entry: "entry"
    case .state: "state"
    case .port: "port"
    case .resource: "resource"
    case .loop: "loop"
    case .contract: "contract"
    case .kept: "kept"
    }
  }

  /// SDM vol. 3, table 6-1, in the words of arch/x86/kernel/traps.c where it has some.
  private static func trapPhrase(_ vector: UInt32) -> StaticString {
    switch vector {
    case 0: "divide error"
    case 1: "debug trap"
    case 3: "breakpoint"
    case 4: "overflow"
    case 5: "bounds exceeded"
    case 6: "invalid opcode"
    case 7: "device not available"
    case 10: "invalid task segment"
    case 11: "segment not present"
    case 12: "stack segment fault"
    case 13: "general protection fault"
    case 14: "page fault"
    case 16: "floating point fault"
    case 17: "alignment check"
    case 19: "vector fault"
    case 21: "control protection fault"
    default: "trap"
    }
  }
}

/// What cordon_answer says about an argument, for the first line.
func phrase(for answer: UInt32) -> StaticString {
  switch answer {
  case CORDON_HELD.rawValue: "held"
  case CORDON_FREED.rawValue: "no longer held"
  case CORDON_INTERIOR.rawValue: "not the start of what is held"
  case CORDON_WRONG_RELEASE.rawValue: "from another allocator"
  case CORDON_PINNED.rawValue: "still used by the kernel"
  case CORDON_FULL.rawValue: "no room for its record"
  case CORDON_WRONG_TYPE.rawValue: "of another type"
  default: "not held"
  }
}

/// The keyword specs use for a right.
func keyword(for right: UInt32) -> StaticString {
  switch right {
  case CORDON_WRITE.rawValue: "write"
  case CORDON_ALLOC.rawValue: "alloc"
  case CORDON_REF.rawValue: "ref"
  case CORDON_FIELDS.rawValue: "fields"
  case CORDON_IRQ.rawValue: "irq"
  case CORDON_DMA.rawValue: "dma"
  case CORDON_PORT.rawValue: "port"
  default: "right"
  }
}
