import ArgumentParser

/// The exit codes that `wrapgen --help` lists.
enum WrapGenExit: Int32 {
  case diagnostics = 1
  case usage = 2
  case gaps = 3

  var code: ExitCode { ExitCode(rawValue) }
}
