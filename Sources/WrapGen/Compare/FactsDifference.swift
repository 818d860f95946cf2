/// Two kernels' facts, restricted to what the specs name.
struct FactsDifference {
  let old: Facts
  let new: Facts

  var findings: [Diagnostic] { imports + callbacks + tables + members }

  // MARK: - functions and variables

  private var imports: [Diagnostic] {
    var seen: Set<String> = []
    let contracts = (old.allContracts + new.allContracts).filter {
      $0.isImport && seen.insert($0.name).inserted
    }
    let dropped = old.dropped.filter { seen.insert($0.name).inserted }
    return contracts.flatMap { compare($0.name, $0.location) }
      + dropped.flatMap { compare($0.name, $0.location) }
  }

  private func compare(_ name: String, _ place: SourceLocation) -> [Diagnostic] {
    let was = old.functions[name]
    let isNow = new.functions[name]
    switch (old.exports[name] != nil, new.exports[name] != nil) {
    case (false, false): return []
    case (true, false):
      let how =
        isNow == nil
        ? "is gone: nothing there declares it"
        : isNow!.isInline
          ? "is inline there, drivers import what it calls" : "is declared there but not exported"
      return [finding("diff-gone", name, place, "'\(name)' \(how)\(successor(of: name))")]
    case (false, true):
      // What only the new kernel has got its contract for that kernel; what was inline was never checked by clang.
      guard was?.isInline == true else { return [] }
      return [
        finding(
          "diff-new", name, place, "'\(name)' was inline and is an export there: its contract becomes active")
      ]
    case (true, true):
      guard let was, let isNow else { return [] }
      return prototypes(was, isNow, place)
    }
  }

  /// Exports of the new kernel alone that have a contract and nearly this name.
  private func successor(of name: String) -> String {
    let fresh = new.allContracts.map(\.name).filter { new.exports[$0] != nil && old.exports[$0] == nil }
    let bare = name.drop { $0 == "_" }
    let near = fresh.filter { $0.contains(bare) || name.contains($0.drop { $0 == "_" }) }.sorted()
    return near.isEmpty ? "" : "; there is '\(near.joined(separator: "', '"))' instead"
  }

  private func prototypes(_ was: FunctionFact, _ isNow: FunctionFact, _ place: SourceLocation) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if was.signature != isNow.signature {
      found.append(
        finding(
          "diff-prototype", was.name, place,
          "the prototype of '\(was.name)' was '\(was.prototype)' and is '\(isNow.prototype)'", in: isNow.header,
          isNow.line))
    }
    let gained = Set(isNow.attributes).subtracting(was.attributes).sorted()
    let lost = Set(was.attributes).subtracting(isNow.attributes).sorted()
    if !gained.isEmpty || !lost.isEmpty {
      let parts = [
        gained.isEmpty ? nil : "gained '\(gained.joined(separator: " "))'",
        lost.isEmpty ? nil : "lost '\(lost.joined(separator: " "))'",
      ].compactMap(\.self)
      found.append(
        finding(
          "diff-attribute", was.name, place, "'\(was.name)' \(parts.joined(separator: " and "))",
          in: isNow.header,
          isNow.line))
    }
    return found
  }

  // MARK: - callbacks and their tables

  private var callbacks: [Diagnostic] {
    old.allContracts.compactMap { contract in
      guard case .callback(let type, let member) = contract.kind, let before = old.tables[type] else {
        return nil
      }
      guard let after = new.tables[type] else {
        return finding(
          "diff-gone", contract.name, contract.location, "'struct \(type)' is gone or has no functions")
      }
      guard let slot = after.slots.first(where: { $0.name == member }) else {
        return finding(
          "diff-gone", contract.name, contract.location, "'struct \(type)' has no member '\(member)' any more")
      }
      guard let was = before.slots.first(where: { $0.name == member }), was.type != slot.type else {
        return nil
      }
      return finding(
        "diff-prototype", contract.name, contract.location,
        "'\(contract.name)' was '\(was.type)' and is '\(slot.type)'")
    }
  }

  /// A new slot has no contract: a driver that fills it is refused until somebody writes one.
  private var tables: [Diagnostic] {
    var types: [String: SourceLocation] = [:]
    for contract in old.allContracts {
      if case .callback(let type, _) = contract.kind, types[type].map({ contract.location < $0 }) ?? true {
        types[type] = contract.location
      }
    }
    let specified = Set(new.allContracts.filter(\.isCallback).map(\.name))
    return types.sorted { $0.key < $1.key }.flatMap { type, place -> [Diagnostic] in
      guard let before = old.tables[type], let after = new.tables[type] else { return [] }
      let known = Set(before.slots.map(\.name))
      return after.slots.filter { !known.contains($0.name) && !specified.contains("\(type).\($0.name)") }.map {
        slot in
        finding(
          "diff-new-member", "\(type).\(slot.name)", place,
          "'struct \(type)' has a new function '\(slot.name)', '\(slot.type)', and no contract covers it")
      }
    }
  }

  // MARK: - members that specs name

  private var members: [Diagnostic] {
    let byType = Dictionary(grouping: old.fields.filter { $0.type != "PERCPU" }, by: \.type)
    return byType.sorted { $0.key < $1.key }.flatMap { type, fields -> [Diagnostic] in
      guard let before = old.layouts[type], let after = new.layouts[type] else { return [] }
      let place = fields.map(\.location).min()!
      if !after.isComplete {
        return before.isComplete
          ? [finding("diff-gone", type, place, "'struct \(type)' is gone or opaque")] : []
      }
      return members(fields, before, after, place)
    }
  }

  private func members(
    _ fields: [FieldDeclaration], _ before: TypeLayout, _ after: TypeLayout, _ place: SourceLocation
  ) -> [Diagnostic] {
    var found: [Diagnostic] = []
    var moved: [String] = []
    var seen: Set<String> = []
    for field in fields.sorted(by: { $0.location < $1.location }) where seen.insert(field.member).inserted {
      let subject = "\(before.name).\(field.member)"
      guard let was = before.member(named: field.member) else { continue }
      guard let isNow = after.member(named: field.member) else {
        found.append(finding("diff-gone", subject, field.location, "'\(subject)' is gone"))
        continue
      }
      if was.size != isNow.size || was.isBitField != isNow.isBitField {
        found.append(
          finding(
            "diff-resized", subject, field.location,
            "'\(subject)' was \(Self.size(was)) and is \(Self.size(isNow))"))
      } else if was.offset != isNow.offset {
        moved.append("\(field.member) \(was.offset) to \(isNow.offset)")
      }
    }
    if !moved.isEmpty {
      let list =
        moved.prefix(8).joined(separator: ", ") + (moved.count > 8 ? ", and \(moved.count - 8) more" : "")
      found.append(
        finding(
          "diff-moved", before.name, place,
          "'struct \(before.name)' was \(before.size) bytes and is \(after.size); of the members specified moved: \(list)"
        ))
    }
    return found
  }

  private static func size(_ member: MemberLayout) -> String {
    member.isBitField ? "a bit-field in \(member.size) bytes" : "\(member.size) bytes"
  }

  private func finding(
    _ rule: String, _ subject: String, _ place: SourceLocation, _ message: String, in header: String? = nil,
    _ line: Int = 1
  ) -> Diagnostic {
    Diagnostic(
      .warning, at: place, message, rule: rule,
      notes: header.map {
        [
          .init(
            location: SourceLocation(file: "<\($0)>", line: line, column: 1), message: "the declaration there")
        ]
      } ?? [], subject: subject)
  }
}
