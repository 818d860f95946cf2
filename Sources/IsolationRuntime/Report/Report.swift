// SPDX-License-Identifier: GPL-2.0-only
//
// The one printer of violations.  Its first line is an interface that tests and tools read; the lines
// behind it are for whoever maintains the driver.  Any context: no lock, no allocation.

import CPort

/// Lines after the first, in order; a backtrace adds one for each frame.
private enum Detail: UInt32 {
  case touched = 1
  case nearest
  case granted
  case revoked
  case clause
  case instruction
  case entry
  case process
  case crossings
  case backtrace
  case frames
}

@c(cordon_report_line)
public func reportLine(
  _ violation: UnsafePointer<cordon_violation>, _ index: UInt64, _ out: UnsafeMutablePointer<CChar>?,
  _ max: UInt64
) -> UInt64 {
  guard let out, max > 0 else { return 0 }
  var line = Line(out, max: max)
  if index == 0 {
    firstLine(violation, &line)
    return UInt64(line.count)
  }
  guard let (detail, frame) = locate(violation, index - 1) else { return 0 }
  line.text("cordon: ")
  line.name(violation.pointee.module)
  line.text(":   ")
  write(detail, frame, violation, &line)
  return UInt64(line.count)
}

/// The detail that is the `position`th of those this violation has.
private func locate(
  _ violation: UnsafePointer<cordon_violation>, _ position: UInt64
) -> (Detail, frame: UInt64)? {
  var left = position
  var raw = Detail.touched.rawValue
  while let detail = Detail(rawValue: raw) {
    if detail == .frames {
      return left < violation.pointee.backtrace_count ? (.frames, left) : nil
    }
    if isPresent(detail, violation) {
      if left == 0 { return (detail, 0) }
      left -= 1
    }
    raw += 1
  }
  return nil
}

private func isPresent(_ detail: Detail, _ violation: UnsafePointer<cordon_violation>) -> Bool {
  let nearest = violation.pointee.nearest
  switch detail {
  case .touched: return touchesMemory(violation)
  case .nearest: return nearest.region_right != 0
  case .granted: return nearest.region_right != 0 && nearest.granted != nil
  case .revoked: return nearest.region_right != 0 && nearest.revoked != nil
  case .clause: return violation.pointee.clause != nil
  case .instruction: return violation.pointee.instruction != nil && violation.pointee.instruction_size > 0
  case .entry: return hasText(violation.pointee.entry)
  case .process: return hasText(violation.pointee.process) || hasText(violation.pointee.context)
  case .crossings: return violation.pointee.crossing_count > 0 && violation.pointee.crossings != nil
  case .backtrace, .frames:
    return violation.pointee.backtrace_count > 0 && violation.pointee.backtrace != nil
  }
}

/// Whether the address is one of memory that rights are about.
private func touchesMemory(_ violation: UnsafePointer<cordon_violation>) -> Bool {
  switch ViolationKind(rawValue: violation.pointee.kind) {
  case .write, .argument, .register: violation.pointee.address != 0
  // The address is the processor's word for "none".
  case .bug, .trap: violation.pointee.address != 0 && violation.pointee.nearest.region_right != 0
  default: violation.pointee.nearest.type != nil || violation.pointee.nearest.region_right != 0
  }
}

private func write(
  _ detail: Detail, _ frame: UInt64, _ violation: UnsafePointer<cordon_violation>, _ line: inout Line
) {
  let nearest = violation.pointee.nearest
  switch detail {
  case .touched: touched(violation, &line)
  case .nearest: region(violation.pointee.address, nearest, &line)
  case .granted: clause(nearest.region_live ? "granted by " : "was granted by ", nearest.granted, &line)
  case .revoked: clause(nearest.region_live ? "suspended by " : "ended by ", nearest.revoked, &line)
  case .clause: clause("failed ", violation.pointee.clause, &line)
  case .instruction: instruction(violation, &line)
  case .entry:
    line.text("inside ")
    line.name(violation.pointee.entry)
    if hasText(violation.pointee.principal_type) {
      line.text(", for the ")
      line.name(violation.pointee.principal_type)
      line.text(" at ")
      line.address(violation.pointee.principal)
    }
  case .crossings: crossings(violation, &line)
  case .process: process(violation, &line)
  case .backtrace: line.text("backtrace:")
  case .frames:
    line.text("  ")
    line.name(violation.pointee.backtrace[Int(frame)])
  }
}

