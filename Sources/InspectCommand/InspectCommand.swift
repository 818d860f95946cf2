// SPDX-License-Identifier: GPL-2.0-only
//
// `cordon-inspect`: what translation makes of a module, to be read.

import ArgumentParser
import Foundation
import HostLoader

@main
struct InspectCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cordon-inspect",
    abstract: "Shows a driver's function before and after translation, and what stands in front of each store.",
    discussion: """
      The module is translated here, as takeover does it in the kernel; nothing of it runs.

        cordon-inspect e1000.ko                       its functions, stores counted
        cordon-inspect e1000.ko e1000_set_wol         one of them, side by side
        cordon-inspect e1000.ko e1000_set_wol --slow  with slow halves of checks

      EXIT CODES
        0   shown
        1   the module is refused; the reason names the place
        2   wrong use: no such file, no kernel module, no such function
      """)

  @Argument(help: "A kernel module, MODULE.ko or MODULE.ko.xz.", completion: .file(extensions: ["ko", "xz"]))
  var module: String

  @Argument(help: "One of its functions.")
  var function: String?

  @Flag(help: "Also what runs when a check does not pass at once.")
  var slow = false

  @Flag(help: "Without retpolines and return thunks, as a processor that needs none gets the module.")
  var patched = false

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch let error as InspectFailure {
      FileHandle.standardError.write(Data("cordon-inspect: error: \(error.text)\n".utf8))
      exit(withError: ExitCode(error.code))
    } catch {
      let code = exitCode(for: error)
      if code.isSuccess || error is ExitCode { exit(withError: error) }
      FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
      exit(withError: ExitCode(2))
    }
  }

  func run() throws {
    let inspection = try Inspection(path: module, form: patched ? .patched : .shipped)
    guard let function else {
      for line in inspection.functions { print(line) }
      return
    }
    guard let symbol = inspection.translation.symbols.first(where: { $0.name == function }) else {
      throw InspectFailure(
        code: 2, text: "'\(function)' is no function of '\(module)'\(inspection.hint(function))")
    }
    for line in inspection.sideBySide(symbol, slow: slow) { print(line) }
  }
}

/// What ends the command with a message.
struct InspectFailure: Error {
  var code: Int32
  var text: String
}
