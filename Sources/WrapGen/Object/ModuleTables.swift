internal import CLibelf
import Foundation

/// Objects in a module's data that hold addresses of functions.
public struct ModuleTables: Sendable {
  public struct Object: Hashable, Sendable {
    public let name: String
    public let size: Int
    /// What the loader writes: the function's name by offset.
    public let functions: [Int: String]
    /// Offsets of other addresses.
    public let pointers: [Int]
    /// What is imported: functions or data, the module does not say which; the name by offset.
    public let imports: [Int: String]
  }

  public let objects: [Object]
  /// Every function the module defines.
  public let functions: Set<String>
  /// `.BTF`, when the module has it.
  public let btf: Data?

  init(objects: [Object], functions: Set<String>) {
    self.objects = objects
    self.functions = functions
    btf = nil
  }

  public init(path: String) throws {
    let file = try ModuleFile(path: path)
    let elf = try ElfFile(bytes: file.contents, path: path)
    defer { elf.close() }
    let symbols = elf.symbols
    var byPlace: [Place: String] = [:]
    for symbol in symbols where symbol.isFunction && symbol.section != 0 {
      byPlace[Place(section: symbol.section, value: symbol.value)] = symbol.name
    }
    functions = Set(byPlace.values)
    btf = elf.contents(ofSection: ".BTF")
    let relocations = Dictionary(grouping: elf.addressRelocations, by: \.section)
    objects = symbols.filter { $0.isObject && $0.size > 0 && $0.section != 0 }.compactMap { symbol in
      var functions: [Int: String] = [:]
      var pointers: [Int] = []
      var imports: [Int: String] = [:]
      let range = symbol.value..<(symbol.value + symbol.size)
      for relocation in relocations[symbol.section] ?? [] where range.contains(relocation.offset) {
        let offset = Int(relocation.offset - symbol.value)
        if let name = Self.function(relocation, symbols, byPlace) {
          functions[offset] = name
        } else if symbols.indices.contains(relocation.symbol), symbols[relocation.symbol].section == 0 {
          imports[offset] = symbols[relocation.symbol].name
        } else {
          pointers.append(offset)
        }
      }
      return functions.isEmpty
        ? nil
        : Object(
          name: symbol.name, size: Int(symbol.size), functions: functions, pointers: pointers.sorted(),
          imports: imports)
    }.sorted { $0.name < $1.name }
  }

  private struct Place: Hashable {
    let section: Int
    let value: UInt64
  }

  private static func function(
    _ relocation: ElfFile.Relocation, _ symbols: [ElfFile.Symbol], _ byPlace: [Place: String]
  ) -> String? {
    guard symbols.indices.contains(relocation.symbol) else { return nil }
    let symbol = symbols[relocation.symbol]
    if symbol.isFunction { return symbol.name }
    guard symbol.isSection || symbol.section != 0 else { return nil }
    let value = symbol.value &+ UInt64(bitPattern: relocation.addend)
    return byPlace[Place(section: symbol.section, value: value)]
  }
}
