internal import CLibelf
import Foundation

/// A driver's `.ko` as the mutator sees it: its functions, their bytes, and the bytes that are not to be touched.
public struct ModuleImage: Sendable {
  public struct Function: Sendable {
    public let name: String
    /// Start in the file.
    public let fileOffset: Int
    public let size: Int
  }

  /// Without a signature behind it: a signature that no longer fits is refused, a missing one is not.
  public let bytes: [UInt8]
  public let functions: [Function]
  /// File offsets covered by relocations, or patched by the kernel at load (alternatives, static keys, lock prefixes).
  public let fixed: Set<Int>
  /// File offset of a relocated field to the import it names.
  public let importAt: [Int: String]

  public init(path: String) throws {
    guard let contents = FileManager.default.contents(atPath: path) else {
      throw CampaignError("cannot read '\(path)'")
    }
    try self.init(contents: Self.unsigned([UInt8](contents)), path: path)
  }

  /// Ends with 12 bytes whose last four are the signature's length (big endian) and a marker: kernel/module/signing.c.
  static func unsigned(_ bytes: [UInt8]) -> [UInt8] {
    let marker = Array("~Module signature appended~\n".utf8)
    guard bytes.count > marker.count + 12, bytes.suffix(marker.count).elementsEqual(marker) else {
      return bytes
    }
    let end = bytes.count - marker.count
    let length = bytes[(end - 4)..<end].reduce(0) { $0 << 8 | Int($1) }
    return Array(bytes[..<max(0, end - 12 - length)])
  }

  init(contents: [UInt8], path: String) throws {
    var image = contents
    guard elf_version(UInt32(EV_CURRENT)) != EV_NONE else { throw CampaignError("libelf is too old") }
    let read: ModuleReader? = image.withUnsafeMutableBytes { raw -> ModuleReader? in
      guard let elf = elf_memory(raw.baseAddress?.assumingMemoryBound(to: CChar.self), raw.count) else {
        return nil
      }
      defer { elf_end(elf) }
      var header = GElf_Ehdr()
      guard elf_kind(elf) == ELF_K_ELF, gelf_getehdr(elf, &header) != nil, header.e_type == ET_REL,
        header.e_machine == EM_X86_64
      else { return nil }
      return ModuleReader(elf: elf)
    }
    guard let read else { throw CampaignError("'\(path)' is no x86-64 kernel module") }
    bytes = contents
    functions = read.functions.sorted { $0.fileOffset < $1.fileOffset }
    fixed = read.fixed
    importAt = read.importAt
    if functions.isEmpty { throw CampaignError("'\(path)' has no functions") }
  }
}
