import Foundation

/// Checked contracts become C: values in, text out, the same bytes for the same input.
public enum Emitter {
  /// All files for one kernel, sorted by name.  `release`: as `uname -r` prints it.
  public static func emit(model: SpecModel, release: String) -> [GeneratedFile] {
    let types = TypeText(model: model)
    let tables = TableText(model: model, types: types, release: release)
    var files = [
      GeneratedFile(name: "wrap.h", contents: DeclarationText(model: model, types: types).text()),
      GeneratedFile(name: "types.c", contents: tables.typesFile()),
      GeneratedFile(name: "tables.c", contents: tables.tablesFile()),
      GeneratedFile(name: "COVERAGE.md", contents: CoverageText(model: model, release: release).text()),
    ]
    for header in model.headers.sorted(by: { $0.path < $1.path }) {
      let contents = wrapFile(model: model, header: header)
      if let contents { files.append(GeneratedFile(name: header.wrapName, contents: contents)) }
    }
    return files.sorted { $0.name < $1.name }
  }

  /// One spec header's wrappers, in the order of its contracts; nil when it has none.
  private static func wrapFile(model: SpecModel, header: SpecHeader) -> String? {
    let sets = model.sets.filter { $0.location.file == header.path }
    let contracts = model.runtimeContracts.filter { $0.location.file == header.path }
      .sorted { ($0.location.line, $0.name) < ($1.location.line, $1.name) }
    guard !sets.isEmpty || !contracts.isEmpty else { return nil }
    var out = Banner.c
    // The spec itself: its prototypes are compared once more, and its macros are at hand.
    out += "#include <\(header.path.split(separator: "/").dropFirst().joined(separator: "/"))>\n"
    out += "#include \"wrap.h\"\n\n"
    for set in sets { out += SetText(model: model, set: set).text() }
    for contract in contracts { out += ContractText(model: model, contract: contract).text() }
    return out
  }
}
