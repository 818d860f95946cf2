import ArgumentParser
import WrapGen

/// What every subcommand needs to read specs.
struct SpecOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of specs.", valueName: "folder"), completion: .directory)
  var specs = "specs"

  /// Checks the specs; prints what is wrong and leaves with the code for it.
  func check(_ source: KernelSource, scope: FactsScope = .specified) throws -> SpecCheck.Result {
    let folder = try SpecFolder(path: specs)
    let result = try SpecCheck(specs: folder, source: source, scope: scope).run()
    let text = DiagnosticText(prefix: folder.prefix, isColored: Terminal.isColored)
    for diagnostic in result.diagnostics where diagnostic.severity != .note {
      Terminal.standardError(text.text(of: diagnostic))
    }
    if result.model == nil {
      let count = result.diagnostics.filter { $0.severity == .error }.count
      Terminal.error("\(count) \(count == 1 ? "error" : "errors") in '\(specs)' for kernel \(source.release)")
      throw WrapGenExit.diagnostics.code
    }
    return result
  }

  func model(for source: KernelSource) throws -> SpecModel { try check(source).model! }
}

/// Which kernel.
struct KernelOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A release with installed headers, a folder of kernel headers, or a facts file. Default: the running kernel's headers, else the only ones installed.",
      valueName: "release|folder|file"),
    completion: .file())
  var kernel: String?

  func source() throws -> KernelSource { try KernelSource(kernel ?? KernelHeaders.installedRelease()) }
}
