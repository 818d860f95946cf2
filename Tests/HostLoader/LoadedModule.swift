// SPDX-License-Identifier: GPL-2.0-only
//
// A kernel module laid out and relocated in low memory, as the kernel's loader would, with what takeover reads
// of it.  Sources: x86-64 psABI 4.4.1; linux arch/x86/kernel/{module,alternative}.c for what is patched when.

import CPort
import Foundation
import HostCode

package struct LoadedModule {
  /// As the file has it, or as a processor that needs neither retpolines nor return thunks gets it.
  package enum Form { case shipped, patched }

  package let name: String
  package let low: LowMemory
  /// Enough for its translation.
  package let cacheSize: Int
  package private(set) var sections: [cordon_section] = []
  /// What the module may write of its own.
  package private(set) var data: [UnsafeMutableBufferPointer<UInt8>] = []
  package private(set) var symbols: [HostSymbol] = []
  package private(set) var targets: [cordon_target] = []
  package private(set) var percpu: [cordon_percpu] = []
  package private(set) var sites: [cordon_site] = []
  package private(set) var bugs: [cordon_bug] = []
  package private(set) var fixups: [cordon_fixup] = []
  private let file: ElfFile
  private var addresses: [UInt64] = []

  package init(path: String, form: Form = .shipped) throws {
    name = ((path as NSString).lastPathComponent as NSString).deletingPathExtension
    file = try ElfFile(path: path)
    let text = file.sections.reduce(0) { $0 + ($1.isExecutable ? $1.size : 0) }
    let data = file.sections.reduce(0) { $0 + ($1.isAllocated ? $1.size + max($1.align, 4096) : 0) }
    cacheSize = max(1 << 20, 8 * text)
    low = try LowMemory(size: data + cacheSize + 16 * file.symbols.count + 1 << 20)
    for section in file.sections { place(section) }
    let values = readSymbols()
    for section in file.sections where section.type == 4 && addresses[section.info] != 0 {
      relocate(section, at: addresses[section.info], values)
    }
    targets.sort { $0.address < $1.address }
    var seen = Set<UInt64>()
    symbols = symbols.filter { seen.insert($0.address).inserted }
    applyAlternatives()
    readSites()
    readBugs()
    readFixups()
    if form == .patched { patch() }
  }

  /// Address of a symbol of the module's own, data as well; nil when there is none of that name.
  package func address(of name: String) -> UInt64? {
    file.symbols.first { $0.name == name && $0.section > 0 && $0.section < addresses.count }
      .map { $0.value + addresses[$0.section] }
  }

  /// What lies at an address: an import, a function or datum and the offset in it, else the section and offset.
  package func name(of address: UInt64) -> String? {
    if let target = targets.first(where: { $0.address == address }) { return String(cString: target.name) }
    guard
      let index = file.sections.indices.first(where: {
        addresses[$0] != 0 && address >= addresses[$0]
          && address - addresses[$0] < UInt64(max(file.sections[$0].size, 1))
      })
    else { return nil }
    let offset = address - addresses[index]
    let symbol = file.symbols.filter {
      $0.section == index && !$0.name.isEmpty && $0.value <= offset && !$0.name.hasPrefix("__pfx_")
    }
    .filter { $0.isFunction || offset - $0.value < max($0.size, 1) }.max { $0.value < $1.value }
    let base = symbol?.name ?? file.sections[index].name
    let distance = offset - (symbol?.value ?? 0)
    return distance == 0 ? base : base + "+0x" + String(distance, radix: 16)
  }

  private mutating func place(_ section: ElfFile.Section) {
    guard section.isAllocated else { return addresses.append(0) }
    let memory = low.take(section.size, align: max(section.align, 16))
    let address = UInt64(UInt(bitPattern: memory))
    addresses.append(address)
    if section.type != 8 {
      file.bytes.withUnsafeBufferPointer {
        if section.size > 0 { memory.update(from: $0.baseAddress! + section.offset, count: section.size) }
      }
    }
    if section.flags & 1 != 0 && section.size > 0 {
      data.append(UnsafeMutableBufferPointer(start: memory, count: section.size))
    }
    guard section.isExecutable, section.name.contains(".text"), !section.name.hasPrefix(".static_call"),
      section.size > 0
    else { return }
    let isInit = section.name == ".init.text"
    sections.append(
      cordon_section(
        name: constant(section.name), address: address, size: UInt64(section.size),
        flags: UInt32(CORDON_SECTION_EXECUTABLE) | (isInit ? UInt32(CORDON_SECTION_INIT) : 0)))
  }

  private mutating func readSymbols() -> [UInt64] {
    file.symbols.enumerated().map { index, symbol in
      if symbol.section == 0 && index > 0 { return undefined(symbol.name) }
      guard symbol.section > 0, symbol.section < addresses.count else { return symbol.value }
      let value = symbol.value + addresses[symbol.section]
      if symbol.isFunction && !symbol.name.hasPrefix("__pfx_") && isText(value) {
        symbols.append(HostSymbol(name: symbol.name, address: value, size: symbol.size))
      }
      return value
    }
  }

  private mutating func undefined(_ name: String) -> UInt64 {
    let memory = low.take(16)
    let value = UInt64(UInt(bitPattern: memory))
    _ = host_import(name, memory)
    if name == "__preempt_count" || name == "pcpu_hot" {
      percpu.append(cordon_percpu(name: constant(name), offset: value, size: 16, writable: true))
    } else {
      targets.append(Self.target(name, value))
    }
    return value
  }

  private func isText(_ address: UInt64) -> Bool {
    sections.contains { address >= $0.address && address - $0.address < $0.size }
  }

  package static let registers = [
    "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
    "r15",
  ]
  private static let noreturns: Set<String> = [
    "__stack_chk_fail", "panic", "do_exit", "make_task_dead", "kthread_exit", "kthread_complete_and_exit",
    "__module_put_and_kthread_exit", "fortify_panic", "__fortify_panic",
  ]

  private static func target(_ name: String, _ address: UInt64) -> cordon_target {
    var target = cordon_target()
    target.name = constant(name)
    target.address = address
    target.import = UnsafeMutableRawPointer(bitPattern: UInt(address))
    target.kind = CORDON_TARGET_WRAPPER.rawValue
    let thunk = "__x86_indirect_thunk_"
    if name == "__fentry__" { target.kind = CORDON_TARGET_FENTRY.rawValue }
    if name == "__x86_return_thunk" { target.kind = CORDON_TARGET_RETURN_THUNK.rawValue }
    if noreturns.contains(name) { target.kind = CORDON_TARGET_NORETURN.rawValue }
    if name.hasPrefix(thunk), let register = registers.firstIndex(of: String(name.dropFirst(thunk.count))) {
      target.kind = CORDON_TARGET_INDIRECT_THUNK.rawValue
      target.reg = UInt32(register)
    }
    return target
  }

  private func relocate(_ section: ElfFile.Section, at base: UInt64, _ values: [UInt64]) {
    for index in 0..<section.size / 24 {
      let at = section.offset + 24 * index
      let information = file.number(at + 8, 8)
      let place = base + UInt64(file.number(at, 8))
      let value = values[information >> 32] &+ UInt64(bitPattern: Int64(file.number(at + 16, 8)))
      let pointer = UnsafeMutableRawPointer(bitPattern: UInt(place))!
      switch information & 0xffff_ffff {
      case 1: pointer.storeBytes(of: value, as: UInt64.self)
      case 2, 4: pointer.storeBytes(of: UInt32(truncatingIfNeeded: value &- place), as: UInt32.self)
      case 10, 11: pointer.storeBytes(of: UInt32(truncatingIfNeeded: value), as: UInt32.self)
      case 24: pointer.storeBytes(of: value &- place, as: UInt64.self)
      default: break
      }
    }
  }
}

