import Foundation
import GRDB
import TestSupport
import Testing

/// What is told of builds: while they run, and afterwards.
@Suite struct RunsTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.folder.write("The MRC works with Umeå University.\n", to: "news/a.txt")
  }

  private func json(_ run: Tool.Run) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(run.output.utf8))
  }

  /// Files without text, more than are named one by one.
  private func writeEmptyFiles() throws {
    for number in 10..<30 { try tool.folder.write("", to: "news/empty\(number).txt") }
  }

  @Test func `builds are listed, the last one first`() throws {
    try tool.run("build", "news", "--fast")
    try tool.run("build", "news", "none.txt", "--fast")
    let run = try tool.run("runs")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("STARTED (UTC)"))
    #expect(lines[1].hasSuffix("whole  1 unchanged  news, none.txt"))
    #expect(lines[2].hasSuffix("whole  1 new        news"))
    let runs = try #require(try json(try tool.run("runs", "--json")) as? [[String: Any]])
    #expect(runs.map { $0["outcome"] as? String } == ["whole", "whole"])
    #expect(runs.map { $0["added"] as? Int } == [0, 1])
    #expect(runs[0]["paths"] as? [String] == ["news", "none.txt"])
  }

  @Test func `what the last build had to say is kept`() throws {
    try tool.run("build", "news", "none.txt", "--fast")
    let run = try tool.run("runs", "--last")
    #expect(run.status == 0)
    #expect(
      run.output == """
        SEVERITY  WHERE     WHAT
        error     none.txt  there is no such file or folder; check the name

        """)
    let last = try #require(try json(try tool.run("runs", "--last", "--json")) as? [String: Any])
    #expect((last["diagnostics"] as? [[String: String]])?.map { $0["place"] } == ["none.txt"])
    try tool.run("build", "news", "--fast")
    #expect(try tool.run("runs", "--last").messages == "The last build had nothing to say.\n")
  }

  @Test func `a database of no build says so`() throws {
    try tool.run("build", "news", "--fast")
    try DatabaseQueue(path: tool.folder.path("liaison.sqlite")).write {
      try $0.execute(sql: "delete from run")
    }
    #expect(try tool.run("runs", "--last").status == 1)
    #expect(try tool.run("runs").messages == "The database knows of no build.\n")
  }

  @Test func `many faults are told by their reason`() throws {
    try writeEmptyFiles()
    let run = try tool.run("build", "news", "--fast")
    #expect(run.status == 2)
    #expect(
      run.messages == """
        HOW MANY  WHAT                           SUCH AS
              20  error: the file holds no text  \
        news/empty10.txt, news/empty11.txt, news/empty12.txt ...
        all 20 one by one: liaison runs --last
        liaison.sqlite: 1 document (1 new, 20 not readable)

        """)
    #expect(try tool.run("runs", "--last").output.split(separator: "\n").count == 21)
  }

  @Test func `the report goes to a file or to standard output`() throws {
    try writeEmptyFiles()
    try tool.run("build", "news", "--fast", "--diagnostics", "report.json")
    let report = try Data(contentsOf: URL(fileURLWithPath: tool.folder.path("report.json")))
    let list = try #require(try JSONSerialization.jsonObject(with: report) as? [[String: String]])
    #expect(list.count == 20)
    #expect(
      list.first == [
        "severity": "error", "place": "news/empty10.txt", "message": "the file holds no text",
      ])
    #expect(
      try tool.run("build", "news", "--fast", "--diagnostics", "-").output
        == String(decoding: report, as: UTF8.self))
    #expect(
      try tool.run("build", "news", "--fast", "--diagnostics", "no/such/x.json").messages
        .contains("no/such/x.json cannot be written"))
  }

  @Test func `a quiet build names what could not be read, and nothing else`() throws {
    try tool.folder.write(Data([0x5A, 0xFC, 0x72, 0x69, 0x63, 0x68, 0x2E]), to: "news/z.txt")
    #expect(try tool.run("build", "news", "--fast", "--quiet").messages.isEmpty)
    let run = try tool.run("build", "news", "none.txt", "--fast", "-q")
    #expect(run.status == 2)
    #expect(run.messages == "error: none.txt: there is no such file or folder; check the name\n")
  }

  @Test func `what is exported does not tell of builds`() throws {
    try tool.run("build", "news", "--fast")
    let before = try tool.run("export", "json").output
    try tool.run("build", "news", "none.txt", "--fast")
    #expect(try tool.run("export", "json").output == before)
  }
}
