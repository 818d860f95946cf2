import Foundation

/// What the objects in a module's data are: structures whose size and slots fit, told apart by the functions' types.
struct TableTyping {
  let facts: Facts
  /// The module's own type information on top of its kernel's.
  let types: TypeInformation?

  /// One object and every structure that it may be.
  struct Table {
    let object: ModuleTables.Object
    /// More than one: nothing tells them apart.
    let candidates: [TableFact]
    /// 1, or the number of elements of an array.
    let count: Int
  }

  func type(_ tables: ModuleTables) -> [Table] {
    let objects = tables.objects.filter { !$0.name.hasPrefix("__UNIQUE_ID_") }
    let known = structures(for: objects)
    return objects.map { object in
      if object.name == "__this_module", let module = known.first(where: { $0.name == "module" }) {
        return Table(object: object, candidates: [module], count: 1)
      }
      for count in [1] + Self.divisors(object.size) {
        let fitting = narrowed(object, known.filter { fits(object, $0, count) })
        if !fitting.isEmpty {
          return Table(object: object, candidates: fitting.sorted { $0.name < $1.name }, count: count)
        }
      }
      return Table(object: object, candidates: [], count: 1)
    }
  }

  /// Those of the specs' headers, and where there is type information every one of the kernel and the module.
  private func structures(for objects: [ModuleTables.Object]) -> [TableFact] {
    var byName = facts.tables
    if let types {
      let sizes = Set(
        objects.flatMap { object in [object.size] + Self.divisors(object.size).map { object.size / $0 } })
      for table in types.tables(ofSizes: sizes) { byName[table.name] = table }
    }
    return Array(byName.values)
  }

  private static func divisors(_ size: Int) -> [Int] { (2..<max(3, size / 16 + 1)).filter { size % $0 == 0 } }

  private func fits(_ object: ModuleTables.Object, _ table: TableFact, _ count: Int) -> Bool {
    guard table.size * count == object.size else { return false }
    let slots = Set(table.slots.map(\.offset))
    let pointers = Set(table.pointers)
    return object.functions.keys.allSatisfy { slots.contains($0 % table.size) }
      && object.pointers.allSatisfy { pointers.contains($0 % table.size) }
      && object.imports.keys.allSatisfy { slots.union(pointers).contains($0 % table.size) }
  }

  /// Those whose slots have the functions' own types; all of them when the module does not say.
  private func narrowed(_ object: ModuleTables.Object, _ fitting: [TableFact]) -> [TableFact] {
    guard let types, !fitting.isEmpty else { return fitting }
    let prototypes = object.functions.compactMapValues { types.prototype(ofFunction: $0).map(Self.bare) }
    if prototypes.isEmpty { return fitting }
    return fitting.filter { table in
      prototypes.allSatisfy { offset, prototype in
        table.slots.contains { $0.offset == offset % table.size && Self.bare($0.type) == prototype }
      }
    }
  }

  /// Without blanks, and `bool` as the kernel writes it.
  private static func bare(_ type: String) -> String {
    type.replacingOccurrences(of: "_Bool", with: "bool").filter { $0 != " " }
  }
}
