// SPDX-License-Identifier: GPL-2.0-only
//
// A relocatable ELF64 file: section headers and symbols as they stand.  Sources: System V gABI, chapter 4.

import Foundation

package struct ElfFile {
  package struct Section {
    package var name: String
    package var type: Int
    package var flags: Int
    package var offset: Int
    package var size: Int
    package var link: Int
    package var info: Int
    package var align: Int

    package var isAllocated: Bool { flags & 2 != 0 }
    package var isExecutable: Bool { flags & 4 != 0 }
  }

  package struct Symbol {
    package var name: String
    package var section: Int
    package var value: UInt64
    package var size: UInt64
    package var isFunction: Bool
  }

  package struct NoModule: Error {}

  package let bytes: [UInt8]
  package private(set) var sections: [Section] = []
  package private(set) var symbols: [Symbol] = []

  package init(path: String) throws {
    bytes = [UInt8](
      path.hasSuffix(".xz") ? try Self.decompressed(path) : try Data(contentsOf: URL(fileURLWithPath: path)))
    guard bytes.count > 64, bytes.starts(with: [0x7f, 0x45, 0x4c, 0x46, 2, 1]), number(0x10, 2) == 1 else {
      throw NoModule()
    }
    let table = number(0x28, 8)
    let width = number(0x3a, 2)
    func field(_ section: Int, _ at: Int, _ size: Int) -> Int { number(table + section * width + at, size) }
    let names = field(number(0x3e, 2), 0x18, 8)
    sections = (0..<number(0x3c, 2)).map { index in
      Section(
        name: text(names + field(index, 0, 4)), type: field(index, 4, 4), flags: field(index, 8, 8),
        offset: field(index, 0x18, 8), size: field(index, 0x20, 8), link: field(index, 0x28, 4),
        info: field(index, 0x2c, 4), align: field(index, 0x30, 8))
    }
    guard let table = sections.first(where: { $0.type == 2 }) else { throw NoModule() }
    let strings = sections[table.link].offset
    symbols = (0..<table.size / 24).map { index in
      let at = table.offset + 24 * index
      return Symbol(
        name: text(strings + number(at, 4)), section: number(at + 6, 2), value: UInt64(number(at + 8, 8)),
        size: UInt64(number(at + 16, 8)), isFunction: bytes[at + 4] & 15 == 2)
    }
  }

  /// By xz, as 6.12's modules are compressed.
  private static func decompressed(_ path: String) throws -> Data {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/xz")
    process.arguments = ["-dc", "--", path]
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.fileReadCorruptFile) }
    return data
  }

  package func number(_ offset: Int, _ size: Int) -> Int {
    var value: UInt64 = 0
    for index in 0..<size { value |= UInt64(bytes[offset + index]) << UInt64(8 * index) }
    return Int(bitPattern: UInt(value))
  }

  package func text(_ offset: Int) -> String {
    var end = offset
    while bytes[end] != 0 { end += 1 }
    return String(decoding: bytes[offset..<end], as: UTF8.self)
  }
}
