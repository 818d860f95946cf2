import ArgumentParser
import Foundation
import WrapGen

struct FactsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Write what a kernel's headers say to a text file.",
    discussion: """
      The file holds what clang read in the kernel's headers and in the specs: exports,
      prototypes with their attributes, layouts, tables of functions, what inline
      functions store, and the clauses with their places. Every command takes it in
      the place of a kernel and then needs neither clang nor headers. It is sorted,
      one fact a line, so the facts of two kernels can be compared with diff(1).

      EXAMPLES
        wrapgen facts --kernel 6.1.0-56-amd64 --output linux-6.1.facts
        wrapgen check --kernel linux-6.1.facts
        wrapgen explain kfree --kernel linux-6.1.facts

      EXIT CODES
        0   written
        1   a spec is wrong; nothing was written
        2   wrong use: unknown options, missing headers, foreign files
      """)

  @OptionGroup var kernel: KernelOption
  @OptionGroup var specs: SpecOptions

  @Option(
    help: ArgumentHelp("Where to write. Default: standard output.", valueName: "file"), completion: .file())
  var output: String?

  func run() throws {
    let result = try specs.check(try kernel.source(), scope: .evidence)
    let text = FactsFile.text(of: result.facts)
    guard let output else {
      print(text, terminator: "")
      return
    }
    try TextFile.write(text, to: output)
    let facts = result.facts
    print(
      "\(output): \(facts.exports.count) exports, \(facts.functions.count) of them with a prototype, "
        + "\(facts.tables.count) tables, \(facts.layouts.count) layouts, \(facts.allContracts.count) contracts")
  }
}
