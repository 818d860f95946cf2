// Low memory for code under test, and an image made of bytes that lie in it.

import CPort
import Foundation
import HostCode
import HostPort
import IsolationRuntime
import Testing

/// Memory below 2 GiB, so that addresses extend from 32 bits as the kernel's do.
final class LowMemory {
  let base: UnsafeMutablePointer<UInt8>
  let size: Int
  private var used = 0

  init(size: Int) throws {
    self.size = size
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | Int32(0x40)  // MAP_32BIT
    let mapped = mmap(nil, size, PROT_READ | PROT_WRITE | PROT_EXEC, flags, -1, 0)
    base = try #require(mapped == MAP_FAILED ? nil : mapped).assumingMemoryBound(to: UInt8.self)
  }

  deinit { munmap(base, size) }

  func take(_ count: Int, align: Int = 16) -> UnsafeMutablePointer<UInt8> {
    used = (used + align - 1) & ~(align - 1)
    defer { used += count }
    precondition(used + count <= size)
    return base + used
  }
}

struct TranslateSymbol {
  var name: String
  var address: UInt64
  var size: UInt64
}

/// One module's text in low memory, and its translation.
final class TranslateFixture {
  let low: LowMemory
  let domain = UnsafeMutablePointer<host_domain>.allocate(capacity: 1)
  var image = cordon_image()
  var refusal = cordon_refusal()
  private(set) var code: OpaquePointer?
  private(set) var functions: UnsafeMutablePointer<cordon_function>
  let symbols: [TranslateSymbol]
  var sites: UnsafeMutablePointer<cordon_site>?
  private let shadow: UInt64
  private var constants: [UnsafeMutableRawPointer] = []

  init(
    low: LowMemory, sections: [cordon_section], symbols: [TranslateSymbol], targets: [cordon_target] = [],
    percpu: [cordon_percpu] = [], sites: [cordon_site] = [], bugs: [cordon_bug] = [], cacheSize: Int = 1 << 18
  ) {
    self.low = low
    self.symbols = symbols.sorted { $0.address < $1.address }
    domain.initialize(to: host_domain())
    functions = .allocate(capacity: max(symbols.count, 1))
    functions.initialize(repeating: cordon_function(), count: max(symbols.count, 1))
    shadow = cordon_port_shadow_reserve(domain)
    image.name = Constant.text("module")
    image.sections = keep(sections)
    image.section_count = UInt64(sections.count)
    image.symbols = keep(
      self.symbols.map { cordon_symbol(name: Constant.text($0.name), address: $0.address, size: $0.size) })
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
    cordon_port_shadow_release(domain)
    domain.deallocate()
    functions.deallocate()
    sites?.deallocate()
    for constant in constants { constant.deallocate() }
  }

  private func keep<Value>(_ values: [Value]) -> UnsafePointer<Value> {
    let copy = UnsafeMutablePointer<Value>.allocate(capacity: max(values.count, 1))
    copy.initialize(from: values, count: values.count)
    constants.append(UnsafeMutableRawPointer(copy))
    return UnsafePointer(copy)
  }

  /// False when refused; ``refusalText`` says why.
  func translate() -> Bool {
    code = cordon_code_translate(&image, &refusal)
    domain.pointee.code = code
    domain.pointee.low = image.cache
    domain.pointee.high = image.cache + image.cache_size
    return code != nil
  }

  /// For another translation of other text.
  func forget() {
    cordon_code_destroy(code)
    code = nil
    domain.pointee.event_count = 0
  }

