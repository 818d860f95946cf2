/// What a misspelt word may have been.
enum Spelling {
  /// The candidate with the fewest edits, at most a third of the word and at most three; nil when none is near.
  static func nearest(to word: String, in candidates: some Sequence<String>) -> String? {
    let limit = min(3, max(1, word.count / 3))
    var best: (distance: Int, word: String)?
    for candidate in candidates where abs(candidate.utf8.count - word.utf8.count) <= limit {
      let distance = distance(Array(word.utf8), Array(candidate.utf8), limit)
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.word
  }

  /// Insertions, removals, changes and swaps of neighbours.
  private static func distance(_ a: [UInt8], _ b: [UInt8], _ limit: Int) -> Int {
    var before = [Int](repeating: 0, count: b.count + 1)
    var row = Array(0...b.count)
    for i in 0..<a.count {
      var next = [Int](repeating: 0, count: b.count + 1)
      next[0] = i + 1
      for j in 0..<b.count {
        next[j + 1] = min(row[j] + (a[i] == b[j] ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] {
          next[j + 1] = min(next[j + 1], before[j - 1] + 1)
        }
      }
      if next.min()! > limit { return limit + 1 }
      before = row
      row = next
    }
    return row[b.count]
  }
}
