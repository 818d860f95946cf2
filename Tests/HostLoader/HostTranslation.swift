// SPDX-License-Identifier: GPL-2.0-only
//
// The text of one module (or of a test) in low memory, and its translation, as takeover makes it in the kernel.

import CPort
import Foundation
import HostCode
import HostPort
import IsolationRuntime

package struct HostSymbol {
  package var name: String
  package var address: UInt64
  package var size: UInt64

  package init(name: String, address: UInt64, size: UInt64) {
    self.name = name
    self.address = address
    self.size = size
  }
}

/// A C string that lives as long as the process.
package func constant(_ text: String) -> UnsafePointer<CChar> {
  let bytes = Array(text.utf8CString)
  let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
  copy.initialize(from: bytes, count: bytes.count)
  return UnsafePointer(copy)
}

/// One module's text in low memory, and its translation.
package final class HostTranslation {
  package let low: LowMemory
  package let domain = UnsafeMutablePointer<host_domain>.allocate(capacity: 1)
  package var image = cordon_image()
  package var refusal = cordon_refusal()
  package private(set) var code: OpaquePointer?
  package private(set) var functions: UnsafeMutablePointer<cordon_function>
  package let symbols: [HostSymbol]
  package var sites: UnsafeMutablePointer<cordon_site>?
  private let shadow: UInt64
  private var constants: [UnsafeMutableRawPointer] = []

  package init(
    low: LowMemory, sections: [cordon_section], symbols: [HostSymbol], targets: [cordon_target] = [],
    percpu: [cordon_percpu] = [], sites: [cordon_site] = [], bugs: [cordon_bug] = [],
    fixups: [cordon_fixup] = [], cacheSize: Int = 1 << 18
  ) {
    self.low = low
    self.symbols = symbols.sorted { $0.address < $1.address }
    domain.initialize(to: host_domain())
    functions = .allocate(capacity: max(symbols.count, 1))
    functions.initialize(repeating: cordon_function(), count: max(symbols.count, 1))
    shadow = cordon_port_shadow_reserve(domain)
    domain.pointee.shadow = shadow
    image.name = constant("module")
    image.sections = keep(sections)
    image.section_count = UInt64(sections.count)
    image.symbols = keep(
      self.symbols.map { cordon_symbol(name: constant($0.name), address: $0.address, size: $0.size) })
    image.symbol_count = UInt64(symbols.count)
    image.targets = keep(targets)
    image.target_count = UInt64(targets.count)
    image.percpu = keep(percpu)
    image.percpu_count = UInt64(percpu.count)
    image.bugs = keep(bugs)
    image.bug_count = UInt64(bugs.count)
    if !sites.isEmpty {
      let copy = UnsafeMutablePointer<cordon_site>.allocate(capacity: sites.count)
      copy.initialize(from: sites, count: sites.count)
      self.sites = copy
      image.sites = copy
    }
    image.site_count = UInt64(sites.count)
    image.fixups = UnsafeMutablePointer(mutating: keep(fixups))
    image.fixup_count = UInt64(fixups.count)
    domain.pointee.fixups = UnsafePointer(image.fixups)
    domain.pointee.fixup_count = image.fixup_count
    image.functions = functions
    let window = low.take(cacheSize, align: 4096)
    image.cache = UInt64(UInt(bitPattern: window))
    image.cache_alias = window
    image.cache_size = UInt64(cacheSize)
    image.domain = UInt64(UInt(bitPattern: domain))
    image.shadow_offset = shadow
    host_code_targets(&image, low.take(256))
    host_code_catch_faults()
  }

  deinit {
    if let code { cordon_code_destroy(code) }
    if shadow != 0 { cordon_port_shadow_release(domain) }
    domain.deallocate()
    functions.deallocate()
    sites?.deallocate()
    for constant in constants { constant.deallocate() }
  }

  package convenience init(_ module: LoadedModule) {
    self.init(
      low: module.low, sections: module.sections, symbols: module.symbols, targets: module.targets,
      percpu: module.percpu, sites: module.sites, bugs: module.bugs, fixups: module.fixups,
      cacheSize: module.cacheSize)
  }

  private func keep<Value>(_ values: [Value]) -> UnsafePointer<Value> {
    let copy = UnsafeMutablePointer<Value>.allocate(capacity: max(values.count, 1))
    copy.initialize(from: values, count: values.count)
    constants.append(UnsafeMutableRawPointer(copy))
    return UnsafePointer(copy)
  }

  /// Asks for a record of every store; before ``translate()``.
  package func keepRecords(_ capacity: Int) {
    let records = UnsafeMutablePointer<cordon_store>.allocate(capacity: capacity)
    records.initialize(repeating: cordon_store(), count: capacity)
    constants.append(UnsafeMutableRawPointer(records))
    image.stores = records
    image.store_capacity = UInt64(capacity)
  }

  package var records: UnsafeBufferPointer<cordon_store> {
    UnsafeBufferPointer(start: image.stores, count: Int(min(image.store_count, image.store_capacity)))
  }

  /// False when refused; ``refusalText`` says why.
  package func translate() -> Bool {
    code = cordon_code_translate(&image, &refusal)
    domain.pointee.code = code
    domain.pointee.low = image.cache
    domain.pointee.high = image.cache + image.cache_size
    return code != nil
  }

  /// For another translation of other text.
  package func forget() {
    cordon_code_destroy(code)
    code = nil
    domain.pointee.event_count = 0
  }

  package var refusalText: String {
    withUnsafeBytes(of: refusal.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  package var statistics: cordon_code_statistics {
    var out = cordon_code_statistics()
    cordon_code_statistics(code, &out)
    return out
  }

  package func address(of name: String) -> UInt64 { symbols.first { $0.name == name }!.address }

  package func fragment(of name: String) -> UInt64 { cordon_code_fragment(code, address(of: name)) }

  /// Gives the right to write, in shadow memory too when `fast` (else only the slow path knows).
  package func allow(_ pointer: UnsafeMutablePointer<UInt8>, _ count: Int, fast: Bool) {
    let start = UInt64(UInt(bitPattern: pointer))
    let index = Int(domain.pointee.range_count)
    withUnsafeMutableBytes(of: &domain.pointee.ranges) {
      let words = $0.bindMemory(to: UInt64.self)
      words[2 * index] = start
      words[2 * index + 1] = start + UInt64(count)
    }
    domain.pointee.range_count += 1
    guard fast else { return }
    // A shadow byte at a time: eight bytes of memory.
    var address = start
    let end = start + UInt64(count)
    while address < end {
      let next = min((address & ~7) + 8, end)
      let byte = (address >> 3) &+ shadow
      precondition(cordon_port_shadow_map(domain, byte))
      let bits = (1 << (next - address)) - 1
      UnsafeMutablePointer<UInt8>(bitPattern: UInt(byte))!.pointee |= UInt8(
        truncatingIfNeeded: bits << (address & 7))
      address = next
    }
  }

  /// Ends all rights that ``allow(_:_:fast:)`` gave.
  package func revoke() {
    withUnsafeBytes(of: &domain.pointee.ranges) {
      let words = $0.bindMemory(to: UInt64.self)
      for index in 0..<Int(domain.pointee.range_count) {
        for byte in (words[2 * index] >> 3)...(words[2 * index + 1] >> 3)
        where cordon_port_shadow_is_mapped(domain, byte &+ shadow) {
          UnsafeMutablePointer<UInt8>(bitPattern: UInt(byte &+ shadow))!.pointee = 0
        }
      }
    }
    domain.pointee.range_count = 0
  }

  package var events: [host_event] {
    withUnsafeBytes(of: domain.pointee.events) {
      Array($0.bindMemory(to: host_event.self).prefix(min(Int(domain.pointee.event_count), Int(HOST_EVENTS))))
    }
  }

  package func run(_ target: UInt64, _ registers: inout host_registers) -> Int32 {
    registers.target = target
    return host_code_run(domain, &registers)
  }
}
