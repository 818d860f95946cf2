import Foundation

/// What existing contracts say about parameters and results of each type.
struct Precedents {
  /// A clause with the parameter's name as `$`.
  struct Pattern: Hashable {
    let verb: Verb
    let right: String
  }

  private var parameters: [String: [Pattern: [String]]] = [:]
  private var results: [String: [Pattern: [String]]] = [:]

  init(_ contracts: [Contract]) {
    for contract in contracts where contract.kind == .function {
      for clause in contract.clauses {
        guard let right = clause.right, let first = right.operands.first else { continue }
        if first == "ret" {
          let pattern = Pattern(verb: clause.verb, right: Self.pattern(right, "ret"))
          results[Self.key(contract.returnType), default: [:]][pattern, default: []].append(contract.name)
        } else if let parameter = contract.parameters.first(where: { $0.name == first }) {
          let pattern = Pattern(verb: clause.verb, right: Self.pattern(right, first))
          parameters[Self.key(parameter.type), default: [:]][pattern, default: []].append(contract.name)
        }
      }
    }
  }

  private static func key(_ type: String) -> String {
    type.split(separator: " ").filter { $0 != "const" && $0 != "volatile" }.joined(separator: " ")
  }

  /// `ref($)`; nil-like when other operands are not constants of the form.
  private static func pattern(_ right: Right, _ name: String) -> String {
    let operands = right.operands.map { $0 == name ? "$" : $0.replacingOccurrences(of: "*\(name)", with: "*$") }
    return "\(right.name)(\(operands.joined(separator: ", ")))"
  }

  /// The most common pattern for a type among these verbs whose other operands hold anywhere.
  func common(for type: String, verbs: [Verb], ofResult: Bool = false) -> (pattern: Pattern, users: [String])? {
    let all = (ofResult ? results : parameters)[Self.key(type)] ?? [:]
    return all.filter { verbs.contains($0.key.verb) && Self.isGeneral($0.key.right) }
      .max { ($0.value.count, $1.key.right) < ($1.value.count, $0.key.right) }
      .map { ($0.key, $0.value.sorted()) }
  }

  /// Only the parameter itself and sizes of it are named.
  private static func isGeneral(_ right: String) -> Bool {
    let inner = right.drop { $0 != "(" }.dropFirst().dropLast()
    return inner == "$" || inner == "$, sizeof(*$)" || inner == "$, 0"
  }
}
