/// Where a function's arguments and result are when it is called: System V psABI for x86-64, 3.2.3.  Six registers, then
/// words of the stack; a structure of more than 16 bytes is copied to the stack, as a result it is written through a pointer
/// that comes before the first argument.  Sizes are left to the C compiler, and so is what is not supported: structures in
/// one or two registers, and structures that the kernel passes to a callback.
struct CallingConvention {
  let contract: Contract

  private static let scalars: Set<String> = [
    "bool", "_Bool", "char", "int", "long", "short", "unsigned int", "unsigned long", "unsigned short",
    "unsigned char", "signed char", "long long", "unsigned long long", "u8", "u16", "u32", "u64", "s8", "s16",
    "s32",
    "s64", "size_t", "ssize_t", "loff_t", "gfp_t", "dma_addr_t", "void",
  ]

  /// Bytes that are passed, as clang spells it: no pointer, no enumeration.
  private static func isRecord(_ type: String) -> Bool {
    let words = type.split(separator: " ").filter { $0 != "const" && $0 != "volatile" }
    return (words.first == "struct" || words.first == "union") && !type.contains("*") && !type.contains("(")
  }

  /// A name whose size only the compiler knows.
  private static func isUnknown(_ type: String) -> Bool {
    !type.contains("*") && !type.contains("(") && !type.contains("[") && !type.hasPrefix("enum ")
      && !scalars.contains(type) && !isRecord(type)
  }

  private var isWrapper: Bool { contract.importClass == .wrapper }
  private var hasRecordResult: Bool { Self.isRecord(contract.returnType) }

  /// How many of the first `count` parameters go by registers as long as there are any.
  private func scalars(before count: Int) -> Int {
    contract.parameters.prefix(count).filter { !Self.isRecord($0.type) }.count
  }

  private func words(before count: Int) -> String {
    contract.parameters.prefix(count).filter { Self.isRecord($0.type) }.map { " + CORDON_WORDS(\($0.type))" }
      .joined()
  }

  /// A C expression for parameter `index`.
  func place(of index: Int) -> String {
    let position = scalars(before: index)
    if position >= 6 { return "cordon_stack_word(call, \(position - 6)\(words(before: index)))" }
    return "call->args[\(position)\(hasRecordResult ? " + CORDON_HIDDEN(\(contract.returnType))" : "")]"
  }

  /// Words of stack arguments that the exit copies, a C constant expression; nil: none.  A fixed allowance for `...`.
  var stackWords: String? {
    guard isWrapper, !contract.isCallback else { return nil }
    let count = contract.parameters.count
    let fixed = max(0, scalars(before: count) - 6) + (contract.isVariadic ? 16 : 0)
    let records = words(before: count)
    return fixed == 0 && records.isEmpty ? nil : "\(fixed)\(records)"
  }

  /// What the kernel writes a large result to must be the driver's.
  func resultCheck(clause: String) -> String {
    guard isWrapper, !contract.isCallback, hasRecordResult else { return "" }
    let type = contract.returnType
    return "\tif (CORDON_HIDDEN(\(type)))\n"
      + "\t\tcordon_need_write(call, (void *)call->args[0], sizeof(\(type)), \(clause));\n"
  }

  /// What the build fails for.
  var assertions: String {
    var out = ""
    if contract.isCallback || !isWrapper || scalars(before: contract.parameters.count) >= 6 {
      if hasRecordResult { out += "CORDON_IN_REGISTERS(\(contract.returnType), 16);\n" }
    }
    if Self.isUnknown(contract.returnType) { out += "CORDON_IN_REGISTERS(\(contract.returnType), 16);\n" }
    guard isWrapper else { return out }
    for type in Set(contract.parameters.map(\.type)).sorted() {
      if Self.isUnknown(type) || (contract.isCallback && Self.isRecord(type)) {
        out += "CORDON_IN_REGISTERS(\(type), 8);\n"
      } else if Self.isRecord(type) {
        out += "CORDON_ON_STACK(\(type));\n"
      }
    }
    return out
  }
}
