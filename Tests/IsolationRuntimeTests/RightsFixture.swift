// A domain for tests, reached through the C calls that kmod makes.

import CPort
import HostPort
import IsolationRuntime
import Testing

/// C strings and tables that live as long as the process: the runtime keeps pointers to them.
enum Constant {
  static func text(_ text: String) -> UnsafePointer<CChar> {
    let bytes = Array(text.utf8CString)
    let copy = UnsafeMutablePointer<CChar>.allocate(capacity: bytes.count)
    copy.initialize(from: bytes, count: bytes.count)
    return UnsafePointer(copy)
  }

  static func value<Value>(_ value: Value) -> UnsafePointer<Value> {
    let copy = UnsafeMutablePointer<Value>.allocate(capacity: 1)
    copy.initialize(to: value)
    return UnsafePointer(copy)
  }

  static func array<Value>(_ values: [Value]) -> UnsafePointer<Value> {
    let copy = UnsafeMutablePointer<Value>.allocate(capacity: max(values.count, 1))
    copy.initialize(from: values, count: values.count)
    return UnsafePointer(copy)
  }

  static func clause(
    _ contract: String, _ clause: String = "__grants(write(p, n))", file: String = "specs/linux/x.own.h",
    line: UInt32 = 1
  ) -> UnsafePointer<cordon_clause> {
    value(cordon_clause(contract: text(contract), file: text(file), text: text(clause), line: line))
  }

  static func type(
    _ name: String, size: UInt32, members: [(String, UInt32, UInt32)] = [],
    usable: [(String, UInt32, UInt32)] = []
  ) -> UnsafePointer<cordon_type> {
    let listed = array(members.map { cordon_member(name: text($0.0), offset: $0.1, size: $0.2) })
    let handed = array(usable.map { cordon_member(name: text($0.0), offset: $0.1, size: $0.2) })
    return value(
      cordon_type(
        name: text(name), size: size, member_count: UInt32(members.count), members: listed,
        usable: handed, usable_count: UInt32(usable.count), callable: nil, callable_count: 0))
  }

  static func fields(
    of type: UnsafePointer<cordon_type>, group: String = "", _ runs: [(UInt32, UInt32)]
  ) -> UnsafePointer<cordon_fields> {
    value(
      cordon_fields(
        type: type, group: text(group), runs: array(runs.map { cordon_run(offset: $0.0, size: $0.1) }),
        run_count: UInt32(runs.count)))
  }

  static func release(
    _ name: String, undo: (@convention(c) (UnsafeMutableRawPointer?) -> Void)? = nil
  ) -> UnsafePointer<cordon_release> {
    value(cordon_release(name: text(name), undo: undo))
  }

  static func releases(
    _ list: [UnsafePointer<cordon_release>]
  ) -> UnsafePointer<UnsafePointer<cordon_release>?> {
    array(list.map { Optional($0) } + [nil])
  }

  static func set(_ name: String) -> UnsafePointer<cordon_set> { value(cordon_set(name: text(name))) }

  static func inverse(_ name: String, arguments: UInt32) -> UnsafePointer<cordon_inverse> {
    value(cordon_inverse(name: text(name), argument_count: arguments, undo: nil))
  }
}

/// Names that many tests share.
enum Known {
  nonisolated(unsafe) static let kmalloc = Constant.clause("kmalloc", "__returns(alloc(ret, n, kfree))")
  nonisolated(unsafe) static let kfreeClause = Constant.clause("kfree", "__revokes(alloc(p, 0, kfree))")
  nonisolated(unsafe) static let kfree = Constant.release("kfree", undo: { _ in })
  nonisolated(unsafe) static let vfree = Constant.release("vfree")
  nonisolated(unsafe) static let kfreeOnly = Constant.releases([kfree])
  nonisolated(unsafe) static let device = Constant.type(
    "net_device", size: 2304,
    members: [("flags", 0x10, 4), ("num_tx_queues", 0x298, 4), ("stats", 0x300, 64), ("stats.rx", 0x308, 8)],
    usable: [("addr_list_lock", 0x200, 4)])
  nonisolated(unsafe) static let lock = Constant.type("spinlock", size: 4)
  nonisolated(unsafe) static let packets = Constant.set("skb_caps")
}

/// One domain and its rights; gone with the value.
final class Domain {
  let rights: OpaquePointer
  private let key: UnsafeMutableRawPointer
  private let allocatedBefore = host_port_allocated()

  init(capacity: UInt64 = 256) throws {
    key = .allocate(byteCount: 1, alignment: 1)
    rights = try #require(cordon_rights_create(key, capacity))
  }

  deinit {
    cordon_rights_destroy(rights)
    key.deallocate()
    if host_port_locks_held() != 0 { fatalError("a call kept the domain's lock") }
    if host_port_allocated() != allocatedBefore { fatalError("memory was left behind") }
  }

