import ArgumentParser
import Campaign
import Foundation

struct Sum: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Add up the JSON files of several runs: a table and a plot.")

  @Argument(help: "Files that 'run' wrote.", completion: .file(extensions: ["json"])) var files: [String]
  @Option(help: "Write campaign.md and campaign.svg there.", completion: .directory) var output: String?

  func run() throws {
    let summaries = try files.map { try Summary(json: $0) }
    let total = Total(summaries)
    if let output {
      try total.table.write(toFile: output + "/campaign.md", atomically: true, encoding: .utf8)
      try total.plot.write(toFile: output + "/campaign.svg", atomically: true, encoding: .utf8)
    }
    print(Summary.line(summaries))
  }
}
