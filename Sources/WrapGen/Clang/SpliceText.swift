/// The C text in which clang checks operands: each contract becomes a function that nobody calls, and
/// each operand stands in it at the line and column it has in its spec.
struct SpliceText {
  /// `#line`'s name for text of ours; the line is the number of the clause it belongs to.
  static let glue = "wrapgen-clause"

  /// Callbacks that the model knows, to type what is registered.
  let callbacks: [String: Contract.Kind]
  /// The number of parameters of functions that end something.
  let parameterCounts: [String: Int]

  private(set) var text: String
  /// By clause number: where a message that stands in our own text belongs.
  private(set) var places: [SourceLocation] = []
  /// By number of the variable `own_pointer_<number>`: the operand and its right.
  private(set) var pointers: [(piece: ClausePiece, right: String)] = []
  /// Where pieces stand in this text: the line each begins at, ascending, and its place in the spec.
  private(set) var pieceLines: [(line: Int, place: SourceLocation)] = []
  private var lineCount = 0

  init(specs: String, contracts: [ReadContract]) {
    callbacks = Dictionary(contracts.filter(\.contract.isCallback).map { ($0.contract.name, $0.contract.kind) })
    { a, _ in a }
    parameterCounts = Dictionary(contracts.map { ($0.contract.name, $0.contract.parameters.count) }) { a, _ in a
    }
    text = ""
    append(specs)
    append("unsigned long long extent(const volatile void *), size(const volatile void *);\n")
    append("void own_number(unsigned long long);\n")
    for contract in contracts { add(contract) }
  }

  private mutating func add(_ read: ReadContract) {
    let contract = read.contract
    assertion(contract)
    guard !read.clauses.isEmpty else { return }
    begin(contract.location)
    let parameters = contract.parameters.enumerated().map { index, parameter in
      "\(Self.named(parameter.type)) \(parameter.name.isEmpty ? "own_unnamed_\(index)" : parameter.name)"
    }
    let number = places.count
    ours(
      "static void own_stub_\(number)(\(parameters.isEmpty ? "void" : parameters.joined(separator: ", "))) {")
    for clause in read.clauses {
      begin(clause.clause.location)
      ours("{")
      if hasResult(clause.clause, contract) { ours("__typeof__(\(contract.returnType)) ret;") }
      for (index, piece) in clause.pieces.enumerated() {
        add(piece, of: contract)
        // Behind a condition or loop stands one block; a precondition is a statement of its own.
        let opens = index == 0 && (clause.clause.condition ?? clause.clause.loop) != nil
        if opens || piece.role == .condition { ours(opens ? "{" : ";") }
      }
      ours((clause.clause.condition ?? clause.clause.loop) == nil ? "}" : "}}")
    }
    ours("}")
  }

  /// `ret` exists at exit only, so that clang finds its use before.
  private func hasResult(_ clause: Clause, _ contract: Contract) -> Bool {
    guard !contract.returnType.isEmpty, contract.returnType != "void" else { return false }
    switch clause.verb {
    case .returns, .grants, .pins, .takes: return true
    case .registers, .ensures: return contract.isCallback
    case .unpins: return !contract.isCallback
    default: return false
    }
  }

  /// A type that is not written before the name is named as a whole.
  private static func named(_ type: String) -> String { type.contains("(") ? "__typeof__(\(type))" : type }

  private mutating func add(_ piece: ClausePiece, of contract: Contract) {
    switch piece.role {
    case .condition:
      ours("if (")
      theirs(piece)
      ours(")")
    case .loop:
      ours("for")
      theirs(piece)
    case .pointer(let right):
      ours("{ __auto_type own_pointer_\(pointers.count) = (")
      pointers.append((piece, right))
      theirs(piece)
      ours("); }")
    case .number: enclose(piece, "own_number(", ");")
    case .call: call(piece)
    case .argument, .expression: enclose(piece, "(void)(", ");")
    case .value:
      if contract.returnType == "void" {
        enclose(piece, "(void)(", ");")
      } else {
        enclose(piece, "((void (*)(\(Self.named(contract.returnType))))0)(", ");")
      }
    case .registered(let target): enclose(piece, "((void (*)(\(type(ofContract: target))))0)(", ");")
    case .word: break
    }
  }

  /// An inverse may name only the leading arguments.
  private mutating func call(_ piece: ClausePiece) {
    let operand = OperandText(text: piece.text, offset: 0)
    if let call = operand.call(), let count = parameterCounts[call.name] {
      let arguments = call.arguments.split()
      if arguments.count < count {
        for argument in arguments { enclose(part(argument, of: piece), "(void)(", ");") }
        return
      }
    }
    enclose(piece, "", ";")
  }

  /// A part on the first line keeps its column.
  private func part(_ operand: OperandText, of piece: ClausePiece) -> ClausePiece {
    let before = piece.text.utf8.prefix(operand.offset)
    let lines = before.count { $0 == 10 }
    let column =
      lines == 0 ? piece.location.column + operand.offset : before.reversed().prefix { $0 != 10 }.count + 1
    let location = SourceLocation(file: piece.location.file, line: piece.location.line + lines, column: column)
    return ClausePiece(role: .argument, text: operand.text, location: location)
  }

  private func type(ofContract name: String) -> String {
    switch callbacks[name] {
    case .callback(let type, let member): "__typeof__(((struct \(type) *)0)->\(member))"
    case .named(let type): type
    default: "const volatile struct \(name) *"
    }
  }

  /// A callback is a new name to clang: its prototype against the member's.
  private mutating func assertion(_ contract: Contract) {
    let subject: String
    let own: String
    switch contract.kind {
    case .callback(let type, let member):
      subject = "__typeof__(((struct \(type) *)0)->\(member))"
      own = contract.isCalled ? "\(type)__called__\(member)" : "\(type)__\(member)"
    case .named(let type):
      subject = type
      own = "\(type)__contract"
    default: return
    }
    begin(contract.location)
    ours("_Static_assert(__builtin_types_compatible_p(\(subject), __typeof__(&\(own))),")
    ours("\"own-prototype\");")
  }

  private mutating func begin(_ location: SourceLocation) { places.append(location) }

  private mutating func enclose(_ piece: ClausePiece, _ before: String, _ after: String) {
    ours(before)
    theirs(piece)
    ours(after)
  }

  private mutating func ours(_ line: String) {
    append("#line \(places.count) \"\(Self.glue)\"\n\(line)\n")
  }

  private mutating func theirs(_ piece: ClausePiece) {
    let column = String(repeating: " ", count: max(0, piece.location.column - 1))
    append("#line \(piece.location.line) \"\(piece.location.file)\"\n")
    pieceLines.append((lineCount + 1, piece.location))
    append("\(column)\(piece.text)\n")
  }

  private mutating func append(_ lines: String) {
    text += lines
    lineCount += lines.utf8.count { $0 == 10 }
  }

  /// The piece that a line of this text belongs to.
  func piece(atLine line: Int) -> SourceLocation? {
    var low = 0
    var high = pieceLines.count
    while low < high {
      let middle = (low + high) / 2
      if pieceLines[middle].line <= line { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? pieceLines[low - 1].place : nil
  }
}
