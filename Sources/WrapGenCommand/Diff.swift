import ArgumentParser
import WrapGen

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Which contracts need another look on another kernel, and why.",
    discussion: """
      Both kernels are read with the same specs, which must hold on the first. What is
      compared is what the specs name, nothing else:

        diff-prototype    a function's or callback's type changed
        diff-attribute    a macro around the prototype came or went (__alloc_size(1))
        diff-gone         no longer exported, inline now, a member that is no more
        diff-new          was inline and is an export there: clang never saw its contract
        diff-new-member   a table of functions has a slot that no contract covers
        diff-resized      a WRITABLE or USABLE member has another size
        diff-moved        members lie elsewhere; wrappers written anew follow by themselves
        diff-check        the spec does not hold on the second kernel

      What was looked at is waived with a reason, in a file beside the spec
      (specs/linux/slab.own.waive):

        diff-gone __kmalloc 6.12: drivers import __kmalloc_noprof there

      EXAMPLES
        wrapgen diff 6.1.0-56-amd64 6.12.111+deb12-amd64
        wrapgen diff linux-6.1.facts /usr/src/linux-headers-6.12.111+deb12-amd64
        wrapgen diff --waived 6.1.0-56-amd64 6.12.111+deb12-amd64

      EXIT CODES
        0   clean: every difference is waived, or there is none
        1   contracts need another look, or the specs do not hold on the first kernel
        2   wrong use: unknown options, missing headers, foreign files
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(
    help: ArgumentHelp(
      "The kernel the specs were written for: release, folder of headers, or facts file.", valueName: "kernel"),
    completion: .file())
  var old: String

  @Argument(help: ArgumentHelp("The kernel to compare it with.", valueName: "kernel"), completion: .file())
  var new: String

  @Option(help: "How to print: for people or for programs.")
  var format = Format.text

  @Flag(help: "Show what is waived too, with the reasons.")
  var waived = false

  @OptionGroup var specs: SpecOptions

  func run() throws {
    let folder = try SpecFolder(path: specs.specs)
    let before = try KernelSource(old)
    guard let difference = try KernelDifference.find(specs: folder, old: before, new: KernelSource(new)) else {
      _ = try specs.check(before)
      throw WrapGenExit.diagnostics.code
    }
    switch format {
    case .json: print(try DifferenceReport.json(difference))
    case .text:
      printText(difference, DiagnosticText(prefix: folder.prefix, isColored: Terminal.isOutputColored))
    }
    if !difference.isClean { throw WrapGenExit.diagnostics.code }
  }

  private func printText(_ difference: KernelDifference, _ text: DiagnosticText) {
    for finding in difference.findings { print(text.text(of: finding)) }
    for waiver in difference.stale {
      print(
        text.text(
          of: Diagnostic(
            .warning, at: waiver.location, "nothing differs that this waives; remove the line",
            rule: "stale-waiver")))
    }
    if waived {
      for entry in difference.waived {
        print("waived: \(text.text(of: entry.finding))\n        \(entry.waiver.reason)")
      }
    }
    let count = difference.findings.count
    print(
      "\(difference.old) to \(difference.new): \(difference.contracts) contracts compared, "
        + "\(count) \(count == 1 ? "difference needs" : "differences need") another look, \(difference.waived.count) waived"
    )
  }
}
