// SPDX-License-Identifier: GPL-2.0-only
//
// The calls of cordon_code.h that only look.  Any context, no lock, no allocation.

import CPort

@inline(__always)
private func code(_ pointer: OpaquePointer?) -> UnsafeMutablePointer<Code> {
  UnsafeMutablePointer<Code>(pointer!)
}

@c(cordon_code_statistics)
public func codeStatistics(_ pointer: OpaquePointer?, _ out: UnsafeMutablePointer<cordon_code_statistics>?) {
  out!.pointee = code(pointer).pointee.statistics
}

@c(cordon_code_application)
public func codeApplication(_ pointer: OpaquePointer?, _ pc: UInt64) -> UInt64 {
  guard let pointer else { return 0 }
  let code = code(pointer)
  guard let entry = code.pointee.entry(at: pc), entry.text != CacheEntry.stub else { return 0 }
  return code.pointee.text.pc(entry.text).value
}

@c(cordon_code_fragment)
public func codeFragment(_ pointer: OpaquePointer?, _ application: UInt64) -> UInt64 {
  code(pointer).pointee.fragment(of: ApplicationPC(value: application))
}

@c(cordon_code_shadow_fault)
public func codeShadowFault(_ pointer: OpaquePointer?, _ pc: UInt64) -> UInt64 {
  guard let pointer else { return 0 }
  return code(pointer).pointee.slowPath(forCheckAt: pc)
}

@c(cordon_code_walk)
public func codeWalk(
  _ pointer: OpaquePointer?, _ pc: UInt64, _ sp: UInt64, _ limit: UInt64,
  _ frames: UnsafeMutablePointer<UInt64>?, _ frameMax: UInt64, _ frameCount: UnsafeMutablePointer<UInt64>?
) -> UInt64 {
  if let frameCount { frameCount.pointee = 0 }
  guard let pointer else { return 0 }
  var walk = StackWalk(code: UnsafePointer(code(pointer)), pc: pc, sp: sp, bytes: limit)
  var count: UInt64 = 0
  var result: UInt64 = 0
  while true {
    if let frames, count < frameMax, let entry = walk.entry(), entry.text != CacheEntry.stub {
      frames[Int(count)] = walk.code.pointee.text.pc(entry.text).value
      count += 1
    }
    let step = walk.step()
    if case .frame = step { continue }
    if case .entry(let slot) = step { result = slot }
    break
  }
  if let frameCount { frameCount.pointee = count }
  return result
}

@c(cordon_code_stack_writable)
public func codeStackWritable(
  _ pointer: OpaquePointer?, _ pc: UInt64, _ sp: UInt64, _ address: UInt64, _ size: UInt64
) -> Bool {
  guard let pointer else { return false }
  let code = code(pointer)
  guard let entry = code.pointee.entry(at: pc) else { return false }
  let (end, overflow) = address.addingReportingOverflow(size)
  // What a check pushed below the driver's own rsp is not the driver's.
  guard !overflow, address >= sp &+ UInt64(entry.pushed), end <= sp &+ Code.stackBytes else { return false }
  var walk = StackWalk(code: UnsafePointer(code), pc: pc, sp: sp, bytes: Code.stackBytes)
  var step = walk.step(from: entry)
  while true {
    if walk.reachesAnchor(address, end) { return false }
    switch step {
    case .frame(let slot):
      // All slots of the frames further out lie above this one.
      if end <= slot { return true }
      if address < slot + 8 { return false }
      step = walk.step()
    case .entry(let slot):
      return end <= slot
    case .lost:
      return false
    }
  }
}

@c(cordon_code_instruction_bytes)
public func codeInstructionBytes(
  _ pointer: OpaquePointer?, _ application: UInt64, _ out: UnsafeMutablePointer<UInt8>?, _ max: UInt64
) -> UInt64 {
  guard let pointer else { return 0 }
  let code = code(pointer)
  guard let offset = code.pointee.text.offset(ApplicationPC(value: application)) else { return 0 }
  let bytes = UnsafePointer(code.pointee.pristine + Int(offset))
  guard
    case .instruction(let instruction) = Decoder.decode(bytes, available: code.pointee.text.remaining(offset))
  else { return 0 }
  let count = min(UInt64(instruction.length), max)
  for index in 0..<Int(count) { out![index] = bytes[index] }
  return count
}

@c(cordon_code_drop_init)
public func codeDropInit(_ pointer: OpaquePointer?) {
  let code = code(pointer)
  for index in 0..<code.pointee.functionCount {
    let function = code.pointee.functions[index]
    guard let offset = code.pointee.text.offset(ApplicationPC(value: function.address)),
      code.pointee.text.isInit(offset)
    else { continue }
    // The lookup table in the window stays as it is: nothing writes the window after translation, and an
    // init function's fragments remain sound to run, they only have no callers.
    code.pointee.functions[index].fragment = 0
  }
}

@c(cordon_code_destroy)
public func codeDestroy(_ pointer: OpaquePointer?) {
  guard let pointer else { return }
  let code = UnsafeMutablePointer<Code>(pointer)
  code.pointee.release()
  cordon_port_free(code, UInt64(MemoryLayout<Code>.size))
}
