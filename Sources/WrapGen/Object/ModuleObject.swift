internal import CLibelf
import Foundation

/// What a module's file says about what it needs.
public struct ModuleObject: Sendable {
  /// The file's name without folder and `.ko`: `e1000`.
  public let name: String
  public let path: String
  /// Undefined symbols, sorted; readelf's count has the null symbol too.
  public let imports: [String]
  /// The release in `vermagic=`; nil when the file has none.
  public let release: String?

  init(path: String, imports: [String], release: String?) {
    self.path = path
    self.imports = imports.sorted()
    self.release = release
    name = ModuleFile.moduleName(of: path)
  }

  /// A relocatable x86-64 ELF file, plain or compressed with xz.
  public init(path: String) throws {
    let file = try ModuleFile(path: path)
    let elf = try ElfFile(bytes: file.contents, path: path)
    defer { elf.close() }
    name = file.moduleName
    self.path = path
    imports = Set(elf.undefinedSymbols).sorted()
    release = elf.modinfo["vermagic"]?.split(separator: " ").first.map(String.init)
    if elf.modinfo.isEmpty { throw EnvironmentError("'\(path)' is no kernel module: it has no .modinfo") }
  }

  /// Many modules on all processors, in the order of `paths`. `progress`: how many are read, now and then.
  public static func read(_ paths: [String], progress: @Sendable (Int) -> Void = { _ in }) throws
    -> [ModuleObject]
  {
    let results = Results(count: paths.count)
    DispatchQueue.concurrentPerform(iterations: paths.count) { index in
      let result = Result { try ModuleObject(path: paths[index]) }
      let done = results.set(index, result)
      if done % 64 == 0 || done == paths.count { progress(done) }
    }
    return try results.values.map { try $0!.get() }
  }

  private final class Results: @unchecked Sendable {
    private let lock = NSLock()
    private(set) var values: [Result<ModuleObject, any Error>?]
    private var done = 0

    init(count: Int) { values = Array(repeating: nil, count: count) }

    func set(_ index: Int, _ result: Result<ModuleObject, any Error>) -> Int {
      lock.withLock {
        values[index] = result
        done += 1
        return done
      }
    }
  }
}
