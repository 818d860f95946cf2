import ArgumentParser
import WrapGen

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check all specs against one or more kernels' headers.",
    discussion: """
      All specs are parsed by clang in one go with the kernel's own headers. A
      prototype that has drifted, a misspelt member, a size that is no number: each is
      reported at the line and column in the spec where it stands.

      Specs serve several kernels. A contract for a name that one kernel does not
      export, or has made inline, is dormant there, which is a note; that it is
      dormant on every kernel given is an error: a misspelt name, or one that no
      driver imports. Names that generated/linux-*/COVERAGE.md beside the specs lists
      are known from kernels that are not installed here.

      A finding that was looked at and is harmless is waived with a reason in a file
      beside the spec, specs/linux/slab.own.waive:

        const-pointer thing_fill: the header's const is wrong, see its body

      EXAMPLES
        wrapgen check                        every kernel whose headers are installed
        wrapgen check --kernel 6.1.0-56-amd64 --kernel 6.12.111+deb13-amd64
        wrapgen check --kernel /usr/src/linux-headers-6.1.0-56-amd64
        wrapgen check --kernel linux-6.1.facts       without clang: see wrapgen facts
        wrapgen check --format sarif >specs.sarif    for a code review

      EXIT CODES
        0   no errors; there may be warnings and notes
        1   errors
        2   wrong use: unknown options, missing headers, foreign files
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, sarif }

  @Option(
    help: ArgumentHelp(
      "A release with installed headers, a folder of kernel headers, or a facts file; may be given several times. Default: all installed.",
      valueName: "release|folder|file"),
    completion: .file())
  var kernel: [String] = []

  @Option(help: "How to print: for people, for programs, for code review tools.")
  var format = Format.text

  @OptionGroup var specs: SpecOptions

  func run() throws {
    let folder = try SpecFolder(path: specs.specs)
    let names = kernel.isEmpty ? try KernelHeaders.allInstalled() : kernel
    let result = try KernelsCheck(specs: folder, sources: try names.map { try KernelSource($0) }).run()
    switch format {
    case .json: print(try FindingsReport.json(result))
    case .sarif: print(try Sarif.text(result, prefix: folder.prefix, version: WrapGenCommand.version))
    case .text: printText(result, folder)
    }
    if result.hasErrors { throw WrapGenExit.diagnostics.code }
  }

  private func printText(_ result: KernelsCheck.Result, _ folder: SpecFolder) {
    let text = DiagnosticText(prefix: folder.prefix, isColored: Terminal.isColored)
    for finding in result.findings {
      Terminal.standardError(text.text(of: finding.diagnostic, on: finding.releases))
    }
    for kernel in result.kernels {
      guard let model = kernel.model else { continue }
      print(
        "\(model.imports.count) imports, \(model.callbacks.count) callbacks, \(model.sets.count) sets checked for "
          + "\(kernel.facts.release), \(kernel.dormant.count) dormant")
    }
    let errors = result.findings.filter { $0.diagnostic.severity == .error }.count
    if errors > 0 {
      let releases = result.kernels.map(\.facts.release).joined(separator: ", ")
      Terminal.error(
        "\(errors) \(errors == 1 ? "error" : "errors") in '\(specs.specs)' for kernel \(releases)")
    }
  }
}
