import Foundation
import TestSupport
import Testing

@Suite struct DocumentCommandTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.folder.write(
      "# Ice notes\n\nThe Medical Research Council works with Umeå University.\n",
      to: "news/2019/ice.md")
    try tool.folder.write("Kiruna College works with Lund University.\n", to: "news/2020/ice.md")
    try tool.run("build", "news", "--fast")
  }

  @Test func `a document is shown with its mentions marked`() throws {
    let run = try tool.run("document", "2019/ice.md")
    #expect(run.status == 0)
    #expect(run.messages.isEmpty)
    #expect(
      run.output == """
        document:  news/2019/ice.md
        title:     Ice notes
        language:  en
        holds:     2 passages, 2 entities, 1 edge

        heading    Ice notes

        paragraph  The [Medical Research Council|organisation] works with [Umeå \
        University|organisation].

        """)
  }

  @Test func `several are listed, with status 2; none is status 1`() throws {
    var run = try tool.run("document", "ice.md")
    #expect(run.status == 2)
    #expect(
      run.messages == """
        error: 2 documents go by the name "ice.md"; say which by more of its path:
          news/2019/ice.md
          news/2020/ice.md

        """)
    run = try tool.run("document", "2020/ize.md")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(
      run.messages == """
        No document goes by the name "2020/ize.md"; the nearest names are:
          news/2019/ice.md
          news/2020/ice.md

        """)
  }

  @Test func `it is there as JSON`() throws {
    let run = try tool.run("document", "2020/ice.md", "--json")
    let answer = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let passages = try #require(answer["passages"] as? [[String: Any]])
    #expect(passages.map { $0["kind"] as? String } == ["paragraph"])
    let mention = try #require((passages[0]["mentions"] as? [[String: Any]])?.first)
    #expect(mention["surface"] as? String == "Kiruna College")
    #expect(mention["entity"] as? String == "organisation:kiruna-college")
    #expect(mention["start"] as? Int == 0)
    #expect(mention["end"] as? Int == 14)
    #expect(mention["anaphoric"] as? Bool == false)
    #expect(try tool.run("document", "x", "--json").output == "null\n")
  }
}
