import Foundation

/// A module's imports against the specs.
public struct Coverage: Sendable {
  public struct Row: Sendable {
    public let symbol: String
    /// vmlinux exports it, or nobody that the headers know.
    public let isKernels: Bool
    /// nil: a gap, or what another module of the domain exports.
    public let contract: Contract?
    /// Another module of the same domain exports it: no contract is needed.
    public let isOwn: Bool
  }

  public let module: String
  public let path: String
  /// Sorted by symbol.
  public let rows: [Row]

  /// `domain`: names of the modules that are loaded as one domain with this.
  public init(of object: ModuleObject, against index: CoverageIndex, domain: Set<String> = []) {
    let partners = Set(domain.map(Self.canonical))
    module = object.name
    path = object.path
    rows = object.imports.map { symbol in
      Row(
        symbol: symbol, isKernels: index.exports[symbol].map { $0 == "vmlinux" } ?? true,
        contract: index.contracts[symbol],
        isOwn: index.exports[symbol].map { partners.contains(Self.canonical($0)) } ?? false)
    }
  }

  /// As modprobe has it: `nvme_core` of `drivers/nvme/host/nvme-core`.
  private static func canonical(_ module: String) -> String {
    (module.split(separator: "/").last.map(String.init) ?? module).replacingOccurrences(of: "-", with: "_")
  }

  public init(of object: ModuleObject, against facts: Facts) {
    self.init(of: object, against: CoverageIndex(facts))
  }

  public var gaps: [String] { rows.filter { $0.contract == nil && !$0.isOwn }.map(\.symbol) }
  public var kernelGaps: [String] {
    rows.filter { $0.contract == nil && !$0.isOwn && $0.isKernels }.map(\.symbol)
  }

  public var summary: String { "\(rows.count - gaps.count) of \(rows.count) imports specified" }
}

/// Contracts and exports by name, for many modules.
public struct CoverageIndex: Sendable {
  let contracts: [String: Contract]
  let exports: [String: String]

  public init(_ facts: Facts) {
    contracts = Dictionary(facts.model.imports.map { ($0.name, $0) }) { a, _ in a }
    exports = facts.exports
  }

  public var symbols: Int { contracts.count }
}
