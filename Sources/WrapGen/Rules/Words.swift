/// Whole words of C text.
enum Words {
  static func contain(_ word: String, in text: String) -> Bool {
    guard !word.isEmpty else { return false }
    return text.utf8.split(whereSeparator: { !OperandText.isWord($0) }).contains { $0.elementsEqual(word.utf8) }
  }
}
