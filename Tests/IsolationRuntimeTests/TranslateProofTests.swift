// The naive checker over real modules; and that it sees what is wrong.

import CPort
import Foundation
import HostCode
import HostLoader
import Oracle
import Testing

@Suite(.serialized)
struct TranslateProofTests {
  /// e1000 and every 150th module; `make oracle` takes all.
  static var paths: [String] {
    ModuleText.paths().enumerated().filter { $0.offset % 150 == 0 || $0.element.hasSuffix("/e1000.ko") }.map(
      \.element)
  }

  @Test(
    .enabled(if: !paths.isEmpty, "\(ModuleText.skipped)"), arguments: [LoadedModule.Form.shipped, .patched])
  func `Every store of a module is checked or rightly elided`(form: LoadedModule.Form) throws {
    var survey = TranslationSurvey()
    for path in Self.paths { try survey.add(path, form: form) }
    for line in survey.lines { print(line) }
    #expect(survey.failures.isEmpty)
    #expect(survey.translated > 20)
  }

  private func proved(_ name: String, _ alter: (HostTranslation) -> Void) throws -> [String] {
    let given = try TranslateCase(name)
    given.fixture.keepRecords(4096)
    try #require(given.fixture.translate())
    alter(given.fixture)
    var proof = StoreProof(given.fixture)
    proof.run()
    return proof.failures
  }

  @Test(arguments: TranslateCase.names)
  func `Hand-written cases have their proof`(name: String) throws {
    #expect(try proved(name) { _ in }.isEmpty)
  }

  /// Bytes of the window from the first record of a kind on.
  private func bytes(_ translation: HostTranslation, _ kind: cordon_store_kind) throws -> UnsafeMutablePointer<
    UInt8
  > {
    let record = try #require(translation.records.first { $0.kind == kind.rawValue })
    return UnsafeMutablePointer(bitPattern: UInt(record.cache))!
  }

  @Test func `A check that is gone is missed`() throws {
    let failures = try proved("stores_of_every_width") { translation in
      let code = try! bytes(translation, CORDON_STORE_INLINE)
      for index in 0..<40 where code[index] == 0x0F && code[index + 1] == 0x85 {
        for hole in index..<index + 6 { code[hole] = 0x90 }
        return
      }
    }
    #expect(failures.contains { $0.contains("a check without jne") })
  }

  @Test func `A check of fewer bytes is missed`() throws {
    let failures = try proved("stores_of_every_width") { translation in
      for index in 0..<Int(translation.image.store_count) where translation.image.stores[index].size == 8 {
        translation.image.stores[index].size = 4
      }
    }
    #expect(!failures.isEmpty)
  }

  @Test func `A store that nobody recorded is missed`() throws {
    let failures = try proved("stores_of_every_width") { $0.image.store_count -= 1 }
    #expect(failures.contains { $0.contains("a store without a record") })
  }

  @Test func `An elision without a reason is missed`() throws {
    let failures = try proved("stores_of_every_width") { translation in
      let store = translation.image.stores[0]
      var pc = store.cache
      // The store itself, as if it had been elided: behind the last byte of the check.
      while UnsafePointer<UInt8>(bitPattern: UInt(pc))![0] != 0x0F { pc += 1 }
      translation.image.stores[0].cache = pc + 6
      translation.image.stores[0].kind = CORDON_STORE_FRAME.rawValue
    }
    #expect(!failures.isEmpty)
  }

  @Test func `A comparison with more than the frame is missed`() throws {
    let failures = try proved("arrays_in_the_frame") { translation in
      let code = try! bytes(translation, CORDON_STORE_NEAR)
      // cmp $room,%s: opcode 81 /7 behind lea and sub.
      for index in 0..<40 where code[index] == 0x81 && code[index + 1] & 0xF8 == 0xF8 {
        code[index + 2] += 8
        return
      }
    }
    #expect(failures.contains { $0.contains("compared with more than the frame") })
  }

  @Test func `A distance from elsewhere is missed`() throws {
    let failures = try proved("arrays_in_the_frame") { translation in
      let code = try! bytes(translation, CORDON_STORE_NEAR)
      // sub %rsp,%s made sub %rbp,%s.
      for index in 0..<40 where code[index] == 0x29 && code[index + 1] & 0xF8 == 0xE0 {
        code[index + 1] += 8
        return
      }
    }
    #expect(failures.contains { $0.contains("a check without sub of rsp") })
  }

  @Test func `A frame that is not left as it was entered is missed`() throws {
    let failures = try proved("frame_pointer") { translation in
      let code = UnsafeMutablePointer<UInt8>(bitPattern: UInt(translation.fragment(of: "frame_pointer")))!
      for index in 0..<400 where code[index] == 0x48 && code[index + 1] == 0x8D && code[index + 2] == 0xA4 {
        code[index + 4] += 8
        return
      }
    }
    #expect(!failures.isEmpty)
  }
}
