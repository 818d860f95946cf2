// SPDX-License-Identifier: GPL-2.0-only
//
// Kernel modules for the decoder tests: where they are, and the executable sections of one.

import Foundation

package enum ModuleText {
  /// Directory of an unpacked `lib/modules`: CORDON_MODULES, else the image the Makefile unpacks.
  package static var directory: String {
    ProcessInfo.processInfo.environment["CORDON_MODULES"] ?? ".build/kernel/lib/modules"
  }

  package static let skipped =
    "no kernel modules in '\(directory)'; set CORDON_MODULES to an unpacked lib/modules"

  /// Uncompressed modules below `directory`, sorted; `suffix` selects by the end of the path.
  package static func paths(in directory: String = directory, suffix: String = ".ko") -> [String] {
    guard let files = FileManager.default.enumerator(atPath: directory) else { return [] }
    var found: [String] = []
    for case let file as String in files where file.hasSuffix(suffix) { found.append(directory + "/" + file) }
    return found.sorted()
  }

  /// The bytes of every section with SHF_EXECINSTR and contents (ELF64, little endian; System V gABI, chapter 4).
  package static func text(of path: String) throws -> [[UInt8]] {
    let file = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    func number(_ offset: Int, _ size: Int) -> Int {
      var value: UInt64 = 0
      for index in 0..<size { value |= UInt64(file[offset + index]) << UInt64(8 * index) }
      return Int(value)
    }
    guard file.count > 64, file.starts(with: [0x7f, 0x45, 0x4c, 0x46, 2, 1]) else { return [] }
    let table = number(0x28, 8)
    let progbits = 1
    let execinstr = 4
    var sections: [[UInt8]] = []
    for index in 0..<number(0x3c, 2) {
      let header = table + index * number(0x3a, 2)
      guard number(header + 4, 4) == progbits, number(header + 8, 8) & execinstr != 0 else { continue }
      let start = number(header + 0x18, 8)
      sections.append(Array(file[start..<(start + number(header + 0x20, 8))]))
    }
    return sections
  }
}
