/// The phases from specs and headers to a model, for one kernel; the next runs only if the one before found no error.
public struct SpecCheck: Sendable {
  let source: KernelSource
  let specs: SpecFolder
  var scope = FactsScope.specified
  /// Structures to lay out besides those that the specs touch.
  var alsoLaysOut: Set<String> = []
  /// Kernel headers to read besides those that specs include.
  var alsoIncludes: [String] = []

  public init(specs: SpecFolder, kernel: KernelHeaders) {
    self.init(specs: specs, source: .headers(kernel))
  }

  public init(
    specs: SpecFolder, source: KernelSource, scope: FactsScope = .specified, alsoLaysOut: Set<String> = [],
    alsoIncludes: [String] = []
  ) {
    self.alsoIncludes = alsoIncludes
    self.alsoLaysOut = alsoLaysOut
    self.specs = specs
    self.source = source
    self.scope = scope
  }

  public struct Result: Sendable {
    /// nil when there are errors.
    public let model: SpecModel?
    /// In order of place; waived ones are not among them.
    public let diagnostics: [Diagnostic]
    /// Complete but for layouts when there are errors.
    public let facts: Facts
    /// Contracts that this kernel has no use for, in order of place.
    public let dormant: [Dormant]
    /// Waivers that silenced something here.
    public let usedWaivers: Set<Waiver>
  }

  public func run() throws -> Result {
    switch source {
    case .headers(let kernel):
      let reader = SpecReader(
        specs: specs, kernel: kernel, scope: scope, alsoLaysOut: alsoLaysOut, alsoIncludes: alsoIncludes)
      let read = try reader.read()
      return try finish(read.facts, read.diagnostics) { facts in
        try SpliceCheck(specs: specs, kernel: kernel).check(&facts)
      }
    case .facts(let facts, let path):
      if facts.sums != specs.sums {
        throw EnvironmentError(
          "'\(path)' was written from other specs; write it anew: wrapgen facts --kernel \(facts.release) --output \(path)"
        )
      }
      return try finish(facts, []) { _ in [] }
    }
  }

  private func finish(
    _ read: Facts, _ found: [Diagnostic], splice: (inout Facts) throws -> [Diagnostic]
  ) throws -> Result {
    var facts = read
    var diagnostics = found + specs.waiverDiagnostics
    var used: Set<Waiver> = []
    func result(withModel: Bool) -> Result {
      Result(
        model: withModel ? facts.model : nil, diagnostics: diagnostics.inOrder, facts: facts,
        dormant: Dormant.find(in: facts), usedWaivers: used)
    }
    func run(_ rules: [any Rule]) {
      for diagnostic in rules.flatMap({ $0.check(RuleFacts(facts)) }) {
        if let waiver = specs.waivers.first(where: { $0.isFor(facts.series) && $0.covers(diagnostic) }) {
          used.insert(waiver)
        } else {
          diagnostics.append(diagnostic)
        }
      }
    }

    if diagnostics.hasErrors { return result(withModel: false) }
    run(Rules.names)
    if diagnostics.hasErrors { return result(withModel: false) }
    diagnostics += try splice(&facts)
    if diagnostics.hasErrors { return result(withModel: false) }
    run(Rules.meaning)
    return result(withModel: !diagnostics.hasErrors)
  }
}
