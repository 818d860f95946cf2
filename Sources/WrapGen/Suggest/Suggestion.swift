import Foundation

/// Drafts contracts from what a kernel's headers and the existing contracts say.
public struct Suggestion: Sendable {
  let facts: Facts
  private let precedents: Precedents
  private let namedContracts: Set<String>

  public init(facts: Facts) {
    self.facts = facts
    precedents = Precedents(facts.allContracts)
    namedContracts = Set(facts.allContracts.filter(\.isCallback).map(\.name))
  }

  /// nil when the kernel does not know the symbol. `type.member` drafts a callback.
  public func draft(_ symbol: String) -> Draft? {
    if let function = facts.functions[symbol] { return draft(function) }
    if let callback = callback(symbol) { return callback }
    guard facts.exports[symbol] != nil else { return nil }
    return undeclared(symbol)
  }

  // MARK: - what no header declares as a function

  private func undeclared(_ symbol: String) -> Draft {
    let classes: [(String, String, String)] = [
      ("__x86_indirect_thunk_", "SUPPORT", "the translator replaces retpolines"),
      ("__SCT__", "STATIC_CALL", "the name of a static call's trampoline"),
      ("__SCK__", "DATA", "the name of a static call's key"),
      ("__tracepoint_", "DATA", "the name of a tracepoint"),
    ]
    for (prefix, macro, why) in classes where symbol.hasPrefix(prefix) {
      return Draft(symbol: symbol, header: nil, declaration: "\(macro)(\(symbol))", clauses: [], notes: [why])
    }
    if let (macro, other) = neighbour(symbol) {
      return Draft(
        symbol: symbol, header: nil, declaration: "\(macro)(\(symbol))", clauses: [],
        notes: ["'\(other)', the contract with the nearest name, is \(macro)"])
    }
    return Draft(
      symbol: symbol, header: nil, declaration: "DATA(\(symbol))", clauses: [],
      notes: [
        "no header that was read declares a function of this name: a variable, or name the header in the spec"
      ])
  }

  /// The class of the contract that shares most of the name, two words at least.
  private func neighbour(_ symbol: String) -> (macro: String, name: String)? {
    let words = symbol.split(separator: "_")
    guard words.count > 2 else { return nil }
    let stem = words.dropLast().joined(separator: "_")
    let near = facts.allContracts.filter {
      $0.isImport && $0.importClass != .wrapper && $0.name.hasPrefix(stem)
    }
    return near.map(\.name).min().flatMap { name in
      near.first { $0.name == name }.map { ($0.importClass.rawValue.uppercased(), name) }
    }
  }

  private func callback(_ symbol: String) -> Draft? {
    let parts = symbol.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let table = facts.tables[parts[0]],
      let slot = table.slots.first(where: { $0.name == parts[1] })
    else { return nil }
    let types = parameterTypes(of: slot.type)
    let result = String(slot.type.prefix { $0 != "(" }).trimmingCharacters(in: .whitespaces)
    let list = types.enumerated().map { Self.declared($1, "arg\($0)") }.joined(separator: ", ")
    var clauses: [Draft.Clause] = []
    if types.first?.hasPrefix("struct ") == true {
      clauses.append(.init(text: "__principal(arg0)", evidence: "the first parameter names the instance"))
    }
    clauses.append(
      .init(text: "__runs_in(process)", evidence: "a guess: look whether the kernel holds a spinlock here"))
    let fault = result == "void" ? "" : result.hasSuffix("*") ? "NULL" : "-ENODEV"
    clauses.append(
      .init(
        text: "__faults(\(fault))",
        evidence: "what a caller can stand when the driver is dead: look at the callers"))
    return Draft(
      symbol: symbol, header: nil,
      declaration:
        "\(Self.declared(result, "CALLBACK(\(parts[0]), \(parts[1]))"))(\(list.isEmpty ? "void" : list))",
      clauses: clauses,
      notes: [
        "rename the parameters after the header's; what the kernel hands over for good is __transfers, for the call __lends"
      ])
  }

  private func parameterTypes(of type: String) -> [String] {
    guard let open = type.firstIndex(of: "("), type.hasSuffix(")") else { return [] }
    let list = OperandText(text: String(type[type.index(after: open)...].dropLast()), offset: 0).split().map(
      \.text)
    return list == ["void"] ? [] : list
  }

  // MARK: - functions

