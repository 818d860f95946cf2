// SPDX-License-Identifier: GPL-2.0-only
//
// `oracle fuzz`: random functions, native and translated.

import ArgumentParser
import Foundation
import Oracle

struct FuzzCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz", abstract: "Runs random functions natively and translated, and compares.",
    discussion: """
      A failure is made small and printed with its seed; `--first SEED --count 1` repeats it.
      Exit status: 0 when all did the same, 1 when one did not.
      """)

  @Option(help: "How many functions.")
  var count: UInt64 = 1_000_000

  @Option(help: "The first one's seed.")
  var first: UInt64 = 1

  @Option(help: "Runs on for so many seconds instead, from a seed that the clock gives.")
  var seconds: Int?

  func run() throws {
    let fuzzer = try Fuzzer()
    var seed = seconds == nil ? first : UInt64(Date().timeIntervalSince1970 * 1000) &* 1_000_003
    let last = seed &+ count
    let end = seconds.map { Date().addingTimeInterval(TimeInterval($0)) }
    var done = 0
    var failures = 0
    while end.map({ Date() < $0 }) ?? (seed != last) {
      if let failure = fuzzer.run(seed: seed) {
        failures += 1
        print(failure)
        if failures == 10 { break }
      }
      seed &+= 1
      done += 1
      if done % 100_000 == 0 { progress("fuzz: \(done) functions") }
    }
    print("fuzz: \(done) functions, \(failures) failures")
    if failures > 0 { throw ExitCode(1) }
  }
}
