// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "myelin",
  products: [.executable(name: "myelin", targets: ["myelin"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.5.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.0.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.0.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.5.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.1.0"),
  ],
  targets: [
    // Floor 1
    .target(name: "CModels"),
    .target(name: "Language", dependencies: ["CModels"]),
    .target(name: "Wire"),
    // Floor 2
    .systemLibrary(name: "CLibXML", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "Literature", dependencies: ["Language", "CLibXML", "CZlib"]),
    // Floor 3
    .target(
      name: "Condition", dependencies: ["Language", .product(name: "Yams", package: "Yams")]),
    // Floor 4
    .target(name: "Evidence", dependencies: ["Language", "Literature", "Condition"]),
    // Floor 5
    .target(
      name: "FactCheck", dependencies: ["Language", "Literature", "Condition", "Evidence"]),
    // Floor 6
    .target(
      name: "Writing",
      dependencies: [
        "Language", "Literature", "Condition", "Evidence", "FactCheck",
        .product(name: "Yams", package: "Yams"),
      ]),
    // Floor 7
    .target(
      name: "ModelWriting",
      dependencies: [
        "Wire", "Language", "Literature", "Condition", "Evidence", "FactCheck", "Writing",
        .product(name: "Yams", package: "Yams"),
      ]),
    // Beside floor 6: measures the rooms below against gold labels, and trains what they learnt
    .target(
      name: "Evaluation",
      dependencies: ["Language", "Literature", "Condition", "Evidence", "FactCheck", "Writing"]),
    .target(
      name: "Archive",
      dependencies: [
        "Language", "Literature", "Evidence", "FactCheck", "Writing",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    // Floor 8
    .target(
      name: "Publishing",
      dependencies: [
        "Language", "Literature", "Condition", "Evidence", "FactCheck", "Writing", "Archive",
        .product(name: "Yams", package: "Yams"),
      ]),
    // Floor 9
    .target(
      name: "Newsroom",
      dependencies: [
        "Language", "Literature", "Condition", "Evidence", "FactCheck", "Writing",
        "ModelWriting", "Archive", "Publishing",
      ]),
    // Above floor 9: what is new in the sources, brought into the newsroom
    .target(
      name: "Following",
      dependencies: [
        "Wire", "Literature", "Condition", "Archive", "Newsroom",
        .product(name: "Yams", package: "Yams"),
      ]),
    // Floor 10
    .target(
      name: "Web",
      dependencies: [
        "CZlib", "Archive", "Evidence", "Literature", "Publishing",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    // Floor 11
    .executableTarget(
      name: "myelin",
      dependencies: [
        "Literature", "Condition", "Evidence", "FactCheck", "Writing", "ModelWriting", "Archive",
        "Publishing", "Newsroom", "Following", "Wire", "Web", "Evaluation",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    // Tests
    .target(name: "Loopback", path: "Tests/Loopback"),
    .testTarget(name: "WireTests", dependencies: ["Wire", "Loopback"]),
    .testTarget(
      name: "FollowingTests",
      dependencies: [
        "Following", "Wire", "Loopback", "Newsroom", "Publishing", "Archive", "Writing",
        "FactCheck", "Evidence", "Condition", "Literature",
      ]),
    .testTarget(name: "LanguageTests", dependencies: ["Language"]),
    .testTarget(name: "LiteratureTests", dependencies: ["Literature", "CZlib"]),
    .testTarget(name: "ConditionTests", dependencies: ["Condition"]),
    .testTarget(
      name: "EvidenceTests", dependencies: ["Evidence", "Literature", "Condition", "Language"]),
    .testTarget(
      name: "EvaluationTests", dependencies: ["Evaluation", "Evidence", "Condition", "Language"]),
    .testTarget(
      name: "FactCheckTests",
      dependencies: ["FactCheck", "Evidence", "Condition", "Literature", "Language"]),
    .testTarget(
      name: "WritingTests",
      dependencies: ["Writing", "FactCheck", "Evidence", "Condition", "Literature", "Language"]),
    .testTarget(
      name: "ModelWritingTests",
      dependencies: [
        "ModelWriting", "Wire", "Loopback", "Writing", "FactCheck", "Evidence", "Condition",
        "Literature",
      ]),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "Archive", "Writing", "FactCheck", "Evidence", "Literature",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "PublishingTests",
      dependencies: [
        "Publishing", "Archive", "Writing", "FactCheck", "Evidence", "Condition", "Literature",
      ]),
    .testTarget(
      name: "NewsroomTests",
      dependencies: [
        "Newsroom", "Publishing", "Archive", "ModelWriting", "Writing", "FactCheck", "Evidence",
        "Condition", "Literature",
      ]),
    .testTarget(
      name: "WebTests",
      dependencies: [
        "Web", "Archive", "CZlib", "Publishing", "Condition", "Literature",
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "Logging", package: "swift-log"),
      ]),
    .testTarget(name: "CommandTests", dependencies: ["myelin", "Archive", "Loopback"]),
  ],
  swiftLanguageModes: [.v6]
)
