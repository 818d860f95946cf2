// SPDX-License-Identifier: GPL-2.0-only
//
// `oracle bench`: functions of real modules in real time, a line each.

import ArgumentParser
import Oracle

struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bench", abstract: "Times functions of real modules, natively and translated.",
    discussion: "Prints: time MODULE NATIVE TRANSLATED, in nanoseconds a run.")

  @Flag(help: "Native code alone, as for a run under another translator.")
  var native = false

  @Flag(help: "Instead: how often a run takes the slow path, and where it did last.")
  var slow = false

  @Option(help: "Measurements of each; the shortest counts.")
  var rounds = 40

  @Option(help: "Only modules whose name contains this.")
  var only = ""

  func run() throws {
    let bench = HostBench(rounds: rounds)
    for given in RealCase.timed where only.isEmpty || given.module.contains(only) {
      if slow {
        let (count, places) = try HostBench.slow(given)
        print(
          "slow \(given.module) \(count) "
            + places.map { "\($0.key):\($0.value)" }.sorted().joined(separator: " "))
        continue
      }
      let time = try bench.time(given, nativeOnly: native)
      print("time \(time.module) \(Int(time.native)) \(Int(time.translated))")
    }
  }
}
