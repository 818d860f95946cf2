import Foundation

/// Runs faults, many to a boot, until each has its outcome.
public struct Campaign {
  public struct Options {
    /// Faults that one boot takes at most.
    public var batch = 40
    /// tools/boot.sh, or a command that runs it with the arguments it is given.
    public var boot = ["tools/boot.sh"]
    public var script = "tools/guest/campaign.sh"
    /// Files for the guest: cordon.ko (absent: native) and the native neighbours' modules.
    public var files: [String] = []
    public var isNative = false
    /// Devices that the workload needs, for QEMU's command line.
    public var devices = ""
    /// Words for the kernel's command line.
    public var append = ""
    public var output = ".build/campaign"

    public init() {}
  }

  private let options: Options
  private let image: ModuleImage
  private let progress: (Result, Int, Int) -> Void
  /// Boots that died before a fault began.
  public private(set) var lostBoots = 0

  public init(_ options: Options, image: ModuleImage, progress: @escaping (Result, Int, Int) -> Void) {
    self.options = options
    self.image = image
    self.progress = progress
  }

  /// `known`: outcomes of an earlier run, which are kept.
  public mutating func run(_ faults: [Fault], known: [Result] = []) throws -> [Result] {
    var results = Dictionary(known.map { ($0.fault.number, $0) }, uniquingKeysWith: { first, _ in first })
    var pending = faults.filter { results[$0.number]?.fault != $0 }
    for fault in pending { results[fault.number] = nil }
    var failures = 0
    try FileManager.default.createDirectory(atPath: options.output, withIntermediateDirectories: true)
    try Data(image.bytes).write(to: URL(fileURLWithPath: base))
    try makeSnapshot()
    while !pending.isEmpty {
      let batch = Array(pending.prefix(options.batch))
      let seen = try boot(batch, results: &results, total: faults.count)
      failures = seen == 0 ? failures + 1 : 0
      lostBoots += seen == 0 ? 1 : 0
      if failures == 3 {
        throw CampaignError("three boots in a row died before the first fault; see \(options.output)")
      }
      pending.removeAll { results[$0.number] != nil }
    }
    return faults.compactMap { results[$0.number] }
  }

  /// One boot; the number of faults that got their outcome in it.
  private mutating func boot(_ batch: [Fault], results: inout [Int: Result], total: Int) throws -> Int {
    let name = "\(options.output)/\(column)-\(batch[0].number)"
    let plan = name + ".plan"
    // A serial line that is opened again forgets its first bytes.
    let lines = Array(repeating: "", count: 64) + ["start"] + batch.map(Self.planLine) + ["end", ""]
    try lines.joined(separator: "\n").write(toFile: plan, atomically: true, encoding: .utf8)
    let log = name + ".log"
    try? FileManager.default.removeItem(atPath: log)
    let process = machine(log: log, seconds: 120 + 90 * batch.count, plan: plan)
    try process.run()
    var shown = 0
    var suspect = false
    let known = Dictionary(uniqueKeysWithValues: batch.map { ($0.number, $0) })
    func follow() -> Console {
      let console = Console(text: Self.text(log))
      for ending in console.endings.dropFirst(shown) {
        guard let fault = known[ending.number] else { continue }
        let result = Classification.result(fault, ending, report: console.reports[ending.number])
        results[ending.number] = result
        if result.outcome == .harmed || !["-", "ok"].contains(ending.fields["again"] ?? "-") { suspect = true }
        progress(result, results.count, total)
      }
      shown = console.endings.count
      return console
    }
    while process.isRunning {
      Thread.sleep(forTimeInterval: 1)
      _ = follow()
      // A kernel that something happened to, or a device that answers nobody, says nothing about the next fault.
      if suspect { process.terminate() }
    }
    process.waitUntilExit()
    let console = follow()
    if !suspect, let number = console.open, let fault = known[number] {
      guard let result = Classification.dead(fault, console, timedOut: process.terminationStatus == 3) else {
        lostBoots += 1
        return shown + 1
      }
      results[number] = result
      progress(result, results.count, total)
      shown += 1
    }
    return shown
  }

  private var column: String { options.isNative ? "native" : "isolated" }
  private var base: String { options.output + "/base.ko" }

  /// Boots to where the faults begin, and keeps the machine's state: each batch goes on from it.
  private mutating func makeSnapshot() throws {
    try? FileManager.default.removeItem(atPath: snapshot)
    for _ in 1...3 {
      let process = machine(log: "\(options.output)/\(column).log", seconds: 300, plan: nil)
      try process.run()
      process.waitUntilExit()
      if FileManager.default.fileExists(atPath: snapshot) { return }
      lostBoots += 1
    }
    throw CampaignError("three boots in a row died before the first fault; see \(options.output)")
  }

  private var snapshot: String { "\(options.output)/\(column).state" }

  private func machine(log: String, seconds: Int, plan: String?) -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      options.boot + [log, String(seconds), options.script] + options.files + ["base.ko=\(base)"]
    var environment = ProcessInfo.processInfo.environment
    environment["APPEND"] = Self.commandLine + " " + options.append
    environment["SILENCE"] = "100"
    environment["QEMU_ARGS"] = Self.moreCards + options.devices
    environment["SNAPSHOT"] = snapshot
    environment["PLAN"] = plan
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    return process
  }

  /// Whatever stalls says so within a guest's minute, and ends the boot.
  private static let commandLine =
    "slub_debug=FZPU softlockup_panic=1 hung_task_panic=1 sysctl.kernel.hung_task_timeout_secs=30 sysctl.kernel.hung_task_check_interval_secs=5 "
    + "rcupdate.rcu_cpu_stall_timeout=40 rcupdate.rcu_exp_cpu_stall_timeout=60000 sysctl.kernel.panic_on_rcu_stall=1 sysctl.kernel.watchdog_thresh=20"

  /// Two native cards on a wire of their own; slots 11 and 12 have the interrupt lines of slots 3 and 4.
  private static let moreCards =
    "-netdev hubport,hubid=1,id=n3 -device e1000e,id=card3,netdev=n3,mac=52:54:00:00:00:04,addr=11 "
    + "-netdev hubport,hubid=1,id=n4 -device e1000e,id=card4,netdev=n4,mac=52:54:00:00:00:05,addr=12 "

  private static func planLine(_ fault: Fault) -> String {
    "\(fault.number) \(fault.fileOffset) "
      + fault.new.map { "\\x" + ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      + " \(fault.kind.rawValue)"
  }

  private static func text(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }
}