// MARK: alternatives

extension LoadedModule {
  /// struct alt_instr (packed): site, replacement, feature and flags, two lengths; 12 bytes in 6.1, 14 in 6.12.
  /// Applied as on a processor with none of the features but X86_FEATURE_ALWAYS, in the kernel's order.
  private func applyAlternatives() {
    let table = table(".altinstructions")
    guard table.size > 0 else { return }
    let isWide = table.size % 14 == 0 && (table.size == 14 || isText(relative(table.address + 14)))
    let width = isWide ? 14 : 12
    for offset in stride(from: 0, to: table.size, by: width) {
      let at = table.address + UInt64(offset)
      let record = UnsafeRawPointer(bitPattern: UInt(at))!
      let feature = Int(record.loadUnaligned(fromByteOffset: 8, as: UInt16.self))
      let isInverted =
        width == 14 ? record.loadUnaligned(fromByteOffset: 10, as: UInt16.self) & 1 != 0 : feature & 0x8000 != 0
      let hasFeature = feature & 0x7FFF == 3 * 32 + 21
      guard hasFeature != isInverted else { continue }
      let lengths = (
        Int(record.load(fromByteOffset: width - 2, as: UInt8.self)),
        Int(record.load(fromByteOffset: width - 1, as: UInt8.self))
      )
      replace(relative(at), lengths.0, by: relative(at + 4), lengths.1)
    }
  }

