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
    let base = options.output + "/base.ko"
    try Data(image.bytes).write(to: URL(fileURLWithPath: base))
    while !pending.isEmpty {
      let batch = Array(pending.prefix(options.batch))
      let seen = try boot(batch, base: base, results: &results, total: faults.count)
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
  private mutating func boot(_ batch: [Fault], base: String, results: inout [Int: Result], total: Int) throws
    -> Int
  {
    let name = "\(options.output)/\(options.isNative ? "native" : "isolated")-\(batch[0].number)"
    let plan = name + ".plan"
    try (batch.map(Self.planLine).joined(separator: "\n") + "\n").write(
      toFile: plan, atomically: true, encoding: .utf8)
    let log = name + ".log"
    try? FileManager.default.removeItem(atPath: log)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments =
      options.boot + [log, String(120 + 90 * batch.count), options.script] + options.files
      + ["base.ko=\(base)", "plan=\(plan)"]
    var environment = ProcessInfo.processInfo.environment
    environment["APPEND"] = Self.commandLine
    environment["SILENCE"] = "150"
    environment["QEMU_ARGS"] = Self.moreCards + options.devices
    process.environment = environment
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    var shown = 0
    var suspect = false
    let known = Dictionary(uniqueKeysWithValues: batch.map { ($0.number, $0) })
    func follow() -> Console {
      let console = Console(text: Self.text(log))
      for ending in console.endings[shown...] {
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
      Thread.sleep(forTimeInterval: 2)
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

  /// Whatever stalls says so within a guest's minute, and ends the boot.
  private static let commandLine =
    "slub_debug=FZPU softlockup_panic=1 hung_task_panic=1 sysctl.kernel.hung_task_timeout_secs=90 "
    + "rcupdate.rcu_cpu_stall_timeout=60 rcupdate.rcu_exp_cpu_stall_timeout=60000 sysctl.kernel.panic_on_rcu_stall=1 sysctl.kernel.watchdog_thresh=30"

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
