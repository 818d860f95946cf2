import Foundation

/// What a reviewer may write, and where, so that a place of an audit would have had its right.
public struct AuditProposal: Encodable, Sendable {
  /// The spec's line that is to change; nil when there is none yet.
  public let file: String?
  public let line: Int?
  /// A clause or a declaration; nil when the log alone cannot tell.
  public let text: String?
  /// What happened, and why that text.
  public let evidence: String
  /// A function or slot that lacks a contract: draft it.
  public let symbol: String?

  /// The place, the reason, and the text below them.
  public var printed: String {
    let place = file.flatMap { $0.isEmpty ? nil : $0 }.map { "\($0):\(line ?? 0): " } ?? ""
    return place + evidence + (text.map { "\n\t\($0)" } ?? "")
  }
}

/// Turns an audit's lines into proposals.  Parameter names come from the contracts in the facts.
public struct AuditReader {
  private let facts: Facts

  public init(facts: Facts) {
    self.facts = facts
  }

  public func proposal(for audit: AuditLine) -> AuditProposal {
    switch audit.kind {
    case "contract", "call": missing(audit.target, audit, "is called, and has no contract")
    case "register": missing(audit.slot, audit, "is a slot that the kernel calls through, and has no contract")
    case "write": write(audit)
    case "argument":
      proposal(
        at: audit.clause, nil,
        "\(place(audit)): \(audit.clause?.text ?? "a clause") of \(audit.clause?.contract ?? "a contract") asked for what is \(audit.answer ?? "not held")\(ending(audit)); give the driver the right where it gets the object, or ask for less"
      )
    default:
      proposal(
        at: audit.clause ?? audit.entered, nil,
        "\(place(audit)): \(audit.kind): read the report above this line")
    }
  }

  private func missing(_ symbol: String?, _ audit: AuditLine, _ what: String) -> AuditProposal {
    AuditProposal(
      file: nil, line: nil, text: nil, evidence: "\(place(audit)): \(symbol ?? "what it names") \(what)",
      symbol: symbol?.split(separator: " ").first.map(String.init))
  }

  private func write(_ audit: AuditLine) -> AuditProposal {
    let stored = "\(place(audit)) stored \(audit.size ?? 0) bytes"
    if audit.held == false, let ended = audit.ended {
      return proposal(
        at: ended, nil,
        "\(stored) where \(ended.text ?? "a clause") of \(ended.contract) had ended the right: the driver is wrong, or that clause ends too much"
      )
    }
    if let type = audit.type, let member = audit.member, !member.isEmpty {
      return proposal(
        at: audit.granted ?? audit.entered, "WRITABLE(\(type), \(member.prefix { $0 != "[" && $0 != "." }));",
        "\(stored) to \(type).\(member): inline functions store to members; give it only when the kernel can stand any value there"
      )
    }
    guard let origin = audit.origin, let distance = audit.distance else {
      return proposal(
        at: audit.entered, nil,
        "\(stored) to what no argument of \(audit.entered?.contract ?? "the entry") and no result leads to: look at the driver's source"
      )
    }
    let extent = distance + (audit.size ?? 0)
    if let number = audit.argument {
      let name = parameter(number, of: origin.contract) ?? "arg\(number)"
      return proposal(
        at: origin, "__lends(write(\(name), \(extent)))",
        "\(stored), \(distance) bytes behind argument \(number + 1) of \(origin.contract): lent for the call, or __transfers when the driver keeps it; replace the size by what says it"
      )
    }
    return proposal(
      at: origin, "__returns_if(ret, write(ret, \(extent)))",
      "\(stored), \(distance) bytes behind what \(origin.contract) had answered: alloc() instead of write() when the driver frees it; replace the size by what says it"
    )
  }

  private func proposal(at place: AuditLine.Place?, _ text: String?, _ evidence: String) -> AuditProposal {
    AuditProposal(file: place?.file, line: place?.line, text: text, evidence: evidence, symbol: nil)
  }

  private func place(_ audit: AuditLine) -> String {
    "\(audit.module): \(audit.symbol)+0x\(String(audit.offset, radix: 16))"
  }

  private func ending(_ audit: AuditLine) -> String {
    audit.ended.map { ", since \($0.text ?? "a clause") of \($0.contract)" } ?? ""
  }

  private func parameter(_ number: Int, of contract: String) -> String? {
    let parameters = facts.allContracts.first { $0.name == contract }?.parameters ?? []
    return number < parameters.count ? parameters[number].name : nil
  }
}
