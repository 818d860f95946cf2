/// The C identifiers of everything generated, in one place.
enum Names {
  static func identifier(_ name: String) -> String {
    name.replacingOccurrences(of: ".", with: "__")
  }
  static func `import`(_ function: String) -> String { "cordon_import_\(identifier(function))" }
  static func callback(_ name: String) -> String { "cordon_callback_\(identifier(name))" }
  static func table(_ type: String) -> String { "cordon_table_\(type)" }
  static func offered(_ type: String) -> String { "cordon_offered_\(type)" }
  static func set(_ name: String) -> String { "cordon_set_\(name)" }
  static func type(_ name: String) -> String { "cordon_type_\(name)" }
  static func fields(_ type: String, group: String) -> String {
    "cordon_fields_\(type)" + (group.isEmpty ? "" : "__\(group)")
  }
  static func release(_ function: String) -> String { "cordon_release_\(function)" }
  static func releases(_ functions: [String]) -> String {
    functions.isEmpty ? "NULL" : "cordon_releases_\(functions.joined(separator: "__"))"
  }
  static func inverse(_ function: String) -> String { "cordon_inverse_\(function)" }
}
