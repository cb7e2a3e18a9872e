import Foundation
import TestSupport
import Testing

/// The documentation says what the tool does, and its examples are run.
@Suite struct DocumentationTests {
  private static func text(_ path: String) throws -> String {
    try String(contentsOf: Tool.package.appendingPathComponent(path), encoding: .utf8)
  }

  private struct Help: Decodable {
    struct Command: Decodable {
      let commandName: String
      let subcommands: [Command]?
      let arguments: [Argument]?
    }
    struct Argument: Decodable {
      struct Name: Decodable { let kind: String, name: String }
      let names: [Name]?
    }
    let command: Command
  }

  @Test func `every command and option is in the documentation`() throws {
    let dump = try Tool().run("--experimental-dump-help").output
    let root = try JSONDecoder().decode(Help.self, from: Data(dump.utf8)).command
    let commands = (root.subcommands ?? []).filter { $0.commandName != "help" }
    let documentation = try Self.text("Docs/Commands.md")
    #expect(commands.count >= 13)
    for command in commands {
      #expect(
        documentation.contains("### `liaison \(command.commandName)"), "\(command.commandName)")
      for name in (command.arguments ?? []).flatMap({ $0.names ?? [] }) {
        let option = name.kind == "long" ? "--\(name.name)" : "-\(name.name)"
        #expect(documentation.contains("`\(option)"), "\(command.commandName) \(option)")
      }
    }
  }

  @Test func `every table and view of the database is explained`() throws {
    let tool = try Tool()
    try tool.run("build", "-", input: "Anna Berg works at Umeå University.")
    let names = try tool.run(
      "sql", "select name from sqlite_schema where type = 'view' or name in ('document', 'edge')",
      "--json")
    let rows = try #require(
      try JSONSerialization.jsonObject(with: Data(names.output.utf8)) as? [[String: String]])
    let documentation = try Self.text("Schema/README.md") + (try Self.text("Schema/SQL/tables.sql"))
    #expect(rows.count >= 8)
    for name in rows.compactMap({ $0["name"] }) { #expect(documentation.contains(name), "\(name)") }
  }

  /// The commands of README's session and what each prints, standard error before standard output.
  private func session(of readme: String) -> [(command: String, output: String)] {
    var steps: [(command: String, output: String)] = []
    var isInside = false
    for line in readme.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        steps.append((String(line.dropFirst(2)), ""))
      } else if isInside, !steps.isEmpty {
        steps[steps.count - 1].output += line + "\n"
      }
    }
    return steps
  }

  @Test func `README's session prints what README says`() throws {
    let tool = try Tool()
    try FileManager.default.copyItem(
      at: Tool.package.appendingPathComponent("Samples"),
      to: tool.folder.url.appendingPathComponent("Samples"))
    var readme = try Self.text("README.md")
    let steps = session(of: readme)
    #expect(steps.count >= 4)
    for step in steps {
      let run = try tool.shell(step.command)
      let output = run.messages + run.output
      if ProcessInfo.processInfo.environment["RECORD"] != nil {
        readme = readme.replacing(
          "$ \(step.command)\n\(step.output)", with: "$ \(step.command)\n\(output)")
      } else {
        #expect(output == step.output, "\(step.command)")
        #expect(run.status == 0)
      }
    }
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try Data(readme.utf8).write(to: Tool.package.appendingPathComponent("README.md"))
    }
  }

  @Test func `README's commands are the scripts that there are`() throws {
    let readme = try Self.text("README.md")
    for script in ["Scripts/try-samples", "Scripts/test"] {
      #expect(readme.contains("\n\(script)\n"))
      #expect(
        FileManager.default.isExecutableFile(
          atPath: Tool.package.appendingPathComponent(script).path))
    }
    #expect(try Self.text(".ci/run").contains("\nScripts/test\n"))
  }
}
