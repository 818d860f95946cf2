/// How an import is treated at takeover; the raw value is `CORDON_CLASS_…` in small letters (kmod/contract.h).
public enum ImportClass: String, CaseIterable, Sendable {
  case wrapper
  case direct
  case leaf
  case value
  case data
  case percpu
  case staticKey = "static_key"
  case staticCall = "static_call"
  case support
  case violation
}

/// A parameter of a contract's own prototype.
public struct Parameter: Hashable, Sendable {
  /// Empty when the spec leaves it out.
  public let name: String
  /// As clang spells it; `int (*)(struct napi_struct *, int)` for a function pointer.
  public let type: String
  public let isPointer: Bool
  public let isFunctionPointer: Bool
  /// What it points to is `const`.
  public let isConstant: Bool
  /// `__user`, `__iomem` and their like, as the declaration has them.
  public let annotations: [String]

  public init(
    name: String, type: String, isPointer: Bool, isFunctionPointer: Bool, isConstant: Bool = false,
    annotations: [String] = []
  ) {
    self.name = name
    self.type = type
    self.isPointer = isPointer
    self.isFunctionPointer = isFunctionPointer
    self.isConstant = isConstant
    self.annotations = annotations
  }
}

/// The clauses of one function, callback, set or datum.
public struct Contract: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// A function the kernel exports.
    case function
    /// A function pointer in a structure: `CALLBACK(type, member)`.
    case callback(type: String, member: String)
    /// A function pointer type with a name: `CONTRACT(irq_handler_t)`.
    case named(type: String)
    /// A variable, or a symbol that is never called with arguments.
    case data
    /// `CAPSET(name)`.
    case set
  }

  /// `kfree`, `net_device_ops.ndo_open`, `irq_handler_t`, `skb_caps`.
  public let name: String
  public let kind: Kind
  public let importClass: ImportClass
  public let returnType: String
  public let parameters: [Parameter]
  public let isVariadic: Bool
  public let clauses: [Clause]
  public let location: SourceLocation
  /// The kernel's own header that declares it; nil when only the spec does.
  public let header: String?

  public init(
    name: String, kind: Kind, importClass: ImportClass = .wrapper, returnType: String = "void",
    parameters: [Parameter] = [], isVariadic: Bool = false, clauses: [Clause] = [],
    location: SourceLocation, header: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.importClass = importClass
    self.returnType = returnType
    self.parameters = parameters
    self.isVariadic = isVariadic
    self.clauses = clauses
    self.location = location
    self.header = header
  }

  /// `virtio_config_ops.find_vqs.called`: a function of the kernel that the driver reaches through a member.
  public var isCalled: Bool { name.hasSuffix(Self.calledSuffix) }
  static let calledSuffix = ".called"

  /// The kernel calls the driver.
  public var isCallback: Bool {
    switch kind {
    case .callback, .named: !isCalled
    case .function, .data, .set: false
    }
  }

  public var isData: Bool { kind == .data }
  public var isSet: Bool { kind == .set }
  public var isImport: Bool { kind == .function || kind == .data }
}
