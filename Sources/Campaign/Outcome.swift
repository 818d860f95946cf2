/// What came of one fault.
public enum Outcome: String, CaseIterable, Sendable, Codable {
  /// The module was not loaded: by Cordon's preflight, or by the kernel.
  case refused
  case noEffect = "no-effect"
  /// The device under test did its work wrongly or not at all; nobody else was touched.
  case wrongData = "wrong-data"
  case killed
  /// Something outside the driver is sick: memory, another device's data, an interrupt line, a module that cannot go.
  case harmed
  /// Oops or panic.
  case crashed
  case hung
}
