/// One annotation as clang found it, before it is taken apart.
struct RawClause: Hashable, Sendable {
  /// Behind `__`: `checks_if`.
  let tag: String
  /// What stands in its brackets, as the spec has it, comments blanked.
  let arguments: String
  let location: SourceLocation
  /// Where `arguments` begins; nil when a macro of the spec's own hides it.
  let argumentsLocation: SourceLocation?

  func parse() throws(DiagnosticError) -> ParsedClause {
    let bytes = Array(arguments.utf8)
    let location = location
    let start = argumentsLocation
    return try ClauseParser(
      tag: tag, arguments: OperandText(text: arguments, offset: 0), location: location
    ) { offset in
      guard let start else { return location }
      let before = bytes.prefix(offset)
      let lines = before.count { $0 == 10 }
      let column = lines == 0 ? start.column + offset : before.reversed().prefix { $0 != 10 }.count + 1
      return SourceLocation(file: start.file, line: start.line + lines, column: column)
    }.parse()
  }
}
