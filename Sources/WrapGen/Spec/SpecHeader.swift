/// One file of specs.
public struct SpecHeader: Hashable, Sendable {
  /// As locations have it: `specs/linux/slab.own.h`.
  public let path: String
  /// The kernel headers it includes, in its order: `linux/slab.h`.
  public let includes: [String]

  public init(path: String, includes: [String]) {
    self.path = path
    self.includes = includes
  }

  /// `slab.wrap.c`; `net-checksum.wrap.c` for what is not below `linux/`.
  public var wrapName: String {
    var parts = path.split(separator: "/").dropFirst().map(String.init)
    if parts.first == "linux" || parts.first == "include" { parts.removeFirst() }
    let name = parts.joined(separator: "-")
    for ending in [".own.h", ".h"] where name.hasSuffix(ending) {
      return name.dropLast(ending.count) + ".wrap.c"
    }
    return name + ".wrap.c"
  }
}
