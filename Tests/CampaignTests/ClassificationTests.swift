import Testing

@testable import Campaign

struct ClassificationTests {
  let fault = Fault(
    seed: 1, number: 4, kind: .textBit, symbol: "f", offset: 1, fileOffset: 64, old: [1], new: [2])

  func outcome(_ lines: String...) -> Result? {
    let console = Console(text: (["[    1.0] campaign: begin 4"] + lines).joined(separator: "\n"))
    guard let ending = console.endings.first else {
      return Classification.dead(fault, console, timedOut: true)
    }
    return Classification.result(fault, ending, report: console.reports[ending.number])
  }

  @Test
  func `A report is a kill, with its first line and the restart`() {
    let result = outcome(
      "[    2.0] cordon: e1000: page fault at e1000_intr+0xe6: 0x19",
      "[    9.5] campaign: end 4 loaded=yes reported=yes refused=no work=ping again=ok health=ok")
    #expect(result?.outcome == .killed)
    #expect(result?.detail == "cordon: e1000: page fault at e1000_intr+0xe6: 0x19")
    #expect(result?.restarted == true)
    #expect(result?.seconds == 8.5)
  }

  @Test
  func `Sickness outside the driver counts before everything else`() {
    let result = outcome(
      "[    9.5] campaign: end 4 loaded=yes reported=yes refused=no work=ok again=ok health=BUG: bad page state"
    )
    #expect(result?.outcome == .harmed)
    #expect(result?.detail == "BUG: bad page state")
  }

  @Test
  func `No report and no work is wrong data, with the step`() {
    let result = outcome(
      "[ 9.5] campaign: end 4 loaded=yes reported=no refused=no work=transfer again=- health=ok")
    #expect(result?.outcome == .wrongData)
    #expect(result?.detail == "transfer")
  }

  @Test
  func `A boot that dies inside a fault is a crash, one that stalls a hang`() {
    #expect(outcome("[ 2.0] BUG: kernel NULL pointer dereference, address: 0")?.outcome == .crashed)
    #expect(outcome("[ 2.0] rcu: INFO: rcu_preempt detected stalls on CPUs/tasks:")?.outcome == .hung)
    #expect(outcome("[ 2.0] e1000: eth1 NIC Link is Up")?.outcome == .hung)
  }

  @Test
  func `An int3 that only the emulator still sees is nobody's outcome`() {
    #expect(
      outcome("[ 2.0] watchdog: BUG: soft lockup - CPU#0 stuck for 40s!", "[ 2.0] RIP: 0010:schedule+0x0/0xd0")
        == nil)
  }
}
