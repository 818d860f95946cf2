import ArgumentParser
import Campaign
import Foundation

struct Sum: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Add up the JSON files of several runs.")

  @Argument(help: "Files that 'run' wrote.", completion: .file(extensions: ["json"])) var files: [String]

  func run() throws {
    let summaries = try files.map { path -> Summary in
      guard let data = FileManager.default.contents(atPath: path) else {
        throw CampaignError("cannot read '\(path)'")
      }
      return try JSONDecoder().decode(Summary.self, from: data)
    }
    print(Summary.line(summaries))
  }
}
