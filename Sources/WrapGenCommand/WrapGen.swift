import ArgumentParser

@main
struct WrapGen: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: "Generate Cordon's wrappers.")
}
