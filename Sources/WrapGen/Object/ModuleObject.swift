internal import CLibelf
import Foundation

/// What a module's file says about what it needs.
public struct ModuleObject: Sendable {
  /// The file's name without folder and `.ko`: `e1000`.
  public let name: String
  /// Undefined symbols, sorted; readelf's count has the null symbol too.
  public let imports: [String]
  /// The release in `vermagic=`; nil when the file has none.
  public let release: String?

  /// A relocatable x86-64 ELF file, plain or compressed with xz.
  public init(path: String) throws {
    let file = try ModuleFile(path: path)
    let elf = try ElfFile(bytes: file.contents, path: path)
    defer { elf.close() }
    name = file.moduleName
    imports = Set(elf.undefinedSymbols).sorted()
    release = elf.modinfo["vermagic"]?.split(separator: " ").first.map(String.init)
    if elf.modinfo.isEmpty { throw EnvironmentError("'\(path)' is no kernel module: it has no .modinfo") }
  }
}
