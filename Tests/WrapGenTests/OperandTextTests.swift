import Testing

@testable import WrapGen

struct OperandTextTests {
  @Test func `Commas inside brackets and literals do not split`() {
    let parts = OperandText(text: "f(a, b), \"x, y\", ','", offset: 10).split()
    #expect(parts.map(\.text) == ["f(a, b)", "\"x, y\"", "','"])
    #expect(parts.map(\.offset) == [10, 19, 27])
  }

  @Test func `Blank text has no operands`() {
    #expect(OperandText(text: "  \n", offset: 0).split().isEmpty)
  }

  @Test func `A call has a name and arguments`() throws {
    let call = try #require(OperandText(text: " write (p, sizeof(*p)) ", offset: 0).call())
    #expect(call.name == "write")
    #expect(call.arguments.split().map(\.text) == ["p", "sizeof(*p)"])
  }

  @Test(arguments: ["f(a) + g(b)", "(a)", "p", "4(x)"])
  func `What is no call is none`(text: String) {
    #expect(OperandText(text: text, offset: 0).call() == nil)
  }
}
