// Each form of store against each arrangement of rights: what translation lets through is what a model of a few
// lines lets through, and what it stops has changed nothing.

import CPort
import HostCode
import HostLoader
import Testing

/// One instruction that stores at (%rdi), or from there in a direction.
struct StoreForm: Sendable, CustomTestStringConvertible {
  var name: String
  var bytes: [UInt8]
  /// Bytes written at once.
  var size: Int
  /// Elements of a repeated string instruction, in rcx.
  var count = 1
  var isBackward = false
  /// Bit offset in rax: the bytes lie so far from rdi.
  var bit: Int64 = 0
  /// The processor itself faults on an address that is not a multiple of the size.
  var isAligned = false
  var testDescription: String { name }

  /// First byte written, relative to rdi, and how many.
  var reach: (first: Int, count: Int) {
    if bit != 0 { return (Int(bit >> 3) & -size, size) }
    return (isBackward ? -(count - 1) * size : 0, count * size)
  }

  static let all: [StoreForm] = [
    StoreForm(name: "mov %dl", bytes: [0x88, 0x17], size: 1),
    StoreForm(name: "mov %dx", bytes: [0x66, 0x89, 0x17], size: 2),
    StoreForm(name: "mov %edx", bytes: [0x89, 0x17], size: 4),
    StoreForm(name: "mov %rdx", bytes: [0x48, 0x89, 0x17], size: 8),
    StoreForm(name: "movw $imm", bytes: [0x66, 0xC7, 0x07, 0x11, 0x22], size: 2),
    StoreForm(name: "movq $imm", bytes: [0x48, 0xC7, 0x07, 1, 2, 3, 4], size: 8),
    StoreForm(name: "movnti", bytes: [0x48, 0x0F, 0xC3, 0x17], size: 8),
    StoreForm(name: "movbe", bytes: [0x0F, 0x38, 0xF1, 0x17], size: 4),
    StoreForm(name: "add", bytes: [0x01, 0x17], size: 4),
    StoreForm(name: "incb", bytes: [0xFE, 0x07], size: 1),
    StoreForm(name: "negq", bytes: [0x48, 0xF7, 0x1F], size: 8),
    StoreForm(name: "shlw", bytes: [0x66, 0xC1, 0x27, 0x03], size: 2),
    StoreForm(name: "shld", bytes: [0x0F, 0xA4, 0x17, 0x05], size: 4),
    StoreForm(name: "setc", bytes: [0x0F, 0x92, 0x07], size: 1),
    StoreForm(name: "xchg", bytes: [0x48, 0x87, 0x17], size: 8),
    StoreForm(name: "lock xadd", bytes: [0xF0, 0x0F, 0xC1, 0x17], size: 4),
    StoreForm(name: "lock cmpxchg", bytes: [0xF0, 0x48, 0x0F, 0xB1, 0x17], size: 8),
    StoreForm(name: "lock cmpxchg8b", bytes: [0xF0, 0x0F, 0xC7, 0x0F], size: 8),
    StoreForm(name: "lock cmpxchg16b", bytes: [0xF0, 0x48, 0x0F, 0xC7, 0x0F], size: 16, isAligned: true),
    StoreForm(name: "btsl $imm", bytes: [0x0F, 0xBA, 0x2F, 0x05], size: 4),
    StoreForm(name: "bts %rax, behind", bytes: [0x48, 0x0F, 0xAB, 0x07], size: 8, bit: 200),
    StoreForm(name: "btr %rax, before", bytes: [0x48, 0x0F, 0xB3, 0x07], size: 8, bit: -100),
    StoreForm(name: "btc %eax, before", bytes: [0x0F, 0xBB, 0x07], size: 4, bit: -33),
    StoreForm(name: "pop", bytes: [0x52, 0x8F, 0x07], size: 8),
    StoreForm(name: "stosb", bytes: [0xAA], size: 1),
    StoreForm(name: "rep stosb", bytes: [0xF3, 0xAA], size: 1, count: 13),
    StoreForm(name: "rep stosl", bytes: [0xF3, 0xAB], size: 4, count: 5),
    StoreForm(
      name: "rep stosq down", bytes: [0xFD, 0xF3, 0x48, 0xAB, 0xFC], size: 8, count: 4, isBackward: true),
    StoreForm(name: "rep movsb", bytes: [0xF3, 0xA4], size: 1, count: 9),
    StoreForm(
      name: "rep movsw down", bytes: [0xFD, 0x66, 0xF3, 0xA5, 0xFC], size: 2, count: 7, isBackward: true),
  ]
}

