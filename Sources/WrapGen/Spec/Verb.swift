/// What a clause does; the `_if` and `_for` forms are the same verb with a condition or a loop.
public enum Verb: String, CaseIterable, Sendable {
  case runsIn = "runs_in"
  case principal
  case requires
  /// At a callback's end: what the kernel finds when the driver has returned.
  case ensures
  case checks
  case registers
  case calls
  /// The driver may call through it from now on.
  case offers
  case transfers
  case lends
  case revokes
  case returns
  case grants
  case pins
  case unpins
  case takes
  case drops
  case faults
  case violates
  case opaque
  /// `wrapgen suggest` wrote the contract; a person must read it and take this away.
  case draft
  /// A set's parts: `CAPSET` only.
  case includes

  /// How the operands behind the condition or loop are read.
  public enum Shape: Sendable {
    /// One right.
    case right
    /// A right, then the call that ends it.
    case rightAndInverse
    /// Only the call that ends something.
    case inverse
    /// A lock, then the call that releases it.
    case lockAndInverse
    /// A function or table, then the name of its contract.
    case registration
    /// One C expression; commas at the top level belong to it.
    case expression
    /// A list of words.
    case words
    /// Nothing.
    case none
  }

  public var shape: Shape {
    switch self {
    case .checks, .transfers, .lends, .revokes, .returns, .grants, .includes: .right
    case .pins: .rightAndInverse
    case .unpins, .drops: .inverse
    case .takes: .lockAndInverse
    case .registers, .calls, .offers: .registration
    case .principal, .requires, .ensures, .faults, .opaque: .expression
    case .runsIn: .words
    case .violates, .draft: .none
    }
  }

  /// Whether a spec may say `__verb_if`.
  public var hasCondition: Bool {
    switch self {
    case .runsIn, .principal, .faults, .violates, .opaque, .draft: false
    default: true
    }
  }

  /// Whether a spec may say `__verb_for`.
  public var hasLoop: Bool {
    switch shape {
    case .right, .rightAndInverse, .inverse, .registration: true
    default: self == .requires
    }
  }
}