  private func replace(_ site: UInt64, _ length: Int, by replacement: UInt64, _ count: Int) {
    guard isText(site), count <= length, let to = UnsafeMutablePointer<UInt8>(bitPattern: UInt(site)),
      let from = UnsafePointer<UInt8>(bitPattern: UInt(replacement))
    else { return }
    for index in 0..<length { to[index] = index < count ? from[index] : 0x90 }
    guard count == 5, to[0] & 0xFE == 0xE8 else { return }
    let target = relative(replacement + 1) + 4
    UnsafeMutableRawPointer(to + 1).storeBytes(
      of: UInt32(truncatingIfNeeded: target &- site &- 5), as: UInt32.self)
  }
}

// MARK: tables

extension LoadedModule {
  /// Address and size of the section, or of none of that name a size of 0.
  private func table(_ name: String) -> (address: UInt64, size: Int) {
    guard let index = file.sections.firstIndex(where: { $0.name == name }) else { return (0, 0) }
    return (addresses[index], file.sections[index].size)
  }

  /// What a 32-bit field relative to itself points to.
  private func relative(_ at: UInt64) -> UInt64 {
    let value = UnsafeRawPointer(bitPattern: UInt(at))!.loadUnaligned(as: Int32.self)
    return at &+ UInt64(bitPattern: Int64(value))
  }

  private mutating func readSites() {
    let jumps = table("__jump_table")
    for offset in stride(from: 0, to: jumps.size, by: 16) {
      let at = jumps.address + UInt64(offset)
      guard isText(relative(at)) else { continue }
      sites.append(
        cordon_site(
          kind: UInt32(CORDON_SITE_JUMP_LABEL), code: relative(at), target: relative(at + 4), cache_code: 0,
          cache_target: 0))
    }
    let calls = table(".static_call_sites")
    for offset in stride(from: 0, to: calls.size, by: 8) {
      let code = relative(calls.address + UInt64(offset))
      guard isText(code) else { continue }
      sites.append(
        cordon_site(
          kind: UInt32(CORDON_SITE_STATIC_CALL), code: code, target: 0, cache_code: 0, cache_target: 0))
    }
  }

  /// struct bug_entry: address, file, line, flags; bit 0 of the flags: WARN.
  private mutating func readBugs() {
    let table = table("__bug_table")
    for offset in stride(from: 0, to: table.size, by: 12) {
      let at = table.address + UInt64(offset)
      let flags = UnsafeRawPointer(bitPattern: UInt(at + 10))!.loadUnaligned(as: UInt16.self)
      bugs.append(cordon_bug(address: relative(at), warning: flags & 1 != 0))
    }
    bugs.sort { $0.address < $1.address }
  }

  /// struct exception_table_entry: instruction, fixup, data; the kinds that kmod/fixups.c takes.
  private mutating func readFixups() {
    let known: Set<UInt8> = [1, 2, 3, 17, 19, 20]
    let table = table("__ex_table")
    for offset in stride(from: 0, to: table.size, by: 12) {
      let at = table.address + UInt64(offset)
      let data = UnsafeRawPointer(bitPattern: UInt(at + 8))!.loadUnaligned(as: UInt32.self)
      let isKnown = known.contains(UInt8(truncatingIfNeeded: data)) && (data >> 8) & 15 != 4
      fixups.append(
        cordon_fixup(
          code: relative(at), target: isKnown ? relative(at + 4) : 0, cache_code: 0, cache_target: 0))
    }
  }

  /// As apply_retpolines() and apply_returns() leave sites when there is nothing to mitigate.
  private func patch() {
    let calls = table(".retpoline_sites")
    for offset in stride(from: 0, to: calls.size, by: 4) {
      let site = UnsafeMutablePointer<UInt8>(bitPattern: UInt(relative(calls.address + UInt64(offset))))!
      guard isText(UInt64(UInt(bitPattern: site))), site[0] == 0xE8 || site[0] == 0xE9 else { continue }
      let destination = relative(UInt64(UInt(bitPattern: site)) + 1) + 4
      guard let target = targets.first(where: { $0.address == destination }) else { continue }
      let register = UInt8(target.reg)
      let operation: UInt8 = site[0] == 0xE8 ? 0xD0 : 0xE0
      let filler: UInt8 = site[0] == 0xE8 ? 0x90 : 0xCC
      let bytes = (register >= 8 ? [0x41] : []) + [0xFF, operation | register & 7]
      for index in 0..<5 { site[index] = index < bytes.count ? bytes[index] : filler }
    }
    let returns = table(".return_sites")
    for offset in stride(from: 0, to: returns.size, by: 4) {
      let site = UnsafeMutablePointer<UInt8>(bitPattern: UInt(relative(returns.address + UInt64(offset))))!
      guard isText(UInt64(UInt(bitPattern: site))), site[0] == 0xE9 else { continue }
      for index in 0..<5 { site[index] = index == 0 ? 0xC3 : 0xCC }
    }
  }
}
