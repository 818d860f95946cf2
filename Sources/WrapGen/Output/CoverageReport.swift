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
        lines.append("  \(name)  \(row.isOwn ? "of the domain" : "no contract")")
      }
    }
    return (lines + [coverage.summary]).joined(separator: "\n")
  }

  /// A line per exported symbol: its name, `reviewed`, `drafted` or `unknown`, and the spec line. Sorted.
  public static func ledger(_ facts: Facts) -> String {
    let contracts = Dictionary(facts.allContracts.map { ($0.name, $0) }) { a, _ in a }
    return facts.exports.keys.sorted().map { symbol in
      guard let contract = contracts[symbol] else { return "\(symbol) unknown" }
      let state = contract.clauses.contains { $0.verb == .draft } ? "drafted" : "reviewed"
      return "\(symbol) \(state) \(contract.location.file):\(contract.location.line)"
    }.joined(separator: "\n")
  }

  /// A line per module; `limit`: how many gaps a line names.
  public static func line(_ coverage: Coverage, limit: Int) -> String {
    let gaps = coverage.gaps
    let count = "\(coverage.module): \(coverage.rows.count - gaps.count) of \(coverage.rows.count)"
    if gaps.isEmpty { return count }
    let more = gaps.count > limit ? " and \(gaps.count - limit) more" : ""
    return "\(count), missing \(gaps.prefix(limit).joined(separator: ", "))\(more)"
  }

  /// Figures by folder, and the contracts to write next; without the last line.
  public static func text(_ summary: CoverageSummary, top: Int) -> String {
    let width = max(12, summary.folders.map(\.name.count).max() ?? 0)
    func row(_ name: String, _ columns: [String]) -> String {
      name.padding(toLength: width, withPad: " ", startingAt: 0)
        + columns.map { String(repeating: " ", count: max(1, 12 - $0.count)) + $0 }.joined()
    }
    var lines = [row("folder", ["modules", "full", "by vmlinux"])]
    lines += summary.folders.map { row($0.name, ["\($0.modules)", "\($0.full)", "\($0.byKernel)"]) }
    let gaps = summary.gaps.prefix(top)
    if !gaps.isEmpty {
      let symbols = max(12, gaps.map(\.symbol.count).max() ?? 0)
      lines.append("")
      lines.append(
        "next symbol".padding(toLength: symbols, withPad: " ", startingAt: 0)
          + "   unlocks alone   modules that lack it")
      for gap in gaps {
        let name = gap.symbol.padding(toLength: symbols, withPad: " ", startingAt: 0)
        let unlocks = String(repeating: " ", count: max(1, 16 - "\(gap.unlocks)".count)) + "\(gap.unlocks)"
        lines.append(
          name + unlocks + String(repeating: " ", count: max(1, 23 - "\(gap.users)".count)) + "\(gap.users)")
      }
    }
    return lines.joined(separator: "\n")
  }

  /// An object with one entry per module; keys sorted, so that the same input gives the same bytes.
  public static func json(_ coverages: [Coverage], _ summary: CoverageSummary) throws -> String {
    try JSONText.text(of: Report(coverages, summary))
  }

  private struct Report: Encodable {
    let modules: [Module]
    let folders: [Folder]
    let next: [Gap]
    let fullySpecified: Int
    let byKernelImports: Int
    let symbols: Int

    init(_ coverages: [Coverage], _ summary: CoverageSummary) {
      modules = coverages.map(Module.init)
      folders = summary.folders.map {
        Folder(name: $0.name, modules: $0.modules, fullySpecified: $0.full, byKernelImports: $0.byKernel)
      }
      next = summary.gaps.map { Gap(symbol: $0.symbol, unlocks: $0.unlocks, modules: $0.users) }
      fullySpecified = summary.full
      byKernelImports = summary.byKernel
      symbols = summary.symbols
    }
  }

  private struct Folder: Encodable {
    let name: String
    let modules: Int
    let fullySpecified: Int
    let byKernelImports: Int
  }

  private struct Gap: Encodable {
    let symbol: String
    let unlocks: Int
    let modules: Int
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
