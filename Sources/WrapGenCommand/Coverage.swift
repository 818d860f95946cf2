import ArgumentParser
import Foundation
import WrapGen

struct Coverage: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Which imports of modules have a contract, and which to write next.",
    discussion: """
      For a module file: one line per import with its class and the spec line that says
      so. For a folder, or with no argument for everything installed: one line per
      module with what is missing, two figures by top folder (modules whose every
      import is specified; modules whose imports from vmlinux are), and the symbols
      whose contract would unlock most modules next.

      cordon.ko refuses to load a module with a missing contract. Modules compressed
      with xz, gzip or zstd are read as they are. The last line is always

        coverage: A of M modules fully specified, B by vmlinux imports, S symbols

      EXAMPLES
        M=/lib/modules/$(uname -r)/kernel
        wrapgen coverage $M/drivers/net/ethernet/intel/e1000/e1000.ko
        wrapgen coverage $M/drivers/block --all
        wrapgen coverage                      everything installed for this kernel
        wrapgen coverage --format json $M/drivers/net >coverage.json
        wrapgen coverage --domain $M/drivers/nvme/host/nvme.ko $M/drivers/nvme/host/nvme-core.ko
        wrapgen coverage --ledger | grep -c reviewed

      EXIT CODES
        0   every import of every module is specified
        1   a spec is wrong; nothing was counted
        2   wrong use: unknown options, missing headers, foreign files
        3   a module imports what no contract covers
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(
    help: "Module files, or folders of them. Default: all modules installed for the kernel.",
    completion: .file(extensions: ["ko", "xz", "gz", "zst"]))
  var modules: [String] = []

  @Option(
    help: ArgumentHelp(
      "A release with installed headers, a folder of kernel headers, or a facts file. Default: the kernel each module was built for.",
      valueName: "release|folder|file"),
    completion: .file())
  var kernel: String?

  @Option(help: "How to print: for people or for programs.")
  var format = Format.text

  @Option(help: ArgumentHelp("How many symbols to propose.", valueName: "count"))
  var top = 20

  @Flag(help: "Name every missing import of a folder's modules, not the first three.")
  var all = false

  @Flag(help: "The modules named form one domain: what they import from each other needs no contract.")
  var domain = false

  @Flag(help: "Print a line per symbol the kernel exports instead: reviewed, drafted or unknown.")
  var ledger = false

  @OptionGroup var specs: SpecOptions

  func validate() throws {
    if top < 0 { throw ValidationError("--top takes a count, not \(top)") }
  }

  func run() throws {
    if ledger { return try printLedger() }
    let isDetailed = !modules.isEmpty && modules.allSatisfy { !Self.isFolder($0) }
    let roots = modules.isEmpty ? [try ModuleFolder.installed(release: installedRelease())] : modules
    let paths = try roots.flatMap(ModuleFolder.modules)
    let objects = try ModuleObject.read(paths) { Terminal.progress("reading modules", $0, of: paths.count) }
    var indexes: [String: CoverageIndex] = [:]
    var coverages: [WrapGen.Coverage] = []
    let names = domain ? Set(objects.map(\.name)) : []
    for object in objects {
      guard let wanted = kernel ?? object.release else {
        throw EnvironmentFailure("'\(object.name)' does not say which kernel it is for; name one with --kernel")
      }
      let index = try indexes[wanted] ?? CoverageIndex(specs.check(KernelSource(wanted)).facts)
      indexes[wanted] = index
      coverages.append(WrapGen.Coverage(of: object, against: index, domain: names))
    }
    let summary = CoverageSummary(coverages, symbols: indexes.values.map(\.symbols).max() ?? 0)
    switch format {
    case .json: print(try CoverageReport.json(coverages, summary))
    case .text:
      if isDetailed {
        print(coverages.map(CoverageReport.text).joined(separator: "\n\n"))
      } else {
        for coverage in coverages { print(CoverageReport.line(coverage, limit: all ? .max : 3)) }
        print("\n" + CoverageReport.text(summary, top: top) + "\n")
      }
      print(summary.line)
    }
    let gaps = coverages.filter { !$0.gaps.isEmpty }
    if isDetailed {
      for coverage in gaps {
        Terminal.error("\(coverage.module): no contract for \(coverage.gaps.joined(separator: ", "))")
      }
    }
    if !gaps.isEmpty { throw WrapGenExit.gaps.code }
  }

  /// Drafts are refused elsewhere; here they are what is counted.
  private func printLedger() throws {
    let source = try KernelSource(kernel ?? KernelHeaders.installedRelease())
    let result = try SpecCheck(specs: SpecFolder(path: specs.specs), source: source).run()
    if result.diagnostics.contains(where: { $0.severity == .error && $0.rule != "draft" }) {
      _ = try specs.check(source)
    }
    print(CoverageReport.ledger(result.facts))
  }

  private func installedRelease() throws -> String {
    try kernel.map { try KernelSource($0).release } ?? KernelHeaders.installedRelease()
  }

  private static func isFolder(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}
