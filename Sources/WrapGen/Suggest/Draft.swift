import Foundation

/// A contract that nobody has read yet, with what speaks for each of its clauses.
public struct Draft: Encodable, Sendable {
  public struct Clause: Encodable, Sendable {
    /// As a spec has it: `__checks(ref(dev))`.
    public let text: String
    public let evidence: String
  }

  public let symbol: String
  /// Where the kernel declares it; nil when no header that was read does.
  public let header: String?
  /// What stands before the clauses: a prototype, or `DATA(name)`.
  public let declaration: String
  public let clauses: [Clause]
  /// What else a reader should know.
  public let notes: [String]

  /// A comment with the evidence, then the declaration; `check` refuses it while `__draft` stands there.
  public var text: String {
    let evidence = clauses.map { "\($0.text): \($0.evidence)" } + notes
    let comment =
      evidence.isEmpty
      ? "" : "/*\n" + evidence.map { " * - \(Self.harmless($0))\n" }.joined() + " */\n"
    let tail = (["__draft"] + clauses.map(\.text)).map { "\n\t\($0)" }.joined()
    return comment + declaration + (clauses.isEmpty ? " __draft" : tail) + ";\n"
  }

  /// Nothing in it may end the comment that it stands in.
  private static func harmless(_ text: String) -> String {
    text.replacingOccurrences(of: "*/", with: "* /").replacingOccurrences(of: "\n", with: " ")
  }
}
