/// One mutation of a module: what is changed where.  `seed` and `number` make it again.
public struct Fault: Sendable, Equatable, Codable {
  public let seed: UInt64
  public let number: Int
  public let kind: FaultKind
  public let symbol: String
  /// Of the instruction, from the symbol's start, in bytes.
  public let offset: Int
  /// Where `new` goes in the file.
  public let fileOffset: Int
  public let old: [UInt8]
  public let new: [UInt8]

  /// `17 pointer-base e1000_open+0x2c: 48 8b 87 -> 48 8b 86`
  public var line: String {
    let place = "\(symbol)+0x\(String(offset, radix: 16))"
    return "\(number) \(kind.rawValue) \(place): \(Self.hex(old)) -> \(Self.hex(new))"
  }

  /// The module's bytes with the fault in them.
  public func applied(to image: ModuleImage) -> [UInt8] {
    var bytes = image.bytes
    bytes.replaceSubrange(fileOffset..<(fileOffset + new.count), with: new)
    return bytes
  }

  static func hex(_ bytes: [UInt8]) -> String {
    bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined(separator: " ")
  }
}