  var refusalText: String {
    withUnsafeBytes(of: refusal.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
  }

  var statistics: cordon_code_statistics {
    var out = cordon_code_statistics()
    cordon_code_statistics(code, &out)
    return out
  }

  func address(of name: String) -> UInt64 { symbols.first { $0.name == name }!.address }

  func fragment(of name: String) -> UInt64 { cordon_code_fragment(code, address(of: name)) }

  /// Gives the right to write, in shadow memory too when `fast` (else only the slow path knows).
  func allow(_ pointer: UnsafeMutablePointer<UInt8>, _ count: Int, fast: Bool) {
    let start = UInt64(UInt(bitPattern: pointer))
    let index = Int(domain.pointee.range_count)
    withUnsafeMutableBytes(of: &domain.pointee.ranges) {
      let words = $0.bindMemory(to: UInt64.self)
      words[2 * index] = start
      words[2 * index + 1] = start + UInt64(count)
    }
    domain.pointee.range_count += 1
    guard fast else { return }
    for address in start..<start + UInt64(count) {
      let byte = (address >> 3) &+ shadow
      #expect(cordon_port_shadow_map(domain, byte))
      UnsafeMutablePointer<UInt8>(bitPattern: UInt(byte))!.pointee |= 1 << UInt8(address & 7)
    }
  }

  var events: [host_event] {
    withUnsafeBytes(of: domain.pointee.events) {
      Array($0.bindMemory(to: host_event.self).prefix(min(Int(domain.pointee.event_count), Int(HOST_EVENTS))))
    }
  }

  func run(_ target: UInt64, _ registers: inout host_registers) -> Int32 {
    registers.target = target
    return host_code_run(domain, &registers)
  }
}

extension host_registers {
  subscript(_ index: Int) -> UInt64 {
    get { withUnsafeBytes(of: general) { $0.bindMemory(to: UInt64.self)[index] } }
    set { withUnsafeMutableBytes(of: &general) { $0.bindMemory(to: UInt64.self)[index] = newValue } }
  }
}

/// A case of Tests/HostCode/cases.S, copied into low memory.
struct TranslateCase {
  var name: String
  var fixture: TranslateFixture
  var memory: UnsafeMutablePointer<UInt8>

  static let memorySize = 4096

  /// Cases that may run natively.
  static var names: [String] {
    (0..<host_case_count()).map { String(cString: host_case_at($0).pointee.name) }.filter {
      !$0.hasPrefix("crime_") && !$0.hasSuffix("_refused")
    }
  }

  init(fixture: TranslateFixture, memory: UnsafeMutablePointer<UInt8>) {
    name = "random"
    self.fixture = fixture
    self.memory = memory
  }

  init(_ name: String, key: Int? = nil, configure: (TranslateFixture) -> Void = { _ in }) throws {
    self.name = name
    let index = try #require(
      (0..<host_case_count()).first { String(cString: host_case_at($0).pointee.name) == name })
    let found = host_case_at(index).pointee
    let low = try LowMemory(size: 1 << 20)
    let length = found.end - found.start
    let text = low.take(length)
    text.update(from: found.start, count: length)
    let address = UInt64(UInt(bitPattern: text))
    var symbols: [TranslateSymbol] = []
    for index in 0..<host_case_function_count() {
      let function = host_case_function_at(index).pointee
      guard function.start >= found.start, function.start < found.end else { continue }
      symbols.append(
        TranslateSymbol(
          name: String(cString: function.name), address: address + UInt64(function.start - found.start),
          size: UInt64(function.end - function.start)))
    }
    let section = cordon_section(
      name: Constant.text(".text"), address: address, size: UInt64(length),
      flags: UInt32(CORDON_SECTION_EXECUTABLE))
    fixture = TranslateFixture(
      low: low, sections: [section], symbols: symbols,
      sites: key.map {
        [
          cordon_site(
            kind: UInt32(CORDON_SITE_JUMP_LABEL), code: address, target: address + UInt64($0), cache_code: 0,
            cache_target: 0)
        ]
      } ?? [])
    memory = low.take(Self.memorySize, align: 4096)
    configure(fixture)
  }

  /// As on a kernel with ENDBR, return thunks and retpolines.
  static func mitigate(_ fixture: TranslateFixture) {
    let thunks = fixture.low.take(16)
    let bytes: [UInt8] = [0xC3, 0xCC, 0xCC, 0xCC, 0x41, 0xFF, 0xE3, 0xCC]  // ret; jmp *%r11
    for (index, byte) in bytes.enumerated() { thunks[index] = byte }
    fixture.image.return_thunk = UInt64(UInt(bitPattern: thunks))
    fixture.image.indirect_thunk_r11 = fixture.image.return_thunk + 4
    fixture.image.endbr = true
  }

  /// Registers of a run: addresses in rdi and rsi, noise elsewhere.
  func registers(seed: UInt64) -> host_registers {
    var generator = SeededGenerator(state: seed)
    var registers = host_registers()
    for index in 0..<16 { registers[index] = generator.next() }
    registers[7] = UInt64(UInt(bitPattern: memory))
    registers[6] = registers[7] + 2048
    registers.flags = 0x202 | generator.next() & 0x8d5
    return registers
  }

  func fillMemory(seed: UInt64) {
    var generator = SeededGenerator(state: seed ^ 0x5555)
    for index in 0..<Self.memorySize { memory[index] = UInt8(truncatingIfNeeded: generator.next()) }
  }

  var contents: [UInt8] { Array(UnsafeBufferPointer(start: memory, count: Self.memorySize)) }
}

/// splitmix64, so that a failure's seed repeats it.
struct SeededGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
