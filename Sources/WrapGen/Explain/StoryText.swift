import Foundation

/// Explanations as plain text.
public struct StoryText {
  let facts: Facts
  /// What the user typed before `specs/`.
  let prefix: String

  public init(facts: Facts, prefix: String = "") {
    self.facts = facts
    self.prefix = prefix
  }

  // MARK: - a contract

  /// nil when neither the kernel nor the specs know the name; `contract` is one of the specs'.
  public func text(ofSymbol name: String) -> String? {
    let contracts = facts.allContracts.filter { $0.name == name }
    if let contract = contracts.first { return text(of: contract) }
    if let dropped = facts.dropped.first(where: { $0.name == name }) {
      return "\(name): inline on \(facts.release), so no driver imports it and its contract is dormant here\n"
        + "  \(place(dropped.location))"
    }
    if let type = structure(name) { return type }
    guard let function = facts.functions[name] else {
      guard let module = facts.exports[name] else { return nil }
      return
        "\(name): exported by \(module) on \(facts.release); no contract covers it, and none of the specs' headers "
        + "declares it"
    }
    return
      "\(head(name))\n  \(function.prototype)\n  no contract covers it; 'wrapgen suggest \(name)' drafts one"
  }

  /// Names that could have been meant.
  public func nearest(to name: String) -> String? {
    Spelling.nearest(to: name, in: facts.allContracts.map(\.name))
      ?? Spelling.nearest(to: name, in: facts.exports.keys.sorted())
  }

  private func head(_ name: String) -> String {
    let function = facts.functions[name]
    let declared = function.map { ", declared in <\($0.header)>:\($0.line)" } ?? ""
    guard let module = facts.exports[name] else {
      return "\(name): not exported on \(facts.release)\(declared); its contract is dormant here"
    }
    return "\(name): exported by \(module) on \(facts.release)\(declared)"
  }

  private func text(of contract: Contract) -> String {
    var lines: [String] = []
    switch contract.kind {
    case .function, .data:
      lines.append(head(contract.name))
      if let function = facts.functions[contract.name] { lines.append("  \(function.prototype)") }
      lines += facts.functions[contract.name]?.attributes.map { "  \($0)" } ?? []
      lines.append("  \(meaning(of: contract.importClass))  [\(place(contract.location))]")
    case .callback(let type, let member):
      lines.append("\(contract.name): the kernel calls the driver through '\(member)' of 'struct \(type)'")
      lines.append("  \(prototype(of: contract))  [\(place(contract.location))]")
      lines += registrars(of: contract, type)
    case .named(let type):
      lines.append("\(contract.name): the kernel calls a function of type '\(type)' of the driver's")
      lines.append("  \(prototype(of: contract))  [\(place(contract.location))]")
      lines += registrars(of: contract, type)
    case .set:
      lines.append("\(contract.name): a set, moved as one  [\(place(contract.location))]")
      lines.append("  \(prototype(of: contract))")
    }
    lines += clauses(of: contract)
    lines += partners(of: contract)
    return lines.joined(separator: "\n")
  }

  private func prototype(of contract: Contract) -> String {
    let list = contract.parameters.map { "\($0.type) \($0.name)" }.joined(separator: ", ")
    return "\(contract.returnType) (\(list.isEmpty ? "void" : list))"
  }

  private func meaning(of importClass: ImportClass) -> String {
    switch importClass {
    case .wrapper: "a wrapper checks each call"
    case .direct: "called straight: it neither frees, keeps, returns nor writes memory for the driver"
    case .leaf: "called straight: it touches only its arguments"
    case .value: "a kernel function or table whose address the driver stores"
    case .data: "a variable of the kernel's"
    case .percpu: "a per-CPU variable of the kernel's"
    case .staticKey: "a switch that the kernel patches into the driver's text"
    case .staticCall: "a call that the kernel patches into the driver's text"
    case .support: "the translator's own business"
    case .violation: "calling it is a violation"
    }
  }

  private func registrars(of contract: Contract, _ type: String) -> [String] {
    let by = facts.allContracts.filter { other in
      other.clauses.contains {
        $0.verb.shape == .registration && [contract.name, type].contains($0.operands.last ?? "")
      }
    }.map(\.name)
    return by.isEmpty ? [] : ["  registered by \(by.sorted().joined(separator: ", "))"]
  }

  private func clauses(of contract: Contract) -> [String] {
    let prose = ClauseProse(contract: contract)
    let entry = contract.clauses.filter { !ClauseProse.isAtExit($0, in: contract) }
    let exit = contract.clauses.filter { ClauseProse.isAtExit($0, in: contract) }
    func list(_ title: String, _ clauses: [Clause]) -> [String] {
      guard !clauses.isEmpty else { return [] }
      return ["", "  \(title)"]
        + clauses.flatMap { ["    - \(prose.sentence($0))", "        \($0.text)  [\(place($0.location))]"] }
    }
    if contract.isSet { return list("it holds:", contract.clauses) }
    let who = contract.isCallback ? "the kernel" : "the driver"
    return list("when \(who) calls it:", entry) + list("when it returns:", exit)
  }

