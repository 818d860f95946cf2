import ArgumentParser

@main
struct WrapGenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wrapgen",
    abstract: "Check ownership specs against a kernel's headers and generate Cordon's wrappers from them.",
    discussion: """
      A spec is a C header that repeats a kernel prototype and says behind it who may
      do what to which object:

        void kfree(const void *objp)
            __revokes_if(!ZERO_OR_NULL_PTR(objp), alloc(objp, 0, kfree));

      Write or change one below specs/ (docs/specs.md teaches the language), then

        wrapgen check               is it right? errors stand at its line and column
        wrapgen coverage e1000.ko   does every import of this driver have a contract?
        wrapgen suggest e1000.ko    draft what is missing, with the evidence
        wrapgen explain kfree       who owns what when, in words; also for e1000.ko
        wrapgen diff OLD NEW        which contracts another kernel makes you look at
        wrapgen report              all of it as one HTML page for a review
        wrapgen generate            write the wrappers that cordon.ko is built from

      A kernel is a release whose headers are installed, a folder of headers, or a file
      that 'wrapgen facts' wrote, which needs neither clang nor headers.

      Completions for your shell (bash, zsh, fish):

        wrapgen --generate-completion-script bash

      EXIT CODES
        0   all is well
        1   a spec is wrong, or diff found what needs another look
        2   wrong use: unknown options, missing headers, foreign files; one line says
            which
        3   coverage, explain: a module imports what no contract covers
      """,
    version: version,
    subcommands: [
      Check.self, Coverage.self, Diff.self, Explain.self, FactsCommand.self, Generate.self,
      Report.self, Suggest.self,
    ])

  static let version = "0.2.0"

  /// One place where what went wrong becomes text and an exit code.
  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as EnvironmentFailure {
      Terminal.error(error.description)
      exit(withError: WrapGenExit.usage.code)
    } catch {
      let code = exitCode(for: error)
      if code.isSuccess || error is ExitCode { exit(withError: error) }
      Terminal.error(usage(error))
      exit(withError: WrapGenExit.usage.code)
    }
  }

  /// One line: what is wrong, and where to read on.
  private static func usage(_ error: any Error) -> String {
    let arguments = CommandLine.arguments.dropFirst()
    let names = configuration.subcommands.map { $0.configuration.commandName ?? $0._commandName }
    let first = arguments.first ?? ""
    if !first.hasPrefix("-"), !first.isEmpty, !names.contains(first) {
      return "no command '\(first)'; there are \(names.joined(separator: ", "))"
    }
    let text = message(for: error).split(separator: "\n").first.map(String.init) ?? ""
    let command = names.contains(first) ? "wrapgen \(first)" : "wrapgen"
    let end = text.hasSuffix("?") || text.hasSuffix(".") ? "" : ";"
    return text.prefix(1).lowercased() + text.dropFirst() + "\(end) see '\(command) --help'"
  }
}
