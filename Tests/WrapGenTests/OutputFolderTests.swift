import Foundation
import Testing

@testable import WrapGen

struct OutputFolderTests {
  private static let ours =
    "/* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */\n"

  @Test func `Equal files stay, others are written, and what is no longer produced goes`() throws {
    let path = NSTemporaryDirectory() + "wrapgen-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let folder = OutputFolder(path: path)
    let first = try folder.write([
      .init(name: "a.c", contents: Self.ours), .init(name: "b.wrap.c", contents: Self.ours),
    ])
    #expect(first.added == ["a.c", "b.wrap.c"])
    try "mine".write(toFile: path + "/notes.c", atomically: true, encoding: .utf8)
    let before = try FileManager.default.attributesOfItem(atPath: path + "/a.c")[.modificationDate] as? Date

    let second = try folder.write([.init(name: "a.c", contents: Self.ours), .init(name: "c.c", contents: "x")])
    #expect(second.summary == "1 added, 0 changed, 1 removed, 1 unchanged")
    #expect(second.lines == ["added    c.c", "removed  b.wrap.c"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: path).sorted() == ["a.c", "c.c", "notes.c"])
    #expect(
      try FileManager.default.attributesOfItem(atPath: path + "/a.c")[.modificationDate] as? Date == before)
  }
}
