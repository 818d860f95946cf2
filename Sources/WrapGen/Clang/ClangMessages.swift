/// Clang's own messages as diagnostics of ours.
struct ClangMessages {
  let specs: SpecFolder

  func diagnostics(_ messages: [TranslationUnit.Message]) -> [Diagnostic] {
    messages.compactMap { message in
      if message.text == "declaration does not declare anything", isOwn(message) {
        return Diagnostic(
          at: place(message), "this clause stands behind a ';' and belongs to no declaration",
          rule: "lost-clause")
      }
      guard message.severity == .error, !isDormant(message) else { return nil }
      return Diagnostic(
        at: place(message), Self.inOurWords(message.text) + suggestion(message), rule: "clang",
        notes: message.children.filter { $0.line > 0 && $0.file != TranslationUnit.mainFile }
          .map { .init(location: place($0), message: $0.text) })
    }
  }

  private func isOwn(_ message: TranslationUnit.Message) -> Bool { specs.path(ofFile: message.file) != nil }

  /// Where clang speaks of C and the author meant a contract.
  private static func inOurWords(_ text: String) -> String {
    if text.hasPrefix("implicit declaration of function '") {
      return "nothing declares a function or set '\(text.split(separator: "'")[1])'"
    }
    if text == "use of undeclared identifier 'ret'" {
      return text
        + "; it exists at exit only (returns, grants, pins, unpins, takes), and where something is returned"
    }
    return text
  }

  /// Clang ignores an attribute behind a definition; a contract must not vanish with it.
  func dropped(_ messages: [TranslationUnit.Message]) -> [SourceLocation] {
    messages.filter { $0.text.hasPrefix("attribute declaration must precede definition") && isOwn($0) }.map(
      place)
  }

  private static let classes: Set<String> = [
    "DIRECT", "LEAF", "DATA", "PERCPU", "STATIC_KEY", "STATIC_CALL", "SUPPORT", "VALUE",
  ]

  /// `DATA(name)` of what this kernel does not declare: said as a dormant contract, not as clang's error.
  private func isDormant(_ message: TranslationUnit.Message) -> Bool {
    guard message.text.hasPrefix("use of undeclared identifier '") else { return false }
    let place = place(message)
    guard let source = specs.texts[place.file],
      let offset = source.offset(line: place.line, column: place.column)
    else { return false }
    let word = source.word(at: offset)
    return Self.classes.contains(word)
      && message.text.contains("'\(source.arguments(of: word, at: offset)?.trimmed.text ?? "")'")
  }

  func place(_ message: TranslationUnit.Message) -> SourceLocation {
    // Our own text includes one spec per line; what clang finds there is wrong with that spec's end.
    if message.file == TranslationUnit.mainFile, specs.headers.indices.contains(max(1, message.line) - 1) {
      let file = specs.path(ofFile: specs.headers[max(1, message.line) - 1]) ?? message.file
      return SourceLocation(file: file, line: specs.texts[file]?.lineCount ?? 1, column: 1)
    }
    let file = specs.path(ofFile: message.file) ?? message.file
    return SourceLocation(file: file, line: max(1, message.line), column: max(1, message.column))
  }

  /// A misspelt verb is a syntax error to clang; say what it might have been.
  private func suggestion(_ message: TranslationUnit.Message) -> String {
    let place = place(message)
    if let name = macro(message) { return "; '\(name)' is a macro there: write '(\(name))'" }
    guard let source = specs.texts[place.file],
      let offset = source.offset(line: place.line, column: place.column)
    else {
      return ""
    }
    for start in stride(from: offset + 2, through: max(0, offset - 2), by: -1) {
      let word = source.word(at: start)
      if word.hasPrefix("__"), let verb = Spelling.nearest(to: word, in: Self.verbs), verb != word {
        return "; did you mean '\(verb)'?"
      }
    }
    return ""
  }

  /// The function-like macro that a kernel has in place of the function whose prototype is repeated.
  private func macro(_ message: TranslationUnit.Message) -> String? {
    let place = place(message)
    guard let source = specs.texts[place.file],
      let offset = source.offset(line: place.line, column: place.column)
    else { return nil }
    let name = source.word(at: offset)
    let isExpanded = message.children.contains { $0.text == "expanded from macro '\(name)'" && !isOwn($0) }
    return name.isEmpty || !isExpanded ? nil : name
  }

  private static let verbs = Verb.allCases.flatMap { verb in
    ["__" + verb.rawValue] + (verb.hasCondition ? ["__\(verb.rawValue)_if"] : [])
      + (verb.hasLoop ? ["__\(verb.rawValue)_for"] : [])
  }
}
