/// The C statement that moves or tests one right.
struct RightText {
  let model: SpecModel

  func statement(_ operation: Operation, _ right: Right, clauseName: String, instance: String) -> String {
    // In a set the parts are collected, and granted in one call.
    let verb = instance == "0" ? operation.rawValue : "add"
    let given = operation == .gain ? "\(instance), " : ""
    func operand(_ index: Int, _ fallback: String = "0") -> String {
      index < right.operands.count ? right.operands[index] : fallback
    }
    let pointer = operand(0)
    switch right.name {
    case "write":
      let type = operation == .gain || operation == .lend ? ", CORDON_TYPE(\(pointer))" : ""
      return "cordon_\(verb)_write(call, \(given)\(pointer), \(operand(1))\(type), \(clauseName));"
    case "alloc":
      if operation == .gain {
        let list = Names.releases(Array(right.operands.dropFirst(2)))
        return "cordon_\(verb)_alloc(call, \(instance), \(pointer), \(operand(1)), \(list), "
          + "CORDON_TYPE(\(pointer)), \(clauseName));"
      }
      let release = right.operands.count > 2 ? "&\(Names.release(right.operands[2]))" : "NULL"
      return "cordon_\(verb)_alloc(call, \(pointer), \(operand(1)), \(release), \(clauseName));"
    case "ref":
      let size = operation == .lose ? "" : ", \(operand(1))"
      return "cordon_\(verb)_ref(call, \(given)\(pointer)\(size), CORDON_TYPE(\(pointer)), \(clauseName));"
    case "fields":
      let group = right.operands.count > 1 ? "_\(right.operands[1])" : ""
      return
        "cordon_\(verb)_fields(call, \(given)\(pointer), CORDON_FIELDS\(group)(\(pointer)), \(clauseName));"
    case "irq": return "cordon_\(verb)_irq(call, \(given)\(pointer), \(clauseName));"
    case "dma", "port":
      return
        "cordon_\(verb)_\(right.name)(call, \(given)\(right.operands.joined(separator: ", ")), \(clauseName));"
    case "read": return "cordon_need_read(call, \(pointer), \(operand(1)), \(clauseName));"
    case "string": return "cordon_need_string(call, \(pointer), \(clauseName));"
    case "format": return "cordon_need_format(call, \(pointer), \(operand(1)), \(clauseName));"
    default: return setStatement(operation, right, clauseName: clauseName, instance: instance)
    }
  }

  private func setStatement(
    _ operation: Operation, _ right: Right, clauseName: String, instance: String
  ) -> String {
    let set = "&\(Names.set(right.name))"
    let all = right.operands.joined(separator: ", ")
    switch operation {
    case .gain, .lend:
      return instance == "0"
        ? "cordon_gain_\(right.name)(call, \(clauseName), \(all));"
        : "cordon_include_\(right.name)(call, \(instance), \(all));"
    case .lose: return "cordon_set_close(call, \(set), \(right.operands.first ?? "NULL"), \(clauseName));"
    case .need: return "cordon_set_need(call, \(set), \(right.operands.first ?? "NULL"), \(clauseName));"
    }
  }
}
