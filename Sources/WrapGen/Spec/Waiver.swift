/// One line of a `.own.waive` file: a finding that was looked at and found harmless, with the reason.
public struct Waiver: Hashable, Sendable {
  /// The rule's name, or `diff-…` for what `wrapgen diff` finds.
  public let rule: String
  /// A function, `type.member`, or what else the rule's message is about.
  public let subject: String
  /// Only for kernels of this series (`6.12`); nil for all.
  public let series: String?
  public let reason: String
  public let location: SourceLocation

  /// Lines are `rule subject: reason` or `rule subject series: reason`; `#` begins a comment.
  static func parse(_ text: String, file: String) -> (waivers: [Waiver], diagnostics: [Diagnostic]) {
    var waivers: [Waiver] = []
    var diagnostics: [Diagnostic] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let location = SourceLocation(file: file, line: number + 1, column: 1)
      let bare = line.prefix { $0 != "#" }
      if bare.allSatisfy(\.isWhitespace) { continue }
      let halves = line.split(separator: ":", maxSplits: 1)
      let words = halves[0].split(whereSeparator: \.isWhitespace)
      let reason = halves.count > 1 ? OperandText(text: String(halves[1]), offset: 0).trimmed.text : ""
      guard words.count == 2 || words.count == 3, !reason.isEmpty else {
        diagnostics.append(
          Diagnostic(
            at: location, "a waiver is 'rule subject: reason', and the reason is required", rule: "waiver-form")
        )
        continue
      }
      waivers.append(
        Waiver(
          rule: String(words[0]), subject: String(words[1]), series: words.count > 2 ? String(words[2]) : nil,
          reason: reason, location: location))
    }
    return (waivers, diagnostics)
  }

  func isFor(_ series: String) -> Bool { self.series == nil || self.series == series }

  func covers(_ diagnostic: Diagnostic) -> Bool { diagnostic.rule == rule && diagnostic.subject == subject }
}
