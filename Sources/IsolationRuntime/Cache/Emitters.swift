// SPDX-License-Identifier: GPL-2.0-only
//
// One named emitter for each instruction form the translator adds, with its assembly beside it.
// Encodings: Intel SDM vol. 2.  Registers are numbers 0...15.

extension CodeWindow {
  /// push %reg
  mutating func push(_ register: UInt8) {
    if register >= 8 { byte(0x41) }
    byte(0x50 | register & 7)
  }

  /// pop %reg
  mutating func pop(_ register: UInt8) {
    if register >= 8 { byte(0x41) }
    byte(0x58 | register & 7)
  }

  /// pushfq
  mutating func pushFlags() { byte(0x9C) }
  /// popfq
  mutating func popFlags() { byte(0x9D) }

  /// push $imm32, sign-extended
  mutating func push(immediate: UInt32) {
    byte(0x68)
    word32(immediate)
  }

  /// mov %from, %to (64 bits)
  mutating func move(from: UInt8, to: UInt8) {
    bytes(0x48 | (from >= 8 ? 4 : 0) | (to >= 8 ? 1 : 0), 0x89, 0xC0 | (from & 7) << 3 | to & 7)
  }

  /// movslq %from(32), %to
  mutating func moveSigned32(from: UInt8, to: UInt8) {
    bytes(0x48 | (to >= 8 ? 4 : 0) | (from >= 8 ? 1 : 0), 0x63, 0xC0 | (to & 7) << 3 | from & 7)
  }

  /// movswq %from(16), %to
  mutating func moveSigned16(from: UInt8, to: UInt8) {
    bytes(0x48 | (to >= 8 ? 4 : 0) | (from >= 8 ? 1 : 0), 0x0F, 0xBF, 0xC0 | (to & 7) << 3 | from & 7)
  }

  /// movabs $value, %reg
  mutating func moveAbsolute(_ value: UInt64, to: UInt8) {
    bytes(to >= 8 ? 0x49 : 0x48, 0xB8 | to & 7)
    word64(value)
  }

  /// shr $count, %reg (64 bits)
  mutating func shiftRight(_ register: UInt8, by count: UInt8) {
    bytes(register >= 8 ? 0x49 : 0x48, 0xC1, 0xE8 | register & 7, count)
  }

  /// sar $count, %reg (64 bits)
  mutating func shiftRightSigned(_ register: UInt8, by count: UInt8) {
    bytes(register >= 8 ? 0x49 : 0x48, 0xC1, 0xF8 | register & 7, count)
  }

  /// and $imm8, %reg (64 bits, sign-extended)
  mutating func and(_ register: UInt8, _ mask: Int8) {
    bytes(register >= 8 ? 0x49 : 0x48, 0x83, 0xE0 | register & 7, UInt8(bitPattern: mask))
  }

  /// add constant(%rip), %reg
  mutating func add(constantAt address: UInt64, to register: UInt8) {
    bytes(0x48 | (register >= 8 ? 4 : 0), 0x03, 0x05 | (register & 7) << 3)
    relative32(to: address)
  }

  /// mov constant(%rip), %reg
  mutating func load(constantAt address: UInt64, to register: UInt8) {
    bytes(0x48 | (register >= 8 ? 4 : 0), 0x8B, 0x05 | (register & 7) << 3)
    relative32(to: address)
  }

  /// lea (%a,%b), %to
  mutating func addressSum(_ a: UInt8, _ b: UInt8, to: UInt8) {
    // Base rbp or r13 would need a displacement; callers use rdi and rsi.
    bytes(0x48 | (to >= 8 ? 4 : 0), 0x8D, 0x04 | (to & 7) << 3, (b & 7) << 3 | a & 7)
  }

  /// cmpw $-1, (%reg)
  mutating func compareShadow(at register: UInt8) {
    byte(0x66)
    if register >= 8 { byte(0x41) }
    // r12 needs a SIB byte, rbp and r13 a displacement of zero.
    switch register & 7 {
    case 4: bytes(0x83, 0x3C, 0x24)
    case 5: bytes(0x83, 0x7D, 0x00)
    default: bytes(0x83, 0x38 | register & 7)
    }
    byte(0xFF)
  }

