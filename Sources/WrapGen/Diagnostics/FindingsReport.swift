import Foundation

/// What a check found, for programs.
public enum FindingsReport {
  /// `{"diagnostics": […], "kernels": […]}`; keys sorted, so that the same input gives the same bytes.
  public static func json(_ result: KernelsCheck.Result) throws -> String {
    try JSONText.text(of: Report(result))
  }

  private struct Report: Encodable {
    let diagnostics: [Entry]
    let kernels: [Kernel]

    init(_ result: KernelsCheck.Result) {
      diagnostics = result.findings.map(Entry.init)
      kernels = result.kernels.map(Kernel.init)
    }
  }

  private struct Entry: Encodable {
    let severity: String
    let file: String
    let line: Int
    let column: Int
    let message: String
    let rule: String
    /// Empty: true of every kernel given.
    let kernels: [String]
    let notes: [Note]

    init(_ finding: KernelsCheck.Finding) {
      let diagnostic = finding.diagnostic
      severity = diagnostic.severity.rawValue
      file = diagnostic.location.file
      line = diagnostic.location.line
      column = diagnostic.location.column
      message = diagnostic.message
      rule = diagnostic.rule
      kernels = finding.releases
      notes = diagnostic.notes.map {
        Note(file: $0.location.file, line: $0.location.line, column: $0.location.column, message: $0.message)
      }
    }
  }

  private struct Note: Encodable {
    let file: String
    let line: Int
    let column: Int
    let message: String
  }

  private struct Kernel: Encodable {
    let release: String
    let isClean: Bool
    let imports: Int
    let callbacks: Int
    let sets: Int
    let dormant: [String]

    init(_ result: SpecCheck.Result) {
      release = result.facts.release
      isClean = result.model != nil
      imports = result.model?.imports.count ?? 0
      callbacks = result.model?.callbacks.count ?? 0
      sets = result.model?.sets.count ?? 0
      dormant = result.dormant.map(\.name).sorted()
    }
  }
}

/// One way to write JSON for every command.
public enum JSONText {
  public static func text(of value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
