// SPDX-License-Identifier: GPL-2.0-only
//
// `oracle decode`: the runtime's decoder against Zydis over all text of the modules in the directories given.

import ArgumentParser
import Foundation
import Oracle

struct DecodeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decode", abstract: "Compares Cordon's decoder with Zydis, instruction by instruction.",
    discussion:
      "Exit status: 0 when both agree everywhere, 1 when they do not, 2 when there is nothing to compare.")

  @Argument(help: "Directories with uncompressed kernel modules (.build/modules/RELEASE).")
  var directories: [String]

  @Option(help: "Random byte strings to compare besides.")
  var random = 10_000_000

  func run() throws {
    var comparison = DecodeComparison()
    var modules = 0
    for directory in directories {
      let paths = ModuleText.paths(in: directory)
      for (index, path) in paths.enumerated() {
        if index % 500 == 0 { progress("oracle: \(directory): \(index) of \(paths.count) modules") }
        let name = (path as NSString).lastPathComponent
        for section in try ModuleText.text(of: path) { comparison.sweep(section, directory + "/" + name) }
      }
      print("oracle: \(directory): \(paths.count) modules")
      modules += paths.count
    }
    guard modules > 0 else {
      FileHandle.standardError.write(Data("oracle: error: no kernel modules in what was given\n".utf8))
      throw ExitCode(2)
    }
    printRefused(comparison.refused, of: modules)
    let text = comparison.instructions
    progress("oracle: \(random) random byte strings")
    comparison.random(count: random, seed: 1)
    print("oracle: \(random) random byte strings, \(comparison.instructions - text) accepted")
    for line in DecodeComparison.lines(comparison.mismatches) { print("mismatch: " + line) }
    print("oracle: \(text) instructions, \(comparison.mismatched) mismatches")
    if comparison.mismatched > 0 { throw ExitCode(1) }
  }

  /// One line a reason, the forms below it.
  private func printRefused(_ refused: [String: Tally], of modules: Int) {
    let touched = refused.values.reduce(into: Set<String>()) { $0.formUnion($1.modules) }
    print("oracle: \(touched.count) of \(modules) modules hold a form that is not accepted, and are refused:")
    for reason in RefusedForms.allCases {
      let forms = refused.filter { RefusedForms(form: $0.key) == reason }
      guard !forms.isEmpty else { continue }
      let holders = forms.values.reduce(into: Set<String>()) { $0.formUnion($1.modules) }
      print("  \(holders.count) modules: \(reason.rawValue)")
      let names = forms.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      print("    " + names.map { "\($0.key) \($0.value.count)" }.joined(separator: ", "))
    }
  }

}