// MARK: The first line

private func firstLine(_ violation: UnsafePointer<cordon_violation>, _ line: inout Line) {
  line.text("cordon: ")
  line.name(violation.pointee.module)
  line.text(": ")
  let kind = ViolationKind(rawValue: violation.pointee.kind)
  line.text(kind?.phrase(trap: violation.pointee.trap) ?? "violation")
  line.text(" at ")
  place(violation, &line)
  if let kind { subject(kind, violation, &line) }
}

private func place(_ violation: UnsafePointer<cordon_violation>, _ line: inout Line) {
  guard hasText(violation.pointee.symbol) else {
    line.address(violation.pointee.application)
    return
  }
  line.name(violation.pointee.symbol)
  line.text("+")
  line.hex(violation.pointee.offset)
}

/// ": " and what it was about; nothing where the phrase says it all.
private func subject(
  _ kind: ViolationKind, _ violation: UnsafePointer<cordon_violation>, _ line: inout Line
) {
  switch kind {
  case .write:
    line.text(": ")
    object(violation, &line)
    line.text(", ")
    line.bytes(violation.pointee.size)
  case .jump, .call, .register:
    line.text(": ")
    target(violation, &line)
  case .argument:
    contract(violation, &line)
    line.text(": ")
    object(violation, &line)
    line.text(", ")
    line.text(phrase(for: violation.pointee.answer))
  case .requires:
    contract(violation, &line)
    line.text(": ")
    line.name(violation.pointee.clause?.pointee.text)
  case .context:
    contract(violation, &line)
    line.text(": ")
    line.name(violation.pointee.context)
  case .forbidden, .resource:
    contract(violation, &line)
  case .trap:
    trapAddress(violation, &line)
  case .contract:
    line.text(": ")
    target(violation, &line)
  case .bug, .entry, .kept:
    break
  case .loop:
    if hasText(violation.pointee.entry) {
      line.text(": ")
      line.name(violation.pointee.entry)
    }
  case .stack:
    if violation.pointee.address != 0 {
      line.text(": ")
      line.address(violation.pointee.address)
    }
  case .state:
    if hasText(violation.pointee.entry) {
      line.text(": ")
      line.name(violation.pointee.entry)
    }
  case .port:
    line.text(": port ")
    line.hex(violation.pointee.address)
    line.text(", ")
    line.bytes(violation.pointee.size)
  }
}

/// Only faults on memory have an address worth a line's space.
private func trapAddress(_ violation: UnsafePointer<cordon_violation>, _ line: inout Line) {
  guard violation.pointee.trap == 14 || violation.pointee.address != 0 else { return }
  line.text(": ")
  line.address(violation.pointee.address)
}

private func contract(_ violation: UnsafePointer<cordon_violation>, _ line: inout Line) {
  guard let clause = violation.pointee.clause else { return }
  line.text(": ")
  line.name(clause.pointee.contract)
}

/// "net_device.num_tx_queues", "net_device+0x298", or the address.
private func object(_ violation: UnsafePointer<cordon_violation>, _ line: inout Line) {
  let nearest = violation.pointee.nearest
  guard let type = nearest.type else {
    line.address(violation.pointee.address)
    return
  }
  line.name(type.pointee.name)
  if hasText(nearest.member) {
    line.text(".")
    line.name(nearest.member)
  } else {
    line.text("+")
    line.hex(violation.pointee.address &- nearest.object)
  }
}

