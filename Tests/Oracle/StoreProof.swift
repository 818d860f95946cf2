// SPDX-License-Identifier: GPL-2.0-only
//
// A deliberately naive checker of one translation.  It follows the emitted code from every function, with Zydis
// and without anything the translator knew, and wants to see: where rsp stands at every instruction, as the table
// of the stack walk has it; every return and jump out at the return slot; every instruction that writes memory
// behind a check of just these bytes, or elided for a recorded reason that holds.

import CPort
import CZydis
import HostLoader
import IsolationRuntime

package struct StoreProof {
  let translation: HostTranslation
  let outside: Set<UInt64>
  private let zydis = Zydis()
  private let base: UInt64
  private let used: Int
  /// By offset in the window: 0 not reached, else index into `places` + 1.
  private var reached: [UInt32]
  private var places: [ProofPlace] = []
  private var pending: [(UInt64, ProofPlace)] = []
  /// Where jumps and calls go, but for the ways back from slow halves.
  private(set) var targets: Set<UInt64> = []
  /// The jumps at the end of slow halves.
  var waysBack: Set<UInt64> = []
  /// By the address of the instruction that stores.
  var sites: [UInt64: cordon_store] = [:]
  /// Of checked stores, by application address.
  var checks: [UInt64: (store: cordon_store, site: UInt64)] = [:]
  /// Where near stores go on to shadow memory.
  var shadowHalves: Set<UInt64> = []
  /// By application address: what a distance from rsp is compared with.
  var rooms: [UInt64: Int64] = [:]
  private var seenSites = 0
  package private(set) var failures: [String] = []
  package private(set) var instructions = 0
  private let stack: UnsafeMutablePointer<UInt64>
  private static let stackWords = 2048

  package init(_ translation: HostTranslation) {
    self.translation = translation
    base = translation.image.cache
    used = Int(translation.statistics.cache_bytes)
    reached = [UInt32](repeating: 0, count: used)
    outside = Set((0..<Int(translation.image.target_count)).map { translation.image.targets[$0].address })
    stack = .allocate(capacity: Self.stackWords)
    stack.initialize(repeating: translation.image.entry_return, count: Self.stackWords)
  }

  /// Runs all of it; ``failures`` is empty when everything holds.
  package mutating func run() {
    defer { stack.deallocate() }
    for store in translation.records { place(store) }
    for index in 0..<Int(translation.image.symbol_count) {
      let function = translation.image.functions[index]
      if function.fragment != 0 { pending.append((function.fragment, ProofPlace())) }
    }
    while let (pc, place) = pending.popLast() { follow(pc, place) }
    if seenSites != sites.count { fail(base, "\(sites.count - seenSites) recorded stores are not reached") }
    for (site, store) in sites where reached[Int(site - base)] != 0 {
      if let wrong = covered(store, site) { fail(site, wrong) }
    }
  }

  mutating func fail(_ pc: UInt64, _ text: String) {
    let application = cordon_code_application(translation.code, pc)
    let symbol = translation.symbols.last { $0.address <= application }
    let name =
      symbol.map { "\($0.name)+0x\(String(application - $0.address, radix: 16))" } ?? "cache+\(pc - base)"
    failures.append("\(name): \(text)")
  }

  func isInside(_ pc: UInt64) -> Bool { pc >= base && pc < base + UInt64(used) }

  func step(_ pc: UInt64) -> ProofStep? {
    guard isInside(pc), let bytes = UnsafePointer<UInt8>(bitPattern: UInt(pc)),
      let decoded = zydis.decode(bytes, available: used - Int(pc - base))
    else { return nil }
    return ProofStep(pc, decoded)
  }

  /// Where the check that the record names ends and the store stands.
  private mutating func place(_ store: cordon_store) {
    guard store.kind != CORDON_STORE_PUSH.rawValue else { return }
    do {
      let site = try self.site(of: store)
      if store.kind == CORDON_STORE_PORT.rawValue { return }
      if sites.updateValue(store, forKey: site) != nil { fail(site, "recorded twice") }
      let kinds = [CORDON_STORE_INLINE, CORDON_STORE_NEAR, CORDON_STORE_CALL]
      if kinds.contains(where: { $0.rawValue == store.kind }) {
        checks[store.application] = (store, site)
      }
    } catch let wrong as ProofPlace.Wrong {
      fail(store.cache, wrong.text)
    } catch {}
  }

  private mutating func follow(_ start: UInt64, _ startPlace: ProofPlace) {
    var pc = start
    var place = startPlace
    while true {
      guard isInside(pc) else { return fail(start, "control leaves the window") }
      let known = reached[Int(pc - base)]
      if known != 0 {
        if places[Int(known) - 1] != place { fail(pc, "rsp is not the same on all ways here") }
        return
      }
      guard let step = step(pc) else { return fail(pc, "undecodable") }
      places.append(place)
      reached[Int(pc - base)] = UInt32(places.count)
      instructions += 1
      expectTable(pc, place)
      if step.isStore { expectRecord(step, place) }
      if let fixup = fixups[pc] { target(fixup, place) }
      do {
        place = try place.after(step)
        guard try goesOn(step, place) else { return }
      } catch let wrong as ProofPlace.Wrong {
        return fail(pc, wrong.text)
      } catch { return }
      pc = step.next
    }
  }

  /// The table of the stack walk says of `pc` what the checker found out.
  private mutating func expectTable(_ pc: UInt64, _ place: ProofPlace) {
    guard place.copies == 0 || place.outer == nil else { return fail(pc, "copies of rsp below an anchor") }
    let sp = UInt64(UInt(bitPattern: stack)) + 1024
    var slot = sp + UInt64(place.depth)
    let word = (1024 + place.depth) / 8
    guard place.depth % 8 == 0 else { return fail(pc, "rsp is not a multiple of eight away") }
    if let outer = place.outer {
      stack[word] = slot + UInt64(place.alignment)
      slot += UInt64(place.alignment + outer)
    }
    var count: UInt64 = 0
    if cordon_code_walk(translation.code, pc, sp, 1 << 14, nil, 0, &count) != slot {
      fail(pc, "the walk finds another return slot")
    }
    stack[word] = translation.image.entry_return
  }

  private mutating func expectRecord(_ step: ProofStep, _ place: ProofPlace) {
    guard let store = sites[step.pc] else { return fail(step.pc, "a store without a record") }
    seenSites += 1
    guard let memory = step.facts.memory else { return }
    let size = Int64(store.size)
    guard step.facts.store == .string || size == Int64(step.facts.storeSize) else {
      return fail(step.pc, "a record of another size")
    }
    let isStack = memory.base == 4 && memory.index == 0xff && memory.segment == 0
    switch cordon_store_kind(store.kind) {
    case CORDON_STORE_FRAME:
      if !isStack || memory.displacement < 0 || memory.displacement + size > Int64(place.depth) {
        fail(step.pc, "elided as inside the frame, and is not")
      }
    case CORDON_STORE_BELOW:
      if !isStack || memory.displacement < -8 || memory.displacement + size > 0 {
        fail(step.pc, "elided as just below rsp, and is not")
      }
    case CORDON_STORE_NEAR:
      guard let room = rooms[store.application], memory.segment == 0, room >= 0,
        room + size <= Int64(place.depth)
      else { return fail(step.pc, "compared with more than the frame") }
    case CORDON_STORE_PERCPU:
      if !isWritableVariable(step, memory, size) { fail(step.pc, "elided as a per-CPU variable, and is none") }
    default: break
    }
  }

  private func isWritableVariable(_ step: ProofStep, _ memory: MemoryFacts, _ size: Int64) -> Bool {
    guard memory.segment == 0x65, memory.index == 0xff, memory.base == 0xff else { return false }
    let address = step.absolute ?? UInt64(bitPattern: memory.displacement)
    return (0..<Int(translation.image.percpu_count)).contains { index in
      let variable = translation.image.percpu[index]
      return variable.writable && address >= variable.offset
        && address + UInt64(size) <= variable.offset + max(variable.size, 8)
    }
  }

  // MARK: control

  /// Queues where the instruction may go besides; false when nothing behind it is reached.  `place`: behind it.
  private mutating func goesOn(_ step: ProofStep, _ place: ProofPlace) throws -> Bool {
    if let site = jumpLabels[step.pc] {
      target(site, place)
      return true
    }
    if staticCalls.contains(step.pc) {
      if step.facts.flow == .jump { try expectBalance(place) }
      guard step.facts.flow == .next || !isInside(step.target) else {
        throw ProofPlace.Wrong(text: "a static call of a fragment")
      }
      return step.facts.flow != .jump
    }
    switch step.facts.flow {
    case .next: return true
    case .conditionalJump:
      if waysBack.contains(step.pc) { pending.append((step.target, place)) } else { target(step.target, place) }
      return true
    case .jump:
      if isInside(step.target) && cordon_code_application(translation.code, step.target) != 0 {
        if waysBack.contains(step.pc) {
          pending.append((step.target, place))
        } else {
          target(step.target, place)
        }
      } else {
        try expectBalance(place)
        if stub(at: step.target) == .unknown { throw ProofPlace.Wrong(text: "a jump to what is no stub") }
      }
      return false
    case .call: return try call(step)
    case .return:
      guard place == ProofPlace() else { throw ProofPlace.Wrong(text: "a return off its slot") }
      return false
    case .trap: return isWarning(step.pc)
    case .indirectCall, .indirectJump: throw ProofPlace.Wrong(text: "an indirect transfer in a fragment")
    }
  }

  private mutating func call(_ step: ProofStep) throws -> Bool {
    if isInside(step.target) && cordon_code_application(translation.code, step.target) != 0 {
      pending.append((step.target, ProofPlace()))
      targets.insert(step.target)
      return true
    }
    switch stub(at: step.target) {
    case .unknown: throw ProofPlace.Wrong(text: "a call of what is no stub")
    case .slow(let slow, _): return slow != translation.image.violation_entry || self.step(step.next) != nil
    default: return true
    }
  }

  private func expectBalance(_ place: ProofPlace) throws {
    guard place == ProofPlace() else {
      throw ProofPlace.Wrong(text: "a jump out that is not at the return slot")
    }
  }

  private mutating func target(_ pc: UInt64, _ place: ProofPlace) {
    targets.insert(pc)
    pending.append((pc, place))
  }

  private func isWarning(_ pc: UInt64) -> Bool {
    let application = cordon_code_application(translation.code, pc)
    return (0..<Int(translation.image.bug_count)).contains {
      translation.image.bugs[$0].address == application && translation.image.bugs[$0].warning
    }
  }

  /// Sites that the kernel patches to whatever it calls: out of the window, as far as this is concerned.
  private lazy var staticCalls: Set<UInt64> = Set(
    (0..<Int(translation.image.site_count)).compactMap {
      let site = translation.image.sites[$0]
      return site.kind == UInt32(CORDON_SITE_STATIC_CALL) && site.cache_code != 0 ? site.cache_code : nil
    })

  /// Where a fault goes on, with rsp where it was before the instruction.
  private lazy var fixups: [UInt64: UInt64] = (0..<Int(translation.image.fixup_count)).reduce(into: [:]) {
    let fixup = translation.image.fixups[$1]
    if fixup.cache_code != 0 { $0[fixup.cache_code] = fixup.cache_target }
  }

  private lazy var jumpLabels: [UInt64: UInt64] = (0..<Int(translation.image.site_count)).reduce(into: [:]) {
    let site = translation.image.sites[$1]
    if site.kind == UInt32(CORDON_SITE_JUMP_LABEL) && site.cache_code != 0 {
      $0[site.cache_code] = site.cache_target
    }
  }
}