  func canWrite(_ address: UInt64, _ size: UInt64) -> Bool {
    cordon_rights_can_write(rights, address, size)
  }

  func gain(_ grant: cordon_grant) -> cordon_answer {
    withUnsafePointer(to: grant) { cordon_rights_gain(rights, $0) }
  }

  func lose(
    _ grant: cordon_grant, _ release: UnsafePointer<cordon_release>? = nil,
    by clause: UnsafePointer<cordon_clause>? = nil
  ) -> cordon_answer {
    withUnsafePointer(to: grant) { cordon_rights_lose(rights, $0, release, clause) }
  }

  func held(_ grant: cordon_grant) -> cordon_answer {
    withUnsafePointer(to: grant) { cordon_rights_held(rights, $0) }
  }

  func open(_ set: UnsafePointer<cordon_set>, _ key: UInt64) -> UInt64 {
    cordon_rights_open(rights, set, key, nil)
  }

  func close(_ set: UnsafePointer<cordon_set>, _ key: UInt64) -> cordon_answer {
    cordon_rights_close(rights, set, key, Known.kfreeClause)
  }

  func pin(
    _ inverse: UnsafePointer<cordon_inverse>, _ arguments: [UInt64], _ address: UInt64 = 0,
    _ size: UInt64 = 0, clause: UnsafePointer<cordon_clause>? = nil
  ) -> cordon_answer {
    cordon_rights_pin(rights, inverse, arguments, address, size, clause)
  }

  func unpin(
    _ inverse: UnsafePointer<cordon_inverse>, _ arguments: [UInt64], leading: UInt32? = nil
  ) -> cordon_answer {
    cordon_rights_unpin(rights, inverse, arguments, leading ?? UInt32(arguments.count))
  }

  func nearest(_ address: UInt64) -> cordon_nearest {
    var out = cordon_nearest()
    cordon_rights_nearest(rights, address, &out)
    return out
  }

  var statistics: cordon_rights_statistics {
    var out = cordon_rights_statistics()
    cordon_rights_statistics(rights, &out)
    return out
  }

  /// Live records of all kinds.
  var liveRecords: UInt64 {
    let live = statistics.live
    return live.0 + live.1 + live.2 + live.3 + live.4 + live.5 + live.6 + live.7
  }

  /// Shadow pages the port has mapped.
  var mappedPages: UInt64 { host_port_shadow_pages(key) }
}

extension cordon_grant {
  static func write(
    _ address: UInt64, _ size: UInt64, type: UnsafePointer<cordon_type>? = nil, instance: UInt64 = 0,
    clause: UnsafePointer<cordon_clause>? = nil
  ) -> cordon_grant {
    make(CORDON_WRITE, address, size, type: type, instance: instance, clause: clause)
  }

  static func alloc(
    _ address: UInt64, _ size: UInt64 = 0,
    releases: UnsafePointer<UnsafePointer<cordon_release>?>? = Known.kfreeOnly,
    type: UnsafePointer<cordon_type>? = nil, instance: UInt64 = 0
  ) -> cordon_grant {
    var grant = make(CORDON_ALLOC, address, size, type: type, instance: instance, clause: Known.kmalloc)
    grant.releases = releases
    return grant
  }

  static func ref(
    _ address: UInt64, _ type: UnsafePointer<cordon_type>? = nil, size: UInt64 = 0, instance: UInt64 = 0
  ) -> cordon_grant {
    make(CORDON_REF, address, size, type: type, instance: instance, clause: Constant.refClause)
  }

  static func fields(
    _ address: UInt64, _ fields: UnsafePointer<cordon_fields>, instance: UInt64 = 0
  ) -> cordon_grant {
    var grant = make(CORDON_FIELDS, address, 0, instance: instance, clause: Constant.refClause)
    grant.fields = fields
    return grant
  }

  static func number(
    _ right: cordon_right, _ address: UInt64, _ size: UInt64 = 0, device: UInt64 = 0
  ) -> cordon_grant {
    var grant = make(right, address, size, clause: nil)
    grant.device = device
    return grant
  }

  private static func make(
    _ right: cordon_right, _ address: UInt64, _ size: UInt64, type: UnsafePointer<cordon_type>? = nil,
    instance: UInt64 = 0, clause: UnsafePointer<cordon_clause>?
  ) -> cordon_grant {
    var grant = cordon_grant()
    grant.right = right.rawValue
    grant.address = address
    grant.size = size
    grant.type = type
    grant.instance = instance
    grant.clause = clause
    return grant
  }
}

extension Constant {
  nonisolated(unsafe) static let refClause = clause("register_netdev", "__grants(ref(dev))")
}
