import Foundation
import Testing

@testable import WrapGen

struct ReviewReportTests {
  private func page() throws -> String {
    let facts = try FactsFile.read(path: FactsFileTests.path)
    let object = ModuleTables.Object(
      name: "my_ops", size: 32, functions: [0: "my_open", 8: "my_close"], pointers: [], imports: [:])
    let story = ModuleStory(
      object: ModuleObject(
        path: "/m/my.ko", imports: ["thing_add", "thing_request", "thing_missing"], release: nil),
      tables: ModuleTables(objects: [object], functions: ["my_open", "my_close"]), facts: facts, types: nil)
    return ReviewReport(facts: facts, stories: [story]).html()
  }

  @Test func `The page fetches nothing and has every contract`() throws {
    let page = try page()
    #expect(!page.contains("http"))
    #expect(!page.contains("src="))
    #expect(!page.contains("@import"))
    let facts = try FactsFile.read(path: FactsFileTests.path)
    for contract in facts.model.contracts {
      #expect(page.contains("<span class=\"name code\">\(Html.escaped(contract.name))</span>"))
    }
    #expect(page.contains("<code>__pins_if(!ret, irq(number), thing_release(number, cookie))</code>"))
    #expect(page.contains("<td>thing_missing</td>"))
    #expect(page.contains("thing_ops.open</td><td>my_open</td>"))
  }

  @Test func `The same input gives the same page`() throws {
    #expect(try page() == page())
  }

  @Test func `Text is escaped`() {
    var html = Html()
    html.element("p", "<b> & \"c\"", class: "a\"b")
    #expect(html.text == "<p class=\"a&quot;b\">&lt;b&gt; &amp; &quot;c&quot;</p>")
  }

  private static let browser = ["/usr/bin/chromium", "/usr/bin/chromium-browser"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// The screenshot stays in `.build/report/`.
  @Test(.enabled(if: browser != nil, "no Chromium is installed"))
  func `A browser shows it, runs its script and complains about nothing`() throws {
    let folder = FixtureKernel.root + "/.build/report"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try page().write(toFile: folder + "/report.html", atomically: true, encoding: .utf8)
    try? FileManager.default.removeItem(atPath: folder + "/report.png")

    let shown = try browse("--dump-dom", folder)
    #expect(shown.output.contains("<span id=\"count\" class=\"faint\">10 of 10</span>"))
    #expect(!shown.errors.contains("CONSOLE"))
    _ = try browse("--screenshot=\(folder)/report.png", folder)
    let picture = try #require(FileManager.default.contents(atPath: folder + "/report.png"))
    #expect(picture.starts(with: [0x89, 0x50, 0x4e, 0x47]))
    #expect(picture.count > 20_000)
  }

  private func browse(_ argument: String, _ folder: String) throws -> (output: String, errors: String) {
    let process = Process()
    let output = folder + "/out.txt"
    let errors = folder + "/err.txt"
    for path in [output, errors] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    process.executableURL = URL(fileURLWithPath: "/usr/bin/timeout")
    process.arguments = [
      "120", Self.browser!, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
      "--window-size=1280,2000", "--enable-logging=stderr", "--user-data-dir=\(folder)/profile", argument,
      "file://\(folder)/report.html",
    ]
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    return (
      try String(contentsOfFile: output, encoding: .utf8), try String(contentsOfFile: errors, encoding: .utf8)
    )
  }
}
