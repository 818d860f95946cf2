/// What a rule looks at: values only.
struct RuleFacts {
  /// Dormant ones too.
  let contracts: [ReadContract]
  let fields: [FieldDeclaration]
  /// By tag; empty for the rules that run before operands are checked.
  let layouts: [String: TypeLayout]
  /// The tag of what an address operand points to, by the operand's place.
  let structures: [SourceLocation: String]
  /// What the kernel's own headers say about functions with a contract.
  let functions: [String: FunctionFact]
  /// `napi_struct.skb` for each member that a piece of a clause reads, by the piece's place.
  let reads: [SourceLocation: [String]]
  /// Names this kernel exports.
  let exports: Set<String>

  init(_ facts: Facts) {
    contracts = facts.contracts
    fields = facts.fields
    layouts = facts.layouts
    structures = facts.structures
    functions = facts.functions
    reads = facts.reads
    exports = Set(facts.exports.keys)
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
    UnknownRight(), UnknownContract(), UnknownContext(), MisplacedVerb(), DuplicateContract(), RepeatedClause(),
    UnreadDraft(), UndeclaredFunction(), OperandEffect(),
  ]
  /// What needs layouts, or makes sense only of operands that are right.
  static let meaning: [any Rule] = [
    UnknownMember(), UnknownGroup(), UnpairedInverse(), UnpairedRelease(), UnmentionedPointer(),
    UnregisteredFunction(), MissingFault(), UnusedSet(), UnusedContract(), ConstPointer(), UserPointer(),
    DevicePointer(), AllocationSize(), CountedArray(), BitFieldNeighbours(), UnstableCondition(),
    DirectPointer(), SuspiciousSize(), FaultValue(),
  ]
  /// Rules whose findings a waiver may silence.
  static let waivable: Set<String> = [
    BitFieldNeighbours.name, UnstableCondition.name, UnusedContract.name, ConstPointer.name, UserPointer.name,
    DevicePointer.name, AllocationSize.name, CountedArray.name, UndeclaredFunction.name,
    DirectPointer.name, "silent-prototype",
  ]
}
