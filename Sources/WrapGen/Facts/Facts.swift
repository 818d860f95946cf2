/// What one kernel's headers say, and what the specs say on them, as clang read both.
///
/// Everything behind the clang half works from this value; `FactsText` writes and reads it as a text file.
public struct Facts: Sendable {
  /// As `uname -r` prints it.
  public let release: String
  /// Names in `Module.symvers`, each with the module that exports it (`vmlinux` for the kernel).
  public let exports: [String: String]
  /// By name: functions with a contract, and beyond `FactsScope.specified` all exported ones a header declares.
  public var functions: [String: FunctionFact] = [:]
  /// By tag, structures with function pointers; not with `FactsScope.specified`.
  public var tables: [String: TableFact] = [:]
  /// What inline functions store; with `FactsScope.evidence`, where a libclang is there that sees it.
  public var stores: [InlineStore] = []

  var contracts: [ReadContract] = []
  var dropped: [DroppedContract] = []
  public var fields: [FieldDeclaration] = []
  var headers: [SpecHeader] = []
  /// By tag: the structures that specs touch.
  public var layouts: [String: TypeLayout] = [:]
  /// The tag of what an address operand points to, by the operand's place.
  var structures: [SourceLocation: String] = [:]
  /// `napi_struct.skb` for each member that the piece of a clause at a place reads.
  var reads: [SourceLocation: [String]] = [:]
  /// By path: a sum of each spec's text, to tell stale facts.
  var sums: [String: String] = [:]

  init(release: String, exports: [String: String]) {
    self.release = release
    self.exports = exports
  }

  /// `6.1` of `6.1.0-56-amd64`.
  public var series: String { release.split(separator: ".").prefix(2).joined(separator: ".") }

  /// Every contract that was read, dormant ones too.
  public var allContracts: [Contract] { contracts.map(\.contract) }

  /// Contracts of what this kernel exports, callbacks and sets; call it only when the specs have no errors.
  public var model: SpecModel {
    let all = allContracts
    return SpecModel(
      contracts: all.filter { !$0.isImport || exports[$0.name] != nil },
      dormant: all.filter { $0.isImport && exports[$0.name] == nil },
      fields: fields, headers: headers, layouts: layouts,
      foreign: Set(exports.filter { $0.value != "vmlinux" }.keys))
  }
}

/// How much the clang half looks at.
public enum FactsScope: Sendable {
  /// What the specs name: for `check` and `generate`.
  case specified
  /// Every exported function and every table.
  case everything
  /// What inline functions store too.
  case evidence

  var isEverything: Bool { self != .specified }
}
