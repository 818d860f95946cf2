import Foundation

/// An installed headers package, or a built kernel tree.
public struct KernelHeaders: Sendable {
  /// `/usr/src/linux-headers-6.1.0-56-amd64`
  public let directory: String
  /// Where the sources' own headers are: Debian's `-common` sibling, else the same folder.
  public let common: String
  /// As `uname -r` prints it.
  public let release: String
  /// Names in `Module.symvers`, each with the module that exports it (`vmlinux` for the kernel).
  public let exports: [String: String]

  /// `kernel`: a release with installed headers, or a folder.
  public init(kernel: String) throws {
    let directory = try Self.find(kernel)
    func read(_ path: String) throws -> String {
      guard let text = try? String(contentsOfFile: directory + "/" + path, encoding: .utf8) else {
        throw EnvironmentError("'\(directory)' is no kernel headers folder: it has no \(path)")
      }
      return text
    }
    let names = try read("include/generated/utsrelease.h").split(separator: "\"")
    guard names.count >= 2 else {
      throw EnvironmentError("'\(directory)/include/generated/utsrelease.h' names no release")
    }
    self.directory = directory
    release = String(names[1])
    common = try Self.common(of: read("Makefile")) ?? directory
    exports = try Self.exports(in: read("Module.symvers"))
  }

  private static func find(_ kernel: String) throws -> String {
    let places =
      kernel.contains("/")
      ? [kernel] : ["/usr/src/linux-headers-\(kernel)", "/lib/modules/\(kernel)/build", kernel]
    for place in places {
      let url = URL(fileURLWithPath: place).resolvingSymlinksInPath()
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder), isFolder.boolValue {
        return url.path
      }
    }
    if kernel.contains("/") { throw EnvironmentError("no kernel headers at '\(kernel)'") }
    throw EnvironmentError("no headers for kernel '\(kernel)': install linux-headers-\(kernel)")
  }

  /// Lines are `crc, name, module, kind, namespace`, between tabs.
  private static func exports(in symvers: String) -> [String: String] {
    var exports: [String: String] = [:]
    for line in symvers.utf8.split(separator: 10) {
      let words = line.split(separator: 9, maxSplits: 3)
      if words.count > 2 { exports[String(words[1])!] = String(words[2])! }
    }
    return exports
  }

  /// Debian's flavour Makefile is one line: `include /usr/src/linux-headers-6.1.0-56-common/Makefile`.
  private static func common(of makefile: String) -> String? {
    for line in makefile.split(separator: "\n") where line.hasPrefix("include ") && line.hasSuffix("/Makefile")
    {
      let path = line.dropFirst("include ".count).dropLast("/Makefile".count)
      if path.hasPrefix("/"), path.contains("linux-headers") { return String(path) }
    }
    return nil
  }

  /// The folders `#include <...>` looks into, first wins: Kbuild's LINUXINCLUDE.
  public var includeFolders: [String] {
    [
      "\(common)/arch/x86/include", "\(directory)/arch/x86/include/generated", "\(common)/include",
      "\(directory)/include", "\(common)/arch/x86/include/uapi", "\(directory)/arch/x86/include/generated/uapi",
      "\(common)/include/uapi", "\(directory)/include/generated/uapi",
    ].reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Without `-O`: at -O2 fortify makes `memcpy` a macro.
  public var clangArguments: [String] {
    var arguments = ["-nostdinc", "-std=gnu11", "-fshort-wchar", "-fno-strict-aliasing", "-funsigned-char"]
    arguments += includeFolders.map { "-I" + $0 }
    for header in ["compiler-version.h", "kconfig.h", "compiler_types.h"] {
      arguments += ["-include", "\(common)/include/linux/\(header)"]
    }
    arguments += ["-D__KERNEL__", "-DMODULE", "-DCC_USING_FENTRY"]
    return arguments + ["-DKBUILD_MODNAME=\"wrapgen\"", "-DKBUILD_BASENAME=\"wrapgen\""]
  }

  /// `linux/slab.h` for a header of this kernel, nil for another file.
  public func name(ofHeader path: String) -> String? {
    for folder in includeFolders where path.hasPrefix(folder + "/") {
      return String(path.dropFirst(folder.count + 1))
    }
    return nil
  }

  /// `linux/slab.h`
  public func has(header name: String) -> Bool {
    includeFolders.contains { FileManager.default.fileExists(atPath: "\($0)/\(name)") }
  }
}
