/// One fault and what was seen of it.
public struct Result: Sendable, Codable {
  public let fault: Fault
  public let outcome: Outcome
  /// The report's first line, the kernel's complaint, or the step of the workload that failed.
  public let detail: String
  /// After a kill, the distribution's driver was loaded again and worked; nil: there was no kill.
  public let restarted: Bool?
  /// Guest seconds from loading to the end of the checks; nil when the boot did not come to it.
  public let seconds: Double?
}
