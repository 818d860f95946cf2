import IsolationRuntime

/// One instruction that a fault may change.
struct Place {
  let function: ModuleImage.Function
  /// In the file.
  let fileOffset: Int
  let bytes: [UInt8]
  let instruction: Instruction
  /// Nobody relocates or patches this byte of the instruction.
  let free: [Bool]
  /// The import that a direct call names.
  let callee: String?

  var isFree: Bool { free.allSatisfy { $0 } }

  /// The instructions of `functions`, in file order.
  static func all(of image: ModuleImage, in functions: [ModuleImage.Function]) -> [Place] {
    functions.flatMap { function -> [Place] in
      var places: [Place] = []
      var at = function.fileOffset
      let end = function.fileOffset + function.size
      while at < end {
        let code = Array(image.bytes[at..<min(at + 15, image.bytes.count)])
        guard
          case .instruction(let instruction) = code.withUnsafeBufferPointer({
            Decoder.decode($0.baseAddress!, available: min(end - at, $0.count))
          })
        else { break }
        let range = at..<(at + Int(instruction.length))
        places.append(
          Place(
            function: function, fileOffset: at, bytes: Array(image.bytes[range]), instruction: instruction,
            free: range.map { !image.fixed.contains($0) },
            callee: instruction.flow == .call ? image.importAt[range.upperBound - 4] : nil))
        at = range.upperBound
      }
      return places
    }
  }
}
