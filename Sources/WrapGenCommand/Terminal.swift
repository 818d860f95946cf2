import Foundation
import WrapGen

typealias EnvironmentFailure = WrapGen.EnvironmentError

/// Where lines go, and whether in colour.
enum Terminal {
  /// Colour on a terminal only, and not where NO_COLOR asks for none.
  static var isColored: Bool { isColored(2) }
  static var isOutputColored: Bool { isColored(1) }

  private static func isColored(_ descriptor: Int32) -> Bool {
    isatty(descriptor) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
      && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  static func standardError(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  static func error(_ text: String) {
    standardError(isColored ? "\u{1b}[1;31merror:\u{1b}[0m \(text)" : "error: \(text)")
  }

  /// One line that is written over, on a terminal only.
  static func progress(_ what: String, _ done: Int, of total: Int) {
    guard isatty(2) == 1, total > 64 else { return }
    let end = done == total ? "\r\u{1b}[K" : ""
    FileHandle.standardError.write(Data("\r\(what): \(done) of \(total)\(end)".utf8))
  }
}
