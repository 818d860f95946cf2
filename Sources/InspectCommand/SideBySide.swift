// SPDX-License-Identifier: GPL-2.0-only
//
// A function as the driver has it on the left, as it runs on the right, and below each store why it may.

import CPort
import HostLoader
import IsolationRuntime

extension Inspection {
  private static let leftWidth = 60

  func sideBySide(_ symbol: HostSymbol, slow: Bool) -> [String] {
    let disassembler = Disassembler { name($0) }
    let size = symbol.size > 0 ? symbol.size : 1
    var lines: [String] = []
    var checked = 0
    var elided = 0
    for line in disassembler.lines(symbol.address..<symbol.address + size) {
      let ranges = emitted(line.address)
      var right =
        ranges.first.map { disassembler.lines($0).map(\.text) } ?? ["(nothing: not reached, or nothing to do)"]
      if slow {
        for range in ranges.dropFirst() {
          right += ["slow:"] + disassembler.lines(range).map { "  " + $0.text }
        }
      }
      let offset = "+" + Text.hex(line.address - symbol.address)
      let left = Text.left(offset, 9) + line.text
      for index in 0..<max(1, right.count) {
        lines.append(Text.left(index == 0 ? left : "", Self.leftWidth) + "| " + right[index])
      }
      for store in stores(of: line.address) {
        if Self.isElided(store) { elided += 1 } else { checked += 1 }
        lines.append(Text.left("", Self.leftWidth) + "^ " + reason(store))
      }
    }
    let title = "\(symbol.name): \(size) bytes, \(checked) stores checked, \(elided) elided"
    return [title, ""] + lines
  }

  private func reason(_ store: cordon_store) -> String {
    let bytes = "\(store.size) byte\(store.size == 1 ? "" : "s")"
    let operand = operandText(store.application)
    switch cordon_store_kind(store.kind) {
    case CORDON_STORE_INLINE: return "checked: \(bytes) at \(operand)"
    case CORDON_STORE_NEAR: return "checked: \(bytes) at \(operand), against the frame first"
    case CORDON_STORE_CALL: return "checked by a call: \(bytes) at \(operand)"
    case CORDON_STORE_BITS: return "checked by a call: \(bytes) where the bit offset leads from \(operand)"
    case CORDON_STORE_STRING: return "checked by a call: \(bytes) an element at (%rdi), count and direction"
    case CORDON_STORE_PERCPU_CHECKED: return "checked by a call: \(bytes) at CPU 0's copy of \(operand)"
    case CORDON_STORE_PORT: return "checked by a call: \(bytes) to a port"
    case CORDON_STORE_PUSH: return "elided: a push writes just below the frame's end"
    case CORDON_STORE_FRAME: return "elided: \(bytes) at \(operand), inside the frame"
    case CORDON_STORE_BELOW: return "elided: \(bytes) at \(operand), in the eight bytes below rsp"
    case CORDON_STORE_PERCPU: return "elided: \(bytes) of a per-CPU variable that its contract makes writable"
    case CORDON_STORE_COVERED:
      return "elided: \(bytes) at \(operand), covered by the check at \(name(store.by) ?? "")"
    default: return "?"
    }
  }

  private func operandText(_ application: UInt64) -> String {
    guard let bytes = UnsafePointer<UInt8>(bitPattern: UInt(application)),
      case .instruction(let instruction) = Decoder.decode(bytes, available: 15)
    else { return "?" }
    let next = application + UInt64(instruction.length)
    if instruction.isRipRelative {
      let address = next &+ UInt64(bitPattern: Int64(instruction.displacement))
      return name(address) ?? Text.hex(address)
    }
    let displacement = Int64(instruction.displacement)
    let number =
      displacement == 0 ? "" : (displacement < 0 ? "-" : "") + Text.hex(displacement.magnitude)
    let base = instruction.base == 0xff ? "" : "%" + LoadedModule.registers[Int(instruction.base)]
    let index =
      instruction.index == 0xff
      ? "" : ",%\(LoadedModule.registers[Int(instruction.index)]),\(instruction.scale)"
    let segment = instruction.segment == 0x65 ? "%gs:" : ""
    return base.isEmpty && index.isEmpty
      ? segment + (number.isEmpty ? "0" : number) : "\(segment)\(number)(\(base)\(index))"
  }

  /// What lies at an address: an import, a function or datum of the module, or a place in the window.
  func name(_ address: UInt64) -> String? {
    if let name = module.name(of: address) { return name }
    let image = translation.image
    guard address >= image.cache, address - image.cache < translation.statistics.cache_bytes else { return nil }
    let application = cordon_code_application(translation.code, address)
    if application != 0, let name = module.name(of: application) {
      let isSlow = emitted(application).first.map { !$0.contains(address) } ?? false
      return isSlow ? "<slow half of \(name)>" : "<\(name)>"
    }
    return stub(address) ?? "<cache+\(Text.hex(address - image.cache))>"
  }

  /// The stubs of Translate/Stubs.swift by their first bytes.
  private func stub(_ address: UInt64) -> String? {
    let bytes = UnsafeRawPointer(bitPattern: UInt(address))!
    func byte(_ at: Int) -> UInt8 { bytes.load(fromByteOffset: at, as: UInt8.self) }
    if byte(0) == 0x41 && byte(1) == 0x53 {
      let immediate = bytes.loadUnaligned(fromByteOffset: 13, as: UInt32.self)
      let jump = bytes.loadUnaligned(fromByteOffset: 18, as: Int32.self)
      let slow = address &+ 22 &+ UInt64(bitPattern: Int64(jump))
      let names = [
        (translation.image.check_slow, "check"), (translation.image.string_slow, "check_string"),
        (translation.image.port_slow, "check_port"), (translation.image.violation_entry, "violation"),
      ]
      return names.first { $0.0 == slow }.map { "<\($0.1)(\(immediate & 0xFFFF))>" }
    }
    if byte(0) == 0x49 && byte(1) == 0xBB {
      return module.name(of: bytes.loadUnaligned(fromByteOffset: 2, as: UInt64.self)).map { "<exit \($0)>" }
    }
    if byte(0) == 0x4D && byte(1) == 0x63 { return "<lookup>" }
    return address == translation.image.cache ? "<shadow offset>" : nil
  }
}
