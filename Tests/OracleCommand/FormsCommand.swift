// SPDX-License-Identifier: GPL-2.0-only
//
// `oracle forms`: the list of what the decoder accepts.

import ArgumentParser
import Oracle

struct FormsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forms",
    abstract: "Prints the list of forms that the decoder accepts, which `oracle decode` holds it to.")

  func run() {
    for (what, names) in AcceptedForms.mnemonics { print("\(what): \(names)") }
    print("but not:")
    for exception in AcceptedForms.exceptions { print("  \(exception)") }
  }
}
