/// The one header all generated files share: declarations, and the macros that find a descriptor by type.
struct DeclarationText {
  let model: SpecModel
  let types: TypeText

  func text() -> String {
    var out = Banner.c
    out += "#ifndef CORDON_WRAP_H\n#define CORDON_WRAP_H\n\n#include \"contract.h\"\n\n"
    out += "/* The prototype a contract was written for, against the one this kernel declares. */\n"
    out += "#define CORDON_SAME_TYPE(subject, result, ...) \\\n"
    out += "\t_Static_assert(__builtin_types_compatible_p(typeof(subject), result(__VA_ARGS__)), \\\n"
    out += "\t\t       #subject \": the prototype changed\")\n"
    out += "/* Structures by value: large ones are on the stack, others are not supported. */\n"
    out += "#define CORDON_HIDDEN(type) (sizeof(type) > 16)\n"
    out += "#define CORDON_WORDS(type) ((sizeof(type) + 7) / 8)\n"
    out += "#define CORDON_ON_STACK(type) \\\n"
    out += "\t_Static_assert(sizeof(type) > 16, #type \": by value in registers; no contract can say that\")\n"
    out += "#define CORDON_IN_REGISTERS(type, size) \\\n"
    out += "\t_Static_assert(sizeof(type) <= (size), #type \": by value; no contract can say that\")\n"
    out += "#define extent(p) cordon_extent(p)\n\n"
    for name in types.typeNames { out += "struct \(name);\n" }
    out += "\n"
    for name in types.typeNames { out += "extern const struct cordon_type \(Names.type(name));\n" }
    out += "\n/* NULL for what is no known structure: then only the address counts. */\n"
    out += "#define CORDON_TYPE(p) _Generic((p)"
    for name in types.typeNames {
      for qualifier in ["", "const ", "volatile "] {
        out += ", \\\n\t\(qualifier)struct \(name) *: &\(Names.type(name))"
      }
    }
    out += ", \\\n\tdefault: (const struct cordon_type *)NULL)\n\n"
    out += fieldMacros()
    for set in model.sets.sorted(by: { $0.name < $1.name }) {
      out += SetText(model: model, set: set).declarations()
    }
    out += "\n"
    for name in model.releaseNames { out += "extern const struct cordon_release \(Names.release(name));\n" }
    for list in model.releaseLists {
      out += "extern const struct cordon_release *const \(Names.releases(list))[];\n"
    }
    for name in model.inverseNames { out += "extern const struct cordon_inverse \(Names.inverse(name));\n" }
    for contract in model.runtimeContracts {
      let name = contract.isCallback ? Names.callback(contract.name) : Names.import(contract.name)
      out += "extern const struct cordon_contract \(name);\n"
    }
    for table in model.tableTypes { out += "extern const struct cordon_table \(Names.table(table));\n" }
    for type in model.offeredTypes { out += "extern const struct cordon_table \(Names.offered(type));\n" }
    return out + "\n#endif\n"
  }

  private func fieldMacros() -> String {
    var byGroup: [String: [String]] = [:]
    var out = ""
    for type in types.fieldTypes {
      for group in types.groups(of: type) {
        byGroup[group, default: []].append(type)
        out += "extern const struct cordon_fields \(Names.fields(type, group: group));\n"
      }
    }
    out += "\n"
    for group in byGroup.keys.sorted() {
      out += "#define CORDON_FIELDS\(group.isEmpty ? "" : "_" + group)(p) _Generic((p)"
      for type in byGroup[group]!.sorted() {
        for qualifier in ["", "const "] {
          out += ", \\\n\t\(qualifier)struct \(type) *: &\(Names.fields(type, group: group))"
        }
      }
      out += ")\n"
    }
    return out + "\n"
  }
}

/// The first lines of every generated file.
enum Banner {
  static let c = """
    /* SPDX-License-Identifier: GPL-2.0-only */
    /* Written by `wrapgen generate` from specs/ and the kernel's headers; do not edit. */

    """
}
