import Foundation
import Testing

@testable import WrapGen

/// The command as a user runs it: what it prints, and its exit codes.
struct CommandTests {
  private struct Run {
    let code: Int32
    let output: String
    let errors: String
  }

  /// Beside the test bundle, where SwiftPM puts every product.
  private static func command() throws -> URL {
    let bundle = try #require(CommandLine.arguments.first { $0.contains(".xctest") })
    return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("wrapgen")
  }

  private func wrapgen(_ arguments: String...) throws -> Run {
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = try Self.command()
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    let lines = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return Run(code: process.terminationStatus, output: text, errors: lines)
  }

  private let kernel = FixtureKernel.folder + "/kernel"
  private let module = FixtureKernel.folder + "/modules/things.ko"

  @Test func `Good specs are 0 and one line`() throws {
    let text = try String(
      contentsOfFile: "\(FixtureKernel.folder)/specs/accept-allocation.own.h", encoding: .utf8)
    try FixtureKernel.withSpecs(["a.own.h": text]) { specs in
      let run = try wrapgen("check", "--kernel", kernel, "--specs", specs.root)
      #expect(run.code == 0)
      #expect(run.output == "2 imports, 0 callbacks, 0 sets checked for 6.1.0-test, 0 dormant\n")
      #expect(run.errors == "")
    }
  }

  @Test func `A wrong spec is 1, and the diagnostic names the file as the user did`() throws {
    let text = try String(
      contentsOfFile: "\(FixtureKernel.folder)/specs/reject-misspelt-right.own.h", encoding: .utf8)
    try FixtureKernel.withSpecs(["a.own.h": text]) { specs in
      let run = try wrapgen("check", "--kernel", kernel, "--specs", specs.root)
      #expect(run.code == 1)
      #expect(
        run.errors == """
          \(specs.root)/a.own.h:6:11: error: no right and no set 'reff'; did you mean 'ref'? [unknown-right]
          error: 1 error in '\(specs.root)' for kernel 6.1.0-test

          """)
    }
  }

  @Test func `Facts take the place of headers, and tell when the specs changed since`() throws {
    let text = try String(
      contentsOfFile: "\(FixtureKernel.folder)/specs/accept-callbacks.own.h", encoding: .utf8)
    try FixtureKernel.withSpecs(["a.own.h": text]) { specs in
      let facts = specs.root + "/../test.facts"
      #expect(try wrapgen("facts", "--kernel", kernel, "--specs", specs.root, "--output", facts).code == 0)
      let run = try wrapgen("check", "--kernel", facts, "--specs", specs.root)
      #expect(run.errors == "")
      #expect(run.output == "6 imports, 3 callbacks, 1 sets checked for 6.1.0-test, 0 dormant\n")
      try (text + "\n").write(toFile: specs.root + "/a.own.h", atomically: true, encoding: .utf8)
      let stale = try wrapgen("check", "--kernel", facts, "--specs", specs.root)
      #expect(stale.code == 2)
      #expect(
        stale.errors.hasPrefix("error: '\(facts)' was written from other specs; write it anew: wrapgen facts "))
    }
    let foreign = try wrapgen("check", "--kernel", "/etc/passwd")
    #expect(foreign.code == 2)
    #expect(foreign.errors.hasPrefix("error: '/etc/passwd' is no facts file; "))
  }

  @Test func `Findings are JSON and SARIF too`() throws {
    let text = try String(
      contentsOfFile: "\(FixtureKernel.folder)/specs/reject-misspelt-right.own.h", encoding: .utf8)
    try FixtureKernel.withSpecs(["a.own.h": text]) { specs in
      func check(_ format: String) throws -> [String: Any] {
        let run = try wrapgen("check", "--kernel", kernel, "--specs", specs.root, "--format", format)
        #expect(run.code == 1)
        #expect(run.errors == "")
        return try #require(JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
      }
      let json = try check("json")
      let entry = try #require((json["diagnostics"] as? [[String: Any]])?.first)
      #expect(entry["file"] as? String == "specs/a.own.h")
      #expect(entry["line"] as? Int == 6)
      #expect(entry["column"] as? Int == 11)
      #expect(entry["rule"] as? String == "unknown-right")
      let sarif = try check("sarif")
      #expect(sarif["version"] as? String == "2.1.0")
      let run = try #require((sarif["runs"] as? [[String: Any]])?.first)
      let result = try #require((run["results"] as? [[String: Any]])?.first)
      #expect(result["ruleId"] as? String == "unknown-right")
      #expect(result["level"] as? String == "error")
      let location = (result["locations"] as? [[String: Any]])?.first?["physicalLocation"] as? [String: Any]
      #expect((location?["region"] as? [String: Any])?["startLine"] as? Int == 6)
    }
  }

  @Test func `A gap is 3 and named`() throws {
    let text = try String(contentsOfFile: "\(FixtureKernel.folder)/specs/accept-classes.own.h", encoding: .utf8)
    try FixtureKernel.withSpecs(["a.own.h": text]) { specs in
      let run = try wrapgen("coverage", module, "--kernel", kernel, "--specs", specs.root)
      #expect(run.code == 3)
      #expect(
        run.output.hasSuffix(
          "2 of 4 imports specified\ncoverage: 0 of 1 modules fully specified, 0 by vmlinux imports, 3 symbols\n"
        ))
      #expect(run.errors == "error: things: no contract for thing_add, thing_missing\n")
    }
  }

  @Test func `Wrong use is 2 and one line of error`() throws {
    let missing = try wrapgen("check", "--kernel", "9.9.9-none")
    #expect(missing.code == 2)
    #expect(missing.errors == "error: no headers for kernel '9.9.9-none': install linux-headers-9.9.9-none\n")
    let foreign = try wrapgen("coverage", "/etc/passwd", "--kernel", kernel)
    #expect(foreign.code == 2)
    #expect(foreign.errors == "error: '/etc/passwd' is no ELF file\n")
    #expect(try wrapgen("frobnicate").code == 2)
    #expect(try wrapgen("--help").code == 0)
  }
}
