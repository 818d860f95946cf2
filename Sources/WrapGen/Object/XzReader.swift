import Foundation

#if canImport(Glibc)
  import Glibc
#endif

/// Decompresses xz with the liblzma that dpkg itself needs, so that thousands of modules need no process each.
enum XzReader {
  private typealias Decode =
    @convention(c) (
      UnsafeMutablePointer<UInt64>, UInt32, UnsafeMutableRawPointer?, UnsafePointer<UInt8>,
      UnsafeMutablePointer<Int>, Int, UnsafeMutablePointer<UInt8>, UnsafeMutablePointer<Int>, Int
    ) -> Int32

  private static let decode: Decode? = {
    guard let library = dlopen("liblzma.so.5", RTLD_NOW),
      let symbol = dlsym(library, "lzma_stream_buffer_decode")
    else { return nil }
    return unsafeBitCast(symbol, to: Decode.self)
  }()

  /// `LZMA_BUF_ERROR`: the output does not fit.
  private static let needsMore: Int32 = 10

  /// nil when there is no liblzma or the bytes are no xz stream.
  static func decompressed(_ bytes: Data) -> Data? {
    guard let decode else { return nil }
    var capacity = max(1 << 20, bytes.count * 6)
    while capacity <= 1 << 30 {
      var memory = UInt64.max
      var read = 0
      var written = 0
      let output = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
      let result = bytes.withUnsafeBytes { input in
        decode(
          &memory, 0, nil, input.bindMemory(to: UInt8.self).baseAddress!, &read, bytes.count, output, &written,
          capacity)
      }
      if result == 0 {
        return Data(
          bytesNoCopy: output, count: written, deallocator: .custom { pointer, _ in pointer.deallocate() })
      }
      output.deallocate()
      if result != needsMore { return nil }
      capacity *= 4
    }
    return nil
  }
}
