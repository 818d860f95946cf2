/// A difference for programs.
public enum DifferenceReport {
  public static func json(_ difference: KernelDifference) throws -> String {
    try JSONText.text(of: Report(difference))
  }

  private struct Report: Encodable {
    let old: String
    let new: String
    let isClean: Bool
    let contracts: Int
    let findings: [Entry]
    let waived: [Entry]
    let staleWaivers: [Place]

    init(_ difference: KernelDifference) {
      old = difference.old
      new = difference.new
      isClean = difference.isClean
      contracts = difference.contracts
      findings = difference.findings.map { Entry($0, reason: nil) }
      waived = difference.waived.map { Entry($0.finding, reason: $0.waiver.reason) }
      staleWaivers = difference.stale.map { Place(file: $0.location.file, line: $0.location.line) }
    }
  }

  private struct Place: Encodable {
    let file: String
    let line: Int
  }

  private struct Entry: Encodable {
    let kind: String
    let subject: String?
    let file: String
    let line: Int
    let message: String
    let reason: String?

    init(_ finding: Diagnostic, reason: String?) {
      kind = finding.rule
      subject = finding.subject
      file = finding.location.file
      line = finding.location.line
      message = finding.message
      self.reason = reason
    }
  }
}
