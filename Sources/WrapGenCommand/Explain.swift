import ArgumentParser
import Foundation
import WrapGen

struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Who owns what when, in words, with the spec lines.",
    discussion: """
      A symbol: its prototype on this kernel, each clause as a sentence, and its
      partners (what frees what it allocates, what ends what it pins). Callbacks, sets
      and structures are symbols too: net_device_ops.ndo_open, skb_caps, net_device.

      A module file: its entries (tables of functions in its data, typed by size, slots
      and its own type information), its exits by class, and what it can own: where
      that comes from and what ends it. A table that several structures fit is listed
      as ambiguous. Types need the kernel's image beside the module or in /boot, or
      --image; without it sizes and slots alone decide.

      EXAMPLES
        wrapgen explain kfree
        wrapgen explain net_device_ops.ndo_start_xmit
        wrapgen explain /lib/modules/$(uname -r)/kernel/drivers/net/dummy.ko
        wrapgen explain e1000.ko --image boot/vmlinuz-6.1.0-56-amd64

      EXIT CODES
        0   explained
        1   a spec is wrong, or a function of the module stands in two slots whose
            contracts do not agree (cordon.ko refuses to register it)
        2   wrong use: unknown symbols and options, missing headers, foreign files
        3   the module imports what no contract covers
      """)

  @Argument(help: "A symbol, or a module file.", completion: .file(extensions: ["ko", "xz"]))
  var subject: String

  @Option(help: ArgumentHelp("The kernel's image, for types.", valueName: "vmlinuz"), completion: .file())
  var image: String?

  @OptionGroup var kernel: KernelOption
  @OptionGroup var specs: SpecOptions

  func run() throws {
    let folder = try SpecFolder(path: specs.specs)
    if subject.contains("/") || subject.contains(".ko") { return try explainModule(folder) }
    let facts = try specs.check(kernel.source(), scope: .everything).facts
    let story = StoryText(facts: facts, prefix: folder.prefix)
    guard let text = story.text(ofSymbol: subject) else {
      let near = story.nearest(to: subject).map { "; did you mean '\($0)'?" } ?? ""
      throw EnvironmentFailure("neither \(facts.release) nor a spec knows '\(subject)'\(near)")
    }
    print(text)
  }

  private func explainModule(_ folder: SpecFolder) throws {
    let object = try ModuleObject(path: subject)
    guard let wanted = kernel.kernel ?? object.release else {
      throw EnvironmentFailure("'\(object.name)' does not say which kernel it is for; name one with --kernel")
    }
    let facts = try specs.check(KernelSource(wanted), scope: .everything).facts
    let place = image ?? KernelImage.beside(module: subject, release: facts.release)
    if image != nil { _ = try KernelImage.btf(path: image!) }
    let story = try ModuleStory(path: subject, facts: facts, image: place)
    print(StoryText(facts: facts, prefix: folder.prefix).text(of: story))
    for conflict in story.conflicts {
      Terminal.error(
        "\(story.module): '\(conflict.function)' stands in \(conflict.slots.map(\.slot).joined(separator: " and ")), "
          + "whose contracts do not agree")
    }
    if !story.conflicts.isEmpty { throw WrapGenExit.diagnostics.code }
    let gaps = story.coverage.gaps
    if !gaps.isEmpty {
      Terminal.error("\(story.module): no contract for \(gaps.joined(separator: ", "))")
      throw WrapGenExit.gaps.code
    }
  }
}
