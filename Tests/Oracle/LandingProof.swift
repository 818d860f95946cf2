// SPDX-License-Identifier: GPL-2.0-only
//
// On a kernel with IBT an indirect branch must land on ENDBR, and with its mitigations no `ret` and no indirect branch
// stands naked.  This reads a kernel object as it will be loaded and finds every address in its text that something
// refers to otherwise than by a direct branch.

import CZydis
import Foundation
import HostLoader

package struct LandingProof {
  private struct Reference {
    var section: Int
    var offset: Int
    var from: String
  }
  /// RELA entry, at its offset in the section.
  private struct Relocation {
    var type: Int
    var symbol: Int
    var addend: Int
  }

  private let file: ElfFile
  private let zydis = Zydis()
  private var references: [Reference] = []
  /// By section: stretches that the kernel replaces at load, whatever the processor.
  private var replaced: [Int: [Range<Int>]] = [:]
  /// Section and offset behind an iretq: where sync_core() goes on.
  private var afterReturns: Set<[Int]> = []
  package private(set) var failures: [String] = []
  package private(set) var instructions = 0
  package private(set) var landings: Set<String> = []

  /// Tables of places in the text that nobody branches to.
  private static let placesOnly: [String] = [
    ".orc_unwind", ".orc_unwind_ip", "__ex_table", "__jump_table", ".altinstructions", ".return_sites",
    ".retpoline_sites", ".call_sites", "__mcount_loc", "__bug_table", ".smp_locks", ".parainstructions",
    ".static_call_sites", "__patchable_function_entries", ".ibt_endbr_seal",
  ]

  package init(path: String) throws { file = try ElfFile(path: path) }

  /// `without`: symbols whose address is taken and that no indirect branch reaches.
  package mutating func run(without reached: [String: String]) {
    readReplaced()
    for index in file.sections.indices {
      if isText(index) || isReplacement(index) { sweep(index) } else { readData(index) }
    }
    let sealed = sealedPlaces()
    for reference in references { expectLanding(reference, reached, sealed) }
    for name in reached.keys where !file.symbols.contains(where: { $0.name == name && $0.section > 0 }) {
      failures.append("'\(name)' is excepted, and is no symbol")
    }
  }

  private func isText(_ index: Int) -> Bool {
    let section = file.sections[index]
    return section.isExecutable && section.isAllocated && section.type == 1
      && section.name != ".altinstr_replacement" && section.name != ".static_call.text"
  }

  /// Code as well, copied over other code before it runs: not reached where it stands.
  private func isReplacement(_ index: Int) -> Bool { file.sections[index].name == ".altinstr_replacement" }

  private func relocations(of index: Int) -> [Int: Relocation] {
    var found: [Int: Relocation] = [:]
    for table in file.sections where table.type == 4 && table.info == index {
      for at in stride(from: table.offset, to: table.offset + table.size, by: 24) {
        let information = file.number(at + 8, 8)
        found[file.number(at, 8)] = Relocation(
          type: information & 0xFFFF_FFFF, symbol: information >> 32, addend: file.number(at + 16, 8))
      }
    }
    return found
  }

  // MARK: text

  private mutating func sweep(_ index: Int) {
    let section = file.sections[index]
    let relocations = relocations(of: index)
    var offset = 0
    while offset < section.size {
      let decoded = file.bytes.withUnsafeBufferPointer {
        zydis.decode($0.baseAddress! + section.offset + offset, available: section.size - offset)
          .map { ProofStep(UInt64(offset), $0) }
      }
      guard let step = decoded else {
        failures.append("\(place(index, offset)): undecodable")
        return
      }
      instructions += 1
      expectForm(step, index)
      for field in offset..<Int(step.next) {
        if let relocation = relocations[field] { take(relocation, step, field, index) }
      }
      offset = Int(step.next)
    }
  }

  private mutating func expectForm(_ step: ProofStep, _ index: Int) {
    let isReplaced = replaced[index, default: []].contains { $0.contains(Int(step.pc)) }
    switch step.facts.flow {
    case .return where step.mnemonic == ZYDIS_MNEMONIC_IRETQ: afterReturns.insert([index, Int(step.next)])
    case .return: failures.append("\(place(index, Int(step.pc))): a naked ret")
    case .indirectCall, .indirectJump:
      if !isReplaced { failures.append("\(place(index, Int(step.pc))): a naked indirect branch") }
    default: break
    }
  }

  private mutating func take(_ relocation: Relocation, _ step: ProofStep, _ field: Int, _ index: Int) {
    switch step.facts.flow {
    case .jump, .conditionalJump, .call: return
    default: break
    }
    // R_X86_64_PC32 and PLT32 count from the field, the operand from the instruction's end.
    let isRelative = relocation.type == 2 || relocation.type == 4
    note(relocation, isRelative ? Int(step.next) - field : 0, place(index, Int(step.pc)))
  }

  private mutating func note(_ relocation: Relocation, _ correction: Int, _ from: String) {
    let symbol = file.symbols[relocation.symbol]
    guard symbol.section > 0, symbol.section < file.sections.count, isText(symbol.section) else { return }
    references.append(
      Reference(
        section: symbol.section, offset: Int(symbol.value) + relocation.addend + correction, from: from))
  }

  // MARK: data

  private mutating func readData(_ index: Int) {
    let section = file.sections[index]
    guard section.isAllocated, !Self.placesOnly.contains(section.name) else { return }
    // Static calls' trampolines are direct jumps, rewritten as such (arch/x86/kernel/static_call.c); those whose address
    // is kept for it stand in their keys too.
    if section.name == ".static_call.text" { return }
    for (offset, relocation) in relocations(of: index) { note(relocation, 0, "\(section.name)+\(offset)") }
  }

  /// What .altinstructions (of 6.12: with ALT_FLAG_DIRECT_CALL) turns into a direct call on every machine.
  private mutating func readReplaced() {
    guard let index = file.sections.firstIndex(where: { $0.name == ".altinstructions" }) else { return }
    let section = file.sections[index]
    let relocations = relocations(of: index)
    for offset in stride(from: 0, to: section.size, by: 14) {
      let isDirectCall = file.number(section.offset + offset + 10, 2) & 2 != 0
      guard isDirectCall, let site = relocations[offset] else { continue }
      let symbol = file.symbols[site.symbol]
      let start = Int(symbol.value) + site.addend
      let length = file.number(section.offset + offset + 12, 1)
      replaced[symbol.section, default: []].append(start..<start + length)
    }
  }

  /// Places whose ENDBR the kernel overwrites at load, because objtool saw nobody who takes their address.
  private func sealedPlaces() -> Set<[Int]> {
    guard let index = file.sections.firstIndex(where: { $0.name == ".ibt_endbr_seal" }) else { return [] }
    return Set(
      relocations(of: index).values.map {
        [file.symbols[$0.symbol].section, Int(file.symbols[$0.symbol].value) + $0.addend]
      })
  }

  private mutating func expectLanding(_ reference: Reference, _ reached: [String: String], _ sealed: Set<[Int]>)
  {
    let section = file.sections[reference.section]
    let name = place(reference.section, reference.offset)
    // The end of a table of code, or of the text itself: no instruction begins there.
    guard reference.offset >= 0, reference.offset < section.size else { return }
    if reached[name] != nil || afterReturns.contains([reference.section, reference.offset]) { return }
    let at = section.offset + reference.offset
    if Array(file.bytes[at..<min(at + 4, file.bytes.count)]) != [0xF3, 0x0F, 0x1E, 0xFA] {
      failures.append("\(name): reached from \(reference.from), and no ENDBR")
    } else if sealed.contains([reference.section, reference.offset]) {
      failures.append("\(name): reached from \(reference.from), and its ENDBR is sealed")
    } else {
      landings.insert(name)
    }
  }

  /// "symbol+0x10", or the symbol alone at its first byte.
  private func place(_ section: Int, _ offset: Int) -> String {
    let around = file.symbols.filter {
      $0.section == section && Int($0.value) <= offset && !$0.name.isEmpty && !$0.name.hasPrefix("__pfx_")
    }
    guard let symbol = around.max(by: { $0.value < $1.value }) else {
      return "\(file.sections[section].name)+0x\(String(offset, radix: 16))"
    }
    let distance = offset - Int(symbol.value)
    return distance == 0 ? symbol.name : "\(symbol.name)+0x\(String(distance, radix: 16))"
  }
}
