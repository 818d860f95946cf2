import Foundation
import Testing

@testable import WrapGen

/// A log recorded by the kernel suite `audit`, and lines of its format for what that driver does not do.
struct AuditProposalTests {
  private let reader: AuditReader

  init() throws {
    reader = AuditReader(facts: try FactsFile.read(path: FactsFileTests.path))
  }

  private func recorded() throws -> [AuditLine] {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Fixtures/audit/crimes.log")
    return try AuditLog.lines(in: String(decoding: Data(contentsOf: path), as: UTF8.self))
  }

  private func line(_ rest: String) throws -> AuditLine {
    let text =
      "[ 1.0] cordon: audit: {\"module\":\"m\",\"kind\":\"write\",\"symbol\":\"f\",\"offset\":16,\"size\":4,\(rest)}"
    return try #require(try AuditLog.lines(in: text).first)
  }

  @Test func `A recorded log is read, each line once`() throws {
    let lines = try recorded()
    #expect(lines.map(\.kind) == ["write", "call", "write", "contract", "write"])
    #expect(lines.map(\.module) == ["crimes", "crimes", "crimes", "gap", "crimes"])
  }

  @Test func `What was called without a contract is to be drafted`() throws {
    let symbols = try recorded().compactMap { reader.proposal(for: $0).symbol }
    #expect(symbols == ["dump_stack", "cpu_is_hotpluggable"])
  }

  @Test func `A right that a clause had ended is shown at that clause`() throws {
    let freed = reader.proposal(for: try recorded()[4])
    #expect(freed.file == "specs/linux/slab.own.h" && freed.text == nil)
    #expect(freed.evidence.contains("alloc(objp, 0, kfree)) of kfree had ended the right"))
  }

  @Test func `A member is proposed where the object came from`() throws {
    let store = try line(
      """
      "type":"sk_buff","member":"mac_header","byte":186,"right":"ref","held":true,"inside":186,\
      "granted":{"contract":"skb_caps","file":"specs/linux/skbuff.own.h","line":17,"text":"__includes(ref(skb))"}
      """)
    let proposal = reader.proposal(for: store)
    #expect(proposal.text == "WRITABLE(sk_buff, mac_header);")
    #expect(
      proposal.printed.hasPrefix(
        "specs/linux/skbuff.own.h:17: m: f+0x10 stored 4 bytes to sk_buff.mac_header: "))
  }

  @Test func `An argument's bytes are lent, a result's are granted, by their names`() throws {
    let contract = "\"contract\":\"thing_add\",\"file\":\"specs/thing.own.h\",\"line\":9"
    let argument = try line("\"origin\":{\(contract)},\"argument\":0,\"distance\":8")
    #expect(reader.proposal(for: argument).text == "__lends(write(thing, 12))")
    let result = try line("\"origin\":{\(contract)},\"distance\":60")
    #expect(reader.proposal(for: result).text == "__returns_if(ret, write(ret, 64))")
    #expect(reader.proposal(for: result).line == 9)
  }

  @Test func `A line that is cut off is told by its number`() throws {
    let error = #expect(throws: AuditLog.Unreadable.self) {
      try AuditLog.lines(in: "first\n[ 1.0] cordon: audit: {\"module\":\"m\",\"ki\n")
    }
    #expect(error?.line == 2)
  }
}
