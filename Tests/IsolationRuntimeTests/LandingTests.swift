// SPDX-License-Identifier: GPL-2.0-only
//
// ENDBR wherever an indirect branch may land, no naked ret: and the checkers see when it is not so.

import CPort
import Foundation
import HostLoader
import Oracle
import Testing

@Suite(.serialized)
struct LandingTests {
  private func failures(_ alter: (HostTranslation) -> Void) throws -> [String] {
    let given = try TranslateCase("indirect_calls", configure: LandingCache.mitigate)
    try #require(given.fixture.translate(), "\(given.fixture.refusalText)")
    alter(given.fixture)
    var cache = LandingCache(given.fixture)
    cache.run()
    #expect(cache.instructions > 20)
    return cache.failures
  }

  private func start(_ translation: HostTranslation) -> UnsafeMutablePointer<UInt8> {
    UnsafeMutablePointer(bitPattern: UInt(translation.fragment(of: "indirect_calls")))!
  }

  @Test func `A translation has its landings`() throws { #expect(try failures { _ in }.isEmpty) }

  @Test func `A function without ENDBR is missed`() throws {
    let found = try failures { for index in 0..<4 { start($0)[index] = 0x90 } }
    #expect(found.contains { $0.hasSuffix("reached indirectly, and no ENDBR") })
  }

  @Test func `A ret is missed`() throws {
    let found = try failures { start($0)[4] = 0xC3 }
    #expect(found.contains { $0.hasSuffix("a naked ret") })
  }

  @Test func `An indirect jump is missed`() throws {
    let found = try failures {
      start($0)[4] = 0xFF
      start($0)[5] = 0xE0
    }
    #expect(found.contains { $0.hasSuffix("a naked indirect branch") })
  }

  /// A module of a kernel with IBT, as the compiler made it.
  static var e1000: String? {
    ModuleText.paths(in: ".build/kernel-6.12/lib/modules", suffix: "/e1000.ko").first
  }

  @Test(.enabled(if: e1000 != nil, "no modules of 6.12 in .build/kernel-6.12"))
  func `A module of 6.12 has its landings, and one without is missed`() throws {
    var whole = try LandingProof(path: Self.e1000!)
    whole.run(without: [:])
    #expect(whole.failures.isEmpty, "\(whole.failures.prefix(5))")
    #expect(whole.landings.count > 50)
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: Self.e1000!)))
    for index in 0..<bytes.count - 4 where bytes[index..<index + 4] == [0xF3, 0x0F, 0x1E, 0xFA] {
      bytes[index] = 0x90
    }
    let path = NSTemporaryDirectory() + "landings-\(ProcessInfo.processInfo.processIdentifier).ko"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    var without = try LandingProof(path: path)
    without.run(without: [:])
    #expect(without.failures.count > 50)
  }
}
