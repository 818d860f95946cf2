import ArgumentParser
import Foundation
import WrapGen

struct Check: ParsableCommand {
  @Option var kernel: String = "6.1.0-56-amd64"
  @Option var specs: String = "specs"
  func run() throws {
    let folder = try SpecFolder(path: specs)
    let result = try SpecCheck(specs: folder, kernel: KernelHeaders(kernel: kernel)).run()
    for d in result.diagnostics { print(DiagnosticText(prefix: folder.prefix).text(of: d)) }
    if let m = result.model { print(m.imports.count, m.callbacks.count, m.sets.count, m.dormant.count, m.layouts.count) }
  }
}
