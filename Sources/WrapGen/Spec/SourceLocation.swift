/// A place in a spec, as an editor counts: lines and columns from 1.
public struct SourceLocation: Hashable, Comparable, Sendable {
  /// Relative to the folder that holds the specs (`specs/linux/slab.own.h`), or absolute for kernel headers.
  public let file: String
  public let line: Int
  public let column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (a: Self, b: Self) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}
