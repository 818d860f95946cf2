import Foundation

/// The specs against several kernels: what is said about all of them is said once.
public struct KernelsCheck: Sendable {
  let specs: SpecFolder
  let sources: [KernelSource]

  public init(specs: SpecFolder, sources: [KernelSource]) {
    self.specs = specs
    self.sources = sources
  }

  public struct Result: Sendable {
    /// In order of place.
    public let findings: [Finding]
    /// In the order the kernels were given.
    public let kernels: [SpecCheck.Result]

    public var hasErrors: Bool { findings.contains { $0.diagnostic.severity == .error } }
  }

  /// A diagnostic and the kernels it is true of.
  public struct Finding: Hashable, Sendable {
    public let diagnostic: Diagnostic
    /// Empty: every kernel given.
    public let releases: [String]
  }

  public func run() throws -> Result {
    let results = try sources.map { try SpecCheck(specs: specs, source: $0).run() }
    var places: [Key: (diagnostic: Diagnostic, releases: [String])] = [:]
    for result in results {
      for diagnostic in result.diagnostics {
        places[Key(diagnostic), default: (diagnostic, [])].releases.append(result.facts.release)
      }
    }
    var findings = places.values.map { found in
      Finding(
        diagnostic: found.diagnostic,
        releases: Set(found.releases).count == Set(results.map(\.facts.release)).count ? [] : found.releases)
    }
    findings += dormant(results)
    if !findings.contains(where: { $0.diagnostic.severity == .error }) { findings += staleWaivers(results) }
    return Result(
      findings: findings.sorted {
        ($0.diagnostic.location, $0.diagnostic.message) < ($1.diagnostic.location, $1.diagnostic.message)
      }, kernels: results)
  }

  /// Notes of clang's lie in another file on another kernel.
  private struct Key: Hashable {
    let location: SourceLocation
    let message: String
    let rule: String

    init(_ diagnostic: Diagnostic) {
      location = diagnostic.location
      message = diagnostic.message
      rule = diagnostic.rule
    }
  }

  /// Dormant somewhere is a note, dormant on every kernel given an error.
  private func dormant(_ results: [SpecCheck.Result]) -> [Finding] {
    let known = specs.committedImports
    var byName: [String: [(release: String, dormant: Dormant)]] = [:]
    for result in results {
      for dormant in result.dormant {
        byName[dormant.name, default: []].append((result.facts.release, dormant))
      }
    }
    return byName.values.map { places in
      let first = places[0].dormant
      let isEverywhere = places.count == results.count && !known.contains(first.name)
      if isEverywhere { return Finding(diagnostic: first.error, releases: []) }
      let releases = places.count == results.count ? [] : places.map(\.release)
      return Finding(diagnostic: first.note, releases: releases)
    }
  }

  private func staleWaivers(_ results: [SpecCheck.Result]) -> [Finding] {
    let used = results.reduce(into: Set<Waiver>()) { $0.formUnion($1.usedWaivers) }
    return specs.waivers.filter { waiver in
      !waiver.rule.hasPrefix("diff-") && !used.contains(waiver)
        && sources.contains { waiver.isFor($0.series) }
    }.map { waiver in
      let known = Rules.waivable.contains(waiver.rule)
      return Finding(
        diagnostic: Diagnostic(
          at: waiver.location,
          known
            ? "nothing is wrong with '\(waiver.subject)' that this waives; remove the line"
            : "no rule '\(waiver.rule)' that can be waived; there are \(Rules.waivable.sorted().joined(separator: ", "))",
          rule: "stale-waiver"), releases: [])
    }
  }
}

extension Dormant {
  /// It is true of every kernel given.
  var error: Diagnostic {
    switch reason {
    case .inline(let body):
      Diagnostic(
        at: location,
        "'\(name)' is inline: no driver imports it, and clang drops clauses behind a body; give the contract to what it calls",
        rule: "inline-function", notes: [.init(location: body, message: "its body")])
    case .notExported(let header):
      Diagnostic(
        at: location, "\(header) declares '\(name)', but no module may import it: it is not exported",
        rule: "unexported-function")
    case .unknown(let near):
      Diagnostic(
        at: location,
        "no kernel given has a function or variable '\(name)'" + (near.map { "; did you mean '\($0)'?" } ?? ""),
        rule: "unknown-function")
    }
  }

  /// Other kernels have it.
  var note: Diagnostic {
    let why: String
    switch reason {
    case .inline: why = "is inline"
    case .notExported: why = "is not exported"
    case .unknown: why = "does not exist"
    }
    return Diagnostic(.note, at: location, "'\(name)' \(why) here: its contract is dormant", rule: "dormant")
  }
}

extension SpecFolder {
  /// Imports that `generated/linux-*/COVERAGE.md` beside the specs lists: a kernel that was not given has them.
  var committedImports: Set<String> {
    let folder = URL(fileURLWithPath: root).deletingLastPathComponent().path + "/generated"
    let kernels = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var names: Set<String> = []
    for kernel in kernels {
      guard let text = try? String(contentsOfFile: "\(folder)/\(kernel)/COVERAGE.md", encoding: .utf8) else {
        continue
      }
      for line in text.split(separator: "\n") where line.hasPrefix("| `") {
        names.insert(String(line.dropFirst(3).prefix { $0 != "`" }))
      }
    }
    return names
  }
}
