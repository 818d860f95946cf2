// A kernel module laid out and relocated in low memory, as the kernel's loader would: only to be translated.
// Sources: System V gABI chapter 4, x86-64 psABI 4.4.1.

import CPort
import Foundation
import Testing

struct TranslateModule {
  var low: LowMemory
  /// Enough for its translation.
  var cacheSize: Int
  var sections: [cordon_section] = []
  var symbols: [TranslateSymbol] = []
  var targets: [cordon_target] = []
  var percpu: [cordon_percpu] = []

  private let file: [UInt8]
  private var addresses: [UInt64] = []

  private struct Header {
    var name: UInt32
    var type: Int
    var flags: Int
    var offset: Int
    var size: Int
    var link: Int
    var info: Int
    var align: Int
  }

  init(path: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    file = bytes
    let headers = (0..<Self.number(bytes, 0x3c, 2)).map { Self.header(bytes, $0) }
    let text = headers.reduce(0) { $0 + ($1.flags & 4 != 0 ? $1.size : 0) }
    let data = headers.reduce(0) { $0 + ($1.flags & 2 != 0 ? $1.size + 4096 : $1.type == 2 ? $1.size : 0) }
    cacheSize = max(1 << 20, 8 * text)
    low = try LowMemory(size: data + cacheSize + 1 << 20)
    let names = headers[number(0x3e, 2)]
    let symbolTable = try #require(headers.first { $0.type == 2 })
    for header in headers {
      let memory = header.flags & 2 != 0 ? low.take(header.size, align: max(header.align, 16)) : nil
      addresses.append(memory.map { UInt64(UInt(bitPattern: $0)) } ?? 0)
      guard let memory else { continue }
      if header.type != 8 { for index in 0..<header.size { memory[index] = file[header.offset + index] } }
      let name = self.text(names.offset + Int(header.name))
      guard header.flags & 4 != 0, name.contains(".text"), header.size > 0 else { continue }
      sections.append(
        cordon_section(
          name: Constant.text(name), address: addresses.last!, size: UInt64(header.size),
          flags: UInt32(CORDON_SECTION_EXECUTABLE) | (name == ".init.text" ? UInt32(CORDON_SECTION_INIT) : 0)))
    }
    let values = readSymbols(symbolTable, headers)
    for (index, header) in headers.enumerated() where header.type == 4 && addresses[header.info] != 0 {
      relocate(headers[index], at: addresses[header.info], values)
    }
    targets.sort { $0.address < $1.address }
    var seen = Set<UInt64>()
    symbols = symbols.filter { seen.insert($0.address).inserted }
  }

  private mutating func readSymbols(_ table: Header, _ headers: [Header]) -> [UInt64] {
    let names = headers[table.link].offset
    var values: [UInt64] = []
    for index in 0..<table.size / 24 {
      let at = table.offset + 24 * index
      let section = number(at + 6, 2)
      let name = text(names + number(at, 4))
      var value = UInt64(number(at + 8, 8))
      if section == 0 && index > 0 {
        value = UInt64(UInt(bitPattern: low.take(16)))
        if name == "__preempt_count" {
          percpu.append(cordon_percpu(name: Constant.text(name), offset: value, size: 4, writable: true))
        } else {
          targets.append(target(name, value))
        }
      } else if section < addresses.count {
        value += addresses[section]
        if file[at + 4] & 15 == 2 && addresses[section] != 0 && section > 0 && headers[section].flags & 4 != 0 {
          symbols.append(TranslateSymbol(name: name, address: value, size: UInt64(number(at + 16, 8))))
        }
      }
      values.append(value)
    }
    return values
  }

  private func target(_ name: String, _ address: UInt64) -> cordon_target {
    var target = cordon_target()
    target.name = Constant.text(name)
    target.address = address
    target.kind = CORDON_TARGET_WRAPPER.rawValue
    let thunk = "__x86_indirect_thunk_"
    let registers = [
      "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
      "r15",
    ]
    if name == "__fentry__" { target.kind = CORDON_TARGET_FENTRY.rawValue }
    if name == "__x86_return_thunk" { target.kind = CORDON_TARGET_RETURN_THUNK.rawValue }
    if name == "__stack_chk_fail" { target.kind = CORDON_TARGET_NORETURN.rawValue }
    if name.hasPrefix(thunk) {
      target.kind = CORDON_TARGET_INDIRECT_THUNK.rawValue
      target.reg = UInt32(registers.firstIndex(of: String(name.dropFirst(thunk.count)))!)
    }
    return target
  }

  private func relocate(_ header: Header, at base: UInt64, _ values: [UInt64]) {
    for index in 0..<header.size / 24 {
      let at = header.offset + 24 * index
      let information = number(at + 8, 8)
      let place = base + UInt64(number(at, 8))
      let value = values[information >> 32] &+ UInt64(bitPattern: Int64(number(at + 16, 8)))
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

  private static func header(_ file: [UInt8], _ index: Int) -> Header {
    let at = number(file, 0x28, 8) + index * number(file, 0x3a, 2)
    func field(_ offset: Int, _ size: Int) -> Int { number(file, at + offset, size) }
    return Header(
      name: UInt32(field(0, 4)), type: field(4, 4), flags: field(8, 8), offset: field(0x18, 8),
      size: field(0x20, 8),
      link: field(0x28, 4), info: field(0x2c, 4), align: field(0x30, 8))
  }

  private static func number(_ file: [UInt8], _ offset: Int, _ size: Int) -> Int {
    var value: UInt64 = 0
    for index in 0..<size { value |= UInt64(file[offset + index]) << UInt64(8 * index) }
    return Int(bitPattern: UInt(value))
  }

  private func number(_ offset: Int, _ size: Int) -> Int { Self.number(file, offset, size) }

  private func text(_ offset: Int) -> String {
    String(decoding: file[offset...].prefix { $0 != 0 }, as: UTF8.self)
  }
}
