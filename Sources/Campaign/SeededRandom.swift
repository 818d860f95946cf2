/// SplitMix64: the same numbers from the same seed on every machine, which Swift's own generator does not promise.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A stream of its own for fault `number`, so that one fault can be made again without those before it.
  init(seed: UInt64, number: Int) {
    var mixer = SeededRandom(seed: seed)
    self.init(seed: mixer.next() ^ (UInt64(number) &* 0xD1B5_4A32_D192_ED03))
    _ = next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }

  /// 0..<count.
  mutating func below(_ count: Int) -> Int { Int(next() % UInt64(count)) }

  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}