/// Which bytes may be written, around those that a store writes.
struct Arrangement: Sendable {
  var name: String
  /// Granted, relative to the first byte and with the number of bytes that the store writes.
  var granted: @Sendable (Int) -> [Range<Int>]
  /// Granted and taken back before the store.
  var isFreed = false
  /// The address is this one and not memory's.
  var wild: UInt64?

  static let all: [Arrangement] = [
    Arrangement(name: "just these") { [0..<$0] },
    Arrangement(name: "many more") { [-64..<$0 + 64] },
    Arrangement(name: "first byte bad") { $0 > 1 ? [1..<$0 + 40] : [1..<40] },
    Arrangement(name: "last byte bad") { [-40..<$0 - 1] },
    Arrangement(name: "from two grants") { [-40..<$0 / 2, $0 / 2..<$0 + 40] },
    Arrangement(name: "a hole in the middle") { [-40..<$0 / 2, $0 / 2 + 1..<$0 + 40] },
    Arrangement(name: "only before") { _ in [-40..<0] },
    Arrangement(name: "only behind") { [$0..<$0 + 40] },
    Arrangement(name: "never granted") { _ in [] },
    Arrangement(name: "freed", granted: { [-64..<$0 + 64] }, isFreed: true),
    Arrangement(name: "a user's address", granted: { _ in [] }, wild: 0x10_0000),
    Arrangement(name: "no canonical address", granted: { _ in [] }, wild: 0xdead_0000_0000_0100),
    Arrangement(name: "the last bytes there are", granted: { _ in [] }, wild: 0xffff_ffff_ffff_fffc),
  ]
}

@Suite(.serialized)
struct TranslateVerdictTests {
  private static let middle = 1024
  /// Every byte that a form may reach lies here.
  private static let around = 900..<1160

  @Test(arguments: StoreForm.all, [true, false])
  func `The verdict is the model's`(form: StoreForm, isFast: Bool) throws {
    let low = try LowMemory(size: 1 << 20)
    let text = low.take(64)
    for (index, byte) in (form.bytes + [0xC3]).enumerated() { text[index] = byte }
    let address = UInt64(UInt(bitPattern: text))
    let fixture = HostTranslation(
      low: low,
      sections: [
        cordon_section(
          name: Constant.text(".text"), address: address, size: UInt64(form.bytes.count + 1),
          flags: UInt32(CORDON_SECTION_EXECUTABLE))
      ],
      symbols: [HostSymbol(name: "form", address: address, size: 0)], cacheSize: 1 << 16)
    try #require(fixture.translate(), "\(fixture.refusalText)")
    let memory = low.take(TranslateCase.memorySize, align: 4096)
    let given = TranslateCase(fixture: fixture, memory: memory)
    for arrangement in Arrangement.all {
      for offset in form.isAligned ? [0] : [0, 1, 4, 7] {
        try expectVerdict(given, form, arrangement, offset, isFast: isFast)
      }
    }
  }

  private func expectVerdict(
    _ given: TranslateCase, _ form: StoreForm, _ arrangement: Arrangement, _ offset: Int, isFast: Bool
  ) throws {
    let rdi = Self.middle + offset
    let first = rdi + form.reach.first
    let ranges = arrangement.granted(form.reach.count).map { $0.lowerBound + first..<$0.upperBound + first }
      .filter { !$0.isEmpty }
    given.fixture.revoke()
    for range in ranges { given.fixture.allow(given.memory + range.lowerBound, range.count, fast: isFast) }
    if arrangement.isFreed { given.fixture.revoke() }
    for index in Self.around { given.memory[index] = UInt8(truncatingIfNeeded: index &* 37 &+ 11) }
    let before = Self.around.map { given.memory[$0] }
    var registers = given.registers(seed: 9)
    registers[7] = arrangement.wild ?? UInt64(UInt(bitPattern: given.memory + rdi))
    registers[1] = UInt64(form.count)
    registers.flags = 0x203
    if form.bit != 0 { registers[0] = UInt64(bitPattern: form.bit) }
    let result = given.fixture.run(given.fixture.fragment(of: "form"), &registers)

    // The model: a store may run when each byte it writes lies in something granted.
    let granted = arrangement.isFreed || arrangement.wild != nil ? [] : ranges
    let isAllowed = (first..<first + form.reach.count).allSatisfy { byte in
      granted.contains { $0.contains(byte) }
    }
    let place: Comment = "\(form.name), \(arrangement.name), offset \(offset)"
    #expect(result == Int32(isAllowed ? HOST_RETURNED : HOST_VIOLATION), place)
    let changed = Self.around.filter { given.memory[$0] != before[$0 - Self.around.lowerBound] }
    if isAllowed {
      #expect(changed.allSatisfy { $0 >= first && $0 < first + form.reach.count }, place)
    } else {
      #expect(changed.isEmpty, place)
    }
  }
}
