import ArgumentParser
import Campaign
import Foundation

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run faults in QEMU and classify what came of each.",
    discussion: """
      Many faults share a boot; one that harms, crashes or hangs the kernel ends it, and the next begins a new one.
      With --native each is run natively too. Needs .build/kernel and .build/kmod/cordon.ko (make kernel cordon).
      Writes DRIVER-SEED.md and .json to --report after every fault; --resume keeps the outcomes found there.
      """)

  @OptionGroup var options: FaultOptions
  @Option(help: "The first fault's number.") var first = 0
  @Option(help: "How many.") var count = 40
  @Option(help: "Only these faults.") var number: [Int] = []
  @Option(help: "Faults in one boot.") var batch = 40
  @Option(help: "The command that boots; it gets the arguments of tools/boot.sh.") var boot = "tools/boot.sh"
  @Option(help: "Where the boots' logs go.", completion: .directory) var output = ".build/campaign"
  @Option(help: "Where the table and the JSON go.", completion: .directory) var report = "bench/campaign"
  @Option(help: "The guest script; default: tools/guest/campaign-DRIVER.sh.", completion: .file()) var script:
    String?
  @Option(help: "The isolating module.", completion: .file()) var cordon = ".build/kmod/cordon.ko"
  @Flag(help: "Run each fault natively too.") var native = false
  @Option(help: "Devices for QEMU's command line.") var qemu = ""
  @Option(help: "Words for the kernel's command line.") var append = ""
  @Flag(help: "Keep the outcomes that the report has already.") var resume = false
  @Flag(help: "Run natively only.") var onlyNative = false
  @Option(parsing: .upToNextOption, help: "More files for the guest.") var file: [String] = []

  func run() throws {
    let image = try options.image()
    let mutator = try options.mutator(image)
    let numbers = number.isEmpty ? Array(first..<(first + count)) : number
    let faults = numbers.map { mutator.fault(seed: options.seed, number: $0) }
    var settings = Campaign.Options()
    settings.batch = batch
    settings.boot = boot.split(separator: " ").map(String.init)
    settings.output = "\(output)/\(options.driver)-\(options.seed)"
    settings.script = script ?? "tools/guest/campaign-\(options.driver).sh"
    settings.files = file
    settings.devices = qemu
    settings.append = append
    var saved = Summary(driver: options.driver, seed: options.seed, lostBoots: 0, isolated: [], native: [])
    let path = "\(report)/\(options.driver)-\(options.seed).json"
    if resume, FileManager.default.fileExists(atPath: path) { saved = try Summary(json: path) }
    if !onlyNative { try run(settings, image, faults, &saved) }
    settings.isNative = true
    if native || onlyNative { try run(settings, image, faults, &saved) }
    try saved.write(to: report)
    if saved.lostBoots > 0 { print("boots that died before a fault began, repeated: \(saved.lostBoots)") }
    print(Summary.line([saved]))
    let bad: [Outcome] = [.harmed, .crashed, .hung]
    if saved.isolated.contains(where: { bad.contains($0.outcome) }) { throw ExitCode(1) }
  }

  /// One column; what is known so far is on the disk after every fault.
  private func run(
    _ settings: Campaign.Options, _ image: ModuleImage, _ faults: [Fault], _ saved: inout Summary
  ) throws {
    var settings = settings
    if !settings.isNative { settings.files.append("cordon.ko=\(cordon)") }
    let column = settings.isNative ? \Summary.native : \Summary.isolated
    let started = Date()
    var sofar = saved
    var fresh = 0
    let report = report
    let waiting = faults.filter { fault in !saved[keyPath: column].contains { $0.fault == fault } }.count
    var campaign = Campaign(settings, image: image) { result, done, total in
      fresh += 1
      let left = Int(Date().timeIntervalSince(started) / Double(fresh) * Double(max(waiting - fresh, 0)))
      let seconds = result.seconds.map { String(format: "%.1f s, ", $0) } ?? ""
      print(
        "\(settings.isNative ? "native" : "isolated") \(done)/\(total) (\(left / 60)m\(left % 60)s left): "
          + "\(result.fault.line): \(result.outcome.rawValue) (\(seconds)\(result.detail)"
          + "\(result.restarted == false ? ", not restarted" : ""))")
      fflush(nil)
      sofar[keyPath: column].removeAll { $0.fault.number == result.fault.number }
      sofar[keyPath: column].append(result)
      try? sofar.write(to: report)
    }
    let known = saved[keyPath: column]
    let results = try campaign.run(faults, known: known)
    let ran = Set(faults.map(\.number))
    saved[keyPath: column] = (known.filter { !ran.contains($0.fault.number) } + results)
      .sorted { $0.fault.number < $1.fault.number }
    saved.lostBoots += campaign.lostBoots
    try saved.write(to: report)
  }
}
