import Foundation
import Testing

@testable import WrapGen

/// The kernel's own type information, where its image is unpacked (`tools/fetch-kernel.sh`).
enum UnpackedKernel {
  static let folder = FixtureKernel.root + "/.build/kernel"
  static let image = InstalledKernel.release.map { "\(folder)/boot/vmlinuz-\($0)" }.flatMap {
    FileManager.default.fileExists(atPath: $0) ? $0 : nil
  }
  nonisolated(unsafe) static let types = Result { try TypeInformation(KernelImage.btf(path: image!)) }

  static func module(_ path: String) -> String {
    "\(folder)/lib/modules/\(InstalledKernel.release!)/kernel/drivers/\(path)"
  }
}

@Suite(.enabled(if: UnpackedKernel.image != nil, "no kernel image is unpacked in .build/kernel"))
struct TypeInformationTests {
  @Test func `A module's functions have their prototypes on top of the kernel's types`() throws {
    let tables = try ModuleTables(path: UnpackedKernel.module("net/ethernet/intel/e1000/e1000.ko"))
    let types = try TypeInformation(#require(tables.btf), base: UnpackedKernel.types.get())
    #expect(types.prototype(ofFunction: "e1000_open") == "int (struct net_device *)")
    #expect(
      types.prototype(ofFunction: "e1000_io_error_detected")
        == "pci_ers_result_t (struct pci_dev *, pci_channel_state_t)")
    #expect(types.prototype(ofFunction: "no_such_function") == nil)
  }
}
