import ArgumentParser
import Foundation
import WrapGen

struct Coverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "List a module's imports and the contract of each.",
    discussion: """
      One line per import: its name, its class, and the spec line that says so. The
      last line counts. A missing contract is named in its line and again at the end,
      and the exit code is 3; cordon.ko refuses to load such a module. Modules
      compressed with xz, gzip or zstd are read as they are.

      EXAMPLES
        M=/lib/modules/$(uname -r)/kernel/drivers/net/ethernet/intel
        wrapgen coverage $M/e1000/e1000.ko
        wrapgen coverage --format json $M/e1000/e1000.ko $M/e1000e/e1000e.ko
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(help: "Module files.", completion: .file(extensions: ["ko", "xz"]))
  var modules: [String]

  @Option(
    help: ArgumentHelp(
      "A release with installed headers, or a folder of kernel headers. Default: the one each module was built for.",
      valueName: "release|folder"),
    completion: .directory)
  var kernel: String?

  @Option(help: "How to print: for people or for programs.")
  var format = Format.text

  @OptionGroup var specs: SpecOptions

  func run() throws {
    let objects = try modules.map(ModuleObject.init)
    var models: [String: SpecModel] = [:]
    var coverages: [WrapGen.Coverage] = []
    for object in objects {
      guard let wanted = kernel ?? object.release else {
        throw EnvironmentFailure("'\(object.name)' does not say which kernel it is for; name one with --kernel")
      }
      let model = try models[wanted] ?? specs.model(for: KernelSource(wanted))
      models[wanted] = model
      coverages.append(WrapGen.Coverage(of: object, against: model))
    }
    switch format {
    case .text: print(coverages.map(CoverageReport.text).joined(separator: "\n\n"))
    case .json: print(try CoverageReport.json(coverages))
    }
    let gaps = coverages.filter { !$0.gaps.isEmpty }
    for coverage in gaps {
      Terminal.error("\(coverage.module): no contract for \(coverage.gaps.joined(separator: ", "))")
    }
    if !gaps.isEmpty { throw WrapGenExit.gaps.code }
  }
}