  private func draft(_ function: FunctionFact) -> Draft {
    var clauses: [Draft.Clause] = []
    var notes: [String] = []
    if function.isInline { notes.append("inline here: no driver imports it; suggest what it calls instead") }
    clauses += context(function)
    for (number, parameter) in function.parameters.enumerated() where parameter.isPointer {
      clauses += self.clauses(parameter, number, function, &notes)
    }
    clauses += result(function)
    clauses += partner(function)
    notes += stores(function)
    if let line = documentation(function) { notes.append(line) }
    let list = function.parameters.enumerated().map { Self.declared($1.type, name($1, $0)) }
    let parameters = (list + (function.isVariadic ? ["..."] : [])).joined(separator: ", ")
    if clauses.isEmpty {
      return Draft(
        symbol: function.name, header: function.header, declaration: "DIRECT(\(function.name))", clauses: [],
        notes: ["no pointers go in or out; DIRECT only if it takes no lock, keeps nothing and calls no entry"]
          + notes)
    }
    return Draft(
      symbol: function.name, header: function.header,
      declaration:
        "\(Self.declared(function.returnType, function.name))(\(parameters.isEmpty ? "void" : parameters))",
      clauses: clauses, notes: notes)
  }

  private func name(_ parameter: Parameter, _ number: Int) -> String {
    parameter.name.isEmpty ? "arg\(number)" : parameter.name
  }

  /// `int (*poll)(int)`, `void *p`, `u32 n`.
  private static func declared(_ type: String, _ name: String) -> String {
    if let open = type.firstIndex(of: "["), type.hasSuffix("]") {
      return "\(type[..<open])\(type[..<open].hasSuffix("*") ? "" : " ")\(name)\(type[open...])"
    }
    if let range = type.range(of: "(*)") { return type.replacingCharacters(in: range, with: "(*\(name))") }
    return type.hasSuffix("*") ? "\(type)\(name)" : "\(type) \(name)"
  }

  private func context(_ function: FunctionFact) -> [Draft.Clause] {
    let text = function.documentation.lowercased()
    for words in ["may sleep", "might sleep", "can sleep", "process context", "user context"]
    where text.contains(words) {
      return [.init(text: "__runs_in(process)", evidence: "its kernel-doc says '\(words)'")]
    }
    return []
  }

  private func clauses(
    _ parameter: Parameter, _ number: Int, _ function: FunctionFact, _ notes: inout [String]
  ) -> [Draft.Clause] {
    let name = name(parameter, number)
    if parameter.isFunctionPointer { return registration(parameter, name) }
    if parameter.annotations.contains("__user") {
      return [.init(text: "__opaque(\(name))", evidence: "__user: an address in a process")]
    }
    if parameter.annotations.contains("__iomem") {
      return [
        .init(
          text: "__checks(write(\(name), sizeof(u32)))",
          evidence: "__iomem: the mapping must be the driver's; give the size")
      ]
    }
    if let table = table(parameter) {
      return [
        .init(
          text: "__registers(\(name), \(table.name))",
          evidence:
            "a table of \(table.slots.count) functions: 'wrapgen suggest \(table.name).\(table.slots[0].name)' and so on"
        )
      ]
    }
    let isEnd = NamingPair.beginning(of: function.name, in: isFunction) != nil
    if number == 0, isEnd { return [] }
    if let size = size(after: number, function), parameter.type.contains("void") || Self.isBytes(parameter.type)
    {
      let right = parameter.isConstant ? "read" : "write"
      return [
        .init(
          text: "__checks(\(right)(\(name), \(size)))",
          evidence: "\(parameter.isConstant ? "const, and" : "not const, and") '\(size)' follows it")
      ]
    }
    if parameter.type.hasPrefix("const char *"), !parameter.type.contains("**") {
      if let format = function.arguments(ofAttribute: "__printf"), format.first == "\(number + 1)",
        format.count == 2
      {
        return [
          .init(
            text: "__checks(format(\(name), \(format[1])))",
            evidence: "__printf(\(format.joined(separator: ", ")))")
        ]
      }
      return [
        .init(
          text: "__checks(string(\(name)))",
          evidence: "const char *: a string, or NULL, then '__checks_if(\(name), ...)'")
      ]
    }
    if parameter.type.hasPrefix("void *") || parameter.type.hasPrefix("const void *") {
      return [
        .init(
          text: "__opaque(\(name))",
          evidence: "void * without a size: right only if the kernel never looks inside")
      ]
    }
    if let found = precedents.common(for: parameter.type, verbs: [.checks]) {
      let right = found.pattern.right.replacingOccurrences(of: "$", with: name)
      return [
        .init(
          text: "__checks(\(right))",
          evidence: "\(found.users.count) contracts say so of '\(parameter.type)': \(Self.list(found.users))")
      ]
    }
    if parameter.type.contains("struct ") {
      return [
        .init(
          text: "__checks(ref(\(name)))", evidence: "an object; no contract has met '\(parameter.type)' yet")
      ]
    }
    let right = parameter.isConstant ? "read" : "write"
    return [
      .init(
        text: "__checks(\(right)(\(name), sizeof(*\(name))))", evidence: "a pointer to one '\(parameter.type)'")
    ]
  }

