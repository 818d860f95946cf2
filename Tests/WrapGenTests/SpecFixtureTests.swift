import Foundation
import Testing

@testable import WrapGen

/// Every file of Fixtures/specs says on its own lines what `wrapgen check` must say, and nothing else may be said:
/// `/* expect COLUMN SEVERITY: MESSAGE [RULE] */`.
struct SpecFixtureTests {
  static let fixtures = try! FileManager.default.contentsOfDirectory(atPath: FixtureKernel.folder + "/specs")
    .sorted()

  @Test(arguments: fixtures)
  func `A fixture gets the diagnostics it expects, at their places`(fixture: String) throws {
    let text = try String(contentsOfFile: "\(FixtureKernel.folder)/specs/\(fixture)", encoding: .utf8)
    let result = try FixtureKernel.check(fixture: fixture)
    let found = result.diagnostics.map {
      "\($0.location.line):\($0.location.column) \($0.severity.rawValue): \($0.message) [\($0.rule)]"
    }
    #expect(found == Self.expectations(in: text))
    #expect(result.diagnostics.allSatisfy { $0.location.file == "specs/\(fixture)" })
    #expect((result.model == nil) == fixture.hasPrefix("reject-"))
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
