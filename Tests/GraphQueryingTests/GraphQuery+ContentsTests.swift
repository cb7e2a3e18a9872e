import GraphModel
import GraphQuerying
import Testing

@Suite struct DocumentContentsTests {
  @Test func `a document comes passage by passage with its mentions`() throws {
    let query = GraphQuery(try SmallGraph().database)
    let contents = try query.contents(of: query.document(named: "agreement.txt"))
    #expect(contents.document.source == "agreement.txt")
    #expect(contents.passages.map(\.kind) == [.paragraph, .paragraph])
    let first = try #require(contents.passages.first)
    #expect(first.span.start == 0)
    #expect(first.span.end == first.text.utf8.count)
    #expect(
      first.mentions.map(\.surface) == ["Medical Research Council", "MRC", "AMED", "dementia"])
    #expect(
      first.mentions.prefix(2).map(\.entity)
        == Array(repeating: "organisation:medical-research-council", count: 2))
    #expect(first.mentions.last?.type == .area)
    let second = contents.passages[1]
    let mention = try #require(second.mentions.last)
    #expect(mention.span.start > second.span.start)
    let start = mention.span.start - second.span.start
    #expect(
      String(
        decoding: Array(second.text.utf8)[start..<(start + mention.span.length)], as: UTF8.self)
        == mention.surface)
  }
}
