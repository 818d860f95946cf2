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

  private func wrapgen(_ arguments: String...) throws -> Run { try wrapgen(arguments) }

  /// `path`: PATH, to show what is not needed.
  private func wrapgen(_ arguments: [String], path: String? = nil) throws -> Run {
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = try Self.command()
    process.arguments = arguments
    if let path { process.environment = ["PATH": path] }
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
          "2 of 4 imports specified\ncoverage: 0 of 1 modules fully specified, 0 by vmlinux imports, 4 symbols\n"
        ))
      #expect(run.errors == "error: things: no contract for thing_add, thing_missing\n")
    }
  }

  private static let commands = [
    "check", "coverage", "diff", "explain", "facts", "generate", "report", "suggest",
  ]

  @Test func `Every command helps with examples and exit codes, and its man page says the same`() throws {
    for command in Self.commands {
      let help = try wrapgen(command, "--help")
      #expect(help.code == 0)
      let page = try String(
        contentsOfFile: FixtureKernel.root + "/docs/man/wrapgen.\(command).1", encoding: .utf8)
      let lines = help.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      let start = try #require(lines.firstIndex(of: "EXAMPLES"), "\(command) has no examples")
      let codes = try #require(lines.firstIndex(of: "EXIT CODES"), "\(command) has no exit codes")
      for line in lines[start..<codes] where !page.contains(line) {
        Issue.record("docs/man/wrapgen.\(command).1 has no line '\(line)'; run: make manual")
      }
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `Completions know every command`(shell: String) throws {
    let run = try wrapgen("--generate-completion-script", shell)
    #expect(run.code == 0)
    for command in Self.commands { #expect(run.output.contains(command)) }
  }

  @Test func `From a facts file all commands run without clang or headers`() throws {
    let folder = FixtureKernel.folder + "/facts"
    let text = try String(contentsOfFile: folder + "/specs/things.own.h", encoding: .utf8)
    let facts = folder + "/things.facts"
    try FixtureKernel.withSpecs(["things.own.h": text]) { specs in
      func run(_ arguments: String...) throws -> Run {
        try wrapgen(arguments + ["--specs", specs.root], path: "/nowhere")
      }
      #expect(try run("check", "--kernel", facts).code == 0)
      #expect(
        try run("explain", "thing_add", "--kernel", facts).output.hasPrefix("thing_add: exported by vmlinux"))
      let unknown = try run("explain", "thing_addd", "--kernel", facts)
      #expect(unknown.code == 2)
      #expect(
        unknown.errors == "error: neither 6.1.0-test nor a spec knows 'thing_addd'; did you mean 'thing_add'?\n"
      )
      #expect(try run("suggest", "thing_array", "--kernel", facts).output.contains("\t__draft\n"))
      #expect(try run("coverage", module, "--kernel", facts).code == 3)
      #expect(try run("explain", module, "--kernel", facts).code == 3)
      let same = try run("diff", facts, facts)
      #expect(same.code == 0)
      #expect(same.output.hasSuffix("0 differences need another look, 0 waived\n"))
      let page = specs.root + "/../report.html"
      #expect(try run("report", module, "--kernel", facts, "--output", page).code == 0)
      #expect(try run("generate", "--kernel", facts, "--output", specs.root + "/../out").code == 0)
      let again = try run("generate", "--kernel", facts, "--output", specs.root + "/../out")
      #expect(again.output.hasSuffix(": 0 added, 0 changed, 0 removed, 5 unchanged\n"))
    }
  }

  @Test func `A difference is 1`() throws {
    let text = try String(
      contentsOfFile: "\(FixtureKernel.folder)/specs/accept-callbacks.own.h", encoding: .utf8)
    try FixtureKernel.withSpecs(["a.own.h": text]) { specs in
      let run = try wrapgen("diff", kernel, kernel + "-next", "--specs", specs.root)
      #expect(run.code == 1)
      #expect(
        run.output.hasSuffix(
          "6.1.0-test to 6.12.0-test: 10 contracts compared, 5 differences need another look, 0 waived\n"))
    }
  }

  @Test func `Wrong use is 2 and one line of error`() throws {
    let missing = try wrapgen("check", "--kernel", "9.9.9-none")
    #expect(missing.code == 2)
    #expect(missing.errors == "error: no headers for kernel '9.9.9-none': install linux-headers-9.9.9-none\n")
    let foreign = try wrapgen("coverage", "/etc/passwd", "--kernel", kernel)
    #expect(foreign.code == 2)
    #expect(foreign.errors == "error: '/etc/passwd' is no ELF file\n")
    let unknown = try wrapgen("frobnicate")
    #expect(unknown.code == 2)
    #expect(unknown.errors.hasPrefix("error: no command 'frobnicate'; there are check, coverage, diff,"))
    let option = try wrapgen("check", "--kernl", "x")
    #expect(option.code == 2)
    #expect(
      option.errors == "error: unknown option '--kernl'. Did you mean '--kernel'? see 'wrapgen check --help'\n")
    let output = try wrapgen(
      "report", "--output", "/nowhere/report.html", "--kernel", kernel, "--specs", "/nowhere")
    #expect(output.errors == "error: no specs (*.own.h) in '/nowhere'; name their folder with --specs\n")
    #expect(try wrapgen("--help").code == 0)
  }
}
