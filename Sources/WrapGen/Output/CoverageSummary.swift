import Foundation

/// Coverage of many modules: figures by folder, and which contract to write next.
public struct CoverageSummary: Sendable {
  /// Modules below one of the kernel's top folders: `drivers/net`, `fs`.
  public struct Folder: Sendable {
    public let name: String
    public var modules = 0
    /// Every import is specified.
    public var full = 0
    /// Every import that vmlinux exports is specified.
    public var byKernel = 0
  }

  /// A symbol without a contract.
  public struct Gap: Sendable {
    public let symbol: String
    /// Modules that lack nothing else.
    public var unlocks = 0
    /// Modules that import it.
    public var users = 0
    /// The sum over its users of 1 / (what that user lacks).
    public var weight = 0.0
  }

  public let folders: [Folder]
  /// What unlocks most modules first, then what brings most modules nearer.
  public let gaps: [Gap]
  public let modules: Int
  public let full: Int
  public let byKernel: Int
  /// Contracts of what the kernel exports.
  public let symbols: Int

  public init(_ coverages: [Coverage], symbols: Int) {
    var folders: [String: Folder] = [:]
    var gaps: [String: Gap] = [:]
    for coverage in coverages {
      let name = Self.topFolder(of: coverage.path)
      var folder = folders[name] ?? Folder(name: name)
      folder.modules += 1
      if coverage.gaps.isEmpty { folder.full += 1 }
      if coverage.kernelGaps.isEmpty { folder.byKernel += 1 }
      folders[name] = folder
      for symbol in coverage.gaps {
        var gap = gaps[symbol] ?? Gap(symbol: symbol)
        gap.users += 1
        gap.weight += 1 / Double(coverage.gaps.count)
        if coverage.gaps.count == 1 { gap.unlocks += 1 }
        gaps[symbol] = gap
      }
    }
    self.folders = folders.values.sorted { $0.name < $1.name }
    self.gaps = gaps.values.sorted {
      ($1.unlocks, $1.weight, $1.users, $0.symbol) < ($0.unlocks, $0.weight, $0.users, $1.symbol)
    }
    modules = coverages.count
    full = coverages.count { $0.gaps.isEmpty }
    byKernel = coverages.count { $0.kernelGaps.isEmpty }
    self.symbols = symbols
  }

  /// `drivers/net` of `/lib/modules/6.1/kernel/drivers/net/ethernet/intel/e1000/e1000.ko`; `.` outside a kernel's tree.
  static func topFolder(of path: String) -> String {
    let parts = path.split(separator: "/").map(String.init)
    guard let kernel = parts.lastIndex(of: "kernel"), kernel + 2 < parts.count else { return "." }
    let below = parts[(kernel + 1)..<(parts.count - 1)]
    return below.first == "drivers" ? below.prefix(2).joined(separator: "/") : below[below.startIndex]
  }

  /// The last line: an interface.
  public var line: String {
    "coverage: \(full) of \(modules) modules fully specified, \(byKernel) by vmlinux imports, \(symbols) symbols"
  }
}
