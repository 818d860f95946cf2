// SPDX-License-Identifier: GPL-2.0-only
//
// Instances that come again with the same grants, nearly the same, or others: against a model that knows
// nothing of what is kept at hand.

import CPort
import HostPort
import Testing

private let base: UInt64 = 0x4_4400_0000 - 2048
private let span = 6000

@Suite struct `Instances that come again` {
  private nonisolated(unsafe) static let type = Constant.type("packet", size: 200)
  private nonisolated(unsafe) static let fields = Constant.fields(of: type, [(3, 2), (8, 70), (190, 4)])
  private nonisolated(unsafe) static let set = Constant.set("packets")

  private static func grant(_ kind: Int, _ at: Int, _ size: Int, _ handle: UInt64) -> cordon_grant {
    let address = base + UInt64(at)
    switch kind {
    case 0: return .ref(address, type, instance: handle)
    case 1: return .fields(address, fields, instance: handle)
    default: return .write(address, UInt64(size), instance: handle)
    }
  }

  private static func bytes(_ kind: Int, _ at: Int, _ size: Int) -> [Range<Int>] {
    switch kind {
    case 0: []
    case 1: [at + 3..<at + 5, at + 8..<at + 78, at + 190..<at + 194]
    default: [at..<at + size]
    }
  }

