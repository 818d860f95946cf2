// SPDX-License-Identifier: GPL-2.0-only
//
// What `make oracle` runs.

import ArgumentParser
import Foundation

@main
struct OracleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "oracle", abstract: "Checks Cordon's decoder and translator against others' eyes.",
    discussion:
      "Exit status: 0 when nothing was found, 1 when something was, 2 when there was nothing to look at.",
    subcommands: [
      FormsCommand.self, DecodeCommand.self, TranslateCommand.self, FuzzCommand.self, LandingCommand.self,
      BenchCommand.self,
    ])
}

func progress(_ text: String) { FileHandle.standardError.write(Data((text + "\n").utf8)) }
