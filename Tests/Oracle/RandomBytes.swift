// SPDX-License-Identifier: GPL-2.0-only
//
// Byte strings for the decoders by seed: half of them noise, half with prefixes and the larger opcode maps.

/// SplitMix64: the same bytes from the same seed on every machine.
private struct Seeded {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}

extension DecodeComparison {
  private static let prefixes: [UInt8] = [0x66, 0xF2, 0xF3, 0xF0, 0x48, 0x65, 0x41, 0x64, 0x2E, 0x4F]

  /// Compares `count` strings of 15 bytes.
  package mutating func random(count: Int, seed: UInt64) {
    var seeded = Seeded(state: seed)
    var bytes = [UInt8](repeating: 0, count: 16)
    for turn in 0..<count {
      for half in 0..<2 {
        let value = seeded.next()
        for index in 0..<8 { bytes[8 * half + index] = UInt8(truncatingIfNeeded: value >> (8 * UInt64(index))) }
      }
      if turn & 1 == 1 { Self.shape(&bytes, seeded.next()) }
      bytes.withUnsafeBufferPointer { buffer in
        guard let start = buffer.baseAddress else { return }
        compare(start, available: 15)
      }
    }
  }

  private static func shape(_ bytes: inout [UInt8], _ choice: UInt64) {
    var at = 0
    for shift in [8, 16] where choice >> UInt64(shift + 40) & 3 != 0 {
      bytes[at] = prefixes[Int(choice >> UInt64(shift) & 0xFF) % prefixes.count]
      at += 1
    }
    guard choice & 3 != 0 else { return }
    bytes[at] = 0x0F
    if choice & 0x3C == 0 { bytes[at + 1] = choice & 0x40 == 0 ? 0x38 : 0x3A }
  }
}
