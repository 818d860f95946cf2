/// What a kernel's headers say about one function.
public struct FunctionFact: Hashable, Sendable {
  public let name: String
  /// `linux/slab.h`
  public let header: String
  public let line: Int
  public let returnType: String
  public let parameters: [Parameter]
  public let isVariadic: Bool
  /// The header has its body.
  public let isInline: Bool
  /// Macros and attributes around the prototype, as written: `__must_check`, `__alloc_size(1)`.
  public let attributes: [String]
  /// Its kernel-doc comment without stars, where the header has one.
  public let documentation: String

  /// `void *(size_t size, gfp_t flags)`, for people and for comparing kernels.
  public var prototype: String {
    var list = parameters.map { parameter in
      let words = (parameter.annotations + [parameter.name]).filter { !$0.isEmpty }
      return ([parameter.type] + words).joined(separator: " ")
    }
    if isVariadic { list.append("...") }
    return "\(returnType) (\(list.isEmpty ? "void" : list.joined(separator: ", ")))"
  }

  /// The prototype without the parameters' names, which may change at will.
  public var signature: String {
    let list =
      parameters.map { ([$0.type] + $0.annotations).joined(separator: " ") } + (isVariadic ? ["..."] : [])
    return "\(returnType) (\(list.isEmpty ? "void" : list.joined(separator: ", ")))"
  }

  /// The arguments of an attribute that is written `name(arguments)`.
  public func arguments(ofAttribute name: String) -> [String]? {
    for attribute in attributes {
      if let call = OperandText(text: attribute, offset: 0).call(), call.name == name {
        return call.arguments.split().map(\.text)
      }
    }
    return nil
  }
}
