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
    if diagnostics.hasErrors { return Result(model: nil, diagnostics: diagnostics.inOrder) }
    let spliced = try SpliceCheck(specs: specs, kernel: kernel).check(read)
    diagnostics += spliced.diagnostics
    if diagnostics.hasErrors { return Result(model: nil, diagnostics: diagnostics.inOrder) }

    let contracts = read.contracts.map(\.contract)
    let dormant = contracts.filter { $0.isImport && !kernel.exports.contains($0.name) }
    let names = Set(dormant.map(\.name))
    let model = SpecModel(
      contracts: contracts.filter { !($0.isImport && names.contains($0.name)) }, dormant: dormant, fields: read.fields,
      headers: specs.specHeaders(for: kernel), layouts: spliced.layouts)
    let facts = RuleFacts(
      model: model, contracts: contracts, parsed: read.contracts.flatMap(\.clauses), exports: kernel.exports,
      inline: Set(read.contracts.filter(\.isInline).map(\.contract.name)))
    diagnostics += Rules.all.flatMap { $0.check(facts) }
    return Result(model: diagnostics.hasErrors ? nil : model, diagnostics: diagnostics.inOrder)
  }
}
