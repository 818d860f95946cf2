/// A module's imports against the specs.
public struct Coverage: Sendable {
  public struct Row: Sendable {
    public let symbol: String
    /// nil: a gap.
    public let contract: Contract?
  }

  public let module: String
  /// Sorted by symbol.
  public let rows: [Row]

  public init(of object: ModuleObject, against model: SpecModel) {
    let contracts = Dictionary(model.imports.map { ($0.name, $0) }) { a, _ in a }
    module = object.name
    rows = object.imports.map { Row(symbol: $0, contract: contracts[$0]) }
  }

  public var gaps: [String] { rows.filter { $0.contract == nil }.map(\.symbol) }

  public var summary: String { "\(rows.count - gaps.count) of \(rows.count) imports specified" }
}
