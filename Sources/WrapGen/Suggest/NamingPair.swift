/// Names that kernel developers give to what begins something and to what ends it.
enum NamingPair {
  private static let pairs = [
    ("alloc", "free"), ("alloc", "release"), ("alloc", "destroy"), ("create", "destroy"), ("create", "remove"),
    ("create", "delete"),
    ("register", "unregister"), ("add", "del"), ("add", "remove"), ("add", "delete"), ("request", "free"),
    ("request", "release"), ("enable", "disable"), ("start", "stop"), ("get", "put"), ("open", "close"),
    ("init", "exit"), ("init", "destroy"), ("init", "cleanup"), ("init", "fini"), ("map", "unmap"),
    ("lock", "unlock"), ("attach", "detach"), ("prepare", "unprepare"), ("acquire", "release"), ("up", "down"),
    ("connect", "disconnect"), ("bind", "unbind"), ("begin", "end"), ("load", "unload"), ("new", "free"),
    ("kmalloc", "kfree"), ("vmalloc", "vfree"), ("ioremap", "iounmap"), ("iomap", "iounmap"),
  ]

  /// What ends `name`, among the names there are.
  static func end(of name: String, in names: (String) -> Bool) -> String? {
    partner(of: name, pairs, names)
  }

  /// What begins what `name` ends.
  static func beginning(of name: String, in names: (String) -> Bool) -> String? {
    partner(of: name, pairs.map { ($1, $0) }, names)
  }

  private static func partner(of name: String, _ pairs: [(String, String)], _ names: (String) -> Bool)
    -> String?
  {
    let words = name.split(separator: "_", omittingEmptySubsequences: false).map(String.init)
    for (from, to) in pairs {
      for index in words.indices where words[index] == from {
        var other = words
        other[index] = to
        let joined = other.joined(separator: "_")
        if joined != name, names(joined) { return joined }
        // `watchdog_register_device`, `alloc_etherdev_mqs`: the rest may be shorter.
        let short = (words[..<index] + [to] + words[(index + 1)...].prefix(1)).joined(separator: "_")
        if short != name, names(short) { return short }
      }
      // `pci_enable_device`'s words are whole; `kmalloc` is not.
      for index in words.indices where words[index].hasSuffix(from) && words[index] != from {
        var other = words
        other[index] = words[index].dropLast(from.count) + to
        let joined = other.joined(separator: "_")
        if names(joined) { return joined }
      }
    }
    return nil
  }

  static func isAllocation(_ name: String) -> Bool {
    ["alloc", "create", "kmalloc", "kzalloc", "dup", "new"].contains { word in
      name.split(separator: "_").contains { $0.contains(word) }
    }
  }
}
