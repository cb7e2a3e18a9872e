import Foundation
import GRDB
import TestSupport
import Testing

@Suite struct BuildTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.folder.write(
      "The Medical Research Council (MRC) signed an agreement with Umeå University.\n",
      to: "news/a.txt")
    try tool.folder.write(
      "# Notes\n\nProfessor Anna Berg, Director of the Abisko Institute, met the MRC in London.\n",
      to: "news/b.md")
  }

  private func edges() throws -> String {
    try tool.run("sql", "select * from relationship").output
  }

  @Test func `new, unchanged, changed and removed documents are told`() throws {
    var run = try tool.run("build", "news")
    #expect(run.status == 0)
    #expect(run.messages == "liaison.sqlite: 2 documents (2 new)\n")
    #expect(run.output.isEmpty)
    run = try tool.run("build", "./news/")
    #expect(run.messages == "liaison.sqlite: 2 documents (2 unchanged)\n")
    try tool.folder.write("Professor Anna Berg left the Abisko Institute.\n", to: "news/b.md")
    run = try tool.run("build", "news")
    #expect(run.messages == "liaison.sqlite: 2 documents (1 changed, 1 unchanged)\n")
    try FileManager.default.removeItem(atPath: tool.folder.path("news/a.txt"))
    run = try tool.run("build", "news")
    #expect(run.messages == "liaison.sqlite: 1 document (1 unchanged)\n")
    #expect(try tool.run("show", "MRC").status == 0)
    run = try tool.run("build", "news", "--prune")
    #expect(run.messages == "liaison.sqlite: 1 document (1 unchanged, 1 removed)\n")
    #expect(try tool.run("show", "MRC").status == 2)
    #expect(try !edges().contains("Umeå"))
  }

  @Test func `pruning leaves documents elsewhere alone`() throws {
    try tool.folder.write("Umeå University is in Sweden.\n", to: "other/c.txt")
    try tool.run("build", "news", "other")
    try FileManager.default.removeItem(atPath: tool.folder.path("other/c.txt"))
    #expect(
      try tool.run("build", "news", "--prune").messages
        == "liaison.sqlite: 2 documents (2 unchanged)\n")
    #expect(try tool.run("stats").output.contains("documents                     3"))
  }

  @Test func `pruning keeps what cannot be looked at`() throws {
    try tool.folder.write("Umeå University is in Sweden.\n", to: "news/inner/c.txt")
    try tool.run("build", "news")
    let files = FileManager.default
    try files.removeItem(atPath: tool.folder.path("news/inner"))
    try files.createSymbolicLink(
      atPath: tool.folder.path("news/inner"), withDestinationPath: "inner")  // leads to itself
    var run = try tool.run("build", "news", "--prune")
    #expect(!run.messages.contains("removed"), "\(run.messages)")
    #expect(try tool.run("stats").output.contains("documents                     3"))
    try files.removeItem(atPath: tool.folder.path("news/inner"))
    run = try tool.run("build", "news", "--prune")
    #expect(run.messages == "liaison.sqlite: 2 documents (2 unchanged, 1 removed)\n")
  }

  @Test func `pruning keeps what was in a folder that is gone itself`() throws {
    try tool.run("build", "news")
    try FileManager.default.removeItem(atPath: tool.folder.path("news"))
    let run = try tool.run("build", "news", "--prune")
    #expect(run.status == 2 && !run.messages.contains("removed"), "\(run.messages)")
    #expect(try tool.run("stats").output.contains("documents                     2"))
  }

  @Test func `building twice gives the same bytes, however many jobs there are`() throws {
    for (database, jobs) in [("one.sqlite", "1"), ("two.sqlite", "4")] {
      #expect(
        try tool.run("build", "news", "--database", database, "--jobs", jobs).status == 0)
    }
    let exports = try ["one.sqlite", "two.sqlite"].map {
      try tool.run("export", "json", "--database", $0).output
    }
    #expect(exports[0] == exports[1])
    #expect(exports[0].contains("news/a.txt"))
  }

  @Test func `the database is one file`() throws {
    try tool.run("build", "news")
    try tool.run("stats")
    try tool.run("build", "news")
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: tool.folder.url.path).sorted()
        == ["liaison.sqlite", "news"])
  }

  @Test func `standard input is a document too`() throws {
    let run = try tool.run("build", "-", input: "Umeå University is based in Sweden.\n")
    #expect(run.messages == "liaison.sqlite: 1 document (1 new)\n")
    #expect(try tool.run("show", "Umea University").output.contains("in:   -\n"))
  }

  @Test func `a document that cannot be read is named, and the others are read`() throws {
    try tool.folder.write("", to: "news/empty.txt")
    try tool.folder.write(Data((0...255).map { UInt8($0) }), to: "news/picture.txt")
    try tool.folder.write(Data([0x5A, 0xFC, 0x72, 0x69, 0x63, 0x68, 0x2E]), to: "news/z.txt")
    let run = try tool.run("build", "news", "none.txt")
    #expect(run.status == 2)
    #expect(
      run.messages == """
        error: none.txt: there is no such file or folder; check the name
        error: news/empty.txt: the file holds no text
        error: news/picture.txt: this is a binary file, not text; name a text or Markdown file
        note: news/z.txt: the text is not UTF-8 and was read as Windows-1252; save it as UTF-8 if letters \
        look wrong
        liaison.sqlite: 3 documents (3 new, 2 not readable)

        """)
    #expect(try tool.run("show", "MRC").status == 0)
  }

  @Test func `a folder without documents is said, with status 2`() throws {
    try FileManager.default.createDirectory(
      atPath: tool.folder.path("empty"), withIntermediateDirectories: false)
    let run = try tool.run("build", "empty")
    #expect(run.status == 2)
    #expect(
      run.messages == """
        error: empty: the folder holds no documents: no text, web page, PDF, office document, mail, \
        feed, table or archive that is read; name a file itself to have it read whatever its ending
        liaison.sqlite: no documents

        """)
  }

  @Test func `a line of many megabytes is read`() throws {
    let line = String(repeating: "The MRC works with Umeå University on ice. ", count: 50_000)
    try tool.folder.write(line, to: "big/line.txt")
    #expect(try tool.run("build", "big", "--max-size", "1").status == 2)
    #expect(try tool.run("build", "big", "--fast").status == 0)
  }

  @Test func `a file that another program made is left alone`() throws {
    try tool.folder.write("not a database", to: "letter.txt")
    let run = try tool.run("build", "news", "--database", "letter.txt")
    #expect(run.status == 2)
    #expect(run.messages.hasPrefix("error: letter.txt is not a database, or it is damaged"))
    #expect(
      try String(contentsOfFile: tool.folder.path("letter.txt"), encoding: .utf8)
        == "not a database")
  }

  @Test func `a locked database is said to be locked, and keeps what it has`() throws {
    try tool.run("build", "news")
    let queue = try DatabaseQueue(path: tool.folder.path("liaison.sqlite"))
    let run = try queue.writeWithoutTransaction { database in
      try database.beginTransaction(.immediate)
      try tool.folder.write("A new one about Umeå University.\n", to: "news/c.txt")
      let run = try tool.run("build", "news")
      try database.rollback()
      return run
    }
    #expect(run.status == 2)
    #expect(
      run.messages == """
        error: liaison.sqlite is in use by another process that is writing to it; wait until it \
        has finished, and try again

        """)
    #expect(
      try tool.run("build", "news").messages == "liaison.sqlite: 3 documents (1 new, 2 unchanged)\n"
    )
  }

  @Test func `a build that is killed is finished by the next one`() throws {
    for number in 0..<150 {
      try tool.folder.write(
        """
        University number \(number) joins the network

        Professor Anna Berg\(number % 7) of the University of Town\(number % 40) signed an agreement \
        with the Institute of Ice\(number % 13). The Northern Ice Network (NIN) is based in Sweden. \
        The NIN funds the University of Town\(number % 40).
        """, to: "many/\(number).txt")
    }
    try tool.run("build", "many", "--database", "whole.sqlite")
    // Killed at once, a little later, and later still: at least one falls into the middle.
    for wait in ["0.05", "0.2", "0.4"] {
      _ = try tool.shell(
        "liaison build many --database cut.sqlite & sleep \(wait); kill -9 $! 2>/dev/null; wait")
    }
    #expect(try tool.run("build", "many", "--database", "cut.sqlite").status == 0)
    let exports = try ["whole.sqlite", "cut.sqlite"].map {
      try tool.run("export", "json", "--database", $0).output
    }
    #expect(exports[0] == exports[1])
  }

  @Test(arguments: [
    (["build"], "error: Missing expected argument '<paths> ...'"),
    (["build", "news", "--nope"], "error: Unknown option '--nope'"),
    (["build", "news", "--jobs", "0"], "error: --jobs takes a number from 1 to 256."),
    (["build", "news", "--max-size", "x"], "error: The value 'x' is invalid for '--max-size"),
  ])
  func `a wrong option is said, with status 2`(arguments: [String], message: String) throws {
    let run = try tool.run(arguments)
    #expect(run.status == 2)
    #expect(run.messages.hasPrefix(message))
    #expect(run.output.isEmpty)
  }
}
