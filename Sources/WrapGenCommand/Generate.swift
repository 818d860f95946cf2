import ArgumentParser
import WrapGen

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write the wrappers for a kernel.",
    discussion: """
      The output is C: one file of wrappers per spec, tables, and COVERAGE.md. Files
      that would not change are left alone, files that are no longer produced are
      removed, and a summary says which. Nothing is written when a spec is wrong.

      EXAMPLES
        wrapgen generate
        wrapgen generate --kernel 6.1.0-56-amd64 --output generated/linux-6.1

      EXIT CODES
        0   written, or nothing to write
        1   a spec is wrong; nothing was written
        2   wrong use: unknown options, missing headers, foreign files
      """)

  @OptionGroup var kernel: KernelOption
  @OptionGroup var specs: SpecOptions

  @Option(
    help: ArgumentHelp("Where to write. Default: generated/linux-X.Y of the kernel.", valueName: "folder"),
    completion: .directory)
  var output: String?

  func run() throws {
    let source = try kernel.source()
    let model = try specs.model(for: source)
    let files = Emitter.emit(model: model, release: source.release)
    let folder = output ?? "generated/linux-\(source.series)"
    let changes = try OutputFolder(path: folder).write(files)
    for change in changes.lines { print(change) }
    print("\(folder): \(changes.summary)")
  }
}
