import Foundation

extension KernelHeaders {
  /// `6.1` of `6.1.0-56-amd64`.
  public var series: String { release.split(separator: ".").prefix(2).joined(separator: ".") }

  /// The running kernel if its headers are installed, else the only headers there are.
  public static func installedRelease() throws -> String {
    let running = (try? String(contentsOfFile: "/proc/sys/kernel/osrelease", encoding: .utf8))?
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let installed = installedReleases()
    if let running, installed.contains(running) { return running }
    if installed.count == 1 { return installed[0] }
    if installed.isEmpty {
      throw EnvironmentError(
        "no kernel headers installed: install linux-headers-amd64, or name a folder with --kernel")
    }
    throw EnvironmentError(
      "several kernels' headers are installed; name one with --kernel: \(installed.joined(separator: ", "))")
  }

  /// Every kernel with installed headers; at least one.
  public static func allInstalled() throws -> [String] {
    let installed = installedReleases()
    return installed.isEmpty ? [try installedRelease()] : installed
  }

  /// Releases with a headers package of the x86-64 flavours, sorted.
  static func installedReleases() -> [String] {
    let prefix = "linux-headers-"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/usr/src")) ?? []
    return names.filter {
      $0.hasPrefix(prefix) && FileManager.default.fileExists(atPath: "/usr/src/\($0)/Module.symvers")
    }
    .map { String($0.dropFirst(prefix.count)) }.sorted()
  }
}
