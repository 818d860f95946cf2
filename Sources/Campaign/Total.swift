/// Several runs added up, by driver: a table and a plot of outcomes, isolated beside native.
public struct Total {
  private let summaries: [Summary]

  public init(_ summaries: [Summary]) { self.summaries = summaries }

  private var drivers: [String] { Array(Set(summaries.map(\.driver))).sorted() }

  private func counts(_ driver: String, _ column: KeyPath<Summary, [Result]>) -> [Int] {
    let results = summaries.filter { $0.driver == driver }.flatMap { $0[keyPath: column] }
    return Outcome.allCases.map { outcome in results.filter { $0.outcome == outcome }.count }
  }

  public var table: String {
    let outcomes = Outcome.allCases
    var lines = ["# The fault campaign", ""]
    lines.append("| driver | | faults | " + outcomes.map(\.rawValue).joined(separator: " | ") + " | restarts |")
    lines.append("|---|---|---:|" + String(repeating: "---:|", count: outcomes.count + 1))
    for driver in drivers {
      for (title, column) in [("native", \Summary.native), ("isolated", \Summary.isolated)] {
        let counts = counts(driver, column)
        let restarts = summaries.filter { $0.driver == driver }.flatMap { $0[keyPath: column] }
          .filter { $0.restarted == true }.count
        lines.append(
          "| \(driver) | \(title) | \(counts.reduce(0, +)) | "
            + counts.map { String($0) }.joined(separator: " | ")
            + " | \(title == "native" ? "" : String(restarts)) |")
      }
    }
    let seeds = Array(Set(summaries.map(\.seed))).sorted().map { String($0) }.joined(separator: ", ")
    lines += [
      "", "Seeds: \(seeds). Every fault: the file of its driver and seed.", "", Summary.line(summaries),
    ]
    return lines.joined(separator: "\n") + "\n"
  }

  private static let colours = ["#9aa5b1", "#d9e2ec", "#f2cb6c", "#4c9f70", "#e07a3f", "#c0392b", "#6b1d5c"]

  /// Two bars a driver; their parts are shares of its faults.
  public var plot: String {
    let width = 480.0
    var y = 20
    var parts: [String] = []
    for driver in drivers {
      for (title, column) in [("native", \Summary.native), ("isolated", \Summary.isolated)] {
        let counts = counts(driver, column)
        let total = counts.reduce(0, +)
        if total == 0 { continue }
        parts.append("<text x=\"8\" y=\"\(y + 14)\">\(driver) \(title) (\(total))</text>")
        var x = 190.0
        for (count, colour) in zip(counts, Self.colours) where count > 0 {
          let share = width * Double(count) / Double(total)
          parts.append(
            "<rect x=\"\(Int(x))\" y=\"\(y)\" width=\"\(Int(x + share) - Int(x))\" height=\"18\" fill=\"\(colour)\"/>"
          )
          if share > 18 { parts.append("<text x=\"\(Int(x) + 4)\" y=\"\(y + 14)\">\(count)</text>") }
          x += share
        }
        y += 24
      }
      y += 10
    }
    var x = 8
    for (outcome, colour) in zip(Outcome.allCases, Self.colours) {
      parts.append("<rect x=\"\(x)\" y=\"\(y)\" width=\"14\" height=\"14\" fill=\"\(colour)\"/>")
      parts.append("<text x=\"\(x + 18)\" y=\"\(y + 12)\">\(outcome.rawValue)</text>")
      x += 94
    }
    return
      "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"690\" height=\"\(y + 26)\" font-family=\"sans-serif\" "
      + "font-size=\"12\">\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n"
      + parts.joined(separator: "\n") + "\n</svg>\n"
  }
}
