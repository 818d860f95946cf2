/// From what the guest told to an outcome.
enum Classification {
  static func result(_ fault: Fault, _ ending: Console.Ending, report: String?) -> Result {
    let fields = ending.fields
    let health = fields["health"] ?? "?"
    let work = fields["work"] ?? "?"
    let again = fields["again"] ?? "-"
    let (outcome, detail): (Outcome, String) =
      if health != "ok" {
        (.harmed, health)
      } else if fields["reported"] == "yes" {
        (.killed, report ?? "")
      } else if fields["refused"] == "yes" {
        (.refused, "")
      } else if work != "ok" {
        (.wrongData, work)
      } else {
        (.noEffect, "")
      }
    return Result(
      fault: fault, outcome: outcome, detail: detail,
      restarted: again == "-" || outcome != .killed ? nil : again == "ok",
      seconds: ending.seconds)
  }

  /// The boot ended inside the fault; nil: the emulator's fault (see stale_int3 in tools/boot.sh), to be run again.
  static func dead(_ fault: Fault, _ console: Console, timedOut: Bool) -> Result? {
    let words = console.death ?? ""
    if words.contains("soft lockup"), console.isStuckAtStart { return nil }
    let stalled = ["soft lockup", "hung", "stall", "blocked for more", "hard LOCKUP"].contains {
      words.contains($0)
    }
    return Result(
      fault: fault, outcome: stalled || (timedOut && words.isEmpty) ? .hung : .crashed,
      detail: words.isEmpty ? "silence" : words, restarted: nil, seconds: nil)
  }
}
