/// A structure with function pointers, as a module's binary may hold one.
public struct TableFact: Hashable, Sendable {
  public struct Slot: Hashable, Sendable {
    /// Dotted for what lies inside a member: `driver.probe`.
    public let name: String
    public let offset: Int
    /// The function's type: `int (struct net_device *)`.
    public let type: String
    public let parameterCount: Int
  }

  /// The tag.
  public let name: String
  public let size: Int
  public let slots: [Slot]
  /// Offsets of members that are pointers to data.
  public let pointers: [Int]
}
