/// The phases from specs and headers to a model; the next runs only if the one before found no error.
public struct SpecCheck: Sendable {
  public let specs: SpecFolder
  public let kernel: KernelHeaders

  public init(specs: SpecFolder, kernel: KernelHeaders) {
    self.specs = specs
    self.kernel = kernel
  }

  public struct Result: Sendable {
    /// nil when there are errors.
    public let model: SpecModel?
    /// In order of place.
    public let diagnostics: [Diagnostic]
  }

  public func run() throws -> Result {
    let read = try SpecReader(specs: specs, kernel: kernel).read()
    var diagnostics = read.diagnostics
    func failed() -> Result? {
      diagnostics.hasErrors ? Result(model: nil, diagnostics: diagnostics.inOrder) : nil
    }

    if let result = failed() { return result }
    let names = RuleFacts(read, exports: kernel.exports)
    diagnostics += Rules.names.flatMap { $0.check(names) }
    if let result = failed() { return result }
    let spliced = try SpliceCheck(specs: specs, kernel: kernel).check(read)
    diagnostics += spliced.diagnostics
    if let result = failed() { return result }
    let facts = RuleFacts(read, exports: kernel.exports, spliced: spliced)
    diagnostics += Rules.meaning.flatMap { $0.check(facts) }
    if let result = failed() { return result }
    return Result(model: model(read, spliced), diagnostics: diagnostics.inOrder)
  }

  private func model(_ read: SpecReader.Result, _ spliced: SpliceCheck.Result) -> SpecModel {
    let contracts = read.contracts.map(\.contract)
    let dormant = contracts.filter { $0.isImport && !kernel.exports.contains($0.name) }
    return SpecModel(
      contracts: contracts.filter { !$0.isImport || kernel.exports.contains($0.name) }, dormant: dormant,
      fields: read.fields, headers: specs.specHeaders(for: kernel), layouts: spliced.layouts)
  }
}
