import Foundation
import TestSupport

/// Runs the built tool the way a person meets it: in a fresh folder, with its exit status and both
/// of its streams.
struct Tool {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What a run gave.
  struct Run {
    let status: Int32
    let output: String
    let messages: String
  }

  /// The folder of the package.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The built tool, which lies beside the tests' own bundle.
  static let executable: URL = {
    let bundle = CommandLine.arguments.first { $0.hasSuffix(".xctest") } ?? CommandLine.arguments[0]
    return URL(fileURLWithPath: bundle).deletingLastPathComponent()
      .appendingPathComponent("liaison")
  }()

  /// Runs `liaison` with `arguments` in the folder, and waits for it.
  @discardableResult
  func run(_ arguments: String..., input: String = "") throws -> Run {
    try run(arguments, input: input)
  }

  /// Runs `liaison` with `arguments` in the folder, and waits for it.
  func run(_ arguments: [String], input: String = "") throws -> Run {
    try shell(
      "\(Self.executable.path.quoted) \(arguments.map(\.quoted).joined(separator: " "))",
      input: input)
  }

  /// Runs a line of shell in the folder, with `liaison` on the path.
  func shell(_ line: String, input: String = "") throws -> Run {
    // Files, not pipes: what a run writes may be more than a pipe holds.
    let stamp = UUID().uuidString
    let streams = ["in", "out", "err"].map {
      folder.url.appendingPathComponent(".\(stamp).\($0)")
    }
    try Data(input.utf8).write(to: streams[0])
    for stream in streams.dropFirst() { try Data().write(to: stream) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = folder.url
    var environment = ProcessInfo.processInfo.environment
    let path = environment["PATH"] ?? ""
    environment["PATH"] = Self.executable.deletingLastPathComponent().path + ":" + path
    process.environment = environment
    process.standardInput = try FileHandle(forReadingFrom: streams[0])
    process.standardOutput = try FileHandle(forWritingTo: streams[1])
    process.standardError = try FileHandle(forWritingTo: streams[2])
    try process.run()
    process.waitUntilExit()
    let texts = try streams.dropFirst().map {
      String(decoding: try Data(contentsOf: $0), as: UTF8.self)
    }
    for stream in streams { try FileManager.default.removeItem(at: stream) }
    return Run(status: process.terminationStatus, output: texts[0], messages: texts[1])
  }
}

extension String {
  /// The text as one word for the shell.
  var quoted: String { "'" + replacing("'", with: "'\\''") + "'" }
}
