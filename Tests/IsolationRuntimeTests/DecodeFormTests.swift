// SPDX-License-Identifier: GPL-2.0-only
//
// Tricky forms by hand: where an oracle is silent or a mistake would be a hole.

import IsolationRuntime
import Testing

struct DecodeFormTests {
  private func decode(_ bytes: UInt8...) -> Decoded {
    bytes.withUnsafeBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return .failure(.truncated) }
      return Decoder.decode(start, available: buffer.count)
    }
  }

  private func instruction(_ decoded: Decoded) throws -> Instruction {
    guard case .instruction(let instruction) = decoded else { throw Refusal() }
    return instruction
  }

  private struct Refusal: Error {}

  private func reason(_ decoded: Decoded) -> DecodeError? {
    if case .failure(let error) = decoded { return error }
    return nil
  }

  @Test func `A bit test with a register offset is no plain operand store`() throws {
    let bts = try instruction(decode(0xF0, 0x48, 0x0F, 0xAB, 0x07))  // lock bts %rax,(%rdi)
    #expect(bts.store == .bitOffset)
    let immediate = try instruction(decode(0xF0, 0x48, 0x0F, 0xBA, 0x2F, 0x03))  // lock btsq $3,(%rdi)
    #expect(immediate.store == .operand)
    let test = try instruction(decode(0x48, 0x0F, 0xA3, 0x07))  // bt %rax,(%rdi)
    #expect(test.store == .none)
  }

  @Test func `A shift by cl or by zero may leave the flags`() throws {
    let byCount = try instruction(decode(0x48, 0xD3, 0xE0))  // shl %cl,%rax
    #expect(byCount.flagsWritten == Flag.status && byCount.flagsKilled == 0)
    let byZero = try instruction(decode(0x48, 0xC1, 0xE0, 0x40))  // shl $64,%rax
    #expect(byZero.flagsKilled == 0)
    let byOne = try instruction(decode(0x48, 0xD1, 0xE0))  // shl %rax
    #expect(byOne.flagsKilled == Flag.status)
  }

  @Test func `Writing eight or sixteen bits kills no register`() throws {
    #expect(try instruction(decode(0xB4, 0x01)).registersWritten == 1 << 0)  // mov $1,%ah
    #expect(try instruction(decode(0xB4, 0x01)).registersKilled == 0)
    #expect(try instruction(decode(0x66, 0x89, 0xD8)).registersKilled == 0)  // mov %bx,%ax
    #expect(try instruction(decode(0x89, 0xD8)).registersKilled == 1 << 0)  // mov %ebx,%eax
    #expect(try instruction(decode(0x40, 0xB4, 0x01)).registersWritten == 1 << 4)  // mov $1,%spl
  }

  @Test func `A conditional move reads the old destination`() throws {
    #expect(try instruction(decode(0x0F, 0x44, 0xC1)).registersRead == 0b11)  // cmove %ecx,%eax
  }

  @Test func `Constant changes of rsp carry their delta and others are unknown`() throws {
    #expect(try instruction(decode(0x48, 0x83, 0xEC, 0x18)).stackDelta == -24)  // sub $24,%rsp
    #expect(try instruction(decode(0x48, 0x8D, 0x64, 0x24, 0xF8)).stackDelta == -8)  // lea -8(%rsp),%rsp
    #expect(try instruction(decode(0xC2, 0x10, 0x00)).stackDelta == 24)  // ret $16
    #expect(try instruction(decode(0x48, 0x83, 0xE4, 0xF0)).stack == .unknown)  // and $-16,%rsp
    #expect(try instruction(decode(0x48, 0x89, 0xEC)).stack == .unknown)  // mov %rbp,%rsp
    #expect(try instruction(decode(0xC9)).stack == .unknown)  // leave
    #expect(try instruction(decode(0x5C)).stack == .unknown)  // pop %rsp
    #expect(try instruction(decode(0x83, 0xEC, 0x18)).stack == .unknown)  // sub $24,%esp
  }

  @Test func `cmpxchg16b stores sixteen bytes and keeps rax and rdx alive`() throws {
    let exchange = try instruction(decode(0xF0, 0x48, 0x0F, 0xC7, 0x0F))
    #expect(exchange.storeSize == 16 && exchange.store == .operand)
    #expect(exchange.registersWritten == 0b101 && exchange.registersKilled == 0)
    #expect(exchange.registersRead == 0b1000_1111)
  }

  @Test func `String stores name rdi and their width`() throws {
    let stos = try instruction(decode(0xF3, 0x48, 0xAB))
    #expect(stos.store == .string && stos.storeSize == 8 && stos.isRepeated)
    let insb = try instruction(decode(0x6C))
    #expect(insb.store == .string && insb.storeSize == 1 && insb.portSize == 1 && !insb.isPortWrite)
  }

  @Test func `A lock prefix needs a read-modify-write of memory`() {
    #expect(reason(decode(0xF0, 0x89, 0x07)) == .unknown)  // lock mov
    #expect(reason(decode(0xF0, 0x01, 0xC0)) == .unknown)  // lock add to a register
    #expect(reason(decode(0xF0, 0x01, 0x07)) == nil)
  }

  @Test func `A branch with an operand-size prefix is refused because processors disagree`() {
    #expect(reason(decode(0x66, 0x0F, 0x84, 1, 0, 0, 0)) == .unknown)
    #expect(reason(decode(0x66, 0xC3)) == .unknown)
    #expect(reason(decode(0x66, 0xEB, 0x00)) == .unknown)
  }

  @Test func `Privileged instructions are refused and not unknown`() {
    #expect(reason(decode(0x0F, 0x30)) == .refused)  // wrmsr
    #expect(reason(decode(0x0F, 0x22, 0xD8)) == .refused)  // mov %rax,%cr3
    #expect(reason(decode(0x0F, 0x01, 0x10)) == .refused)  // lgdt
    #expect(reason(decode(0xF3, 0x0F, 0xAE, 0xD8)) == .refused)  // wrgsbase
    #expect(reason(decode(0xCF)) == .refused)  // iret
    #expect(reason(decode(0xF4)) == .refused)  // hlt
    #expect(reason(decode(0xCD, 0x80)) == .refused)  // int
  }

  @Test func `A truncated instruction is not accepted`() {
    #expect(reason(decode(0x48, 0x8B)) == .truncated)
    #expect(reason(decode(0x0F)) == .truncated)
    #expect(reason(decode(0x66, 0x66)) == .truncated)
    #expect(reason(decode(0xE8, 0, 0, 0)) == .truncated)
  }
}
