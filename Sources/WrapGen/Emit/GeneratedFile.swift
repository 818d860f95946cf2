/// One file that `generate` writes: a name without folder, and its whole text.
public struct GeneratedFile: Equatable, Sendable {
  public let name: String
  public let contents: String

  public init(name: String, contents: String) {
    self.name = name
    self.contents = contents
  }
}
