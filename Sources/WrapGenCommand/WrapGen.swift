import ArgumentParser

@main
struct WrapGenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wrapgen", abstract: "Generate Cordon's wrappers.", subcommands: [Check.self])
}
