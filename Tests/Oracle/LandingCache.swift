// SPDX-License-Identifier: GPL-2.0-only
//
// The same of a translation, as a kernel with IBT, retpolines and return thunks has it made: every address that the
// table of indirect branches leads to holds ENDBR; no `ret` and no indirect branch stands in the window; and what leads
// out of it are direct branches to the places that the image names.

import CPort
import CZydis
import HostLoader
import IsolationRuntime

package struct LandingCache {
  private let translation: HostTranslation
  private let zydis = Zydis()
  package private(set) var failures: [String] = []
  package private(set) var instructions = 0
  package private(set) var landings: Set<UInt64> = []
  package private(set) var ways = 0

  /// Of a translation made with ``mitigate(_:)``.
  package init(_ translation: HostTranslation) { self.translation = translation }

  /// Asks for ENDBR and thunks, before the translation.
  package static func mitigate(_ translation: HostTranslation) {
    let thunks = translation.low.take(16)
    for (index, byte) in ([0xC3, 0xCC, 0xCC, 0xCC, 0x41, 0xFF, 0xE3, 0xCC] as [UInt8]).enumerated() {
      thunks[index] = byte  // ret; jmp *%r11
    }
    translation.image.return_thunk = UInt64(UInt(bitPattern: thunks))
    translation.image.indirect_thunk_r11 = translation.image.return_thunk + 4
    translation.image.endbr = true
  }

  package mutating func run() {
    let image = translation.image
    let base = image.cache
    let used = translation.statistics.cache_bytes
    // Two constants, aligned to 64; then a power of two of slots, twice as many as there may be entries.
    let table = base + 64
    var slots: UInt64 = 64
    while slots < 2 * (image.symbol_count + image.target_count) { slots *= 2 }
    for slot in 0..<slots {
      let words = UnsafePointer<UInt32>(bitPattern: UInt(table + 8 * slot))!
      if words[0] != 0 { expectLanding(UInt64(words[1])) }
    }
    for index in 0..<Int(image.symbol_count) where image.functions[index].fragment != 0 {
      expectLanding(image.functions[index].fragment)
    }
    var pc = table + 8 * slots
    while pc < base + used {
      guard
        let step = zydis.decode(UnsafePointer(bitPattern: UInt(pc))!, available: Int(base + used - pc)).map({
          ProofStep(pc, $0)
        })
      else { return fail(pc, "undecodable") }
      instructions += 1
      expectForm(step)
      pc = step.next
    }
  }

  private mutating func fail(_ pc: UInt64, _ text: String) {
    failures.append("cache+0x\(String(pc - translation.image.cache, radix: 16)): \(text)")
  }

  private mutating func expectLanding(_ pc: UInt64) {
    guard pc >= translation.image.cache, pc < translation.image.cache + translation.statistics.cache_bytes
    else {
      return fail(pc, "the table leads out of the window")
    }
    let bytes = UnsafePointer<UInt8>(bitPattern: UInt(pc))!
    guard (0..<4).map({ bytes[$0] }) == [0xF3, 0x0F, 0x1E, 0xFA] else {
      return fail(pc, "reached indirectly, and no ENDBR")
    }
    landings.insert(pc)
  }

  private mutating func expectForm(_ step: ProofStep) {
    switch step.facts.flow {
    case .return: fail(step.pc, "a naked ret")
    case .indirectCall, .indirectJump: fail(step.pc, "a naked indirect branch")
    case .jump, .call, .conditionalJump:
      let inside = translation.image.cache..<translation.image.cache + translation.statistics.cache_bytes
      guard !inside.contains(step.target) else { return }
      ways += 1
      if !outside.contains(step.target) { fail(step.pc, "a branch to nowhere") }
    default: break
    }
  }

  private lazy var outside: Set<UInt64> = {
    let image = translation.image
    var places: Set<UInt64> = [
      image.exit_entry, image.entry_entry, image.check_slow, image.string_slow, image.port_slow,
      image.indirect_slow, image.violation_entry, image.return_thunk, image.indirect_thunk_r11,
    ]
    for index in 0..<Int(image.target_count) { places.insert(image.targets[index].address) }
    for index in 0..<Int(image.site_count) where image.sites[index].kind == UInt32(CORDON_SITE_STATIC_CALL) {
      let code = image.sites[index].cache_code
      if code != 0 { places.insert(staticTarget(code)) }
    }
    return places
  }()

  /// A static call goes where the kernel says; the site is all that is ours.
  private func staticTarget(_ code: UInt64) -> UInt64 {
    let distance = UnsafeRawPointer(bitPattern: UInt(code + 1))!.loadUnaligned(as: Int32.self)
    return code &+ 5 &+ UInt64(bitPattern: Int64(distance))
  }
}
