import IsolationRuntime

/// Makes faults of one module.  The same seed and number give the same fault, whatever was made before.
public struct Mutator {
  private let image: ModuleImage
  private let places: [Place]
  private let argumentPlaces: [Int]
  private let slotPlaces: [Int]
  private let kinds: [FaultKind]

  /// `reached`: names of the functions that the workload runs; nil: all.  Names the module does not have are an error.
  public init(image: ModuleImage, reached: [String]?, kinds: [FaultKind] = FaultKind.allCases) throws {
    let names = Set(image.functions.map(\.name))
    if let missing = reached?.first(where: { !names.contains($0) }) {
      throw CampaignError("the module has no function '\(missing)'")
    }
    let wanted = reached.map(Set.init)
    let functions = image.functions.filter { wanted?.contains($0.name) ?? true }
    self.image = image
    self.kinds = kinds
    places = Place.all(of: image, in: functions)
    argumentPlaces = Self.argumentPlaces(places)
    slotPlaces = Self.slotPlaces(places)
    if places.isEmpty { throw CampaignError("no function that the workload reaches") }
  }

  public func fault(seed: UInt64, number: Int) -> Fault {
    var random = SeededRandom(seed: seed, number: number)
    while true {
      let kind = random.pick(kinds)
      for _ in 0..<400 {
        if let fault = attempt(kind, &random, seed, number) { return fault }
      }
    }
  }

  private func attempt(_ kind: FaultKind, _ random: inout SeededRandom, _ seed: UInt64, _ number: Int) -> Fault?
  {
    guard let place = candidate(kind, &random), let new = change(kind, place, &random), new != place.bytes,
      zip(zip(new, place.bytes), place.free).allSatisfy({ $0.0 == $0.1 || $1 }), keepsForm(kind, place, new)
    else { return nil }
    return Fault(
      seed: seed, number: number, kind: kind, symbol: place.function.name,
      offset: place.fileOffset - place.function.fileOffset, fileOffset: place.fileOffset, old: place.bytes,
      new: new)
  }

  private func candidate(_ kind: FaultKind, _ random: inout SeededRandom) -> Place? {
    switch kind {
    case .interfaceArgument: argumentPlaces.isEmpty ? nil : places[random.pick(argumentPlaces)]
    case .indirectSlot: slotPlaces.isEmpty ? nil : places[random.pick(slotPlaces)]
    default: random.pick(places)
    }
  }

  private func change(_ kind: FaultKind, _ place: Place, _ random: inout SeededRandom) -> [UInt8]? {
    switch kind {
    case .sourceRegister: return Change.register(place, read: true, &random)
    case .destinationRegister: return Change.register(place, read: false, &random)
    case .pointerBase: return Change.base(place, &random)
    case .pointerDisplacement: return Change.displacement(place, &random)
    case .operandWidth: return Change.width(place, &random)
    case .droppedInstruction: return Change.dropped(place)
    case .invertedBranch: return Change.inverted(place)
    case .loopBound: return Change.immediate(place, &random)
    case .indirectSlot: return Change.slot(place, &random)
    case .interfaceArgument:
      switch random.below(4) {
      case 0: return Change.dropped(place)
      case 1: return Change.register(place, read: true, &random)
      case 2: return Change.immediate(place, &random)
      default: return Change.displacement(place, &random)
      }
    case .textBit:
      var bytes = place.bytes
      bytes[random.below(bytes.count)] ^= 1 << UInt8(random.below(8))
      return bytes
    }
  }

  /// All kinds but the random bit give an instruction of the old length.
  private func keepsForm(_ kind: FaultKind, _ place: Place, _ new: [UInt8]) -> Bool {
    if kind == .textBit || new.first == 0x90 { return true }
    let padded = new + Array(repeating: UInt8(0x90), count: 15)
    guard
      case .instruction(let now) = padded.withUnsafeBufferPointer({
        Decoder.decode($0.baseAddress!, available: $0.count)
      })
    else { return false }
    return now.length == place.instruction.length
  }

  /// rdi, rsi, rdx, rcx, r8, r9.
  private static let arguments: RegisterSet = 1 << 7 | 1 << 6 | 1 << 2 | 1 << 1 | 1 << 8 | 1 << 9

  /// Instructions that set up an argument register in front of a call to an import.
  private static func argumentPlaces(_ places: [Place]) -> [Int] {
    var found: Set<Int> = []
    for call in places.indices {
      guard let callee = places[call].callee, !callee.hasPrefix("__x86_"), callee != "__fentry__" else {
        continue
      }
      var index = call - 1
      while index >= max(0, call - 8), places[index].instruction.flow == .next {
        if places[index].instruction.registersWritten & arguments != 0 { found.insert(index) }
        index -= 1
      }
    }
    return found.sorted()
  }

  private static let registers = [
    "rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11", "r12", "r13", "r14",
    "r15",
  ]

  /// Loads of a function pointer: the operand of an indirect call, or what an indirect thunk's register gets.
  private static func slotPlaces(_ places: [Place]) -> [Int] {
    var found: Set<Int> = []
    for call in places.indices {
      if places[call].instruction.flow == .indirectCall, places[call].instruction.hasMemory {
        found.insert(call)
      }
      guard let callee = places[call].callee, callee.hasPrefix("__x86_indirect_thunk_"),
        let register = registers.firstIndex(of: String(callee.dropFirst("__x86_indirect_thunk_".count)))
      else { continue }
      if let load = (max(0, call - 8)..<call).last(where: {
        places[$0].instruction.opcode == 0x8b && places[$0].instruction.hasMemory
          && places[$0].instruction.registersWritten == 1 << UInt16(register)
      }) {
        found.insert(load)
      }
    }
    return found.sorted()
  }
}
