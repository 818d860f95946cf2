import ArgumentParser
import Campaign
import Foundation

struct Mutate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write one mutated module, without its signature, and print what was changed.")

  @OptionGroup var options: FaultOptions
  @Argument(help: "The file to write.", completion: .file(extensions: ["ko"])) var output: String
  @Option(help: "The fault's number.") var number = 0

  func run() throws {
    let image = try options.image()
    let fault = try options.mutator(image).fault(seed: options.seed, number: number)
    try Data(fault.applied(to: image)).write(to: URL(fileURLWithPath: output))
    print(fault.line)
  }
}
