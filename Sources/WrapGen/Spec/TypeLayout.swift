/// Where a member lies, in bytes from the start of its structure.
public struct MemberLayout: Hashable, Sendable {
  /// Dotted for what lies inside a member: `driver.probe`.
  public let name: String
  public let offset: Int
  /// A bit-field has the size of its storage run (C11 3.14: one memory location).
  public let size: Int
  public let isBitField: Bool
  public let isFunctionPointer: Bool
  /// For a function pointer of an embedded structure, the callback it is in that structure's own right:
  /// `base.cra_init` of `shash_alg` is `crypto_alg.cra_init`.
  public let embeddedCallback: String?

  public init(
    name: String, offset: Int, size: Int, isBitField: Bool = false, isFunctionPointer: Bool = false,
    embeddedCallback: String? = nil
  ) {
    self.name = name
    self.offset = offset
    self.size = size
    self.isBitField = isBitField
    self.isFunctionPointer = isFunctionPointer
    self.embeddedCallback = embeddedCallback
  }
}

/// A structure as this kernel's headers have it.
public struct TypeLayout: Hashable, Sendable {
  /// The tag.
  public let name: String
  public let size: Int
  public let isComplete: Bool
  /// Members that a C programmer names directly; those of unnamed parts included, flexible arrays not.
  public let members: [MemberLayout]
  /// Members of members, where a spec names them.
  public let nested: [MemberLayout]
  /// Every function pointer, those of embedded structures dotted.
  public let functionPointers: [MemberLayout]
  /// Arrays with `__counted_by`.
  public let countedArrays: [CountedArray]

  public struct CountedArray: Hashable, Sendable {
    public let array: String
    public let counter: String
  }

  public init(
    name: String, size: Int, isComplete: Bool = true, members: [MemberLayout],
    nested: [MemberLayout] = [], functionPointers: [MemberLayout] = [], countedArrays: [CountedArray] = []
  ) {
    self.name = name
    self.size = size
    self.isComplete = isComplete
    self.members = members
    self.nested = nested
    self.functionPointers = functionPointers
    self.countedArrays = countedArrays
  }

  public func member(named name: String) -> MemberLayout? {
    members.first { $0.name == name } ?? nested.first { $0.name == name }
  }
}
