// SPDX-License-Identifier: GPL-2.0-only
//
// Rights over the fields of an object: prepared masks against the bytes that the runs name, for random
// tables and for every table that is generated.

import CPort
import Foundation
import HostPort
import Testing

/// A byte whose shadow is the first of a page.
private let page: UInt64 = 0x4_4400_0000
private typealias Run = (UInt32, UInt32)

@Suite struct `Rights over fields` {
  private nonisolated(unsafe) static let type = Constant.type("thing", size: 8)

  /// What each table names, and nothing else, may be stored to while the right lives.
  private func check(_ domain: Domain, _ runs: [Run], at object: UInt64) {
    let fields = Constant.fields(of: Self.type, runs)
    let end = UInt64(runs.last!.0 + runs.last!.1)
    let bytes = object &- 80..<object &+ end &+ 80
    let neighbour = cordon_grant.write(object &- 72, 9)
    #expect(domain.gain(neighbour) == CORDON_HELD)
    for round in 0..<2 {
      #expect(domain.gain(.fields(object, fields)) == CORDON_HELD)
      var given = Set(runs.flatMap { object + UInt64($0.0)..<object + UInt64($0.0 + $0.1) })
      given.formUnion(object &- 72..<object &- 63)
      let wrong = bytes.filter { domain.canWrite($0, 1) != given.contains($0) }
      #expect(wrong.isEmpty, "round \(round), \(runs) at \(object): \(wrong.prefix(4))")
      #expect(domain.lose(.fields(object, fields)) == CORDON_HELD)
      let left = bytes.filter { domain.canWrite($0, 1) != (object &- 72..<object &- 63).contains($0) }
      #expect(left.isEmpty, "round \(round), \(runs) at \(object): \(left.prefix(4)) left")
    }
    #expect(domain.lose(neighbour) == CORDON_HELD)
  }

  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `Random tables give the bytes they name`(seed: UInt64) throws {
    var state = seed
    func below(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(limit))
    }
    let domain = try Domain(capacity: 64)
    for _ in 0..<60 {
      var runs: [Run] = []
      var at = below(90)
      for _ in 0...below(9) {
        let size = 1 + below(below(3) == 0 ? 300 : 12)
        runs.append((UInt32(at), UInt32(size)))
        at += size + 1 + below(70)
      }
      // Around a shadow page's end, at every alignment.
      check(domain, runs, at: page &- UInt64(below(200)) &* 8 &+ UInt64(below(4) == 0 ? below(8) : 0))
    }
  }

  @Test(arguments: ["6.1", "6.12"])
  func `Every generated table gives the bytes it names`(version: String) throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(
      contentsOf: root.appending(path: "generated/linux-\(version)/types.c"), encoding: .utf8)
    let domain = try Domain(capacity: 64)
    var tables: [[Run]] = []
    var isTable = false
    for line in text.split(separator: "\n") {
      if line.hasPrefix("static const struct cordon_run runs_") {
        isTable = true
        tables.append([])
      } else if isTable, let run = line.firstMatch(of: /\{ (\d+), (\d+) \},/) {
        tables[tables.count - 1].append((UInt32(run.1)!, UInt32(run.2)!))
      } else {
        isTable = false
      }
    }
    #expect(tables.count > 10)
    for runs in tables where !runs.isEmpty {
      for object in [page + 0x1000, page - 64, page - 1024 + 8, page + 4] { check(domain, runs, at: object) }
    }
  }
}
