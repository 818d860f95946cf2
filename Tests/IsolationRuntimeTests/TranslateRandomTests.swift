// Random functions by seed, native against translated.  `make fuzz` runs on.

import Oracle
import Testing

@Suite(.serialized)
struct TranslateRandomTests {
  @Test func `Random functions do the same`() throws {
    let fuzzer = try Fuzzer()
    for seed in UInt64(1)...1000 {
      if let failure = fuzzer.run(seed: seed) {
        Issue.record("\(failure)")
        return
      }
    }
  }
}
