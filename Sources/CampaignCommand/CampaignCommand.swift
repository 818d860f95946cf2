import ArgumentParser
import Campaign
import Foundation

@main
struct CampaignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cordon-campaign",
    abstract: "Break a driver in many small ways and see what comes of it, isolated and natively.",
    discussion: """
      A fault is a few changed bytes of the distribution's binary at a place that the workload reaches. A seed and
      a number make the same fault again:

        cordon-campaign list --count 5 --seed 7 e1000.ko
        cordon-campaign mutate --seed 7 --number 3 e1000.ko out.ko
        cordon-campaign run --count 100 --seed 7 e1000.ko

      EXIT CODES
        0   every fault stayed inside its driver
        1   run: some fault harmed, crashed or hung the isolated kernel
        2   wrong use, or the environment lacks something
      """,
    version: "0.1.0",
    subcommands: [List.self, Mutate.self, Run.self, Sum.self])

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as CampaignError {
      FileHandle.standardError.write(Data("error: \(error)\n".utf8))
      exit(withError: ExitCode(2))
    } catch {
      let code = exitCode(for: error)
      if code.isSuccess || error is ExitCode { exit(withError: error) }
      FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
      exit(withError: ExitCode(2))
    }
  }
}
