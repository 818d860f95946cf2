/// One thing to tell the author of a spec.
public struct Diagnostic: Hashable, Sendable {
  public enum Severity: String, Sendable { case error, warning, note }

  public let severity: Severity
  public let location: SourceLocation
  /// Lower case, quoted names: what is wrong, then what would be right.
  public let message: String
  /// The rule that found it, `clang` for clang's own.
  public let rule: String
  /// Other places that belong to it.
  public let notes: [Note]
  /// What a waiver names to silence it; nil when nobody may.
  public let subject: String?

  public struct Note: Hashable, Sendable {
    public let location: SourceLocation
    public let message: String

    public init(location: SourceLocation, message: String) {
      self.location = location
      self.message = message
    }
  }

  public init(
    _ severity: Severity = .error, at location: SourceLocation, _ message: String, rule: String,
    notes: [Note] = [], subject: String? = nil
  ) {
    self.severity = severity
    self.location = location
    self.message = message
    self.rule = rule
    self.notes = notes
    self.subject = subject
  }
}

extension Sequence where Element == Diagnostic {
  public var hasErrors: Bool { contains { $0.severity == .error } }

  /// By place, each once.
  public var inOrder: [Diagnostic] {
    var seen: Set<Diagnostic> = []
    return filter { seen.insert($0).inserted }.sorted { $0.location < $1.location }
  }
}
