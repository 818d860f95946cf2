/// Diagnostics as a compiler prints them.
public struct DiagnosticText: Sendable {
  /// Put before relative paths, so that the reader's editor finds the file.
  public let prefix: String
  public let isColored: Bool

  public init(prefix: String = "", isColored: Bool = false) {
    self.prefix = prefix
    self.isColored = isColored
  }

  /// Lines without the last newline.
  ///
  /// `releases`: the kernels it is true of, none for all of them.
  public func text(of diagnostic: Diagnostic, on releases: [String] = []) -> String {
    let kernels = releases.isEmpty ? "" : " (on \(releases.joined(separator: ", ")))"
    let head = line(
      diagnostic.location, diagnostic.severity, "\(diagnostic.message)\(kernels) [\(diagnostic.rule)]")
    return ([head] + diagnostic.notes.map { line($0.location, .note, $0.message) }).joined(separator: "\n")
  }

  private func line(_ location: SourceLocation, _ severity: Diagnostic.Severity, _ message: String) -> String {
    let file = location.file.hasPrefix("/") ? location.file : prefix + location.file
    let place = "\(file):\(location.line):\(location.column):"
    guard isColored else { return "\(place) \(severity.rawValue): \(message)" }
    let color = severity == .error ? "31" : severity == .warning ? "35" : "36"
    return "\u{1b}[1m\(place)\u{1b}[0m \u{1b}[1;\(color)m\(severity.rawValue):\u{1b}[0m \(message)"
  }
}
