// SPDX-License-Identifier: GPL-2.0-only
//
// Instances granted whole, against a model that knows nothing of parts that are only noted: every byte, every
// question and every end is what grants one by one would have given.

import CPort
import HostPort
import Testing

private let base: UInt64 = 0x4_4400_0000 - 2048
private let span = 6400

@Suite struct `Instances granted whole` {
  private nonisolated(unsafe) static let type = Constant.type("packet", size: 200)
  private nonisolated(unsafe) static let fields = Constant.fields(of: type, [(3, 2), (8, 70), (190, 4)])
  private nonisolated(unsafe) static let set = Constant.set("packets")

  private typealias Piece = (kind: Int, at: Int, size: Int)

  private static func grant(_ piece: Piece) -> cordon_grant {
    let address = base + UInt64(piece.at)
    switch piece.kind {
    case 0: return .ref(address, type)
    case 1: return .fields(address, fields)
    default: return .write(address, UInt64(piece.size))
    }
  }

  private static func part(_ piece: Piece) -> cordon_part {
    let rights = [CORDON_REF, CORDON_FIELDS, CORDON_WRITE]
    let tables: [UnsafeRawPointer?] = [UnsafeRawPointer(type), UnsafeRawPointer(fields), nil]
    let kind = min(piece.kind, 2)
    return cordon_part(
      right: rights[kind].rawValue, address: base + UInt64(piece.at), size: kind == 2 ? UInt64(piece.size) : 0,
      table: tables[kind], clause: Constant.refClause)
  }

  private static func bytes(_ piece: Piece) -> [Range<Int>] {
    let at = piece.at
    switch piece.kind {
    case 0: return []
    case 1: return [at + 3..<at + 5, at + 8..<at + 78, at + 190..<at + 194]
    default: return [at..<at + piece.size]
    }
  }

  private static func open(_ domain: Domain, _ key: UInt64, _ pieces: [Piece]) -> UInt64 {
    let parts = pieces.map(part)
    return cordon_rights_open_whole(domain.rights, set, key, nil, parts, UInt32(parts.count))
  }

  @Test(
    arguments: [(1, 512), (2, 512), (3, 64), (4, 32), (5, 24), (6, 512), (7, 512), (8, 128)]
      as [(UInt64, UInt64)])
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
    var open: [Int: [Piece]] = [:]
    var pins: [(range: Range<Int>, key: UInt64)] = []
    var pinKey: UInt64 = 100
    var wholes = 0
    // Answers kept for readers without the lock: never one that has ended.
    var asked: [Int: Bool] = [:]
    var kept = 0

