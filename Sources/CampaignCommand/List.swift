import ArgumentParser
import Campaign

struct List: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Print faults, one a line, and change nothing.")

  @OptionGroup var options: FaultOptions
  @Option(help: "The first fault's number.") var first = 0
  @Option(help: "How many.") var count = 20

  func run() throws {
    let mutator = try options.mutator(options.image())
    for number in first..<(first + count) { print(mutator.fault(seed: options.seed, number: number).line) }
  }
}
