import Foundation
import Testing

@testable import WrapGen

struct KernelHeadersTests {
  @Test func `A headers folder gives its release and its exports`() throws {
    let headers = try FixtureKernel.headers()
    #expect(headers.release == "6.1.0-test")
    #expect(headers.series == "6.1")
    #expect(headers.exports["thing_alloc"] == "vmlinux")
    #expect(headers.name(ofHeader: headers.directory + "/include/linux/things.h") == "linux/things.h")
    #expect(headers.name(ofHeader: "/etc/passwd") == nil)
  }

  @Test func `Missing headers are one line that says what to install`() {
    #expect(throws: EnvironmentError("no headers for kernel '9.9.9-none': install linux-headers-9.9.9-none")) {
      try KernelHeaders(kernel: "9.9.9-none")
    }
    #expect(throws: EnvironmentError("no kernel headers at '/nowhere/at/all'")) {
      try KernelHeaders(kernel: "/nowhere/at/all")
    }
    #expect(
      throws: EnvironmentError("'/etc' is no kernel headers folder: it has no include/generated/utsrelease.h")
    ) {
      try KernelHeaders(kernel: "/etc")
    }
  }
}
