// SPDX-License-Identifier: GPL-2.0-only
//
// Columns.

enum Text {
  static func left(_ text: String, _ width: Int) -> String {
    text.count >= width ? text : text + String(repeating: " ", count: width - text.count)
  }

  static func right(_ text: String, _ width: Int) -> String {
    text.count >= width ? text : String(repeating: " ", count: width - text.count) + text
  }

  static func hex(_ value: UInt64) -> String { "0x" + String(value, radix: 16) }
}
