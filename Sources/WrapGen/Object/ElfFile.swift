internal import CLibelf
import Foundation

/// One ELF file in memory; the only place that talks to libelf.
struct ElfFile {
  private let elf: OpaquePointer
  private let memory: UnsafeMutablePointer<CChar>

  /// `type`: what the file must be: `ET_REL` for a module.
  init(bytes: Data, path: String, type: Int32 = ET_REL) throws {
    guard elf_version(UInt32(EV_CURRENT)) != EV_NONE else { throw EnvironmentError("libelf is too old") }
    let memory = UnsafeMutablePointer<CChar>.allocate(capacity: max(1, bytes.count))
    memory.withMemoryRebound(to: UInt8.self, capacity: max(1, bytes.count)) {
      bytes.copyBytes(to: $0, count: bytes.count)
    }
    var header = GElf_Ehdr()
    guard let elf = elf_memory(memory, bytes.count), elf_kind(elf) == ELF_K_ELF,
      gelf_getehdr(elf, &header) != nil
    else {
      memory.deallocate()
      throw EnvironmentError("'\(path)' is no ELF file")
    }
    guard header.e_type == type, header.e_machine == EM_X86_64 else {
      elf_end(elf)
      memory.deallocate()
      throw EnvironmentError("'\(path)' is no x86-64 kernel module")
    }
    self.elf = elf
    self.memory = memory
  }

  func close() {
    elf_end(elf)
    memory.deallocate()
  }

  var sections: [(section: OpaquePointer, header: GElf_Shdr)] {
    var list: [(OpaquePointer, GElf_Shdr)] = []
    var section = elf_nextscn(elf, nil)
    while let current = section {
      var header = GElf_Shdr()
      if gelf_getshdr(current, &header) != nil { list.append((current, header)) }
      section = elf_nextscn(elf, current)
    }
    return list
  }

  /// Names of undefined symbols; the first symbol of a table is none.
  var undefinedSymbols: [String] {
    sections.filter { $0.header.sh_type == SHT_SYMTAB }.flatMap { section, header -> [String] in
      guard let data = elf_getdata(section, nil), header.sh_entsize > 0 else { return [] }
      return (1..<max(1, Int(header.sh_size / header.sh_entsize))).compactMap { index in
        var symbol = GElf_Sym()
        guard gelf_getsym(data, Int32(index), &symbol) != nil, symbol.st_shndx == SHN_UNDEF,
          let name = elf_strptr(elf, Int(header.sh_link), Int(symbol.st_name)).map({ String(cString: $0) }),
          !name.isEmpty
        else { return nil }
        return name
      }
    }
  }

  struct Symbol {
    let name: String
    let value: UInt64
    let size: UInt64
    /// Index of its section; 0 for an import.
    let section: Int
    let isFunction: Bool
    let isObject: Bool
    let isSection: Bool
  }

  /// All symbols, by their index.
  var symbols: [Symbol] {
    for (section, header) in sections where header.sh_type == SHT_SYMTAB {
      guard let data = elf_getdata(section, nil), header.sh_entsize > 0 else { continue }
      return (0..<Int(header.sh_size / header.sh_entsize)).map { index in
        var symbol = GElf_Sym()
        gelf_getsym(data, Int32(index), &symbol)
        let type = Int32(symbol.st_info & 0xf)
        let name = elf_strptr(elf, Int(header.sh_link), Int(symbol.st_name)).map { String(cString: $0) }
        return Symbol(
          name: name ?? "", value: symbol.st_value, size: symbol.st_size, section: Int(symbol.st_shndx),
          isFunction: type == STT_FUNC, isObject: type == STT_OBJECT, isSection: type == STT_SECTION)
      }
    }
    return []
  }

  struct Relocation {
    /// Index of the section that is changed.
    let section: Int
    let offset: UInt64
    /// Index in `symbols`.
    let symbol: Int
    let addend: Int64
  }

  /// Relocations of 64-bit addresses.
  var addressRelocations: [Relocation] {
    sections.filter { $0.header.sh_type == SHT_RELA }.flatMap { section, header -> [Relocation] in
      guard let data = elf_getdata(section, nil), header.sh_entsize > 0 else { return [] }
      return (0..<Int(header.sh_size / header.sh_entsize)).compactMap { index in
        var entry = GElf_Rela()
        guard gelf_getrela(data, Int32(index), &entry) != nil, entry.r_info & 0xffff_ffff == R_X86_64_64 else {
          return nil
        }
        return Relocation(
          section: Int(header.sh_info), offset: entry.r_offset, symbol: Int(entry.r_info >> 32),
          addend: entry.r_addend)
      }
    }
  }

  /// A section's bytes; nil when there is none of the name.
  func contents(ofSection wanted: String) -> Data? {
    for (section, header) in sections where name(of: header) == wanted {
      guard let data = elf_getdata(section, nil), let start = data.pointee.d_buf else { return nil }
      return Data(bytes: start, count: data.pointee.d_size)
    }
    return nil
  }

  /// `.modinfo`: `name=value`, each ended by a zero byte.
  var modinfo: [String: String] {
    var values: [String: String] = [:]
    for (section, header) in sections where name(of: header) == ".modinfo" {
      guard let data = elf_getdata(section, nil), let start = data.pointee.d_buf else { continue }
      let bytes = UnsafeRawBufferPointer(start: start, count: data.pointee.d_size)
      for entry in bytes.split(separator: 0) {
        let text = String(decoding: entry, as: UTF8.self)
        guard let equals = text.firstIndex(of: "=") else { continue }
        values[String(text[..<equals])] = String(text[text.index(after: equals)...])
      }
    }
    return values
  }

  private func name(of header: GElf_Shdr) -> String? {
    var index = 0
    guard elf_getshdrstrndx(elf, &index) == 0 else { return nil }
    return elf_strptr(elf, index, Int(header.sh_name)).map { String(cString: $0) }
  }
}
