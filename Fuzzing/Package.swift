// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that no normal build carries the sanitizers: the rooms that read what
// comes from outside, linked from beside, built with libFuzzer and the address sanitizer.
let rooms: [SwiftSetting] = [.unsafeFlags(["-O", "-sanitize=fuzzer,address"])]
let package = Package(
  name: "fuzzing",
  dependencies: [.package(url: "https://github.com/jpsim/Yams", from: "6.0.0")],
  targets: [
    .target(name: "CModels"),
    .target(name: "Language", dependencies: ["CModels"], swiftSettings: rooms),
    .systemLibrary(name: "CLibXML", pkgConfig: "libxml-2.0"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib"),
    .target(
      name: "Literature", dependencies: ["Language", "CLibXML", "CZlib"], swiftSettings: rooms),
    .target(
      name: "Condition", dependencies: ["Language", .product(name: "Yams", package: "Yams")],
      swiftSettings: rooms),
    .target(
      name: "Evidence", dependencies: ["Language", "Literature", "Condition"],
      swiftSettings: rooms),
    .target(
      name: "FactCheck", dependencies: ["Language", "Literature", "Condition", "Evidence"],
      swiftSettings: rooms),
    .target(
      name: "Writing",
      dependencies: [
        "Language", "Literature", "Condition", "Evidence", "FactCheck",
        .product(name: "Yams", package: "Yams"),
      ], swiftSettings: rooms),
    .executableTarget(
      name: "Fuzz",
      dependencies: ["Language", "Literature", "Condition", "Evidence", "FactCheck", "Writing"],
      swiftSettings: [.unsafeFlags(["-O", "-parse-as-library", "-sanitize=fuzzer,address"])],
      // Debian's gold cannot read what this makes; lld comes with the toolchain.
      linkerSettings: [.unsafeFlags(["-use-ld=lld", "-sanitize=fuzzer,address"])]),
  ], swiftLanguageModes: [.v6])