  /// The structure of a parameter that is mostly functions, or is named after them.
  private func table(_ parameter: Parameter) -> TableFact? {
    let words = parameter.type.split(separator: " ").map(String.init)
    guard words.last == "*", let index = words.firstIndex(of: "struct"), words.indices.contains(index + 1),
      let table = facts.tables[words[index + 1]]
    else { return nil }
    return table.name.hasSuffix("_ops") || table.slots.count * 16 > table.size ? table : nil
  }

  private func registration(_ parameter: Parameter, _ name: String) -> [Draft.Clause] {
    if namedContracts.contains(parameter.type) {
      return [
        .init(text: "__registers(\(name), \(parameter.type))", evidence: "'\(parameter.type)' has a contract")
      ]
    }
    return [
      .init(
        text: "__registers(\(name), \(parameter.type.contains("(") ? "\(name)_t" : parameter.type))",
        evidence:
          "a function of the driver's; write its contract: CONTRACT(type), or CALLBACK(structure, member)")
    ]
  }

  /// The number of bytes that the next parameter gives.
  private func size(after number: Int, _ function: FunctionFact) -> String? {
    guard function.parameters.indices.contains(number + 1) else { return nil }
    let next = function.parameters[number + 1]
    let words = ["size", "len", "length", "count", "n", "bytes", "nbytes", "bufsize", "size_t"]
    guard !next.isPointer,
      words.contains(where: {
        next.name == $0 || next.name.hasSuffix("_" + $0) || next.name.hasSuffix($0) && $0.count > 2
      })
    else { return nil }
    return next.name
  }

  private static func isBytes(_ type: String) -> Bool {
    ["char *", "u8 *", "unsigned char *", "__u8 *", "uint8_t *"].contains {
      type == $0 || type == "const " + $0
    }
  }

  private func isFunction(_ name: String) -> Bool { facts.exports[name] != nil && facts.functions[name] != nil }

  private func result(_ function: FunctionFact) -> [Draft.Clause] {
    guard function.returnType.hasSuffix("*") else { return [] }
    if let numbers = function.arguments(ofAttribute: "__alloc_size")?.compactMap({ Int($0) }) {
      let size = numbers.compactMap { number in
        function.parameters.indices.contains(number - 1)
          ? name(function.parameters[number - 1], number - 1) : nil
      }.joined(separator: " * ")
      let release = NamingPair.end(of: function.name, in: isFunction) ?? "kfree"
      return [
        .init(
          text: "__returns_if(!ZERO_OR_NULL_PTR(ret), alloc(ret, \(size), \(release)))",
          evidence: "__alloc_size(\(numbers.map(String.init).joined(separator: ", "))); look what may free it")
      ]
    }
    if function.returnType == "void *", NamingPair.isAllocation(function.name),
      let size = function.parameters.first(where: {
        $0.name.contains("size") || $0.name == "len" || $0.name == "n"
      })
    {
      let release = NamingPair.end(of: function.name, in: isFunction) ?? "kfree"
      return [
        .init(
          text: "__returns_if(ret, alloc(ret, \(size.name), \(release)))",
          evidence:
            "the name says that it allocates, '\(size.name)' how much, and \(release)() may free it: look")
      ]
    }
    if let found = precedents.common(for: function.returnType, verbs: [.returns, .grants], ofResult: true) {
      let right = found.pattern.right.replacingOccurrences(of: "$", with: "ret")
      return [
        .init(
          text: "__\(found.pattern.verb.rawValue)_if(!IS_ERR_OR_NULL(ret), \(right))",
          evidence:
            "\(found.users.count) contracts return '\(function.returnType)' so: \(Self.list(found.users))")
      ]
    }
    if function.returnType.hasPrefix("const ") { return [] }
    let verb = NamingPair.isAllocation(function.name) ? "returns" : "grants"
    return [
      .init(
        text: "__\(verb)_if(!IS_ERR_OR_NULL(ret), ref(ret))",
        evidence: verb == "returns" ? "the name says that it is made here" : "an object that stays the kernel's"
      )
    ]
  }

  private func partner(_ function: FunctionFact) -> [Draft.Clause] {
    if let end = NamingPair.end(of: function.name, in: isFunction), let other = facts.functions[end] {
      guard let first = other.parameters.first, let own = matching(first, function) else { return [] }
      let arguments = other.parameters.compactMap { matching($0, function) }
      guard arguments.count == other.parameters.count else { return [] }
      let call = "\(end)(\(arguments.joined(separator: ", ")))"
      if end.contains("unlock") {
        return [
          .init(text: "__takes(\(own), \(call))", evidence: "\(end)() is exported with the same parameters")
        ]
      }
      let isFallible = function.returnType != "void" && !function.returnType.hasSuffix("*")
      return [
        .init(
          text: isFallible ? "__pins_if(!ret, ref(\(own)), \(call))" : "__pins(ref(\(own)), \(call))",
          evidence: "\(end)() is exported and takes the same: what happens to the object in between?")
      ]
    }
    guard let beginning = NamingPair.beginning(of: function.name, in: isFunction),
      let first = function.parameters.first
    else { return [] }
    let own = name(first, 0)
    let call =
      "\(function.name)(\(function.parameters.enumerated().map { name($1, $0) }.joined(separator: ", ")))"
    if beginning.contains("lock") {
      return [.init(text: "__drops(\(call))", evidence: "\(beginning)() takes it")]
    }
    if facts.functions[beginning]?.returnType.hasSuffix("*") == true {
      if facts.functions[beginning]?.arguments(ofAttribute: "__alloc_size") != nil
        || facts.functions[beginning]?.returnType == "void *" && NamingPair.isAllocation(beginning)
      {
        return [
          .init(
            text: "__revokes_if(\(own), alloc(\(own), 0, \(function.name)))",
            evidence: "\(beginning)() allocates it")
        ]
      }
      return [
        .init(
          text: "__revokes_if(\(own), ref(\(own)))", evidence: "\(beginning)() returns what this takes back")
      ]
    }
    var clauses = [Draft.Clause(text: "__unpins(\(call))", evidence: "\(beginning)() begins it")]
    if first.isPointer {
      clauses.insert(.init(text: "__checks(ref(\(own)))", evidence: "the object it ends something of"), at: 0)
    }
    return clauses
  }

  /// The parameter of `function` with the same type, by the same name where there are several.
  private func matching(_ wanted: Parameter, _ function: FunctionFact) -> String? {
    let same = function.parameters.enumerated().filter { $1.type == wanted.type }
    let found = same.first { $1.name == wanted.name } ?? (same.count == 1 ? same.first : nil)
    return found.map { name($1, $0) }
  }

  /// What inlines store into the structures it takes, as far as no WRITABLE line names it.
  private func stores(_ function: FunctionFact) -> [String] {
    let types = Set(
      function.parameters.compactMap { parameter in
        parameter.type.split(separator: " ").drop { $0 != "struct" }.dropFirst().first.map(String.init)
      })
    let known = Set(facts.fields.map { "\($0.type).\($0.member)" })
    return types.sorted().compactMap { type in
      let missing = Dictionary(
        grouping: facts.stores.filter { $0.type == type && !known.contains("\(type).\($0.member)") },
        by: \.member)
      if missing.isEmpty || facts.fields.contains(where: { $0.type == type }) { return nil }
      let list = missing.sorted { $0.key < $1.key }.prefix(6).map { "\($0.key) (\($0.value[0].function))" }
      return
        "no WRITABLE line names struct \(type); inlines of its headers store \(list.joined(separator: ", "))"
    }
  }

  private func documentation(_ function: FunctionFact) -> String? {
    let lines = function.documentation.split(separator: "\n").map(String.init)
    guard let first = lines.first else { return nil }
    return "kernel-doc: \(first)"
  }

  private static func list(_ names: [String]) -> String {
    names.count > 3 ? names.prefix(3).joined(separator: ", ") + ", ..." : names.joined(separator: ", ")
  }
}
