internal import CLibbpf
import Foundation

/// `BTF_KIND_…` of include/uapi/linux/btf.h, which the libbpf headers have twice.
private enum Kind: UInt16 {
  case pointer = 2
  case array = 3
  case structure = 4
  case union = 5
  case enumeration = 6
  case forward = 7
  case typedef = 8
  case volatile = 9
  case const = 10
  case restrict = 11
  case function = 12
  case prototype = 13
  case typeTag = 18
  case enumeration64 = 19

  init?(_ type: UnsafePointer<btf_type>) { self.init(rawValue: btf_kind(type)) }
}

/// BTF of a kernel, or of a module on top of it; the only place that talks to libbpf.
public final class TypeInformation {
  private let btf: OpaquePointer
  /// Kept alive: a module's types refer to the kernel's.
  private let base: TypeInformation?

  public init(_ bytes: Data, base: TypeInformation? = nil) throws {
    libbpf_set_print(nil)
    let parsed: OpaquePointer?
    if let base {
      // Debian 12's libbpf reads split type information from files only.
      let file = NSTemporaryDirectory() + "wrapgen-\(UUID().uuidString).btf"
      try bytes.write(to: URL(fileURLWithPath: file))
      defer { try? FileManager.default.removeItem(atPath: file) }
      parsed = btf__parse_raw_split(file, base.btf)
    } else {
      parsed = bytes.withUnsafeBytes { btf__new($0.baseAddress, UInt32($0.count)) }
    }
    guard let parsed else { throw EnvironmentError("libbpf cannot read the type information (BTF)") }
    btf = parsed
    self.base = base
  }

  deinit { btf__free(btf) }

  /// `int (struct net_device *, unsigned int)` of a function; nil when it is not described.
  public func prototype(ofFunction name: String) -> String? {
    let id = btf__find_by_name_kind(btf, name, UInt32(Kind.function.rawValue))
    guard id > 0, let function = btf__type_by_id(btf, UInt32(id)) else { return nil }
    return spelling(function.pointee.type)
  }

  public struct Member: Hashable {
    public let name: String
    /// In bits from the structure's start.
    public let bitOffset: Int
    /// Bits; 0 for what is no bit-field.
    public let bits: Int
    /// Bytes; 0 for what is not known.
    public let size: Int
  }

  /// Size and members of a structure, those of unnamed parts included; nil when there is none of the tag.
  public func structure(_ name: String) -> (size: Int, members: [Member])? {
    let id = btf__find_by_name_kind(btf, name, UInt32(Kind.structure.rawValue))
    guard id > 0, let type = btf__type_by_id(btf, UInt32(id)) else { return nil }
    var members: [Member] = []
    collect(type, base: 0, into: &members)
    return (Int(type.pointee.size), members)
  }

  /// Structures of these sizes that hold function pointers, the kernel's and the module's own.
  public func tables(ofSizes sizes: Set<Int>) -> [TableFact] {
    (1..<btf__type_cnt(btf)).compactMap { id in
      guard let type = btf__type_by_id(btf, id), Kind(type) == .structure,
        sizes.contains(Int(type.pointee.size))
      else {
        return nil
      }
      let name = string(type.pointee.name_off)
      var slots: [TableFact.Slot] = []
      var pointers: [Int] = []
      slotsAndPointers(type, prefix: "", base: 0, &slots, &pointers)
      if name.isEmpty || slots.isEmpty { return nil }
      return TableFact(name: name, size: Int(type.pointee.size), slots: slots, pointers: pointers.sorted())
    }
  }

  private func slotsAndPointers(
    _ type: UnsafePointer<btf_type>, prefix: String, base: Int, _ slots: inout [TableFact.Slot],
    _ pointers: inout [Int]
  ) {
    guard let members = btf_members(type) else { return }
    for index in 0..<Int(btf_vlen(type)) where btf_member_bitfield_size(type, UInt32(index)) == 0 {
      let name = string(members[index].name_off)
      let offset = base + Int(btf_member_bit_offset(type, UInt32(index))) / 8
      guard let member = resolved(members[index].type) else { continue }
      switch Kind(member) {
      case .pointer:
        if let target = resolved(member.pointee.type), Kind(target) == .prototype {
          slots.append(
            .init(
              name: prefix + name, offset: offset, type: spelling(member.pointee.type),
              parameterCount: Int(btf_vlen(target))))
        } else {
          pointers.append(offset)
        }
      case .structure, .union:
        slotsAndPointers(
          member, prefix: name.isEmpty ? prefix : prefix + name + ".", base: offset, &slots, &pointers)
      case .array:
        guard let array = btf_array(member), let element = resolved(array.pointee.type),
          Kind(element) == .pointer
        else { continue }
        pointers += (0..<Int(array.pointee.nelems)).map { offset + $0 * 8 }
      default: continue
      }
    }
  }

  private func collect(_ type: UnsafePointer<btf_type>, base: Int, into list: inout [Member]) {
    guard let members = btf_members(type) else { return }
    for index in 0..<Int(btf_vlen(type)) {
      let member = members[index]
      let name = string(member.name_off)
      let offset = base + Int(btf_member_bit_offset(type, UInt32(index)))
      if name.isEmpty {
        if let inner = resolved(member.type) { collect(inner, base: offset, into: &list) }
        continue
      }
      list.append(
        Member(
          name: name, bitOffset: offset, bits: Int(btf_member_bitfield_size(type, UInt32(index))),
          size: max(0, Int(btf__resolve_size(btf, member.type)))))
    }
  }

  /// Behind qualifiers and typedefs.
  private func resolved(_ id: UInt32) -> UnsafePointer<btf_type>? {
    var id = id
    while let type = btf__type_by_id(btf, id) {
      switch Kind(type) {
      case .const, .volatile, .typedef, .restrict, .typeTag:
        id = type.pointee.type
      default: return type
      }
    }
    return nil
  }

  private func string(_ offset: UInt32) -> String {
    btf__name_by_offset(btf, offset).map { String(cString: $0) } ?? ""
  }

  /// As clang spells types, typedefs by their name.
  private func spelling(_ id: UInt32, depth: Int = 0) -> String {
    guard id != 0, depth < 12, let type = btf__type_by_id(btf, id) else { return "void" }
    let name = string(type.pointee.name_off)
    switch Kind(type) {
    case .pointer:
      let inner = spelling(type.pointee.type, depth: depth + 1)
      if let target = resolved(type.pointee.type), Kind(target) == .prototype,
        let space = inner.firstIndex(of: "(")
      {
        return inner[..<space] + "(*)" + inner[space...]
      }
      return inner.hasSuffix("*") ? inner + "*" : inner + " *"
    case .const: return "const " + spelling(type.pointee.type, depth: depth + 1)
    case .volatile: return "volatile " + spelling(type.pointee.type, depth: depth + 1)
    case .restrict, .typeTag: return spelling(type.pointee.type, depth: depth + 1)
    case .structure: return "struct " + (name.isEmpty ? "(unnamed)" : name)
    case .union: return "union " + (name.isEmpty ? "(unnamed)" : name)
    case .enumeration, .enumeration64: return "enum " + name
    case .forward: return (btf_kflag(type) ? "union " : "struct ") + name
    case .prototype:
      let result = spelling(type.pointee.type, depth: depth + 1)
      let parameters = btf_params(type).map { list in
        (0..<Int(btf_vlen(type))).map { spelling(list[$0].type, depth: depth + 1) }
      }
      let words = parameters?.isEmpty == false ? parameters!.joined(separator: ", ") : "void"
      return "\(result) (\(words))"
    default: return name
    }
  }
}
