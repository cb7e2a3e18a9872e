import Foundation
import TestSupport
import Testing

@Suite struct ForgetTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.folder.write("The MRC works with Umeå University.\n", to: "news/a.txt")
    try tool.folder.write("Kiruna College works with Lund University.\n", to: "news/b.txt")
    try tool.folder.write(
      """
      {"id": "1", "text": "Malmö University works with Oslo Institute."}
      {"id": "2", "text": "Bergen College works with Turku University."}

      """, to: "news/posts.jsonl")
    _ = try build("news")
  }

  private func build(_ paths: String...) throws -> String {
    try tool.run(["build", "--fast"] + paths).messages
  }

  @Test func `a forgotten document stays out until it is named`() throws {
    let run = try tool.run("forget", "a.txt")
    #expect(run.status == 0)
    #expect(run.output == "FORGOTTEN\nnews/a.txt\n")
    #expect(run.messages == "liaison.sqlite: 1 document forgotten\n")
    #expect(try tool.run("show", "Umeå University").status == 2)
    for _ in 1...2 {
      #expect(
        try build("news") == """
          note: liaison.sqlite: 1 forgotten document was passed over; name it to read it again
          liaison.sqlite: 3 documents (3 unchanged)

          """)
    }
    #expect(try build("news/a.txt") == "liaison.sqlite: 1 document (1 new)\n")
    #expect(try tool.run("show", "Umeå University").status == 0)
    #expect(try build("news") == "liaison.sqlite: 4 documents (4 unchanged)\n")
  }

  @Test func `a document in a file stays out, whatever else changes there`() throws {
    try tool.run("forget", "posts.jsonl#2")
    try tool.folder.write(
      """
      {"id": "1", "text": "Malmö University works with Oslo Institute."}
      {"id": "2", "text": "Bergen College works with Turku University."}
      {"id": "3", "text": "Narvik School works with Aarhus University."}

      """, to: "news/posts.jsonl")
    #expect(
      try build("news/posts.jsonl") == """
        note: liaison.sqlite: 1 forgotten document was passed over; name it to read it again
        liaison.sqlite: 2 documents (1 new, 1 unchanged)

        """)
    #expect(try tool.run("show", "Bergen College").status == 2)
    #expect(
      try build("news/posts.jsonl#2") == "liaison.sqlite: 3 documents (1 new, 2 unchanged)\n")
  }

  @Test func `a file goes with all that it holds`() throws {
    let run = try tool.run("forget", "posts.jsonl", "--json")
    let gone = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: String]]
    #expect(gone?.map { $0["source"] } == ["news/posts.jsonl#1", "news/posts.jsonl#2"])
    #expect(
      try build("news") == """
        note: liaison.sqlite: 1 forgotten document was passed over; name it to read it again
        liaison.sqlite: 2 documents (2 unchanged)

        """)
    #expect(try build("news/posts.jsonl") == "liaison.sqlite: 2 documents (2 new)\n")
  }

  @Test(arguments: ["news", "./news/", "more/../news"])
  func `a folder goes with all that is beneath it`(name: String) throws {
    try tool.folder.write("Narvik School works with Aarhus University.\n", to: "newspaper.txt")
    _ = try build("newspaper.txt")
    let run = try tool.run("forget", name)
    #expect(run.status == 0)
    #expect(
      run.output == "FORGOTTEN\nnews/a.txt\nnews/b.txt\nnews/posts.jsonl#1\nnews/posts.jsonl#2\n")
    #expect(run.messages == "liaison.sqlite: 4 documents forgotten\n")
    try tool.folder.write("Malmö University works with Oslo Institute.\n", to: "news/new.txt")
    #expect(try build("news").hasSuffix("liaison.sqlite: 1 document (1 new)\n"))
    #expect(try tool.run("forget", "none/news").status == 1)
  }

  @Test func `a folder is known by the end of its path, if there is one of that name`() throws {
    try tool.folder.write("The MRC works with Umeå University.\n", to: "x/2019/a.txt")
    try tool.folder.write("The MRC works with Lund University.\n", to: "y/2019/b.txt")
    try tool.folder.write("The MRC works with Oslo Institute.\n", to: "y/2020/c.txt")
    _ = try build("x", "y")
    let both = try tool.run("forget", "2019")
    #expect(both.status == 2)
    #expect(both.messages.hasPrefix("error: 2 folders go by the name \"2019\"; say which"))
    #expect(try tool.run("forget", "y/2019").output == "FORGOTTEN\ny/2019/b.txt\n")
    #expect(try tool.run("forget", "2020/").output == "FORGOTTEN\ny/2020/c.txt\n")
  }

  @Test func `what an address names is read again by that name`() throws {
    try tool.folder.write(
      """
      {"id": "https://example.org/a//1", "text": "Malmö University works with Oslo Institute."}
      {"id": "https://example.org/a//2", "text": "Bergen College works with Turku University."}

      """, to: "pages.jsonl")
    _ = try build("pages.jsonl")
    try tool.run("forget", "pages.jsonl#https://example.org/a//1", "news/a.txt")
    try tool.run("forget", "pages.jsonl#https://example.org/a//2")
    #expect(
      try build("pages.jsonl") == """
        note: liaison.sqlite: 2 forgotten documents were passed over; name one to read it again
        liaison.sqlite: no documents

        """)
    #expect(
      try build("./pages.jsonl#https://example.org/a//2") == """
        note: liaison.sqlite: 1 forgotten document was passed over; name it to read it again
        liaison.sqlite: 1 document (1 new)

        """)
  }

  @Test func `nothing is forgotten where nothing or too much matches`() throws {
    var run = try tool.run("forget", "c.txt")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.messages.hasSuffix("liaison.sqlite stays as it is.\n"))
    try tool.folder.write("Umeå University is in Sweden.\n", to: "other/b.txt")
    _ = try build("other")
    run = try tool.run("forget", "a.txt", "b.txt")
    #expect(run.status == 2)
    #expect(run.messages.hasPrefix("error: 2 documents go by the name \"b.txt\""))
    #expect(try tool.run("documents").output.contains("news/a.txt"))
    #expect(try tool.run("forget", "a.txt", "--database", "none.sqlite").status == 2)
  }
}
