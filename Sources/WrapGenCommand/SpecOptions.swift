import ArgumentParser
import WrapGen

/// What every subcommand needs to read specs.
struct SpecOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of specs.", valueName: "folder"), completion: .directory)
  var specs = "specs"

  /// Checks the specs; prints what is wrong and leaves with the code for it.
  func model(for kernel: KernelHeaders, printsNotes: Bool = false) throws -> SpecModel {
    let folder = try SpecFolder(path: specs)
    let result = try SpecCheck(specs: folder, kernel: kernel).run()
    let text = DiagnosticText(prefix: folder.prefix, isColored: Terminal.isColored)
    for diagnostic in result.diagnostics where printsNotes || diagnostic.severity != .note {
      Terminal.standardError(text.text(of: diagnostic))
    }
    guard let model = result.model else {
      let count = result.diagnostics.filter { $0.severity == .error }.count
      Terminal.error("\(count) \(count == 1 ? "error" : "errors") in '\(specs)' for kernel \(kernel.release)")
      throw WrapGenExit.diagnostics.code
    }
    return model
  }
}

/// Which kernel's headers.
struct KernelOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A release with installed headers, or a folder of kernel headers. Default: the running kernel's, else the only ones installed.",
      valueName: "release|folder"),
    completion: .directory)
  var kernel: String?

  func headers() throws -> KernelHeaders {
    try KernelHeaders(kernel: kernel ?? KernelHeaders.installedRelease())
  }
}
