import Foundation

/// The text of kernel headers, for what clang's declarations no longer say: macros around a prototype, comments.
final class HeaderSource {
  /// A declaration as its header has it.
  struct Declaration {
    /// `__must_check`, `__alloc_size(1)`; words of the return type are none.
    var attributes: [String] = []
    /// The macros of interest in each parameter; empty when the parameters are hidden in a macro.
    var parameters: [[String]] = []
    var documentation = ""
  }

  private struct File {
    let bytes: [UInt8]
    /// Comments and preprocessor lines are blanks.
    let code: [UInt8]
  }

  private static let parameterMacros: Set<String> = ["__user", "__iomem", "__percpu", "__rcu"]
  private var files: [String: File] = [:]

  /// `offset`: the byte where the name stands; `path`: an absolute path.
  func declaration(of name: String, in path: String, at offset: Int, returnType: String) -> Declaration {
    let file = file(path)
    let code = file.code
    guard offset < code.count, word(code, offset) == name else { return Declaration() }
    var start = offset
    while start > 0, !";{}".utf8.contains(code[start - 1]) { start -= 1 }
    var index = offset + name.utf8.count
    while index < code.count, code[index] != UInt8(ascii: "(") { index += 1 }
    let open = index
    index = close(code, from: open)
    var result = Declaration()
    let parameters = text(code, min(open + 1, index), index)
    let tailStart = min(index + 1, code.count)
    var end = tailStart
    while end < code.count, !";{".utf8.contains(code[end]) { end += 1 }
    let typeWords = Set(Self.words(returnType).map(\.name))
    result.attributes =
      Self.words(text(code, start, offset)).filter { $0.name.hasPrefix("__") && !typeWords.contains($0.name) }
      .map(\.text)
    result.attributes += Self.words(text(code, tailStart, end)).map(\.text)
    result.parameters = OperandText(text: parameters, offset: 0).split().map { parameter in
      Self.words(parameter.text).map(\.name).filter(Self.parameterMacros.contains)
    }
    result.documentation = documentation(file.bytes, from: start, to: offset)
    return result
  }

  /// The macros behind a member: `__counted_by(count)`. `offset`: where the member's name stands.
  func memberAttributes(in path: String, at offset: Int) -> [String] {
    let code = file(path).code
    var end = offset
    while end < code.count, code[end] != UInt8(ascii: ";") { end += 1 }
    return Self.words(text(code, min(offset, end), end)).map(\.text).filter { $0.hasPrefix("__") }
  }

  private func file(_ path: String) -> File {
    if let file = files[path] { return file }
    let bytes = FileManager.default.contents(atPath: path).map(Array.init) ?? []
    let file = File(bytes: bytes, code: Self.withoutDirectives(SpecSource.withoutComments(bytes)))
    files[path] = file
    return file
  }

  private static func withoutDirectives(_ code: [UInt8]) -> [UInt8] {
    var result = code
    var index = 0
    while index < code.count {
      var end = index
      var first = index
      while first < code.count, code[first] == 32 || code[first] == 9 { first += 1 }
      let isDirective = first < code.count && code[first] == UInt8(ascii: "#")
      while end < code.count, code[end] != 10 || (isDirective && end > 0 && code[end - 1] == UInt8(ascii: "\\"))
      {
        if isDirective { result[end] = 32 }
        end += 1
      }
      // A directive ends what stood before it.
      if isDirective, end < code.count { result[max(index, end - 1)] = UInt8(ascii: ";") }
      index = end + 1
    }
    return result
  }

  /// The bracket that closes the one at `open`, or the text's end.
  private func close(_ code: [UInt8], from open: Int) -> Int {
    var depth = 0
    for index in open..<max(open, code.count) {
      if code[index] == UInt8(ascii: "(") { depth += 1 }
      if code[index] == UInt8(ascii: ")") {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return code.count
  }

  /// Identifiers, each with the brackets behind it.
  private static func words(_ text: String) -> [(name: String, text: String)] {
    let bytes = Array(text.utf8)
    var list: [(String, String)] = []
    var index = 0
    while index < bytes.count {
      guard OperandText.isWord(bytes[index]) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, OperandText.isWord(bytes[index]) { index += 1 }
      let name = String(decoding: bytes[start..<index], as: UTF8.self)
      var next = index
      while next < bytes.count, OperandText.isBlank(bytes[next]) { next += 1 }
      if next < bytes.count, bytes[next] == UInt8(ascii: "(") {
        var depth = 0
        while next < bytes.count {
          if bytes[next] == UInt8(ascii: "(") { depth += 1 }
          if bytes[next] == UInt8(ascii: ")") { depth -= 1 }
          next += 1
          if depth == 0 { break }
        }
        list.append((name, ClauseParser.folded(String(decoding: bytes[start..<next], as: UTF8.self))))
        index = next
      } else {
        list.append((name, name))
      }
    }
    return list
  }

  /// The last kernel-doc comment in the range, stars removed.
  private func documentation(_ bytes: [UInt8], from start: Int, to end: Int) -> String {
    let text = text(bytes, start, min(end, bytes.count))
    guard let open = text.range(of: "/**", options: .backwards),
      let close = text.range(of: "*/", range: open.upperBound..<text.endIndex)
    else { return "" }
    return text[open.upperBound..<close.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
      .map { line in
        let bare = line.drop { $0 == " " || $0 == "\t" }
        let body = bare.hasPrefix("*") ? bare.dropFirst() : bare
        return body.hasPrefix(" ") ? String(body.dropFirst()) : String(body)
      }
      .joined(separator: "\n").trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private func word(_ code: [UInt8], _ offset: Int) -> String {
    String(decoding: code[offset...].prefix(while: OperandText.isWord), as: UTF8.self)
  }

  private func text(_ bytes: [UInt8], _ start: Int, _ end: Int) -> String {
    start < end ? String(decoding: bytes[start..<end], as: UTF8.self) : ""
  }
}
