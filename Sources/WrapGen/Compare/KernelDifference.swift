/// What the specs say, on two kernels: which contracts need another look, and why.
public struct KernelDifference: Sendable {
  public let old: String
  public let new: String
  /// In order of place; the rule's name begins with `diff-`.
  public let findings: [Diagnostic]
  /// Findings that a waiver with a reason silences.
  public let waived: [(finding: Diagnostic, waiver: Waiver)]
  /// Waivers for the new kernel's series that silence nothing.
  public let stale: [Waiver]
  /// Contracts that were compared.
  public let contracts: Int

  public var isClean: Bool { findings.isEmpty && stale.isEmpty }

  /// Reads both kernels with the same specs. The specs must hold on the old one; on the new one they need not.
  public static func find(specs: SpecFolder, old: KernelSource, new: KernelSource) throws -> KernelDifference? {
    let before = try SpecCheck(specs: specs, source: old, scope: .everything).run()
    guard before.model != nil else { return nil }
    let after = try SpecCheck(
      specs: specs, source: new, scope: .everything, alsoLaysOut: Set(before.facts.layouts.keys)
    ).run()
    return KernelDifference(specs: specs, before, after)
  }

  init(specs: SpecFolder, _ before: SpecCheck.Result, _ after: SpecCheck.Result) {
    old = before.facts.release
    new = after.facts.release
    let differences = FactsDifference(old: before.facts, new: after.facts)
    var all = differences.findings
    let known = Set(before.diagnostics)
    all += after.diagnostics.filter { $0.severity == .error && !known.contains($0) }.map { diagnostic in
      Diagnostic(
        .warning, at: diagnostic.location, "the spec does not hold there: \(diagnostic.message)",
        rule: "diff-check",
        notes: diagnostic.notes, subject: diagnostic.subject)
    }
    var findings: [Diagnostic] = []
    var waived: [(Diagnostic, Waiver)] = []
    let waivers = specs.waivers.filter { $0.rule.hasPrefix("diff-") && $0.isFor(after.facts.series) }
    for finding in all {
      if let waiver = waivers.first(where: { $0.covers(finding) }) {
        waived.append((finding, waiver))
      } else {
        findings.append(finding)
      }
    }
    self.findings = findings.inOrder
    self.waived = waived
    let used = Set(waived.map(\.1))
    stale = waivers.filter { $0.series != nil && !used.contains($0) }
    contracts = before.facts.allContracts.count
  }
}
