import Foundation

/// One driver under the specs: where the kernel enters it, what it calls, what it can own and what ends that.
public struct ModuleStory: Sendable {
  /// A function of the module that a table of its data announces.
  public struct Entry: Hashable, Sendable {
    public let function: String
    /// `net_device_ops.ndo_open`
    public let slot: String
    /// nil: no contract covers the slot.
    public let contract: Contract?
  }

  public struct Table: Sendable {
    public let object: String
    /// Structures it may be; one when that is certain, none when no structure of the headers fits.
    public let candidates: [String]
    public let count: Int
    public let entries: [Entry]
    /// Slots that hold functions of the kernel's: `ethtool_ops.get_link`, `ethtool_op_get_link`.
    public let imported: [Imported]

    /// Parts of a tracepoint: the kernel finds them through sections of the module, no call registers them.
    public var isAnnouncedBySection: Bool {
      ["__tracepoint_", "__SCK__", "__bpf_trace_tp_map_", "event_class_", "trace_event_type_funcs_"]
        .contains { object.hasPrefix($0) }
    }

    public struct Imported: Hashable, Sendable {
      public let slot: String
      public let function: String
    }
  }

  /// A function in two slots whose contracts do not agree; the module is refused at registration.
  public struct Conflict: Sendable {
    public let function: String
    public let slots: [Entry]
  }

  public let module: String
  public let release: String
  public let coverage: Coverage
  public let tables: [Table]
  /// Contracts under which the module's imports register single functions: `irq_handler_t` by `request_threaded_irq`.
  public let registered: [(contract: Contract, by: String)]
  public let conflicts: [Conflict]
  public let ownership: Ownership

  /// `image`: the kernel's, for types; nil when there is none.
  public init(path: String, facts: Facts, image: String?) throws {
    let object = try ModuleObject(path: path)
    let tables = try ModuleTables(path: path)
    var types: TypeInformation?
    if let image, let btf = tables.btf {
      types = try TypeInformation(btf, base: TypeInformation(KernelImage.btf(path: image)))
    }
    self.init(object: object, tables: tables, facts: facts, types: types)
  }

  init(object: ModuleObject, tables: ModuleTables, facts: Facts, types: TypeInformation?) {
    module = object.name
    release = facts.release
    let coverage = Coverage(of: object, against: facts)
    self.coverage = coverage
    let callbacks = Dictionary(facts.model.callbacks.map { ($0.name, $0) }) { a, _ in a }
    self.tables = TableTyping(facts: facts, types: types).type(tables).map { table in
      let certain = table.candidates.count == 1 ? table.candidates.first : nil
      let entries = table.object.functions.sorted { $0.key < $1.key }.map { offset, function in
        let slot = certain.flatMap { type in
          type.slots.first { $0.offset == offset % type.size }.map { "\(type.name).\($0.name)" }
        }
        return Entry(
          function: function, slot: slot ?? "offset \(offset)", contract: slot.flatMap { callbacks[$0] })
      }
      let imported = table.object.imports.sorted { $0.key < $1.key }.compactMap { offset, name in
        certain.flatMap { type in
          type.slots.first { $0.offset == offset % type.size }.map { ("\(type.name).\($0.name)", name) }
        }
      }
      return Table(
        object: table.object.name, candidates: table.candidates.map(\.name), count: table.count,
        entries: entries,
        imported: imported.map { .init(slot: $0.0, function: $0.1) })
    }
    let imports = coverage.rows.compactMap(\.contract)
    registered = imports.flatMap { contract in
      Set(contract.clauses.filter { $0.verb.shape == .registration }.map { $0.operands[1] }).sorted().compactMap
      {
        target in callbacks[target].map { ($0, contract.name) }
      }
    }
    let entries = self.tables.flatMap(\.entries)
    conflicts = Self.conflicts(entries)
    let entered = entries.compactMap(\.contract) + registered.map(\.contract)
    ownership = Ownership(contracts: imports + entered, facts: RuleFacts(facts))
  }

  private static func conflicts(_ entries: [Entry]) -> [Conflict] {
    let byFunction = Dictionary(grouping: Set(entries.filter { $0.contract != nil }), by: \.function)
    return byFunction.compactMap { function, slots in
      let first = slots[0].contract!
      guard slots.contains(where: { !agree(first, $0.contract!) }) else { return nil }
      return Conflict(function: function, slots: slots.sorted { $0.slot < $1.slot })
    }.sorted { $0.function < $1.function }
  }

  /// As kmod/register.c has it: slots of one table with as many arguments, or the same effects.
  static func agree(_ a: Contract, _ b: Contract) -> Bool {
    if case .callback(let one, _) = a.kind, case .callback(let other, _) = b.kind, one == other,
      a.parameters.count == b.parameters.count
    {
      return true
    }
    func effects(_ contract: Contract) -> [String] {
      contract.clauses.filter { $0.verb != .runsIn && $0.verb != .principal }.map(\.text).sorted()
    }
    return effects(a) == effects(b)
  }
}
