internal import CLibelf
import Foundation

/// The type information in an unpacked kernel image.
public enum KernelImage {
  /// `.BTF` of `vmlinuz`, of `vmlinux`, or a file that is BTF itself.
  public static func btf(path: String) throws -> Data {
    guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe),
      bytes.count > 0x250
    else { throw EnvironmentError("cannot read the kernel image '\(path)'") }
    if bytes.starts(with: [0x9f, 0xeb]) { return bytes }
    let image = bytes.starts(with: [0x7f, 0x45, 0x4c, 0x46]) ? bytes : try payload(bytes, path)
    let elf = try ElfFile(bytes: image, path: path, type: ET_EXEC)
    defer { elf.close() }
    guard let btf = elf.contents(ofSection: ".BTF") else {
      throw EnvironmentError(
        "'\(path)' has no .BTF section; the kernel was built without CONFIG_DEBUG_INFO_BTF")
    }
    return btf
  }

  /// The image beside a module, else the installed one; nil when neither is there.
  public static func beside(module path: String?, release: String) -> String? {
    var places = ["/boot/vmlinuz-\(release)"]
    if let path, let range = path.range(of: "lib/modules/\(release)/") {
      places.insert("\(path[..<range.lowerBound])boot/vmlinuz-\(release)", at: 0)
    }
    return places.first { FileManager.default.isReadableFile(atPath: $0) }
  }

  /// Linux' boot protocol (Documentation/x86/boot.rst): the compressed kernel lies behind the real-mode part.
  private static func payload(_ bytes: Data, _ path: String) throws -> Data {
    func word(_ offset: Int) -> Int {
      (0..<4).reduce(0) { $0 | Int(bytes[bytes.startIndex + offset + $1]) << (8 * $1) }
    }
    guard word(0x202) == 0x5372_6448 else { throw EnvironmentError("'\(path)' is no x86 kernel image") }
    let setup = Int(bytes[bytes.startIndex + 0x1f1])
    let start = (setup + 1) * 512 + word(0x248)
    let length = word(0x24c)
    guard start > 0, length > 8, start + length <= bytes.count else {
      throw EnvironmentError("'\(path)' is cut off")
    }
    let packed = bytes.subdata(in: (bytes.startIndex + start)..<(bytes.startIndex + start + length))
    guard let image = try Decompressor.output(of: packed) else {
      throw EnvironmentError("'\(path)' is compressed in a way that is not known here")
    }
    return image
  }
}

/// Decompression of a part of a file by the tools that Kbuild uses.
enum Decompressor {
  private static let tools: [(magic: [UInt8], arguments: [String])] = [
    ([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00], ["xz", "-dc", "--single-stream"]), ([0x1f, 0x8b], ["gzip", "-dc"]),
    ([0x28, 0xb5, 0x2f, 0xfd], ["zstd", "-dc"]), ([0x02, 0x21, 0x4c, 0x18], ["lz4", "-dc"]),
  ]

  /// What the tool wrote: the size behind the stream, which Kbuild appends, is an error to some of them.
  static func output(of packed: Data) throws -> Data? {
    guard let tool = tools.first(where: { packed.starts(with: $0.magic) }) else { return nil }
    let file = NSTemporaryDirectory() + "wrapgen-\(UUID().uuidString)"
    try packed.write(to: URL(fileURLWithPath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = tool.arguments
    process.standardInput = FileHandle(forReadingAtPath: file)
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let contents = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return contents.isEmpty ? nil : contents
  }
}
