import Foundation

/// What one place of a binary did without a right, as a kernel's log tells it (Report/Audit.swift of the runtime writes these).
public struct AuditLine: Codable, Hashable, Sendable {
  /// A clause, or the contract itself, in the specs that `cordon.ko` was built with.
  public struct Place: Codable, Hashable, Sendable {
    public let contract: String
    public let file: String?
    public let line: Int?
    public let text: String?
  }

  public let module: String
  /// `write`, `argument`, `call`, `contract`, `register`, or another word of a report's first line.
  public let kind: String
  public let symbol: String
  public let offset: Int
  /// Bytes stored.
  public let size: Int?
  /// A function of the kernel, or what a slot was given.
  public let target: String?
  public let slot: String?
  /// Why an argument was not taken: `not held`.
  public let answer: String?
  /// What failed.
  public let clause: Place?
  /// The object the address lies in, and where there.
  public let type: String?
  public let member: String?
  public let byte: Int?
  /// The nearest right: its keyword, whether it is there still, how far inside the address is, and who gave and took it.
  public let right: String?
  public let held: Bool?
  public let inside: Int?
  public let granted: Place?
  public let ended: Place?
  /// The contract that the driver was entered by.
  public let entered: Place?
  /// The contract that the address may come from: an argument of the entry, or, without a number, a result.
  public let origin: Place?
  public let argument: Int?
  public let distance: Int?
}

/// The lines of an audit in a kernel's log, each once, in their order.
public enum AuditLog {
  /// A line, counted from 1, that is cut off or from another version.
  public struct Unreadable: Error {
    public let line: Int
  }

  private static let mark = "cordon: audit: {"

  /// Throws `Unreadable` at the first that cannot be read.
  public static func lines(in log: String) throws -> [AuditLine] {
    var found: [AuditLine] = []
    var seen: Set<AuditLine> = []
    for (index, line) in log.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      guard let mark = line.range(of: mark) else { continue }
      let text = line[line.index(before: mark.upperBound)...]
      guard let audit = try? JSONDecoder().decode(AuditLine.self, from: Data(text.utf8)) else {
        throw Unreadable(line: index + 1)
      }
      if seen.insert(audit).inserted { found.append(audit) }
    }
    return found
  }
}
