import Foundation

/// What a check found as SARIF 2.1.0 (OASIS), which code review tools show at the line.
public enum Sarif {
  /// `prefix`: what the user typed before `specs/`.
  public static func text(_ result: KernelsCheck.Result, prefix: String, version: String) throws -> String {
    let rules = Set(result.findings.map(\.diagnostic.rule)).sorted()
    let log = Log(
      schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0",
      runs: [
        Run(
          tool: Tool(driver: Driver(name: "wrapgen", version: version, rules: rules.map { RuleEntry(id: $0) })),
          columnKind: "unicodeCodePoints",
          results: result.findings.map { Entry($0, prefix: prefix) })
      ])
    return try JSONText.text(of: log)
  }

  private struct Log: Encodable {
    let schema: String
    let version: String
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }
  }

  private struct Run: Encodable {
    let tool: Tool
    let columnKind: String
    let results: [Entry]
  }

  private struct Tool: Encodable { let driver: Driver }

  private struct Driver: Encodable {
    let name: String
    let version: String
    let rules: [RuleEntry]
  }

  private struct RuleEntry: Encodable { let id: String }

  private struct Entry: Encodable {
    let ruleId: String
    let level: String
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]

    init(_ finding: KernelsCheck.Finding, prefix: String) {
      let diagnostic = finding.diagnostic
      let kernels = finding.releases.isEmpty ? "" : " (on \(finding.releases.joined(separator: ", ")))"
      ruleId = diagnostic.rule
      level = diagnostic.severity.rawValue
      message = Message(text: diagnostic.message + kernels)
      locations = [Location(diagnostic.location, prefix: prefix, message: nil)]
      relatedLocations = diagnostic.notes.map { Location($0.location, prefix: prefix, message: $0.message) }
    }
  }

  private struct Message: Encodable { let text: String }

  private struct Location: Encodable {
    let physicalLocation: Physical
    let message: Message?

    init(_ location: SourceLocation, prefix: String, message: String?) {
      let isAbsolute = location.file.hasPrefix("/")
      physicalLocation = Physical(
        artifactLocation: Artifact(uri: isAbsolute ? "file://\(location.file)" : prefix + location.file),
        region: Region(startLine: location.line, startColumn: location.column))
      self.message = message.map { Message(text: $0) }
    }
  }

  private struct Physical: Encodable {
    let artifactLocation: Artifact
    let region: Region
  }

  private struct Artifact: Encodable { let uri: String }

  private struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
  }
}
