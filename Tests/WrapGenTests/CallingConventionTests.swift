import Testing

@testable import WrapGen

/// Expectations from the System V psABI for x86-64, 3.2.3.
struct CallingConventionTests {
  private func convention(
    _ types: [String], result: String = "void", kind: Contract.Kind = .function
  ) -> CallingConvention {
    let parameters = types.map {
      Parameter(name: "p", type: $0, isPointer: $0.hasSuffix("*"), isFunctionPointer: false)
    }
    let location = SourceLocation(file: "specs/x.own.h", line: 1, column: 1)
    return CallingConvention(
      contract: Contract(name: "f", kind: kind, returnType: result, parameters: parameters, location: location))
  }

  @Test func `Six registers, then words of the stack`() {
    let plain = convention(Array(repeating: "int", count: 8))
    #expect(plain.place(of: 5) == "call->args[5]")
    #expect(plain.place(of: 7) == "cordon_stack_word(call, 1)")
    #expect(plain.stackWords == "2")
    #expect(plain.assertions.isEmpty && convention(["int"]).stackWords == nil)
  }

  @Test func `A large structure takes no register, and its words are copied`() {
    let dim = convention(["struct dim *", "struct dim_sample", "int"])
    #expect(dim.place(of: 2) == "call->args[1]")
    #expect(dim.stackWords == "0 + CORDON_WORDS(struct dim_sample)")
    #expect(dim.assertions == "CORDON_ON_STACK(struct dim_sample);\n")
  }

  @Test func `A large result is written where the first argument points, and that is checked`() {
    let moder = convention(["struct net_device *", "u8"], result: "struct dim_cq_moder")
    #expect(moder.place(of: 1) == "call->args[1 + CORDON_HIDDEN(struct dim_cq_moder)]")
    #expect(
      moder.resultCheck(clause: "&c").contains(
        "cordon_need_write(call, (void *)call->args[0], sizeof(struct dim_cq_moder), &c)"))
    #expect(convention(["int"], result: "struct thing *").resultCheck(clause: "&c").isEmpty)
  }

  @Test func `What is not supported fails the build`() {
    #expect(convention(["sockptr_t"]).assertions == "CORDON_IN_REGISTERS(sockptr_t, 8);\n")
    #expect(
      convention(["struct thing"], kind: .callback(type: "ops", member: "f")).assertions
        == "CORDON_IN_REGISTERS(struct thing, 8);\n")
    #expect(
      convention(Array(repeating: "long", count: 6), result: "struct thing").assertions
        == "CORDON_IN_REGISTERS(struct thing, 16);\n")
  }
}
