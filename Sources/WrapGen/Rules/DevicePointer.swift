/// Reading an `__iomem` address is an access to the device; it cannot be probed and is no object.
struct DevicePointer: Rule {
  static let name = "iomem-pointer"

  func check(_ facts: RuleFacts) -> [Diagnostic] {
    facts.annotated("__iomem") { contract, parameter, parsed, right in
      guard ["read", "string", "format", "ref", "fields"].contains(right.name) else { return nil }
      return Diagnostic(
        at: parsed.pieces.first { $0.role == .pointer(right.name) }?.location ?? parsed.clause.location,
        "'\(parameter)' of '\(contract.name)' is __iomem, registers of a device; '\(right.name)' cannot be "
          + "checked there: 'write(\(parameter), n)' says that the mapping is the driver's",
        rule: Self.name, subject: contract.name)
    }
  }
}
