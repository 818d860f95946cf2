internal import CLibelf

/// Walks a module's sections once, while libelf has it open.
struct ModuleReader {
  private(set) var functions: [ModuleImage.Function] = []
  private(set) var fixed: Set<Int> = []
  private(set) var importAt: [Int: String] = [:]
  private var headers: [GElf_Shdr] = []
  private var sections: [OpaquePointer] = []
  private var names: [String] = []
  private let elf: OpaquePointer

  init(elf: OpaquePointer) {
    self.elf = elf
    var strings = 0
    elf_getshdrstrndx(elf, &strings)
    /// Section 0 is none, and libelf skips it.
    headers = [GElf_Shdr()]
    names = [""]
    var list: [OpaquePointer?] = [nil]
    var next = elf_nextscn(elf, nil)
    while let section = next {
      var header = GElf_Shdr()
      gelf_getshdr(section, &header)
      headers.append(header)
      names.append(elf_strptr(elf, strings, Int(header.sh_name)).map { String(cString: $0) } ?? "")
      list.append(section)
      next = elf_nextscn(elf, section)
    }
    sections = list.compactMap { $0 }
    guard let table = headers.firstIndex(where: { $0.sh_type == SHT_SYMTAB }),
      let symbols = elf_getdata(sections[table - 1], nil)
    else { return }
    readFunctions(table, symbols)
    for index in headers.indices where headers[index].sh_type == SHT_RELA {
      readRelocations(index, table, symbols)
    }
  }

  private func isText(_ index: Int) -> Bool {
    headers.indices.contains(index) && headers[index].sh_type == SHT_PROGBITS
      && headers[index].sh_flags & UInt64(SHF_EXECINSTR) != 0
  }

  private mutating func readFunctions(_ table: Int, _ symbols: UnsafeMutablePointer<Elf_Data>) {
    for number in 0..<Int(headers[table].sh_size / 24) {
      var symbol = GElf_Sym()
      guard gelf_getsym(symbols, Int32(number), &symbol) != nil, symbol.st_info & 0xf == STT_FUNC,
        isText(Int(symbol.st_shndx)), symbol.st_size > 0,
        let name = elf_strptr(elf, Int(headers[table].sh_link), Int(symbol.st_name))
      else { continue }
      functions.append(
        ModuleImage.Function(
          name: String(cString: name),
          fileOffset: Int(headers[Int(symbol.st_shndx)].sh_offset + symbol.st_value),
          size: Int(symbol.st_size)))
    }
  }

  /// Bytes that the kernel replaces at an address that a table names: tables hold one relocation per site.
  private static let patched: [String: Int] = [
    "__jump_table": 5, ".altinstructions": 16, ".static_call_sites": 5, "__mcount_loc": 5, ".return_sites": 5,
    ".retpoline_sites": 5, "__bug_table": 2, ".smp_locks": 1, ".parainstructions": 16,
  ]

  private mutating func readRelocations(_ index: Int, _ table: Int, _ symbols: UnsafeMutablePointer<Elf_Data>) {
    let target = Int(headers[index].sh_info)
    guard headers.indices.contains(target), let data = elf_getdata(sections[index - 1], nil) else { return }
    for number in 0..<Int(headers[index].sh_size / 24) {
      var relocation = GElf_Rela()
      var symbol = GElf_Sym()
      guard gelf_getrela(data, Int32(number), &relocation) != nil,
        gelf_getsym(symbols, Int32(relocation.r_info >> 32), &symbol) != nil
      else { continue }
      if isText(target) {
        let place = Int(headers[target].sh_offset + relocation.r_offset)
        let wide = relocation.r_info & 0xffff_ffff == UInt64(R_X86_64_64)
        fixed.formUnion(place..<(place + (wide ? 8 : 4)))
        if symbol.st_shndx == SHN_UNDEF,
          let name = elf_strptr(elf, Int(headers[table].sh_link), Int(symbol.st_name))
        {
          importAt[place] = String(cString: name)
        }
      } else if let size = Self.patched[names[target]], isText(Int(symbol.st_shndx)) {
        let site = Int(headers[Int(symbol.st_shndx)].sh_offset + symbol.st_value) + Int(relocation.r_addend)
        fixed.formUnion(site..<(site + size))
      }
    }
  }
}
