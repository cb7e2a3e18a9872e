// swift-tools-version: 6.2

import PackageDescription

/// The settings of every target: the language's stricter upcoming behaviour, and no warnings.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .treatAllWarnings(as: .error),
]

/// A module in `Sources/`, or elsewhere where `path` says so.
func module(
  _ name: String, path: String? = nil, on dependencies: [Target.Dependency] = []
) -> Target {
  .target(name: name, dependencies: dependencies, path: path, swiftSettings: settings)
}

/// The tests of a module, in `Tests/`; `excluding` are the files in there that are not code.
func tests(
  of name: String, on dependencies: [Target.Dependency] = [], excluding: [String] = []
) -> Target {
  .testTarget(
    name: name + "Tests", dependencies: [.byName(name: name)] + dependencies, exclude: excluding,
    swiftSettings: settings)
}

/// A C library that reads formats which a build without the trait `Formats` does without.
func formatLibrary(_ name: String) -> Target.Dependency {
  .target(name: name, condition: .when(traits: ["Formats"]))
}

let package = Package(
  name: "liaison",
  platforms: [.macOS(.v14)],
  products: [
    .library(name: "Liaison", targets: ["Liaison"]),
    .library(name: "NeuralEncoding", targets: ["NeuralEncoding"]),
    .executable(name: "liaison", targets: ["LiaisonTool"]),
  ],
  traits: [
    .trait(
      name: "Formats",
      description: """
        Reads web pages, office documents, feeds, archives and compressed files; needs gumbo, \
        libxml2 and libarchive.
        """),
    .default(enabledTraits: ["Formats"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
  ],
  // A module imports only from the ranks above it in this list; CI checks it.
  targets: [
    // Rank 0: the nouns, and the database they are kept in.
    module("GraphModel"),
    .target(
      name: "GraphSchema", path: "Schema", exclude: ["README.md"],
      resources: [.embedInCode("SQL")], swiftSettings: settings),
    .systemLibrary(
      name: "CMarkdown", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"]), .brew(["cmark-gfm"])]),
    .systemLibrary(
      name: "CHashing", pkgConfig: "libxxhash",
      providers: [.apt(["libxxhash-dev"]), .brew(["xxhash"])]),
    .systemLibrary(
      name: "CGumbo", pkgConfig: "gumbo",
      providers: [.apt(["libgumbo-dev"]), .brew(["gumbo-parser"])]),
    .systemLibrary(
      name: "CArchive", pkgConfig: "libarchive",
      providers: [.apt(["libarchive-dev"]), .brew(["libarchive"])]),
    .systemLibrary(
      name: "CXML", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "CEncoderKernels"),
    .target(name: "CModelWeights", exclude: ["encoder.weights"]),

    // Rank 1: one activity each.
    module(
      "DocumentReading",
      on: [
        "GraphModel", "CMarkdown", "CHashing", formatLibrary("CGumbo"), formatLibrary("CArchive"),
        formatLibrary("CXML"),
      ]),
    module("LinguisticAnalysis", on: ["GraphModel"]),
    module("NeuralEncoding", on: ["GraphModel", "CEncoderKernels", "CModelWeights"]),
    module(
      "GraphStorage",
      on: ["GraphModel", "GraphSchema", .product(name: "GRDB", package: "GRDB.swift")]),
    module("GraphExporting", on: ["GraphModel"]),

    // Rank 2: what stands on them.
    module("GraphExtraction", on: ["GraphModel", "LinguisticAnalysis", "NeuralEncoding"]),
    module("GraphQuerying", on: ["GraphModel", "GraphStorage"]),
    module("GraphEvaluation", on: ["GraphModel", "LinguisticAnalysis"]),

    // Rank 3: the library's door.
    module(
      "Liaison",
      on: [
        "GraphModel", "DocumentReading", "GraphExtraction", "GraphStorage", "GraphQuerying",
        "GraphExporting", "GraphEvaluation", "NeuralEncoding",
      ]),

    // Rank 4: the tool.
    .executableTarget(
      name: "LiaisonTool",
      dependencies: [
        "Liaison", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Tests, one target a module.
    module("TestSupport", path: "Tests/TestSupport", on: ["GraphModel"]),
    tests(of: "LinguisticAnalysis", on: ["GraphModel"]),
    tests(
      of: "NeuralEncoding", on: ["GraphModel", "CEncoderKernels", "CModelWeights"],
      excluding: ["Fixtures"]),
    tests(of: "GraphExtraction", on: ["GraphModel", "LinguisticAnalysis", "NeuralEncoding"]),
    tests(of: "GraphEvaluation", on: ["GraphModel"]),
    tests(of: "GraphExporting", on: ["GraphModel"], excluding: ["Golden"]),
    tests(
      of: "DocumentReading", on: ["GraphModel", "TestSupport", formatLibrary("CArchive")],
      excluding: ["Formats/PDF/Encrypted"]),
    tests(of: "GraphModel", on: ["TestSupport"]),
    tests(
      of: "GraphQuerying",
      on: [
        "GraphModel", "GraphSchema", "GraphStorage", "TestSupport",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    tests(
      of: "LiaisonTool",
      on: ["Liaison", "TestSupport", .product(name: "GRDB", package: "GRDB.swift")],
      excluding: ["Article"]),
    tests(
      of: "GraphStorage",
      on: [
        "GraphModel", "GraphSchema", "TestSupport", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
