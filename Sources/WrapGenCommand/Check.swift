import ArgumentParser
import WrapGen

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check all specs against a kernel's headers.",
    discussion: """
      All specs are parsed by clang in one go with the kernel's own headers. A
      prototype that has drifted, a misspelt member, a size that is no number: each is
      reported at the line and column in the spec where it stands. A contract for a
      function that this kernel does not have is dormant there: a note.

      EXAMPLES
        wrapgen check
        wrapgen check --kernel 6.1.0-56-amd64
        wrapgen check --kernel /usr/src/linux-headers-6.1.0-56-amd64
      """)

  @OptionGroup var kernel: KernelOption
  @OptionGroup var specs: SpecOptions

  func run() throws {
    let headers = try kernel.headers()
    let model = try specs.model(for: headers, printsNotes: true)
    print(
      "\(model.imports.count) imports, \(model.callbacks.count) callbacks, \(model.sets.count) sets checked for "
        + "\(headers.release), \(model.dormant.count) dormant")
  }
}
