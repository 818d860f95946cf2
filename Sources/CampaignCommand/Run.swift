import ArgumentParser
import Campaign
import Foundation

struct Run: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Run faults in QEMU and classify what came of each.",
    discussion: """
      Many isolated faults share a boot. With --native each is run natively too, a boot for each. Needs
      .build/kernel and .build/kmod/cordon.ko (make kernel cordon). Writes DRIVER-SEED.md and .json to --report.
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
    settings.output = output
    settings.script = script ?? "tools/guest/campaign-\(options.driver).sh"
    settings.files = file
    var lost = 0
    let isolated = onlyNative ? [] : try results(settings, image, faults, &lost)
    settings.isNative = true
    let beside = native || onlyNative ? try results(settings, image, faults, &lost) : []
    let summary = Summary(
      driver: options.driver, seed: options.seed, lostBoots: lost, isolated: isolated, native: beside)
    try FileManager.default.createDirectory(atPath: report, withIntermediateDirectories: true)
    let name = "\(report)/\(options.driver)-\(options.seed)"
    try summary.table.write(toFile: name + ".md", atomically: true, encoding: .utf8)
    try summary.json.write(toFile: name + ".json", atomically: true, encoding: .utf8)
    if lost > 0 { print("boots that died before a fault began, repeated: \(lost)") }
    print(Summary.line([summary]))
    let bad: [Outcome] = [.harmed, .crashed, .hung]
    if isolated.contains(where: { bad.contains($0.outcome) }) { throw ExitCode(1) }
  }

  private func results(
    _ settings: Campaign.Options, _ image: ModuleImage, _ faults: [Fault], _ lost: inout Int
  ) throws -> [Result] {
    var settings = settings
    if !settings.isNative { settings.files.append("cordon.ko=\(cordon)") }
    let started = Date()
    let side = settings.isNative ? "native" : "isolated"
    var campaign = Campaign(settings, image: image) { result, done, total in
      let left = Int(Date().timeIntervalSince(started) / Double(done) * Double(total - done))
      let seconds = result.seconds.map { String(format: "%.1f s, ", $0) } ?? ""
      print(
        "\(side) \(done)/\(total) (\(left / 60)m\(left % 60)s left): \(result.fault.line): "
          + "\(result.outcome.rawValue) (\(seconds)\(result.detail)"
          + "\(result.restarted == false ? ", not restarted" : ""))")
      fflush(nil)
    }
    let results = try campaign.run(faults)
    lost += campaign.lostBoots
    return results
  }
}
