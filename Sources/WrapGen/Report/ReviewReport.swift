import Foundation

/// One page for a review: coverage, every contract, ownership per module, the difference to another kernel.
public struct ReviewReport: Sendable {
  let facts: Facts
  let stories: [ModuleStory]
  /// Of the folders that were named.
  let coverages: [Coverage]
  let difference: KernelDifference?

  public init(
    facts: Facts, stories: [ModuleStory], coverages: [Coverage] = [], difference: KernelDifference? = nil
  ) {
    self.facts = facts
    self.stories = stories
    self.coverages = coverages
    self.difference = difference
  }

  /// The whole file; the same for the same input.
  public func html() -> String {
    var page = Html()
    let title = "Ownership contracts for \(facts.release)"
    page.raw("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\n")
    page.raw(
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<link rel=\"icon\" href=\"data:,\">\n"
    )
    page.element("title", title)
    page.raw("<style>\n\(ReportStyle.css)\n</style></head><body>\n")
    page.element("h1", title)
    let model = facts.model
    page.element(
      "p",
      "\(model.imports.count) imports, \(model.callbacks.count) callbacks, \(model.sets.count) sets; "
        + "\(model.dormant.count + facts.dropped.count) contracts are dormant on this kernel.")
    page.raw("<nav>")
    if !stories.isEmpty || !coverages.isEmpty { page.raw("<a href=\"#coverage\">Coverage</a>") }
    for story in stories {
      page.raw("<a href=\"#\(Html.escaped("module-" + story.module))\">\(Html.escaped(story.module))</a>")
    }
    if difference != nil { page.raw("<a href=\"#difference\">Difference</a>") }
    page.raw("<a href=\"#all-contracts\">Contracts</a></nav>\n")
    coverage(&page)
    for story in stories { module(story, &page) }
    if let difference { compare(difference, &page) }
    contracts(&page)
    page.raw("<script>\n\(ReportStyle.script)\n</script></body></html>\n")
    return page.text
  }

  private func coverage(_ page: inout Html) {
    let all = stories.map(\.coverage) + coverages
    guard !all.isEmpty else { return }
    page.element("h2", "Coverage", id: "coverage")
    let summary = CoverageSummary(all, symbols: facts.model.imports.count)
    page.element("p", summary.line)
    if !coverages.isEmpty {
      page.table(
        ["folder", "modules", "every import", "imports from vmlinux"],
        summary.folders.map { [$0.name, "\($0.modules)", "\($0.full)", "\($0.byKernel)"] }, class: "figures")
    }
    let named = stories.map(\.coverage)
    if !named.isEmpty {
      page.table(
        ["module", "imports", "specified", "missing"],
        named.map {
          [
            "\($0.module)", "\($0.rows.count)", "\($0.rows.count - $0.gaps.count)",
            $0.gaps.joined(separator: ", "),
          ]
        })
    }
    if !summary.gaps.isEmpty {
      page.element("h3", "What to write next")
      page.table(
        ["symbol", "modules that lack nothing else", "modules that lack it"],
        summary.gaps.prefix(20).map { [$0.symbol, "\($0.unlocks)", "\($0.users)"] }, class: "figures")
    }
  }

  private func module(_ story: ModuleStory, _ page: inout Html) {
    page.element("h2", story.module, id: "module-\(story.module)")
    page.element("p", story.coverage.summary, class: story.coverage.gaps.isEmpty ? "good" : "bad")
    for conflict in story.conflicts {
      page.element(
        "p",
        "'\(conflict.function)' stands in \(conflict.slots.map(\.slot).joined(separator: " and ")), whose contracts do not agree",
        class: "bad")
    }
    page.element("h3", "What it can own")
    page.raw(OwnershipGraph(ownership: story.ownership).svg(title: "ownership in \(story.module)"))
    page.element(
      "p",
      "Blue: the kernel calls the driver. Grey: the driver calls the kernel. Dashed: the kernel goes on using it in between.",
      class: "faint")
    page.element("h3", "Where the kernel enters it")
    var rows: [[String]] = []
    for table in story.tables where !table.isAnnouncedBySection {
      let type = table.candidates.isEmpty ? "unknown" : table.candidates.joined(separator: " or ")
      if table.candidates.count != 1 { rows.append([table.object, type, "", ""]) }
      for entry in table.entries where table.candidates.count == 1 {
        rows.append([
          table.object, entry.slot, entry.function, entry.contract.map { place($0.location) } ?? "no contract",
        ])
      }
    }
    rows += story.registered.map {
      ["passed to \($0.by)()", $0.contract.name, "", place($0.contract.location)]
    }
    page.table(["where", "slot", "function", "contract"], rows, class: "code")
  }

  private func compare(_ difference: KernelDifference, _ page: inout Html) {
    page.element("h2", "From \(difference.old) to \(difference.new)", id: "difference")
    page.element(
      "p",
      "\(difference.contracts) contracts compared, \(difference.findings.count) differences need another look, "
        + "\(difference.waived.count) waived.", class: difference.isClean ? "good" : "")
    page.table(
      ["kind", "spec", "what"],
      difference.findings.map { [String($0.rule.dropFirst("diff-".count)), place($0.location), $0.message] })
    if !difference.waived.isEmpty {
      page.element("h3", "Waived")
      page.table(
        ["spec", "what", "reason"],
        difference.waived.map { [place($0.finding.location), $0.finding.message, $0.waiver.reason] })
    }
  }

  private func contracts(_ page: inout Html) {
    page.element("h2", "Contracts", id: "all-contracts")
    page.raw(
      "<p><label>Show only <input id=\"filter\" type=\"search\" placeholder=\"a name, a verb, a type\"></label> "
    )
    page.raw("<span id=\"count\" class=\"faint\"></span></p>\n<div id=\"contracts\">\n")
    let model = facts.model
    for contract in model.imports + model.callbacks + model.sets { self.contract(contract, &page) }
    page.raw("</div>\n")
  }

  private func contract(_ contract: Contract, _ page: inout Html) {
    page.open("details")
    page.open("summary")
    page.element("span", contract.name, class: "name code")
    let kind =
      contract.isSet
      ? "set"
      : contract.isCallback
        ? "callback" : contract.importClass.rawValue.replacingOccurrences(of: "_", with: " ")
    page.element(
      "span", " \(kind), \(contract.clauses.count) clauses, \(place(contract.location))", class: "faint")
    page.close("summary")
    let function = facts.functions[contract.name]
    if let function {
      page.element("pre", "\(function.prototype)\n\(function.attributes.joined(separator: " "))")
      page.element("p", "<\(function.header)>:\(function.line)", class: "faint")
    } else if !contract.isData {
      let list = contract.parameters.map { "\($0.type) \($0.name)" }.joined(separator: ", ")
      page.element("pre", "\(contract.returnType) (\(list.isEmpty ? "void" : list))")
    }
    let prose = ClauseProse(contract: contract)
    if !contract.clauses.isEmpty { page.open("ul") }
    for clause in contract.clauses {
      page.open("li")
      page.element("code", clause.text)
      page.element("span", " \(prose.sentence(clause))")
      page.element("span", " line \(clause.location.line)", class: "faint")
      page.close("li")
    }
    if !contract.clauses.isEmpty { page.close("ul") }
    page.close("details")
  }

  private func place(_ location: SourceLocation) -> String { "\(location.file):\(location.line)" }
}
