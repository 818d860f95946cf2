// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.treatAllWarnings(as: .error)]

/// Debian keeps libclang's headers out of the compiler's search path and ships no pkg-config file for them.
let libclang: [SwiftSetting] = [.unsafeFlags(["-Xcc", "-isystem/usr/lib/llvm-14/include"])]

let package = Package(
  name: "cordon",
  products: [
    .executable(name: "wrapgen", targets: ["WrapGenCommand"]),
    .executable(name: "cordon-inspect", targets: ["InspectCommand"]),
    .executable(name: "cordon-campaign", targets: ["CampaignCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CLibclang"),
    .systemLibrary(name: "CLibelf"),
    .systemLibrary(name: "CLibbpf"),
    .systemLibrary(name: "CZydis"),
    .target(name: "CPort"),
    .target(name: "IsolationRuntime", dependencies: ["CPort"], swiftSettings: strict),
    .target(
      name: "WrapGen", dependencies: ["CLibclang", "CLibelf", "CLibbpf"], swiftSettings: strict + libclang),
    .executableTarget(
      name: "WrapGenCommand",
      dependencies: ["WrapGen", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    .target(
      name: "Campaign", dependencies: ["CLibelf", "HostPort", "IsolationRuntime"], swiftSettings: strict),
    .executableTarget(
      name: "CampaignCommand",
      dependencies: ["Campaign", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      swiftSettings: strict),
    .target(name: "HostPort", dependencies: ["CPort"], path: "Tests/HostPort"),
    .target(name: "HostCode", dependencies: ["CPort"], path: "Tests/HostCode"),
    .executableTarget(
      name: "InspectCommand",
      dependencies: [
        "IsolationRuntime", "HostLoader", "CPort", "CZydis",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ], swiftSettings: strict),
    .target(
      name: "HostLoader", dependencies: ["IsolationRuntime", "HostPort", "HostCode", "CPort"],
      path: "Tests/HostLoader", swiftSettings: strict),
    .target(
      name: "Oracle", dependencies: ["IsolationRuntime", "HostLoader", "CZydis"], path: "Tests/Oracle",
      swiftSettings: strict),
    .executableTarget(
      name: "OracleCommand",
      dependencies: ["Oracle", .product(name: "ArgumentParser", package: "swift-argument-parser")],
      path: "Tests/OracleCommand", swiftSettings: strict),
    .testTarget(
      name: "WrapGenTests", dependencies: ["WrapGen", "WrapGenCommand"], exclude: ["Fixtures"],
      swiftSettings: strict),
    .testTarget(name: "CampaignTests", dependencies: ["Campaign"], swiftSettings: strict),
    .testTarget(
      name: "InspectTests", dependencies: ["InspectCommand", "HostLoader", "Oracle"], swiftSettings: strict),
    .testTarget(
      name: "IsolationRuntimeTests",
      dependencies: ["IsolationRuntime", "HostPort", "HostCode", "HostLoader", "CPort", "Oracle"],
      swiftSettings: strict),
  ]
)
