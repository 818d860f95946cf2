// Random operations against the simplest model there is: for each byte, how many live rights give it
// and how many pins suspend it.

import CPort
import HostPort
import Testing

private let base: UInt64 = 0x4_4400_0000 - 4096
private let span = 10_000

/// The model: a byte may be stored to while some right gives it and no pin suspends it.
private struct Model {
  var given = [Int](repeating: 0, count: span)
  var pinned = [Int](repeating: 0, count: span)

  mutating func give(_ range: Range<Int>, _ change: Int) { for byte in range { given[byte] += change } }
  mutating func pin(_ range: Range<Int>, _ change: Int) { for byte in range { pinned[byte] += change } }
  func canWrite(_ range: Range<Int>) -> Bool { range.allSatisfy { given[$0] > 0 && pinned[$0] == 0 } }
  func isFree(_ range: Range<Int>) -> Bool { range.allSatisfy { pinned[$0] == 0 } }
}

/// Knuth's MMIX constants: the same numbers on every machine.
private struct Numbers {
  var state: UInt64

  mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  mutating func range(_ largest: Int) -> Range<Int> {
    let start = below(span - largest)
    return start..<start + 1 + below(largest)
  }
}

@Suite struct `Rights against a byte array` {
  @Test(arguments: [1, 2, 3, 5, 8, 13, 21, 34] as [UInt64])
  func `Shadow memory is what the model says after every operation`(seed: UInt64) throws {
    var numbers = Numbers(state: seed)
    let domain = try Domain(capacity: 512)
    var model = Model()
    let set = Constant.set("model")
    let inverse = Constant.inverse("model", arguments: 2)
    var instances: [UInt64: [Range<Int>]] = [:]
    var allocations: [Int: Range<Int>] = [:]
    var pins: [(range: Range<Int>, key: UInt64)] = []
    var nextKey: UInt64 = 1

    for step in 0..<2500 {
      switch numbers.below(12) {
      case 0...3:
        // A right under an instance: counted once for each instance it is under.
        if instances.isEmpty || numbers.below(3) == 0 { nextKey += 1 }
        let key = instances.isEmpty ? nextKey : (numbers.below(2) == 0 ? nextKey : instances.keys.sorted()[0])
        let range = numbers.range(numbers.below(4) == 0 ? 5000 : 200)
        guard instances[key, default: []].contains(range) == false else { continue }
        let handle = domain.open(set, key)
        guard handle != 0 else { continue }
        let grant = cordon_grant.write(base + UInt64(range.lowerBound), UInt64(range.count), instance: handle)
        let answer = domain.gain(grant)
        #expect(answer == CORDON_HELD || answer == CORDON_FULL)
        instances[key, default: []] += answer == CORDON_HELD ? [range] : []
        if answer == CORDON_HELD { model.give(range, 1) }
      case 4...5:
        guard let key = instances.keys.sorted().dropFirst(numbers.below(instances.count + 1)).first else {
          continue
        }
        let isFree = instances[key]!.allSatisfy { model.isFree($0) }
        #expect(domain.close(set, key) == (isFree ? CORDON_HELD : CORDON_PINNED), "step \(step)")
        guard isFree else { continue }
        for range in instances.removeValue(forKey: key)! { model.give(range, -1) }
      case 6:
        let range = numbers.range(300)
        guard allocations[range.lowerBound] == nil else { continue }
        guard domain.gain(.alloc(base + UInt64(range.lowerBound), UInt64(range.count))) == CORDON_HELD else {
          continue
        }
        allocations[range.lowerBound] = range
        model.give(range, 1)
      case 7:
        guard let (start, range) = allocations.sorted(by: { $0.key < $1.key }).first else { continue }
        // Its end takes with it whatever lies inside; the model keeps such cases out.
        guard
          !instances.values.joined().contains(where: {
            range.contains($0.lowerBound) && $0.upperBound <= range.upperBound
          })
        else { continue }
        let expected = model.isFree(range) ? CORDON_HELD : CORDON_PINNED
        #expect(domain.lose(.alloc(base + UInt64(start)), Known.kfree) == expected, "step \(step)")
        guard expected == CORDON_HELD else { continue }
        allocations[start] = nil
        model.give(range, -1)
      case 8:
        guard pins.count < 24 else { continue }
        let range = numbers.range(numbers.below(4) == 0 ? 4000 : 64)
        nextKey += 1
        #expect(
          domain.pin(inverse, [nextKey, 1], base + UInt64(range.lowerBound), UInt64(range.count)) == CORDON_HELD
        )
        pins.append((range, nextKey))
        model.pin(range, 1)
      case 9:
        guard !pins.isEmpty else { continue }
        let pin = pins.remove(at: numbers.below(pins.count))
        #expect(domain.unpin(inverse, [pin.key, 1]) == CORDON_HELD)
        model.pin(pin.range, -1)
      default:
        for _ in 0..<16 {
          let range = numbers.range(24)
          let expected = model.canWrite(range)
          #expect(
            domain.canWrite(base + UInt64(range.lowerBound), UInt64(range.count)) == expected,
            "step \(step): \(range)")
        }
      }
      if step % 250 == 249 { compareAll(domain, model, step) }
    }
    compareAll(domain, model, 2500)
  }

  private func compareAll(_ domain: Domain, _ model: Model, _ step: Int) {
    let wrong = (0..<span).filter { domain.canWrite(base + UInt64($0), 1) != model.canWrite($0..<$0 + 1) }
    #expect(wrong.isEmpty, "step \(step): \(wrong.prefix(8))")
  }

  @Test(arguments: [7, 77, 777, 7777] as [UInt64])
  func `Giving parts away and taking them back keeps every byte right`(seed: UInt64) throws {
    var numbers = Numbers(state: seed)
    let domain = try Domain(capacity: 4096)
    var held = [Bool](repeating: false, count: span)
    let whole = cordon_grant.alloc(base, UInt64(span))
    #expect(domain.gain(whole) == CORDON_HELD)
    held = .init(repeating: true, count: span)
    for step in 0..<1500 {
      let range = numbers.range(numbers.below(8) == 0 ? 6000 : 120)
      let grant = cordon_grant.write(base + UInt64(range.lowerBound), UInt64(range.count))
      if numbers.below(2) == 0 {
        #expect(domain.gain(grant) == CORDON_HELD)
        for byte in range { held[byte] = true }
      } else {
        let expected = range.allSatisfy { held[$0] }
        #expect((domain.lose(grant) == CORDON_HELD) == expected, "step \(step)")
        if expected { for byte in range { held[byte] = false } }
      }
    }
    let wrong = (0..<span).filter { domain.canWrite(base + UInt64($0), 1) != held[$0] }
    #expect(wrong.isEmpty, "\(wrong.prefix(8))")
    #expect(domain.lose(.alloc(base), Known.kfree) == CORDON_HELD)
    #expect((0..<span).allSatisfy { !domain.canWrite(base + UInt64($0), 1) })
    #expect(domain.liveRecords == 0)
  }
}
