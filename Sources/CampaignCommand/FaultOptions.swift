import ArgumentParser
import Campaign
import Foundation

/// Which faults: shared by the subcommands.
struct FaultOptions: ParsableArguments {
  @Argument(help: "The driver's module, as the distribution ships it.", completion: .file(extensions: ["ko"]))
  var module: String

  @Option(help: "The same seed gives the same faults.")
  var seed: UInt64 = 1

  @Option(
    help:
      "A file with the functions that the workload reaches, one a line. Default: bench/campaign/DRIVER.functions.",
    completion: .file())
  var functions: String?

  @Option(parsing: .upToNextOption, help: "Kinds of faults; default: all.")
  var kind: [FaultKind] = []

  var driver: String {
    URL(fileURLWithPath: module).deletingPathExtension().lastPathComponent
  }

  func image() throws -> ModuleImage { try ModuleImage(path: module) }

  func mutator(_ image: ModuleImage) throws -> Mutator {
    let usual = "bench/campaign/\(driver).functions"
    let path = functions ?? (FileManager.default.fileExists(atPath: usual) ? usual : nil)
    var reached: [String]?
    if let path {
      guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
        throw CampaignError("cannot read '\(path)'")
      }
      reached = text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.hasPrefix("#") }
    }
    return try Mutator(image: image, reached: reached, kinds: kind.isEmpty ? FaultKind.allCases : kind)
  }
}

extension FaultKind: ExpressibleByArgument {}