  /// What begins what this ends, and what ends what this begins.
  private func partners(of contract: Contract) -> [String] {
    guard !contract.isSet else {
      let users = facts.allContracts.filter { other in
        other.name != contract.name && other.clauses.contains { $0.right?.name == contract.name }
      }
      return users.isEmpty ? [] : ["", "  moved by \(users.map(\.name).sorted().joined(separator: ", "))"]
    }
    let inverses = Set(
      contract.clauses.filter { $0.verb == .pins || $0.verb == .takes }.compactMap(\.inverse?.function))
    let ends = facts.allContracts.filter { other in
      other.clauses.contains {
        ($0.verb == .pins || $0.verb == .takes) && $0.inverse?.function == contract.name
      }
    }.map(\.name)
    let releases = Set(
      contract.clauses.filter { $0.right?.name == "alloc" && [.returns, .grants].contains($0.verb) }
        .flatMap { $0.right!.operands.dropFirst(2) })
    let sources = facts.allContracts.filter { other in
      other.clauses.contains {
        $0.right?.name == "alloc" && [.returns, .grants].contains($0.verb)
          && $0.right!.operands.dropFirst(2).contains(contract.name)
      }
    }.map(\.name)
    var lines: [String] = []
    if !inverses.isEmpty {
      lines.append("  what it begins is ended by \(inverses.sorted().joined(separator: ", "))")
    }
    if !ends.isEmpty {
      lines.append("  it ends what is begun by \(Set(ends).sorted().joined(separator: ", "))")
    }
    if !releases.isEmpty {
      lines.append("  what it allocates is freed by \(releases.sorted().joined(separator: ", "))")
    }
    if !sources.isEmpty {
      lines.append("  it frees what comes from \(Set(sources).sorted().joined(separator: ", "))")
    }
    return lines.isEmpty ? [] : [""] + lines
  }

  /// A structure's tag: what a driver may do with its members.
  private func structure(_ name: String) -> String? {
    let fields = facts.fields.filter { $0.type == name }
    guard !fields.isEmpty, let layout = facts.layouts[name] else { return nil }
    var lines = ["struct \(name): \(layout.size) bytes on \(facts.release)"]
    for field in fields.sorted(by: { $0.location < $1.location }) {
      let member = layout.member(named: field.member)
      let bytes =
        member.map { " at \($0.offset), \($0.size) bytes\($0.isBitField ? " of bit-fields" : "")" } ?? ""
      let group = field.group.isEmpty ? "" : " in group '\(field.group)'"
      lines.append("  \(field.kind.rawValue) \(field.member)\(bytes)\(group)  [\(place(field.location))]")
    }
    return lines.joined(separator: "\n")
  }

  // MARK: - a module

  public func text(of story: ModuleStory) -> String {
    var lines = ["\(story.module) on \(story.release): \(story.coverage.summary)"]
    lines += entries(story) + exits(story) + objects(story.ownership)
    for conflict in story.conflicts {
      lines += ["", "  '\(conflict.function)' stands in slots whose contracts do not agree:"]
      lines += conflict.slots.map { "    \($0.slot)  [\(place($0.contract!.location))]" }
    }
    return lines.joined(separator: "\n")
  }

  private func entries(_ story: ModuleStory) -> [String] {
    var lines = ["", "entries: where the kernel calls it"]
    let sections = story.tables.filter(\.isAnnouncedBySection)
    for table in story.tables where !table.isAnnouncedBySection {
      let array = table.count > 1 ? " [\(table.count)]" : ""
      switch table.candidates.count {
      case 0: lines.append("  \(table.object): no structure that is known fits")
      case 1: lines.append("  \(table.object): struct \(table.candidates[0])\(array)")
      default:
        let list = table.candidates.prefix(6).joined(separator: ", ")
        let more = table.candidates.count > 6 ? " and \(table.candidates.count - 6) more" : ""
        lines.append("  \(table.object): ambiguous, one of \(list)\(more)")
      }
      guard table.candidates.count == 1 else { continue }
      for entry in table.entries {
        let contract = entry.contract.map { "[\(place($0.location))]" } ?? "no contract"
        lines.append(
          "    \(entry.slot.split(separator: ".", maxSplits: 1).last ?? "") = \(entry.function)  \(contract)")
      }
      for slot in table.imported {
        lines.append(
          "    \(slot.slot.split(separator: ".", maxSplits: 1).last ?? "") = \(slot.function)  the kernel's own"
        )
      }
    }
    if !sections.isEmpty {
      lines.append(
        "  tracepoints, which sections announce: \(sections.count) objects (\(sections[0].object), ...)")
    }
    for (contract, by) in story.registered {
      lines.append("  passed to \(by)(): a function under '\(contract.name)'  [\(place(contract.location))]")
    }
    return lines
  }

  private func exits(_ story: ModuleStory) -> [String] {
    let rows = story.coverage.rows
    let byClass = Dictionary(grouping: rows.compactMap(\.contract), by: \.importClass)
    let counts = ImportClass.allCases.compactMap { kind in
      byClass[kind].map { "\($0.count) \(kind.rawValue.replacingOccurrences(of: "_", with: " "))" }
    }
    var lines = ["", "exits: \(counts.joined(separator: ", "))"]
    for gap in story.coverage.gaps { lines.append("  \(gap): no contract") }
    return lines
  }

  private func objects(_ ownership: Ownership) -> [String] {
    var lines = ["", "what it can own, and what ends that"]
    for thing in ownership.things {
      lines.append("  \(thing.name)")
      func list(_ title: String, _ moves: [Ownership.Move]) {
        var seen: Set<String> = []
        let names = moves.map { $0.isCallback ? "\($0.function) (entry)" : $0.function }.filter {
          seen.insert($0).inserted
        }
        if !names.isEmpty { lines.append("    \(title) \(names.joined(separator: ", "))") }
      }
      list("from ", thing.given)
      list("until", thing.ended)
      var seen: Set<String> = []
      for pin in thing.pinned where seen.insert("\(pin.move.function) \(pin.until)").inserted {
        lines.append("    in use by the kernel from \(pin.move.function) until \(pin.until)")
      }
    }
    return lines
  }

  private func place(_ location: SourceLocation) -> String { "\(prefix)\(location.file):\(location.line)" }
}
