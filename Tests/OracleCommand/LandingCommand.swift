// SPDX-License-Identifier: GPL-2.0-only
//
// `oracle landings`: ENDBR and thunks in cordon.ko and in what it makes of a module.

import ArgumentParser
import Foundation
import HostLoader
import Oracle

struct LandingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "landings",
    abstract: "Shows ENDBR wherever an indirect branch may land, and no naked ret or indirect branch.",
    discussion: "Exit status: 0 when that is so, 1 when it is not.")

  @Argument(help: "cordon.ko, built for a kernel with IBT.")
  var cordon: String

  @Argument(help: "Modules to translate as that kernel would have it.")
  var modules: [String]

  /// kmod/entry.S: their addresses are taken, to be written into direct branches, return slots and saved registers.
  private static let reached = [
    "cordon_entry_entry": "jumps of entry stubs", "cordon_exit_entry": "jumps of exit stubs",
    "cordon_entry_return": "a return", "cordon_check_slow": "jumps of stubs",
    "cordon_string_slow": "jumps of stubs", "cordon_port_slow": "jumps of stubs",
    "cordon_indirect_slow": "a jump of the lookup", "cordon_violation_entry": "jumps of stubs",
    "cordon_trap_land": "iret", "cordon_missed_land": "iret", "cordon_just_return": "the tracer's return",
  ]

  func run() throws {
    var object = try LandingProof(path: cordon)
    object.run(without: Self.reached)
    var failures = object.failures.map { "cordon.ko: " + $0 }
    print(
      "landings: cordon.ko: \(object.instructions) instructions, \(object.landings.count) indirectly reachable, "
        + "\(object.failures.count) wrong")
    for path in modules {
      let module = try LoadedModule(path: path, form: .shipped)
      let translation = HostTranslation(module)
      LandingCache.mitigate(translation)
      guard translation.translate() else {
        print("landings: \(module.name): refused: \(translation.refusalText)")
        throw ExitCode(1)
      }
      var cache = LandingCache(translation)
      cache.run()
      failures += cache.failures.map { "\(module.name): " + $0 }
      print(
        "landings: \(module.name): \(cache.instructions) instructions, \(cache.landings.count) indirectly reachable, "
          + "\(cache.ways) branches out, \(cache.failures.count) wrong")
    }
    for failure in failures.prefix(20) { print("landings: " + failure) }
    if !failures.isEmpty { throw ExitCode(1) }
  }
}
