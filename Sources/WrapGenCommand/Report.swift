import ArgumentParser
import Foundation
import WrapGen

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "One HTML file for a review.",
    discussion: """
      The page holds every contract with its prototype and clauses in words, coverage of
      the modules and folders named, for each module file what it can own as a graph,
      and with --against the difference to another kernel. It is self-contained:
      nothing is fetched, and it can be mailed or kept beside a patch.

      EXAMPLES
        wrapgen report --output report.html
        wrapgen report e1000.ko --against 6.12.111+deb12-amd64 --output report.html
        wrapgen report /lib/modules/$(uname -r)/kernel/drivers/net --output net.html

      EXIT CODES
        0   written
        1   a spec is wrong
        2   wrong use: unknown options, missing headers, foreign files
      """)

  @Argument(help: "Module files, or folders of them.", completion: .file(extensions: ["ko", "xz"]))
  var modules: [String] = []

  @Option(
    help: ArgumentHelp("Another kernel: release, folder of headers, or facts file.", valueName: "kernel"),
    completion: .file())
  var against: String?

  @Option(help: ArgumentHelp("The kernel's image, for types.", valueName: "vmlinuz"), completion: .file())
  var image: String?

  @Option(help: ArgumentHelp("Where to write.", valueName: "file"), completion: .file(extensions: ["html"]))
  var output = "report.html"

  @OptionGroup var kernel: KernelOption
  @OptionGroup var specs: SpecOptions

  func run() throws {
    let source = try kernel.source()
    let facts = try specs.check(source, scope: .everything).facts
    var stories: [ModuleStory] = []
    var coverages: [WrapGen.Coverage] = []
    for path in modules {
      let found = try ModuleFolder.modules(at: path)
      if found == [path] {
        let place = image ?? KernelImage.beside(module: path, release: facts.release)
        stories.append(try ModuleStory(path: path, facts: facts, image: place))
      } else {
        let index = CoverageIndex(facts)
        coverages += try ModuleObject.read(found) { Terminal.progress("reading modules", $0, of: found.count) }
          .map { WrapGen.Coverage(of: $0, against: index) }
      }
    }
    let difference = try against.flatMap {
      try KernelDifference.find(specs: SpecFolder(path: specs.specs), old: source, new: KernelSource($0))
    }
    let page = ReviewReport(facts: facts, stories: stories, coverages: coverages, difference: difference).html()
    try TextFile.write(page, to: output)
    print(
      "\(output): \(facts.model.contracts.count) contracts, \(stories.count) modules, \(page.utf8.count / 1024) KiB"
    )
  }
}
