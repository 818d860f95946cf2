import Foundation

/// A campaign's results as a table, as JSON, and as the line it ends with.
public struct Summary: Codable, Sendable {
  public let driver: String
  public let seed: UInt64
  public var lostBoots: Int
  public var isolated: [Result]
  public var native: [Result]

  public init(driver: String, seed: UInt64, lostBoots: Int, isolated: [Result], native: [Result]) {
    self.driver = driver
    self.seed = seed
    self.lostBoots = lostBoots
    self.isolated = isolated
    self.native = native
  }

  public init(json path: String) throws {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw CampaignError("cannot read '\(path)'")
    }
    self = try JSONDecoder().decode(Summary.self, from: data)
  }

  /// DIRECTORY/DRIVER-SEED.md and .json.
  public func write(to directory: String) throws {
    try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
    let name = "\(directory)/\(driver)-\(seed)"
    try table.write(toFile: name + ".md", atomically: true, encoding: .utf8)
    try json.write(toFile: name + ".json", atomically: true, encoding: .utf8)
  }

  public static func line(_ summaries: [Summary]) -> String {
    let isolated = summaries.flatMap(\.isolated)
    let native = summaries.flatMap(\.native)
    func count(_ results: [Result], _ outcomes: Outcome...) -> Int {
      results.filter { outcomes.contains($0.outcome) }.count
    }
    return "campaign: \(isolated.count) faults, \(count(isolated, .refused)) refused; "
      + "native: \(count(native, .crashed, .harmed, .hung)) panics or corruptions; "
      + "isolated: \(count(isolated, .killed)) kills, \(isolated.filter { $0.restarted == true }.count) restarts, "
      + "\(count(isolated, .harmed)) harmed, \(count(isolated, .crashed)) crashed, \(count(isolated, .hung)) hung"
  }

  public var json: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
      return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
  }

  /// Kinds against outcomes, and every fault with what came of it.
  public var table: String {
    var lines = ["# Faults of \(driver), seed \(seed)", ""]
    lines += Self.matrix(title: "isolated", isolated)
    if !native.isEmpty { lines += Self.matrix(title: "native", native) }
    lines += ["## Every fault", "", "| fault | isolated | native | seen |", "|---|---|---|---|"]
    let natives = Dictionary(native.map { ($0.fault.number, $0) }, uniquingKeysWith: { first, _ in first })
    let alone = Set(isolated.map(\.fault.number))
    for result in native where !alone.contains(result.fault.number) {
      let detail = result.detail.replacingOccurrences(of: "|", with: "\\|")
      lines.append("| `\(result.fault.line)` | | \(result.outcome.rawValue) | \(detail) |")
    }
    for result in isolated {
      let beside = natives[result.fault.number]?.outcome.rawValue ?? ""
      let detail = result.detail.replacingOccurrences(of: "|", with: "\\|")
      lines.append("| `\(result.fault.line)` | \(result.outcome.rawValue) | \(beside) | \(detail) |")
    }
    lines += ["", Self.line([self])]
    return lines.joined(separator: "\n") + "\n"
  }

  private static func matrix(title: String, _ results: [Result]) -> [String] {
    let outcomes = Outcome.allCases
    var lines = [
      "## \(title)", "", "| kind | faults | " + outcomes.map(\.rawValue).joined(separator: " | ") + " |",
    ]
    lines.append("|---|" + String(repeating: "---:|", count: outcomes.count + 1))
    for kind in FaultKind.allCases {
      let rows = results.filter { $0.fault.kind == kind }
      if rows.isEmpty { continue }
      let counts = outcomes.map { outcome in String(rows.filter { $0.outcome == outcome }.count) }
      lines.append("| \(kind.rawValue) | \(rows.count) | " + counts.joined(separator: " | ") + " |")
    }
    let sums = outcomes.map { outcome in String(results.filter { $0.outcome == outcome }.count) }
    lines.append("| all | \(results.count) | " + sums.joined(separator: " | ") + " |")
    return lines + [""]
  }
}
