import Foundation

/// Coverage for people and for programs.
public enum CoverageReport {
  /// Lines without the last newline; the last one is `N of N imports specified`.
  public static func text(_ coverage: Coverage) -> String {
    let width = coverage.rows.map(\.symbol.count).max() ?? 0
    var lines = ["\(coverage.module):"]
    for row in coverage.rows {
      let name = row.symbol.padding(toLength: width, withPad: " ", startingAt: 0)
      if let contract = row.contract {
        let kind = contract.importClass.rawValue.padding(toLength: 11, withPad: " ", startingAt: 0)
        lines.append("  \(name)  \(kind)  \(contract.location.file):\(contract.location.line)")
      } else {
        lines.append("  \(name)  no contract")
      }
    }
    return (lines + [coverage.summary]).joined(separator: "\n")
  }

  /// An array with one object per module; keys sorted, so that the same input gives the same bytes.
  public static func json(_ coverages: [Coverage]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(coverages.map(Module.init)), as: UTF8.self)
  }

  private struct Module: Encodable {
    let module: String
    let specified: Int
    let total: Int
    let imports: [Import]
    let gaps: [String]

    init(_ coverage: Coverage) {
      module = coverage.module
      total = coverage.rows.count
      gaps = coverage.gaps
      specified = total - gaps.count
      imports = coverage.rows.map(Import.init)
    }
  }

  private struct Import: Encodable {
    let symbol: String
    let `class`: String?
    let file: String?
    let line: Int?
    let clauses: [String]

    init(_ row: Coverage.Row) {
      symbol = row.symbol
      `class` = row.contract?.importClass.rawValue
      file = row.contract?.location.file
      line = row.contract?.location.line
      clauses = row.contract?.clauses.map(\.text) ?? []
    }
  }
}