    for step in 0..<3000 {
      let key = below(12)
      if let held = open[key] {
        let writes = held.filter { $0.kind == 2 }
        let isFree = writes.allSatisfy { pinned[$0.at..<$0.at + $0.size].allSatisfy { $0 == 0 } }
        #expect(domain.close(Self.set, base + UInt64(key * 460)) == (isFree ? CORDON_HELD : CORDON_PINNED))
        guard isFree else { continue }
        open[key] = nil
        for piece in held { for byte in Self.bytes(piece).joined() { given[byte] -= 1 } }
        #expect(domain.close(Self.set, base + UInt64(key * 460)) != CORDON_HELD, "closed twice")
      } else {
        // A place of its own, now and then one that reaches into another's, and not always all of it.
        let place = key * 460 + (below(8) == 0 ? below(500) : 0)
        var pieces: [Piece] = []
        for (index, kind) in [0, 1, 2, 2, 2].enumerated() where below(6) != 0 {
          let size = index == 2 ? 64 : 120 + (below(10) == 0 ? below(30) : 0)
          pieces.append(
            (kind, [place, place, place + 200, place + 300, place + 1 + 2 * below(200)][index], size))
        }
        guard !pieces.isEmpty, Self.open(domain, base + UInt64(key * 460), pieces) != 0 else {
          // Part for part it may have got some of them: they go with the instance.
          _ = cordon_rights_end(domain.rights, Self.set, base + UInt64(key * 460), nil)
          continue
        }
        wholes += 1
        open[key] = pieces
        for piece in pieces { for byte in Self.bytes(piece).joined() { given[byte] += 1 } }
      }
      // Questions and stores make records of parts; most steps ask nothing.
      if below(3) == 0, let held = open.randomlyPicked(below)?.value, let piece = held.first {
        if piece.kind == 0 {
          #expect(
            cordon_rights_is_recorded(
              domain.rights, CORDON_REF.rawValue, base + UInt64(piece.at), UnsafeRawPointer(Self.type)))
          asked[piece.at] = true
        }
        if piece.kind != 2, below(2) == 0 {
          #expect(domain.held(Self.grant(piece)) == CORDON_HELD, "step \(step)")
        }
      }
      for place in asked.keys
      where cordon_recent_has(
        cordon_rights_recent(domain.rights), CORDON_REF.rawValue, base + UInt64(place),
        UInt64(UInt(bitPattern: Self.type)))
      {
        kept += 1
        #expect(
          open.values.contains { $0.contains { $0.kind == 0 && $0.at == place } }, "step \(step): \(place)")
      }
      if below(3) == 0 {
        let at = below(span - 16)
        let range = at..<at + 1 + below(16)
        let expected = range.allSatisfy { given[$0] > 0 && pinned[$0] == 0 }
        #expect(domain.canWrite(base + UInt64(at), UInt64(range.count)) == expected, "step \(step): \(range)")
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
      guard step % 25 == 24 else { continue }
      let wrong = (0..<span).filter {
        domain.canWrite(base + UInt64($0), 1) != (given[$0] > 0 && pinned[$0] == 0)
      }
      #expect(wrong.isEmpty, "step \(step): \(wrong.prefix(8))")
      #expect(domain.statistics.instances == UInt64(open.count))
      #expect(domain.liveRecords == UInt64(open.values.map(\.count).reduce(0, +)), "step \(step)")
    }
    #expect(wholes > 100 && kept > 100)
    for pin in pins { #expect(domain.unpin(inverse, [pin.key, 1]) == CORDON_HELD) }
    for key in open.keys { #expect(domain.close(Self.set, base + UInt64(key * 460)) == CORDON_HELD) }
    #expect((0..<span).allSatisfy { !domain.canWrite(base + UInt64($0), 1) })
    #expect(domain.liveRecords == 0 && domain.statistics.instances == 0)
  }

  @Test func `A part is held before and after a record stands for it, and named when it is over`() throws {
    let domain = try Domain()
    let object = base + 64
    for round in 0..<4 {
      #expect(Self.open(domain, object, [(0, 64, 0), (2, 64, 32)]) != 0)
      #expect(cordon_rights_has_instance(domain.rights, Self.set, object))
      if round != 1 { #expect(domain.held(.ref(object, Self.type)) == CORDON_HELD) }
      if round != 2 { #expect(domain.canWrite(object, 32)) }
      #expect(!domain.canWrite(object + 25, 8))
      #expect(domain.close(Self.set, object) == CORDON_HELD)
      #expect(!domain.canWrite(object, 1))
      #expect(domain.held(.ref(object, Self.type)) == CORDON_FREED)
      #expect(domain.lose(.write(object, 32)) != CORDON_HELD)
      #expect(domain.close(Self.set, object) == CORDON_FREED)
      let nearest = domain.nearest(object + 3)
      #expect(!nearest.region_live && nearest.region == object && nearest.revoked == Known.kfreeClause)
      #expect(nearest.granted == Constant.refClause)
      #expect(domain.statistics.instances == 0 && domain.liveRecords == 0)
    }
  }

  @Test func `What lies in memory that is freed goes with it, noted or not`() throws {
    let domain = try Domain()
    #expect(domain.gain(.alloc(base, 1024)) == CORDON_HELD)
    #expect(Self.open(domain, base + 64, [(0, 64, 0), (1, 64, 0), (2, 320, 64)]) != 0)
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_HELD)
    #expect(!domain.canWrite(base + 72, 8) && !domain.canWrite(base + 320, 64))
    #expect(domain.held(.ref(base + 64, Self.type)) == CORDON_FREED)
    #expect(domain.liveRecords == 0)
    #expect(domain.close(Self.set, base + 64) == CORDON_HELD)
  }

  @Test func `Bytes taken out of a part stay out`() throws {
    let domain = try Domain()
    #expect(Self.open(domain, base, [(2, 0, 256)]) != 0)
    #expect(domain.lose(.write(base + 64, 64)) == CORDON_HELD)
    #expect(domain.canWrite(base, 64) && domain.canWrite(base + 128, 128))
    #expect(!domain.canWrite(base + 64, 1) && !domain.canWrite(base + 127, 1))
    #expect(domain.close(Self.set, base) == CORDON_HELD)
    #expect(!domain.canWrite(base, 1))
  }

  @Test func `A key that is open gets its parts at once`() throws {
    let domain = try Domain()
    #expect(Self.open(domain, base, [(2, 0, 16)]) != 0)
    #expect(Self.open(domain, base, [(2, 32, 16)]) != 0)
    #expect(domain.canWrite(base, 16) && domain.canWrite(base + 32, 16))
    #expect(domain.statistics.instances == 1)
    #expect(domain.close(Self.set, base) == CORDON_HELD)
    #expect(!domain.canWrite(base, 1) && !domain.canWrite(base + 32, 1))
  }

  @Test func `Cells for parts are set aside, so that a part can always become a record`() throws {
    let domain = try Domain(capacity: 16)
    for key in 0..<4 as Range<Int> {
      #expect(Self.open(domain, base + UInt64(key), (0..<3).map { (2, key * 64 + $0 * 16, 8) }) != 0)
    }
    for index in 0..<4 as Range<UInt64> {
      #expect(domain.gain(.write(base + 2048 + index * 16, 8)) == CORDON_HELD)
    }
    #expect(domain.gain(.write(base + 4096, 8)) == CORDON_FULL)
    #expect(Self.open(domain, base + 9, [(2, 1024, 8)]) == 0)
    _ = cordon_rights_end(domain.rights, Self.set, base + 9, nil)
    for key in 0..<4 as Range<UInt64> { #expect(domain.canWrite(base + key * 64 + 16, 8)) }
    for key in 0..<4 as Range<UInt64> { #expect(domain.close(Self.set, base + key) == CORDON_HELD) }
    #expect(domain.liveRecords == 4)
    cordon_rights_end_all(domain.rights, nil)
    for index in 0..<16 as Range<UInt64> {
      #expect(domain.gain(.write(base + 2048 + index * 16, 8)) == CORDON_HELD)
    }
    #expect(domain.gain(.write(base + 4096, 8)) == CORDON_FULL)
  }

  @Test func `Ending everything ends parts too`() throws {
    let domain = try Domain(capacity: 64)
    #expect(Self.open(domain, base, [(0, 0, 0), (2, 0, 64)]) != 0)
    #expect(Self.open(domain, base + 1, [(0, 512, 0), (2, 512, 64)]) != 0)
    #expect(domain.canWrite(base, 8))
    cordon_rights_end_all(domain.rights, Known.kfreeClause)
    #expect(!domain.canWrite(base, 8) && !domain.canWrite(base + 512, 8))
    #expect(domain.liveRecords == 0 && domain.statistics.instances == 0)
  }
}

extension Dictionary where Key == Int {
  fileprivate func randomlyPicked(_ below: (Int) -> Int) -> Element? {
    guard !isEmpty else { return nil }
    let key = keys.sorted()[below(count)]
    return (key, self[key]!)
  }
}
