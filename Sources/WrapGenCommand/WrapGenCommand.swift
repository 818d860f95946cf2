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
        wrapgen generate            write the wrappers that cordon.ko is built from

      Completions for your shell (bash, zsh, fish):

        wrapgen --generate-completion-script bash

      EXIT CODES
        0   all is well
        1   a spec is wrong; the diagnostics say where
        2   wrong use: unknown options, missing headers, foreign files
        3   coverage: a module imports what no contract covers
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
      Terminal.standardError(fullMessage(for: error))
      exit(withError: WrapGenExit.usage.code)
    }
  }
}
