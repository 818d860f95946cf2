import Foundation
import Testing

@testable import WrapGen

/// docs/specs.md says: run it yourself exactly as written. Its `sh` blocks are run in order, and what they print is the
/// `text` block behind each.
@Suite(
  .enabled(
    if: KernelHeaders.installedReleases().contains("6.1.0-56-amd64") && NewerClang.find() != nil,
    "the page shows 6.1.0-56-amd64 and a libclang 21"))
struct DocumentTests {
  private struct Block {
    let kind: String
    let text: String
  }

  private static func blocks(_ page: String) -> [Block] {
    var blocks: [Block] = []
    var open: (kind: String, lines: [Substring])?
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        if let block = open {
          blocks.append(Block(kind: block.kind, text: block.lines.map { $0 + "\n" }.joined()))
          open = nil
        } else {
          open = (String(line.dropFirst(3)), [])
        }
      } else {
        open?.lines.append(line)
      }
    }
    return blocks
  }

  @Test func `The tutorial prints what the page shows`() throws {
    let page = try String(contentsOfFile: FixtureKernel.root + "/docs/specs.md", encoding: .utf8)
    let blocks = Self.blocks(page)
    let folder = NSTemporaryDirectory() + "wrapgen-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/specs", withDestinationPath: FixtureKernel.root + "/specs")
    var count = 0
    for (number, block) in blocks.enumerated() where block.kind == "sh" {
      let shown = try #require(blocks.indices.contains(number + 1) ? blocks[number + 1] : nil)
      #expect(shown.kind == "text")
      #expect(try Self.run(block.text, in: folder) == shown.text, "\(block.text)")
      count += 1
    }
    #expect(count >= 6)
  }

  private static func run(_ script: String, in folder: String) throws -> String {
    let bundle = try #require(CommandLine.arguments.first { $0.contains(".xctest") })
    let tools = URL(fileURLWithPath: bundle).deletingLastPathComponent().path
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/bin/bash")
    process.arguments = ["-c", "{\n\(script)\n} 2>&1"]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    var environment = ProcessInfo.processInfo.environment
    environment["PATH"] = tools + ":" + (environment["PATH"] ?? "")
    process.environment = environment
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return text
  }
}
