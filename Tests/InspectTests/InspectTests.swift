// What cordon-inspect shows of a real driver, and how it says no.

import Foundation
import HostLoader
import Oracle
import Testing

@testable import InspectCommand

struct InspectTests {
  static let e1000 = ModuleText.paths(suffix: "/e1000.ko").first

  @Test(.enabled(if: e1000 != nil, "\(ModuleText.skipped)"))
  func `A function stands beside its translation, with a reason at each store`() throws {
    let inspection = try Inspection(path: Self.e1000!, form: .shipped)
    let symbol = try #require(inspection.translation.symbols.first { $0.name == "e1000_get_link_ksettings" })
    let lines = inspection.sideBySide(symbol, slow: false)
    let reasons = lines.filter { $0.contains("^ ") }
    let stores = inspection.translation.records.filter {
      $0.application >= symbol.address && $0.application < symbol.address + symbol.size
    }
    #expect(reasons.count == stores.count && stores.count > 5)
    #expect(reasons.contains { $0.hasSuffix("^ checked: 1 byte at 0x9(%rbx)") })
    #expect(reasons.contains { $0.contains("elided: a push") })
    #expect(lines.contains { $0.contains("call   __fentry__") && $0.hasSuffix("| testb  $0x0, -0xa00(%rsp)") })
    let withSlow = inspection.sideBySide(symbol, slow: true)
    #expect(
      withSlow.filter { $0.contains("<check(") }.count == reasons.filter { $0.contains("checked: ") }.count)
  }

  @Test(.enabled(if: e1000 != nil, "\(ModuleText.skipped)"))
  func `The list of functions adds up`() throws {
    let inspection = try Inspection(path: Self.e1000!, form: .shipped)
    let rows = inspection.functions.dropFirst().dropLast().map { $0.split(separator: " ") }
    #expect(rows.count == inspection.translation.symbols.count)
    let stores = rows.reduce(0) { $0 + Int($1[2])! + Int($1[3])! }
    #expect(stores == inspection.translation.records.count)
  }

  @Test func `What is no module is wrong use`() {
    #expect { try Inspection(path: "/etc/passwd", form: .shipped) } throws: {
      ($0 as? InspectFailure)?.code == 2
    }
    #expect { try Inspection(path: "/nonexistent.ko", form: .shipped) } throws: {
      ($0 as? InspectFailure)?.code == 2
    }
  }

  @Test(.enabled(if: e1000 != nil, "\(ModuleText.skipped)"))
  func `A refused module is told with the place`() throws {
    let path = try #require(ModuleText.paths(suffix: "/kvm-intel.ko").first)
    #expect { try Inspection(path: path, form: .shipped) } throws: {
      let failure = $0 as? InspectFailure
      return failure?.code == 1 && failure!.text.contains("'kvm-intel' is refused: instruction not known: ")
    }
  }
}
