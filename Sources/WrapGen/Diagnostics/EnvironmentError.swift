/// What is wrong around us rather than in a spec: one line for the user.
public struct EnvironmentError: Error, Equatable, CustomStringConvertible, Sendable {
  public let description: String

  public init(_ description: String) {
    self.description = description
  }
}
