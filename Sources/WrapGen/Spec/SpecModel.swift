/// Everything the specs say about one kernel, checked against its headers.
public struct SpecModel: Sendable {
  /// Sorted by name.
  public let imports: [Contract]
  /// Sorted by name.
  public let callbacks: [Contract]
  /// What drivers call through members of kernel objects, sorted by name.
  public let called: [Contract]
  /// Sorted by name.
  public let sets: [Contract]
  /// Contracts of names that this kernel does not export.
  public let dormant: [Contract]
  public let fields: [FieldDeclaration]
  public let headers: [SpecHeader]
  /// By tag.
  public let layouts: [String: TypeLayout]
  /// Names that modules export: `cordon.ko` must not refer to them, or it would depend on those modules.
  public let foreign: Set<String>

  public init(
    contracts: [Contract], dormant: [Contract] = [], fields: [FieldDeclaration] = [],
    headers: [SpecHeader] = [], layouts: [String: TypeLayout] = [:],
    foreign: Set<String> = []
  ) {
    let sorted = contracts.sorted { $0.name < $1.name }
    imports = sorted.filter(\.isImport)
    callbacks = sorted.filter(\.isCallback)
    called = sorted.filter(\.isCalled)
    sets = sorted.filter(\.isSet)
    self.dormant = dormant.sorted { $0.name < $1.name }
    self.fields = fields.sorted { $0.location < $1.location }
    self.headers = headers.sorted { $0.path < $1.path }
    self.layouts = layouts
    self.foreign = foreign
  }

  /// What has a descriptor in the kernel module.
  public var runtimeContracts: [Contract] { imports + callbacks + called }

  public var contracts: [Contract] { imports + callbacks + called + sets }

  public var clauses: [Clause] { contracts.flatMap(\.clauses) }

  /// Kernel headers of all specs, each once, in the specs' order.
  public var includes: [String] {
    var seen: Set<String> = []
    return headers.flatMap(\.includes).filter { seen.insert($0).inserted }
  }

  public func callbackContract(named name: String) -> Contract? {
    callbacks.first { $0.name == name }
  }

  /// Structures that a clause registers whole.
  public var tableTypes: [String] {
    let names = Set(callbacks.map(\.name))
    let targets = clauses.filter {
      $0.verb.shape == .registration && $0.verb != .offers && $0.operands.count == 2
    }
    .map { $0.operands[1] }
    return Set(targets.filter { !names.contains($0) }).sorted()
  }

  /// Structures whose members a clause offers to the driver.
  public var offeredTypes: [String] {
    let names = Set(called.map(\.name))
    let targets = clauses.filter { $0.verb == .offers && $0.operands.count == 2 }.map { $0.operands[1] }
    return Set(targets.filter { !names.contains($0 + Contract.calledSuffix) }).sorted()
  }

  /// The lists of functions that `alloc` rights name.
  public var releaseLists: [[String]] {
    let lists = clauses.compactMap(\.right).filter { $0.name == "alloc" && $0.operands.count > 2 }
      .map { Array($0.operands.dropFirst(2)) }
    return Set(lists).sorted { $0.joined(separator: " ") < $1.joined(separator: " ") }
  }

  public var releaseNames: [String] { Set(releaseLists.joined()).sorted() }

  /// The functions that end pins and locks.
  public var inverseNames: [String] {
    Set(clauses.filter { $0.verb != .drops }.compactMap { $0.inverse?.function }).sorted()
  }
}
