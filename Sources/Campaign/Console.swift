import Foundation

/// A guest's console, read for what tools/guest/campaign.sh tells in it.
///
///     [   12.3] campaign: begin 17
///     [   19.9] campaign: end 17 loaded=yes reported=no refused=no work=ok again=- health=ok
struct Console {
  struct Ending {
    let number: Int
    let fields: [String: String]
    let seconds: Double
  }

  private(set) var endings: [Ending] = []
  /// Begun and not ended; nil: between faults, or before the first.
  private(set) var open: Int?
  /// First lines of reports since the last `begin`.
  private(set) var reports: [Int: String] = [:]
  /// The kernel's last words: the line that says why it died.
  private(set) var death: String?
  private(set) var began = false
  /// The stuck processor stands at some function's first byte: an int3 that is long gone from memory.
  private(set) var isStuckAtStart = false

  init(text: String) {
    var start = 0.0
    for line in text.split(whereSeparator: \.isNewline) {
      guard let close = line.firstIndex(of: "]"), line.first == "[" else { continue }
      let time =
        Double(line[line.index(after: line.startIndex)..<close].trimmingCharacters(in: .whitespaces)) ?? 0
      let message = line[line.index(after: close)...].drop { $0 == " " }
      let words = message.split(separator: " ")
      if message.hasPrefix("guest-start") { began = true }
      if words.count >= 3, words[0] == "campaign:", let number = Int(words[2]) {
        if words[1] == "begin" {
          open = number
          start = time
        } else if words[1] == "end" {
          endings.append(Ending(number: number, fields: Self.fields(words.dropFirst(3)), seconds: time - start))
          open = nil
        }
      } else if let open, reports[open] == nil, Self.isReport(message) {
        reports[open] = String(message)
      }
      if message.hasPrefix("RIP: 0010:"), message.contains("+0x0/"), death?.contains("soft lockup") == true {
        isStuckAtStart = true
      }
      if death == nil, Self.isDeath(message) { death = String(message) }
    }
  }

  private static func fields(_ words: ArraySlice<Substring>) -> [String: String] {
    var fields: [String: String] = [:]
    for (index, word) in zip(words.indices, words) {
      guard let equals = word.firstIndex(of: "=") else { continue }
      let name = String(word[..<equals])
      let value = word[word.index(after: equals)...]
      /// The last field has words of its own.
      fields[name] = name == "health" ? ([value] + words[(index + 1)...]).joined(separator: " ") : String(value)
      if name == "health" { break }
    }
    return fields
  }

  private static func isReport(_ message: Substring) -> Bool {
    guard message.hasPrefix("cordon: "), let at = message.range(of: " at ") else { return false }
    let words = message.split(separator: " ")
    return words.count > 3 && words[1].hasSuffix(":") && message[at.upperBound...].contains("+0x")
  }

  private static func isDeath(_ message: Substring) -> Bool {
    [
      "Kernel panic", "BUG: ", "Oops", "general protection fault", "watchdog: BUG", "rcu: INFO: rcu",
      "INFO: task ",
    ]
    .contains { message.contains($0) } && !message.hasPrefix("cordon:")
  }
}
