// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "liaison-benchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "liaison", path: "..")],
  targets: [
    .executableTarget(
      name: "EncoderBenchmark",
      dependencies: [.product(name: "NeuralEncoding", package: "liaison")]),
    .executableTarget(
      name: "ReaderFuzzing", dependencies: [.product(name: "Liaison", package: "liaison")]),
  ],
  swiftLanguageModes: [.v6]
)
