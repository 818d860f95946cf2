import Foundation

/// The module files below a folder.
public enum ModuleFolder {
  /// Paths, sorted; a file is itself. Throws when a folder has no modules.
  public static func modules(at path: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue else {
      return [path]
    }
    let clean = path.hasSuffix("/") ? String(path.dropLast()) : path
    let names = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
    let found = names.filter(isModule).sorted().map { "\(clean)/\($0)" }
    if found.isEmpty { throw EnvironmentError("no modules (*.ko, *.ko.xz) below '\(path)'") }
    return found
  }

  /// The folder of a kernel's installed modules.
  public static func installed(release: String) throws -> String {
    let path = "/lib/modules/\(release)/kernel"
    guard FileManager.default.fileExists(atPath: path) else {
      throw EnvironmentError(
        "no modules of \(release) are installed ('\(path)'); name files or folders of modules")
    }
    return path
  }

  private static func isModule(_ name: String) -> Bool {
    [".ko", ".ko.xz", ".ko.gz", ".ko.zst"].contains { name.hasSuffix($0) }
  }
}
