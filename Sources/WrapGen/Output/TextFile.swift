import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// A file that is written whole or not at all.
public enum TextFile {
  /// Throws one line with the system's reason.
  public static func write(_ text: String, to path: String) throws {
    let stage = path + ".new"
    let file = open(stage, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard file >= 0 else { throw failure(path) }
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
      if written < 0 {
        let error = failure(path)
        close(file)
        unlink(stage)
        throw error
      }
      bytes = bytes.dropFirst(written)
    }
    close(file)
    guard rename(stage, path) == 0 else {
      let error = failure(path)
      unlink(stage)
      throw error
    }
  }

  private static func failure(_ path: String) -> EnvironmentError {
    EnvironmentError("cannot write '\(path)': \(String(cString: strerror(errno)))")
  }
}
