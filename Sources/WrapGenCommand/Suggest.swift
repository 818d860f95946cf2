import ArgumentParser
import Foundation
import WrapGen

struct Suggest: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Draft contracts, with what speaks for each clause.",
    discussion: """
      A draft is a starting point for somebody who then reads the function. Each clause
      names its evidence: attributes of the prototype (__alloc_size, __printf, __user),
      kernel-doc, naming pairs (register and unregister, alloc and free), what existing
      contracts say about the same type, and what inline functions of the headers store
      (which needs a libclang 21; the Swift toolchain's is used).

      Drafts carry the mark '__draft'. 'wrapgen check' refuses them until a person has
      read them against the kernel's code and removed it.

      A symbol is a function, a variable, or a slot of a table of functions
      (watchdog_ops.start). A module file drafts everything it lacks.

      With --from, the log of a kernel in which a driver ran under the policy audit:
      each place that did something without a right is printed as a clause to think
      about, below the file and line of the spec it belongs to. What lacks a contract
      is drafted.

      EXAMPLES
        wrapgen suggest watchdog_register_device
        wrapgen suggest watchdog_ops.start
        wrapgen suggest drivers/watchdog/i6300esb.ko >>specs/linux/watchdog.own.h
        dmesg >log; wrapgen suggest --from log

      EXIT CODES
        0   drafted, or nothing is missing
        1   a spec is wrong
        2   wrong use: unknown symbols and options, missing headers, foreign files,
            a log without an audit's lines
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

  @Argument(help: "A symbol, or a module file.", completion: .file(extensions: ["ko", "xz"]))
  var subject: String?

  @Option(
    help: ArgumentHelp("A kernel's log with the lines of an audit.", valueName: "log"), completion: .file())
  var from: String?

  @Option(
    help: ArgumentHelp(
      "A kernel header to read besides those of the specs; may be given several times.", valueName: "linux/x.h")
  )
  var include: [String] = []

  @Option(help: "How to print: as a spec or for programs.")
  var format = Format.text

  @OptionGroup var kernel: KernelOption
  @OptionGroup var specs: SpecOptions

  func validate() throws {
    if (subject == nil) == (from == nil) {
      throw ValidationError("give a symbol or a module file, or --from with a kernel's log")
    }
  }

  func run() throws {
    if let from { return try propose(from) }
    let subject = subject ?? ""
    let object = subject.contains("/") || subject.contains(".ko") ? try ModuleObject(path: subject) : nil
    let source = try (kernel.kernel ?? object?.release).map { try KernelSource($0) } ?? kernel.source()
    var symbols = [subject]
    if let object { symbols = try WrapGen.Coverage(of: object, against: specs.check(source).facts).gaps }
    if object == nil { _ = try specs.check(source) }
    let facts = try self.facts(source, headers: include + headers(for: symbols, source))
    let suggestion = Suggestion(facts: facts)
    let drafts = symbols.compactMap(suggestion.draft)
    if drafts.isEmpty, object == nil {
      let near = StoryText(facts: facts).nearest(to: subject).map { "; did you mean '\($0)'?" } ?? ""
      throw EnvironmentFailure("\(facts.release) neither exports nor declares '\(subject)'\(near)")
    }
    if object == nil, facts.allContracts.contains(where: { $0.name == subject }) {
      Terminal.standardError("note: '\(subject)' has a contract already; see 'wrapgen explain \(subject)'")
    }
    if facts.stores.isEmpty, case .headers = source {
      Terminal.standardError("note: what inline functions store is not shown: no libclang 21 was found")
    }
    switch format {
    case .json: print(try JSONText.text(of: drafts))
    case .text: printText(drafts)
    }
  }

  private func propose(_ path: String) throws {
    guard let log = FileManager.default.contents(atPath: path).map({ String(decoding: $0, as: UTF8.self) })
    else {
      throw EnvironmentFailure("cannot read '\(path)'")
    }
    let lines: [AuditLine]
    do {
      lines = try AuditLog.lines(in: log)
    } catch let error as AuditLog.Unreadable {
      throw EnvironmentFailure("\(path):\(error.line): an audit's line is cut off or from another version")
    }
    if lines.isEmpty {
      throw EnvironmentFailure("'\(path)' has no line of an audit; load cordon.ko with policy=audit")
    }
    let source = try kernel.kernel.map { try KernelSource($0) } ?? kernel.source()
    let named = try specs.check(source).facts
    let proposals = lines.map(AuditReader(facts: named).proposal)
    let symbols = Set(proposals.compactMap(\.symbol)).sorted()
    let drafts = Suggestion(facts: try facts(source, headers: include + headers(for: symbols, source)))
    switch format {
    case .json: print(try JSONText.text(of: proposals))
    case .text:
      print(proposals.map(\.printed).joined(separator: "\n\n"))
      if !symbols.isEmpty {
        print("")
        printText(symbols.compactMap(drafts.draft))
      }
    }
  }

  /// The specs hold by now; what a header that none of them includes has against the others is not their fault.
  private func facts(_ source: KernelSource, headers: [String]) throws -> Facts {
    try SpecCheck(specs: SpecFolder(path: specs.specs), source: source, scope: .evidence, alsoIncludes: headers)
      .run().facts
  }

  /// Where the symbols are declared, as far as the specs' headers are not enough.
  private func headers(for symbols: [String], _ source: KernelSource) throws -> [String] {
    guard case .headers(let headers) = source else { return [] }
    for name in include where !headers.has(header: name) {
      throw EnvironmentFailure("kernel \(headers.release) has no header '\(name)'")
    }
    let types = symbols.map { $0.split(separator: ".").first.map(String.init) ?? $0 }
    return try HeaderFinder(kernel: headers).headers(declaring: types)
  }

  private func printText(_ drafts: [Draft]) {
    let byHeader = Dictionary(grouping: drafts, by: { $0.header ?? "" })
    var parts: [String] = []
    for (header, drafts) in byHeader.sorted(by: { $0.key < $1.key }) {
      let title = header.isEmpty ? "/* ---- no prototype was found ---- */" : "/* ---- <\(header)> ---- */"
      parts.append(title)
      parts += drafts.map { String($0.text.dropLast()) }
    }
    print(parts.joined(separator: "\n\n"))
  }
}
