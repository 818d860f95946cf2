/// What the environment does wrong: files, options.
public struct CampaignError: Error, CustomStringConvertible {
  public let description: String

  public init(_ description: String) { self.description = description }
}
