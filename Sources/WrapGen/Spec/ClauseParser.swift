/// The text of one annotation becomes a clause.
public struct ClauseParser {
  /// Behind `__`: `checks_if`.
  let tag: String
  let arguments: OperandText
  let location: SourceLocation
  /// Where a byte of `arguments` stands.
  let place: (Int) -> SourceLocation

  private static let rule = "clause-form"

  /// Throws what is wrong with the clause as a `Diagnostic`.
  func parse() throws(DiagnosticError) -> ParsedClause {
    let (verb, form) = try verbAndForm()
    var operands = arguments.split()
    var pieces: [ClausePiece] = []
    var condition: String?
    var loop: String?
    if form != .plain {
      guard !operands.isEmpty else {
        throw wrong("'__\(tag)' wants \(form == .condition ? "a condition" : "a loop") first")
      }
      let first = operands.removeFirst()
      if form == .condition {
        condition = Self.folded(first.text)
        pieces.append(piece(.condition, first))
      } else {
        guard first.text.hasPrefix("("), first.text.hasSuffix(")") else {
          throw wrong("'__\(tag)' wants '(init; cond; step)' first", at: first)
        }
        loop = Self.folded(first.text)
        pieces.append(piece(.loop, first))
      }
    }
    let body = try body(verb, operands, &pieces)
    let text =
      arguments.text.isEmpty && verb.shape == .none ? "__\(tag)" : "__\(tag)(\(Self.folded(arguments.text)))"
    return ParsedClause(
      clause: Clause(
        verb: verb, condition: condition, loop: loop, right: body.right, operands: body.operands,
        inverse: body.inverse, text: text, location: location),
      pieces: pieces)
  }

  private enum Form { case plain, condition, loop }

  private func verbAndForm() throws(DiagnosticError) -> (Verb, Form) {
    if let verb = Verb(rawValue: tag) { return (verb, .plain) }
    if tag.hasSuffix("_if"), let verb = Verb(rawValue: String(tag.dropLast(3))), verb.hasCondition {
      return (verb, .condition)
    }
    if tag.hasSuffix("_for"), let verb = Verb(rawValue: String(tag.dropLast(4))), verb.hasLoop {
      return (verb, .loop)
    }
    throw DiagnosticError(Diagnostic(at: location, "no verb '__\(tag)'", rule: "unknown-verb"))
  }

  private struct Body {
    var right: Right?
    var operands: [String] = []
    var inverse: Clause.Inverse?
  }

  private func body(
    _ verb: Verb, _ operands: [OperandText], _ pieces: inout [ClausePiece]
  ) throws(DiagnosticError) -> Body {
    switch verb.shape {
    case .right:
      try count(operands, 1, "one right")
      return Body(right: try right(operands[0], &pieces))
    case .rightAndInverse:
      try count(operands, 2, "a right and the call that ends it")
      let right = try right(operands[0], &pieces)
      return Body(right: right, inverse: try inverse(operands[1], &pieces))
    case .inverse:
      try count(operands, 1, "the call that it ends")
      return Body(inverse: try inverse(operands[0], &pieces))
    case .lockAndInverse:
      try count(operands, 2, "a lock and the call that releases it")
      pieces.append(piece(.pointer("lock"), operands[0]))
      return Body(operands: [Self.folded(operands[0].text)], inverse: try inverse(operands[1], &pieces))
    case .registration:
      try count(operands, 2, "a function or table and its contract")
      let target = operands[1].text
      pieces.append(piece(.registered(target), operands[0]))
      pieces.append(piece(.word, operands[1]))
      return Body(operands: [Self.folded(operands[0].text), target])
    case .expression:
      let role: ClausePiece.Role =
        verb == .requires || verb == .ensures ? .condition : verb == .faults ? .value : .expression
      for operand in operands { pieces.append(piece(role, operand)) }
      return Body(operands: operands.map { Self.folded($0.text) })
    case .words:
      for operand in operands { pieces.append(piece(.word, operand)) }
      return Body(operands: operands.map(\.text))
    case .none:
      return Body()
    }
  }

  private func right(_ operand: OperandText, _ pieces: inout [ClausePiece]) throws(DiagnosticError) -> Right {
    guard let call = operand.call() else {
      throw wrong("'\(Self.folded(operand.text))' is no right; write 'name(operands)'", at: operand)
    }
    let operands = call.arguments.split()
    pieces.append(ClausePiece(role: .word, text: call.name, location: place(operand.offset)))
    if let form = Right.forms[call.name] {
      guard operands.count >= form.required, form.operand(at: max(0, operands.count - 1)) != nil else {
        throw wrong(
          "'\(call.name)' takes \(Self.usage(form)), not \(operands.count) \(operands.count == 1 ? "operand" : "operands")",
          at: operand)
      }
      for (index, text) in operands.enumerated() {
        switch form.operand(at: index) {
        case .pointer: pieces.append(piece(.pointer(call.name), text))
        case .number: pieces.append(piece(.number, text))
        default: pieces.append(piece(.word, text))
        }
      }
    } else {
      pieces.append(piece(.call, operand))
    }
    return Right(name: call.name, operands: operands.map { Self.folded($0.text) })
  }

  private func inverse(_ operand: OperandText, _ pieces: inout [ClausePiece]) throws(DiagnosticError)
    -> Clause.Inverse
  {
    guard let call = operand.call() else {
      throw wrong("'\(Self.folded(operand.text))' is no call; write 'function(arguments)'", at: operand)
    }
    pieces.append(piece(.call, operand))
    return Clause.Inverse(function: call.name, arguments: call.arguments.split().map { Self.folded($0.text) })
  }

  private func piece(_ role: ClausePiece.Role, _ operand: OperandText) -> ClausePiece {
    ClausePiece(role: role, text: operand.text, location: place(operand.offset))
  }

  private func count(_ operands: [OperandText], _ wanted: Int, _ what: String) throws(DiagnosticError) {
    if operands.count != wanted { throw wrong("'__\(tag)' wants \(what)") }
  }

  private func wrong(_ message: String, at operand: OperandText? = nil) -> DiagnosticError {
    DiagnosticError(Diagnostic(at: operand.map { place($0.offset) } ?? location, message, rule: Self.rule))
  }

  /// `(pointer, number)`; what may be left out in brackets.
  private static func usage(_ form: Right.Form) -> String {
    let words = form.operands.enumerated().map { $0 < form.required ? "\($1)" : "[\($1)]" }
    return "(" + words.joined(separator: ", ") + (form.repeats ? "…" : "") + ")"
  }

  /// Blanks and line ends become one space, so that a clause is one line wherever it is shown.
  static func folded(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

/// A diagnostic that ends what was being read.
struct DiagnosticError: Error {
  let diagnostic: Diagnostic

  init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
}