  /// cmp %register,%rsp
  mutating func compareWithStackPointer(_ register: UInt8) {
    bytes(0x48 | (register >= 8 ? 4 : 0), 0x39, 0xC4 | (register & 7) << 3)
  }

  /// push (%rsp)
  mutating func pushTop() { bytes(0xFF, 0x34, 0x24) }

  /// and $mask,%rsp
  mutating func alignStackPointer(_ mask: Int32) {
    bytes(0x48, 0x81, 0xE4)
    word32(UInt32(bitPattern: mask))
  }

  /// mov displacement(%rsp),%rsp
  mutating func loadStackPointer(at displacement: Int32) {
    bytes(0x48, 0x8B, 0xA4, 0x24)
    word32(UInt32(bitPattern: displacement))
  }

  /// lea displacement(%register),%register
  mutating func add(_ displacement: Int32, to register: UInt8) {
    let high: UInt8 = register >= 8 ? 5 : 0
    bytes(0x48 | high, 0x8D, 0x80 | (register & 7) << 3 | register & 7)
    if register & 7 == 4 { byte(0x24) }
    word32(UInt32(bitPattern: displacement))
  }

  /// je rel8 to what ``patchShort(at:)`` says.
  mutating func jumpIfEqualShort() -> Int {
    bytes(0x74, 0)
    return used - 1
  }

  /// The rel8 at `at` reaches the next byte.
  mutating func patchShort(at: Int) {
    guard !isFull else { return }
    alias[at] = UInt8(truncatingIfNeeded: used - at - 1)
  }

  /// jne rel32, to be patched; answers the offset of the rel32
  mutating func jumpIfNotEqual() -> Int {
    bytes(0x0F, 0x85)
    word32(0)
    return used - 4
  }

  /// cmp $imm32, %reg (64 bits, sign-extended)
  mutating func compare(_ register: UInt8, _ value: Int32) {
    bytes(register >= 8 ? 0x49 : 0x48, 0x81, 0xF8 | register & 7)
    word32(UInt32(bitPattern: value))
  }

  /// sub %rsp, %reg
  mutating func subtractStackPointer(from register: UInt8) {
    bytes(register >= 8 ? 0x49 : 0x48, 0x29, 0xE0 | register & 7)
  }

  /// je rel32
  mutating func jumpIfEqual(to target: UInt64) {
    bytes(0x0F, 0x84)
    relative32(to: target)
  }

  /// ja rel32, to be patched; answers the offset of the rel32
  mutating func jumpIfAbove() -> Int {
    bytes(0x0F, 0x87)
    word32(0)
    return used - 4
  }

  /// jmp rel32
  mutating func jump(to target: UInt64) {
    byte(0xE9)
    relative32(to: target)
  }

  /// jmp rel32, to be patched
  mutating func jumpLater() -> Int {
    byte(0xE9)
    word32(0)
    return used - 4
  }

  /// call rel32
  mutating func call(to target: UInt64) {
    byte(0xE8)
    relative32(to: target)
  }

  /// call rel32, to be patched
  mutating func callLater() -> Int {
    byte(0xE8)
    word32(0)
    return used - 4
  }

  /// testb $0, -2560(%rsp): touches the stack well below, so that an overflow faults while there is room
  mutating func stackProbe() {
    bytes(0xF6, 0x84, 0x24)
    word32(UInt32(bitPattern: -2560))
    byte(0)
  }

  /// nopl 0(%rax,%rax): the kernel's five-byte nop, as jump labels compare it
  mutating func nop5() {
    bytes(0x0F, 0x1F, 0x44, 0x00)
    byte(0x00)
  }

  /// endbr64
  mutating func endbr() { bytes(0xF3, 0x0F, 0x1E, 0xFA) }
  /// ud2
  mutating func undefined() { bytes(0x0F, 0x0B) }
  /// ret; int3
  mutating func returnNear() { bytes(0xC3, 0xCC) }

  /// jmp *%r11, or a jump to the kernel's thunk for it
  mutating func jumpThroughR11(thunk: UInt64) {
    if thunk != 0 {
      jump(to: thunk)
    } else {
      bytes(0x41, 0xFF, 0xE3)
      byte(0xCC)
    }
  }
}
