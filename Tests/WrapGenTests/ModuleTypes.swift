import Foundation

@testable import WrapGen

/// Structures that only modules define (`mii_if_info`), from the types of the unpacked modules of a kernel.
struct ModuleTypes {
  typealias Structure = (size: Int, members: [TypeInformation.Member])

  let paths: [String]
  let base: TypeInformation

  /// Nil when no modules of the release are unpacked below the folders.
  init?(release: String, folders: [String], base: TypeInformation) {
    let roots = folders.map { "\($0)/lib/modules/\(release)/kernel" }
    guard let root = roots.first(where: { FileManager.default.fileExists(atPath: $0) }),
      let names = FileManager.default.enumerator(atPath: root)
    else { return nil }
    paths = names.compactMap { $0 as? String }.filter { $0.hasSuffix(".ko") }.sorted().map { "\(root)/\($0)" }
    self.base = base
  }

  /// Of each name what the modules say, until `isEnough` is content: a module may have a private type of the same name.
  func structures(_ names: Set<String>, isEnough: (String, Structure) -> Bool) throws -> [String: Structure] {
    var found: [String: Structure] = [:]
    var wanted = names
    // A string of its own stands between zeros.
    let words = Dictionary(uniqueKeysWithValues: names.map { ($0, [0] + Array($0.utf8) + [0]) })
    for path in paths where !wanted.isEmpty {
      let elf = try ElfFile(
        bytes: Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe), path: path)
      defer { elf.close() }
      guard let bytes = elf.contents(ofSection: ".BTF") else { continue }
      let mentioned = wanted.filter { bytes.holds(words[$0]!) }
      guard !mentioned.isEmpty else { continue }
      let types = try TypeInformation(bytes, base: base)
      for name in mentioned {
        guard let structure = types.structure(name) else { continue }
        found[name] = structure
        if isEnough(name, structure) { wanted.remove(name) }
      }
    }
    return found
  }
}

/// string.h's, which the Glibc module hides without _GNU_SOURCE; Foundation's search takes minutes for all modules.
@_silgen_name("memmem")
private func memmem(_: UnsafeRawPointer, _: Int, _: UnsafeRawPointer, _: Int) -> UnsafeRawPointer?

extension Data {
  fileprivate func holds(_ word: [UInt8]) -> Bool {
    withUnsafeBytes { memmem($0.baseAddress!, $0.count, word, word.count) != nil }
  }
}
