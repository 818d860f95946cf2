// A real driver, whole: nothing refused, every store checked or left out for a reason.

import CPort
import Foundation
import HostCode
import HostLoader
import IsolationRuntime
import Testing

@Suite(.serialized)
struct TranslateModuleTests {
  static var e1000: String? {
    let directory = ProcessInfo.processInfo.environment["CORDON_MODULES"] ?? ".build/kernel/lib/modules"
    guard let files = FileManager.default.enumerator(atPath: directory) else { return nil }
    for case let file as String in files where file.hasSuffix("/e1000.ko") { return directory + "/" + file }
    return nil
  }

  @Test(.enabled(if: e1000 != nil, "no kernel modules; set CORDON_MODULES to an unpacked lib/modules"))
  func `e1000 is translated whole`() throws {
    let module = try LoadedModule(path: Self.e1000!)
    let fixture = HostTranslation(module)
    try #require(fixture.translate(), "\(fixture.refusalText)")
    let statistics = fixture.statistics
    print("e1000: \(statistics)")
    #expect(statistics.entries > 150)
    for symbol in fixture.symbols where !symbol.name.contains(".cold") {
      #expect(fixture.fragment(of: symbol.name) != 0, "\(symbol.name)")
    }
  }
}
