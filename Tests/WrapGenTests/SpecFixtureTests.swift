import Foundation
import Testing

@testable import WrapGen

/// Every file of Fixtures/specs says on its own lines what `wrapgen check` must say, and nothing else may be said:
/// `/* expect COLUMN SEVERITY: MESSAGE [RULE] */`. Those with `-both-` in their name are checked on two kernels.
struct SpecFixtureTests {
  static let fixtures = try! FileManager.default.contentsOfDirectory(atPath: FixtureKernel.folder + "/specs")
    .sorted()

  @Test(arguments: fixtures)
  func `A fixture gets the diagnostics it expects, at their places`(fixture: String) throws {
    let text = try String(contentsOfFile: "\(FixtureKernel.folder)/specs/\(fixture)", encoding: .utf8)
    let sources = try FixtureKernel.sources(both: fixture.contains("-both-"))
    let result = try FixtureKernel.withSpecs([fixture: text]) {
      try KernelsCheck(specs: $0, sources: sources).run()
    }
    let found = result.findings.map { finding in
      let diagnostic = finding.diagnostic
      let releases = finding.releases.isEmpty ? "" : " (on \(finding.releases.joined(separator: ", ")))"
      return "\(diagnostic.location.line):\(diagnostic.location.column) \(diagnostic.severity.rawValue): "
        + "\(diagnostic.message)\(releases) [\(diagnostic.rule)]"
    }
    #expect(found == Self.expectations(in: text))
    #expect(result.findings.allSatisfy { $0.diagnostic.location.file == "specs/\(fixture)" })
    #expect(result.hasErrors == fixture.hasPrefix("reject-"))
  }

  private static func expectations(in text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { number, line in
      guard let start = line.range(of: "/* expect "),
        let end = line.range(of: " */", range: start.upperBound..<line.endIndex)
      else { return nil }
      return "\(number + 1):\(line[start.upperBound..<end.lowerBound])"
    }
  }
}
