// SPDX-License-Identifier: GPL-2.0-only
//
// A violation for programs: one line with a JSON object, to be read out of a
// kernel's log.  Any context: no lock, no allocation.  What is not known has no key.

import CPort

@c(cordon_audit_line)
public func auditLine(
  _ violation: UnsafePointer<cordon_violation>, _ out: UnsafeMutablePointer<CChar>?, _ max: UInt64
) -> UInt64 {
  guard let out, max > 0 else { return 0 }
  var line = Line(out, max: max)
  line.text("cordon: audit: {")
  string("module", violation.pointee.module, &line, isFirst: true)
  line.text(",\"kind\":\"")
  line.text(ViolationKind(rawValue: violation.pointee.kind)?.word ?? "unknown")
  line.text("\"")
  string("symbol", violation.pointee.symbol, &line)
  number("offset", violation.pointee.offset, &line)
  if violation.pointee.size != 0 { number("size", violation.pointee.size, &line) }
  string("target", violation.pointee.target, &line)
  string("slot", violation.pointee.slot, &line)
  if ViolationKind(rawValue: violation.pointee.kind) == .argument {
    line.text(",\"answer\":\"")
    line.text(phrase(for: violation.pointee.answer))
    line.text("\"")
  }
  if ViolationKind(rawValue: violation.pointee.kind) == .port {
    number("port", violation.pointee.address, &line)
  }
  place("clause", violation.pointee.clause, &line)
  object(violation, &line)
  string("entry", violation.pointee.entry, &line)
  place("entered", violation.pointee.entered, &line)
  origin(violation, &line)
  line.text("}")
  return UInt64(line.count)
}

/// What the address lies in, and which right is or was the nearest.
private func object(_ violation: UnsafePointer<cordon_violation>, _ line: inout Line) {
  let nearest = violation.pointee.nearest
  if let type = nearest.type {
    string("type", type.pointee.name, &line)
    string("member", nearest.member, &line)
    number("byte", violation.pointee.address &- nearest.object, &line)
  }
  guard nearest.region_right != 0 else { return }
  line.text(",\"right\":\"")
  line.text(keyword(for: nearest.region_right))
  line.text("\",\"held\":")
  line.text(nearest.region_live ? "true" : "false")
  if violation.pointee.address >= nearest.region {
    number("inside", violation.pointee.address - nearest.region, &line)
  }
  number("of", nearest.region_size, &line)
  place("granted", nearest.granted, &line)
  place("ended", nearest.revoked, &line)
}

private func origin(_ violation: UnsafePointer<cordon_violation>, _ line: inout Line) {
  guard violation.pointee.origin != nil else { return }
  place("origin", violation.pointee.origin, &line)
  if violation.pointee.origin_argument >= 0 {
    number("argument", UInt64(violation.pointee.origin_argument), &line)
  }
  number("distance", violation.pointee.origin_distance, &line)
}

/// A clause: its contract, file, line and text.
private func place(_ key: StaticString, _ clause: UnsafePointer<cordon_clause>?, _ line: inout Line) {
  guard let clause else { return }
  name(key, &line)
  line.text("{")
  string("contract", clause.pointee.contract, &line, isFirst: true)
  if hasText(clause.pointee.file) {
    string("file", clause.pointee.file, &line)
    number("line", UInt64(clause.pointee.line), &line)
  }
  string("text", clause.pointee.text, &line)
  line.text("}")
}

private func name(_ key: StaticString, _ line: inout Line) {
  line.text(",\"")
  line.text(key)
  line.text("\":")
}

private func number(_ key: StaticString, _ value: UInt64, _ line: inout Line) {
  name(key, &line)
  line.decimal(value)
}

/// Nothing when there is no text, unless it is the first key of its object.
private func string(
  _ key: StaticString, _ value: UnsafePointer<CChar>?, _ line: inout Line, isFirst: Bool = false
) {
  guard isFirst || hasText(value) else { return }
  if isFirst {
    line.text("\"")
    line.text(key)
    line.text("\":\"")
  } else {
    name(key, &line)
    line.text("\"")
  }
  if var at = value {
    while at.pointee != 0 {
      escaped(UInt8(bitPattern: at.pointee), &line)
      at += 1
    }
  }
  line.text("\"")
}

/// Specs are ASCII; what is not printable becomes a space.
private func escaped(_ byte: UInt8, _ line: inout Line) {
  if byte == 0x22 || byte == 0x5c { line.byte(0x5c) }
  line.byte(byte >= 0x20 && byte < 0x7f ? byte : 0x20)
}
