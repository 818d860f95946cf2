/// `COVERAGE.md`: every contract of this kernel with its class and place, for reviewers to diff.
struct CoverageText {
  let model: SpecModel
  let release: String

  func text() -> String {
    var out = "# Contracts for \(release)\n\n"
    out += "\(model.imports.count) imports, \(model.callbacks.count) callbacks, \(model.sets.count) sets.\n\n"
    out += "| import | class | clauses | spec |\n|---|---|---|---|\n"
    for contract in model.imports { out += row(contract) }
    out += "\n| callback | class | clauses | spec |\n|---|---|---|---|\n"
    for contract in model.callbacks { out += row(contract) }
    return out
  }

  private func row(_ contract: Contract) -> String {
    "| `\(contract.name)` | \(contract.importClass.rawValue) | \(contract.clauses.count) | "
      + "\(contract.location.file):\(contract.location.line) |\n"
  }
}
