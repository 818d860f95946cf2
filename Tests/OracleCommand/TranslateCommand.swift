// SPDX-License-Identifier: GPL-2.0-only
//
// `oracle translate`: every module of the directories given is translated, and every store of what comes out
// looked at by the naive checker.

import ArgumentParser
import CPort
import Foundation
import HostLoader
import Oracle

struct TranslateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Translates every module and proves each store checked or rightly elided.",
    discussion: "Exit status: 0 when every store is, 1 when one is not, 2 when there is nothing to translate.")

  @Argument(help: "Directories with uncompressed kernel modules (.build/modules/RELEASE).")
  var directories: [String]

  @Flag(help: "Without retpolines and return thunks, as a processor that needs none gets the module.")
  var patched = false

  @Option(help: "Only modules whose path contains this.")
  var only = ""

  func run() throws {
    var survey = TranslationSurvey()
    for directory in directories {
      let paths = ModuleText.paths(in: directory).filter { only.isEmpty || $0.contains(only) }
      for (index, path) in paths.enumerated() {
        if index % 500 == 0 { progress("oracle: \(directory): \(index) of \(paths.count) modules") }
        try survey.add(path, form: patched ? .patched : .shipped)
      }
    }
    guard survey.translated + survey.refused > 0 else {
      progress("oracle: error: no kernel modules in what was given")
      throw ExitCode(2)
    }
    for line in survey.lines { print(line) }
    if !survey.failures.isEmpty { throw ExitCode(1) }
  }
}
