/// What a rule looks at: values only.
struct RuleFacts {
  /// Dormant ones too.
  let contracts: [ReadContract]
  let fields: [FieldDeclaration]
  /// Names this kernel exports.
  let exports: Set<String>
  /// By tag; empty for the rules that run before operands are checked.
  let layouts: [String: TypeLayout]
  /// The tag of what an address operand points to, by the operand's place.
  let structures: [SourceLocation: String]

  init(_ read: SpecReader.Result, exports: Set<String>, spliced: SpliceCheck.Result = .init()) {
    contracts = read.contracts
    fields = read.fields
    self.exports = exports
    layouts = spliced.layouts
    structures = spliced.structures
  }

  /// Each clause with its contract.
  var clauses: [(contract: Contract, clause: ParsedClause)] {
    contracts.flatMap { read in read.clauses.map { (read.contract, $0) } }
  }

  func contract(named name: String) -> Contract? {
    contracts.first { $0.contract.name == name }?.contract
  }
}

/// One check of the specs.
protocol Rule: Sendable {
  /// In brackets behind its messages.
  static var name: String { get }
  func check(_ facts: RuleFacts) -> [Diagnostic]
}

enum Rules {
  /// What must hold before clang looks at operands, so that a misspelt right is not a misspelt function.
  static let names: [any Rule] = [
    UnknownRight(), UnknownContract(), UnknownContext(), MisplacedVerb(), DuplicateContract(),
    UnexportedFunction(),
  ]
  /// What needs layouts, or makes sense only of operands that are right.
  static let meaning: [any Rule] = [
    UnknownMember(), UnknownGroup(), UnpairedInverse(), UnpairedRelease(), UnmentionedPointer(),
    UnregisteredFunction(), MissingFault(), UnusedSet(),
  ]
}
