import Foundation
import TestSupport
import Testing

@Suite struct AnswerTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.folder.write(
      """
      The Medical Research Council (MRC) signed an agreement with Umeå University on 3 May 2024.

      Professor Anna Berg, Director of the Medical Research Council, works on permafrost.
      """, to: "a.txt")
    try tool.run("build", "a.txt")
  }

  private func json(_ arguments: String...) throws -> Any {
    let run = try tool.run(arguments + ["--json"])
    return try JSONSerialization.jsonObject(with: Data(run.output.utf8))
  }

  @Test func `collaborators are told with the sentence count`() throws {
    let run = try tool.run("collaborators", "mrc")
    #expect(run.status == 0)
    #expect(run.messages == "Medical Research Council has 1 collaborator.\n")
    #expect(run.output.contains("Umeå University"))
    let answer = try #require(try json("collaborators", "mrc") as? [String: Any])
    #expect((answer["collaborators"] as? [Any])?.count == 1)
  }

  @Test func `people are told with their roles`() throws {
    let run = try tool.run("people", "--organisation", "MRC")
    #expect(run.output.contains("Anna Berg"))
    #expect(run.output.contains("Director"))
  }

  @Test func `the sentences behind an edge are quoted with their place`() throws {
    let run = try tool.run("why", "umea university", "MRC")
    #expect(run.status == 0)
    #expect(
      run.output.contains(
        """
            The Medical Research Council (MRC) signed an agreement with Umeå University on 3 May 2024.
            -- a.txt, 0-91
        """))
  }

  @Test func `what is not there is status 1, what is not known is status 2`() throws {
    var run = try tool.run("why", "Umeå University", "Anna Berg")
    #expect(run.status == 1)
    #expect(
      run.messages == """
        No sentence joins Umeå University and Anna Berg; try: liaison path "Umeå University" "Anna Berg"

        """)
    run = try tool.run("collaborators", "Umea Universty")
    #expect(run.status == 2)
    #expect(
      run.messages == """
        error: nothing goes by the name "Umea Universty"; the nearest names are:
          Umeå University  (organisation:umea-university)

        """)
    run = try tool.run("list", "prize")
    #expect(run.status == 1)
    #expect(run.messages == "No document mentions anything of the type prize.\n")
    #expect(run.output.isEmpty)
  }

  @Test func `an empty answer is still JSON`() throws {
    #expect((try json("list", "prize") as? [Any])?.isEmpty == true)
  }

  @Test func `a path is told step by step`() throws {
    let run = try tool.run("path", "Umeå University", "Anna Berg")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Umeå University collaborates with Medical Research Council\n"))
    #expect(try tool.run("path", "MRC", "Medical Research Council").status == 2)
  }

  @Test func `search and show and list and stats answer`() throws {
    #expect(try tool.run("search", "agreement", "umea").output.contains("«agreement»"))
    #expect(try tool.run("show", "Anna Berg").output.hasPrefix("Anna Berg, person\n"))
    #expect(try tool.run("list", "organisation").output.contains("Umeå University"))
    #expect(try tool.run("stats").output.contains("sentences as evidence"))
  }

  @Test func `documents are listed with what was found in them`() throws {
    let run = try tool.run("documents")
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("DOCUMENT"))
    #expect(run.output.contains("\na.txt"))
    let document = try #require((try json("documents") as? [[String: Any]])?.first)
    #expect(document["source"] as? String == "a.txt")
    #expect((document["location"] as? String)?.hasSuffix("/a.txt") == true)
    #expect(document["passages"] as? Int == 2)
    #expect(document["published"] is NSNull)
  }

  @Test func `an empty database has no documents to list`() throws {
    try tool.run("build", "--database", "empty.sqlite", "none.txt")
    let run = try tool.run("documents", "--database", "empty.sqlite")
    #expect(run.status == 1)
    #expect(run.messages == "The database holds no documents.\n")
  }

  @Test func `SQL is asked, not obeyed`() throws {
    #expect(
      try tool.run("sql", "select name from entity where type = 'person'").output
        == "name\nAnna Berg\n")
    #expect(try tool.run("sql", "delete from entity").status == 2)
    #expect(
      try tool.run("sql", "select * from nowhere").messages
        == "error: the query is not valid: no such table: nowhere\n")
    #expect(try tool.run("sql", "select 1 where 0").status == 1)
  }

  @Test(arguments: [
    ["collaborators", "MRC"], ["people", "-o", "MRC"], ["show", "MRC"], ["list", "person"],
    ["search", "agreement"], ["why", "MRC", "Umeå University"],
    ["path", "Umeå University", "Anna Berg"],
    ["stats"], ["sql", "select 1 as one"],
  ])
  func `every answer is there as JSON`(arguments: [String]) throws {
    let run = try tool.run(arguments + ["--json"])
    #expect(run.status == 0)
    #expect(throws: Never.self) {
      try JSONSerialization.jsonObject(with: Data(run.output.utf8))
    }
  }

  @Test func `a reader that goes away is no error`() throws {
    let run = try tool.shell(
      "liaison export json | head -c 1 > /dev/null; liaison stats | head -n 1")
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(run.output.hasPrefix("WHAT"))
  }

  @Test func `a missing database is named with the remedy`() throws {
    let run = try tool.run("stats", "--database", "none.sqlite")
    #expect(run.status == 2)
    #expect(
      run.messages == """
        error: there is no database none.sqlite; make one with: liaison build FOLDER --database \
        none.sqlite

        """)
  }

  @Test func `one document is extracted without a database`() throws {
    let run = try tool.run("extract", "-", input: "Anna Berg works at Umeå University.")
    #expect(run.status == 0)
    #expect(run.output.contains("\"organisation:umea-university\""))
    #expect(try tool.run("extract", "none.txt").status == 2)
    #expect(try tool.run("extract", "-", input: "It rained all day.").status == 1)
  }

  @Test func `a model may be left out, and one that is none is refused`() throws {
    let text = "Anna Berg works at Umeå University."
    #expect(try tool.run("extract", "-", "--fast", input: text).status == 0)
    try tool.folder.write("not a model", to: "letter.weights")
    let run = try tool.run("extract", "-", "--model", "letter.weights", input: text)
    #expect(run.status == 2)
    #expect(
      run.messages == """
        error: The model file letter.weights is not a model file. Choose a file that was made by \
        the training recipe.

        """)
    #expect(try tool.run("extract", "-", "--fast", "--model", "x", input: text).status == 2)
    #expect(
      try tool.run("build", "a.txt", "--fast").messages
        == "liaison.sqlite: 1 document (1 changed)\n")
  }

  @Test func `exports go to a file or to standard output`() throws {
    let run = try tool.run("export", "dot", "--around", "MRC", "--output", "mrc.dot")
    #expect(run.status == 0)
    #expect(run.messages.hasPrefix("mrc.dot: "))
    #expect(
      try String(contentsOfFile: tool.folder.path("mrc.dot"), encoding: .utf8)
        == tool.run("export", "dot", "--around", "MRC").output)
    #expect(try tool.run("export", "dot", "--output", "no/such/folder/x.dot").status == 2)
    #expect(
      try tool.run("export", "pdf").messages
        .hasPrefix("error: There is no format 'pdf'; there are: dot, json."))
  }

  @Test func `copies of one text are listed, and heard once`() throws {
    let release = """
      The Abisko Institute and Umeå University have signed an agreement on frozen ground. For ten \
      years they will keep a station on the shore of the lake, where five researchers measure how \
      deep the ground thaws each summer. The two share the cost of 3 million euros, and all of the \
      measurements will be open to anyone from the first day on.
      """
    try tool.folder.write(release, to: "news/a.txt")
    try tool.folder.write(
      release + "\n\nUmeå University has 37,000 students.\n", to: "news/b.txt")
    try tool.run("build", "news", "--fast", "--database", "news.sqlite")
    func answer(_ arguments: String...) throws -> String {
      try tool.run(arguments + ["--database", "news.sqlite"]).output
    }
    #expect(
      try answer("why", "Abisko Institute", "Umeå University").contains(
        "    -- news/a.txt, 0-84, also in 1 copy\n"))
    let why = try answer("why", "Abisko Institute", "Umeå University", "--json")
    #expect(why.contains("\"copy_of\": \"news/a.txt\""))
    let documents = try answer("documents")
    #expect(documents.contains("COPY OF\n"))
    #expect(documents.contains(" news/a.txt\n"))
    #expect(try answer("documents", "--json").contains("\"copy_of\": \"news/a.txt\""))
    #expect(try answer("stats").contains("copies among them"))
    #expect(try answer("export", "json").contains("\"copy_of\": \"news/a.txt\""))
  }
}