  @Test(arguments: [(1, 512), (2, 512), (3, 64), (4, 32), (5, 24), (6, 512)] as [(UInt64, UInt64)])
  func `Every byte is what the model says`(seed: UInt64, capacity: UInt64) throws {
    var state = seed
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let domain = try Domain(capacity: capacity)
    let inverse = Constant.inverse("model", arguments: 2)
    var given = [Int](repeating: 0, count: span)
    var pinned = [Int](repeating: 0, count: span)
    var open: [Int: [(kind: Int, at: Int, size: Int)]] = [:]
    var pins: [(range: Range<Int>, key: UInt64)] = []
    var pinKey: UInt64 = 100

    for step in 0..<3000 {
      let key = below(12)
      if let held = open[key] {
        let writes = held.filter { $0.kind == 2 }
        let isFree = writes.allSatisfy { pinned[$0.at..<$0.at + $0.size].allSatisfy { $0 == 0 } }
        #expect(domain.close(Self.set, base + UInt64(key)) == (isFree ? CORDON_HELD : CORDON_PINNED))
        guard isFree else { continue }
        open[key] = nil
        for piece in held {
          for byte in Self.bytes(piece.kind, piece.at, piece.size).joined() { given[byte] -= 1 }
        }
        #expect(domain.close(Self.set, base + UInt64(key)) != CORDON_HELD, "closed twice")
      } else {
        let handle = domain.open(Self.set, base + UInt64(key))
        guard handle != 0 else { continue }
        var held: [(kind: Int, at: Int, size: Int)] = []
        // A place of its own, now and then one that reaches into another's, and not always all of it.
        let place = key * 460 + (below(8) == 0 ? below(500) : 0)
        for (index, kind) in [0, 1, 2, 2].enumerated() {
          if below(20) == 0 { continue }
          if below(20) == 0 { break }
          let at = index == 2 ? place + 200 : index == 3 ? place + 300 : place
          let size = index == 2 ? 64 : 120 + (below(10) == 0 ? below(30) : 0)
          let answer = domain.gain(Self.grant(kind, at, size, handle))
          #expect(answer == CORDON_HELD || answer == CORDON_FULL)
          guard answer == CORDON_HELD else { continue }
          held.append((kind, at, size))
          for byte in Self.bytes(kind, at, size).joined() { given[byte] += 1 }
          let reference = Self.grant(kind, at, size, 0)
          if kind != 2 { #expect(domain.held(reference) == CORDON_HELD, "step \(step)") }
        }
        open[key] = held
      }
      if below(6) == 0, pins.count < 6 {
        let start = below(span - 100)
        let range = start..<start + 1 + below(60)
        pinKey += 1
        #expect(domain.pin(inverse, [pinKey, 1], base + UInt64(start), UInt64(range.count)) == CORDON_HELD)
        for byte in range { pinned[byte] += 1 }
        pins.append((range, pinKey))
      } else if below(4) == 0, !pins.isEmpty {
        let pin = pins.remove(at: below(pins.count))
        #expect(domain.unpin(inverse, [pin.key, 1]) == CORDON_HELD)
        for byte in pin.range { pinned[byte] -= 1 }
      }
      let live = UInt64(open.values.map(\.count).reduce(0, +))
      #expect(domain.liveRecords == live, "step \(step)")
      #expect(domain.statistics.instances == UInt64(open.count))
      guard step % 25 == 24 else { continue }
      let wrong = (0..<span).filter {
        domain.canWrite(base + UInt64($0), 1) != (given[$0] > 0 && pinned[$0] == 0)
      }
      #expect(wrong.isEmpty, "step \(step): \(wrong.prefix(8))")
    }
  }

  @Test func `What sleeps is held by nobody and named as what was held before`() throws {
    let domain = try Domain()
    let object = base + 64
    for _ in 0..<3 {
      let handle = domain.open(Self.set, object)
      #expect(handle != 0)
      #expect(domain.gain(.ref(object, Self.type, instance: handle)) == CORDON_HELD)
      #expect(domain.gain(.write(object, 32, type: Self.type, instance: handle)) == CORDON_HELD)
      #expect(domain.held(.ref(object, Self.type)) == CORDON_HELD)
      #expect(domain.close(Self.set, object) == CORDON_HELD)
      #expect(domain.held(.ref(object, Self.type)) == CORDON_FREED)
      #expect(domain.lose(.write(object, 32)) != CORDON_HELD)
      #expect(!cordon_rights_has_instance(domain.rights, Self.set, object))
      #expect(domain.close(Self.set, object) == CORDON_FREED)
      // The handle of the time before is no longer good.
      #expect(domain.gain(.write(object, 32, instance: handle)) == CORDON_FULL)
      let nearest = domain.nearest(object + 3)
      #expect(!nearest.region_live && nearest.region == object && nearest.revoked == Known.kfreeClause)
      #expect(domain.statistics.instances == 0 && domain.liveRecords == 0)
    }
  }

  @Test func `Sleepers make room`() throws {
    let domain = try Domain(capacity: 16)
    for key in 0..<16 as Range<UInt64> {
      let handle = domain.open(Self.set, base + key)
      #expect(domain.gain(.write(base + key * 16, 8, instance: handle)) == CORDON_HELD)
      #expect(domain.close(Self.set, base + key) == CORDON_HELD)
    }
    for key in 0..<16 as Range<UInt64> {
      #expect(domain.gain(.write(base + 1024 + key * 16, 8)) == CORDON_HELD)
    }
    #expect(domain.gain(.write(base + 2048, 8)) == CORDON_FULL)
    #expect(domain.liveRecords == 16)
  }

  @Test func `Ending everything ends the sleepers too`() throws {
    let domain = try Domain(capacity: 16)
    for round in 0..<3 {
      for key in 0..<4 as Range<UInt64> {
        let handle = domain.open(Self.set, base + key)
        #expect(domain.gain(.ref(base + key * 256, Self.type, instance: handle)) == CORDON_HELD)
        #expect(domain.gain(.write(base + key * 256, 8, instance: handle)) == CORDON_HELD)
        #expect(domain.close(Self.set, base + key) == CORDON_HELD)
      }
      // Open again, with half of its records still asleep.
      let handle = domain.open(Self.set, base + 2)
      #expect(domain.gain(.ref(base + 512, Self.type, instance: handle)) == CORDON_HELD)
      cordon_rights_end_all(domain.rights, Known.kfreeClause)
      #expect(domain.liveRecords == 0 && domain.statistics.instances == 0, "round \(round)")
      #expect(domain.held(.ref(base + 512, Self.type)) != CORDON_HELD)
      for index in 0..<16 as Range<UInt64> {
        #expect(domain.gain(.write(base + 2048 + index * 16, 8)) == CORDON_HELD)
      }
      #expect(domain.gain(.write(base + 4096, 8)) == CORDON_FULL)
      cordon_rights_end_all(domain.rights, nil)
    }
  }
}
