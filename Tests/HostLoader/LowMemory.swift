// SPDX-License-Identifier: GPL-2.0-only
//
// Executable memory that the loader lays modules and windows of the code cache out in.

import Foundation

/// No memory below 2 GiB was to be had.
package struct LowMemoryError: Error {}

/// Memory below 2 GiB, so that addresses extend from 32 bits as the kernel's do.
package final class LowMemory {
  package let base: UnsafeMutablePointer<UInt8>
  package let size: Int
  private var used = 0

  package init(size: Int) throws {
    self.size = size
    let flags = MAP_PRIVATE | MAP_ANONYMOUS | Int32(0x40)  // MAP_32BIT
    let mapped = mmap(nil, size, PROT_READ | PROT_WRITE | PROT_EXEC, flags, -1, 0)
    guard let mapped, mapped != MAP_FAILED else { throw LowMemoryError() }
    base = mapped.assumingMemoryBound(to: UInt8.self)
  }

  deinit { munmap(base, size) }

  package func take(_ count: Int, align: Int = 16) -> UnsafeMutablePointer<UInt8> {
    used = (used + align - 1) & ~(align - 1)
    defer { used += count }
    precondition(used + count <= size)
    return base + used
  }
}