private func target(_ violation: UnsafePointer<cordon_violation>, _ line: inout Line) {
  if hasText(violation.pointee.target) {
    line.name(violation.pointee.target)
  } else {
    line.address(violation.pointee.address)
  }
}

// MARK: The details

/// "0xffff888003f1c298 is net_device+0x298 of the net_device at 0xffff888003f1c000".
private func touched(_ violation: UnsafePointer<cordon_violation>, _ line: inout Line) {
  let nearest = violation.pointee.nearest
  line.address(violation.pointee.address)
  if let type = nearest.type {
    line.text(" is byte ")
    line.decimal(violation.pointee.address &- nearest.object)
    line.text(" of the ")
    line.name(type.pointee.name)
    line.text(" at ")
    line.address(nearest.object)
  } else if nearest.region_right != 0 {
    line.text(" is ")
    distance(violation.pointee.address, nearest, &line)
  } else {
    line.text(" is near nothing that the driver holds or has held")
  }
}

/// "12 bytes behind a region", "byte 8 of a region".
private func distance(_ address: UInt64, _ nearest: cordon_nearest, _ line: inout Line) {
  let inside = address &- nearest.region
  if inside < nearest.region_size {
    line.text("byte ")
    line.decimal(inside)
    line.text(" of")
  } else if address < nearest.region {
    line.bytes(nearest.region - address)
    line.text(" before")
  } else if inside == nearest.region_size {
    line.text("right behind")
  } else {
    line.bytes(inside - nearest.region_size)
    line.text(" behind")
  }
  line.text(nearest.region_live ? " memory the driver holds" : " memory the driver held before")
}

/// "nearest right: alloc, 64 bytes at 0xffff888003c12000".
private func region(_ address: UInt64, _ nearest: cordon_nearest, _ line: inout Line) {
  line.text(nearest.region_live ? "nearest right: " : "right that ended: ")
  line.text(keyword(for: nearest.region_right))
  line.text(", ")
  line.bytes(nearest.region_size)
  line.text(" at ")
  line.address(nearest.region)
}

/// "granted by __grants(...) of kmalloc, specs/linux/slab.own.h:12".
private func clause(
  _ verb: StaticString, _ clause: UnsafePointer<cordon_clause>?, _ line: inout Line
) {
  guard let clause else { return }
  line.text(verb)
  line.name(clause.pointee.text)
  if hasText(clause.pointee.contract) {
    line.text(" of ")
    line.name(clause.pointee.contract)
  }
  guard hasText(clause.pointee.file) else { return }
  line.text(", ")
  line.name(clause.pointee.file)
  line.text(":")
  line.decimal(UInt64(clause.pointee.line))
}

private func instruction(_ violation: UnsafePointer<cordon_violation>, _ line: inout Line) {
  line.text("instruction")
  // An instruction has at most 15 bytes (SDM vol. 2, 2.3.11).
  for index in 0..<Int(min(violation.pointee.instruction_size, 15)) {
    line.text(" ")
    line.digits(UInt64(violation.pointee.instruction[index]), atLeast: 2)
  }
}

/// "before this: called kfree, entered ...", the newest first.
private func crossings(_ violation: UnsafePointer<cordon_violation>, _ line: inout Line) {
  line.text("last crossings: ")
  for index in 0..<Int(violation.pointee.crossing_count) {
    if index > 0 { line.text(", ") }
    line.name(violation.pointee.crossings[index])
  }
}

private func process(_ violation: UnsafePointer<cordon_violation>, _ line: inout Line) {
  line.text("in ")
  line.name(violation.pointee.context)
  if hasText(violation.pointee.context) { line.text(" context") }
  guard hasText(violation.pointee.process) else { return }
  if hasText(violation.pointee.context) { line.text(", ") }
  line.text("process ")
  line.name(violation.pointee.process)
  line.text(" (pid ")
  line.decimal(UInt64(violation.pointee.pid))
  line.text(")")
}
