import GraphModel
import Testing

@testable import GraphEvaluation

@Suite struct AnnotationParserTests {
  private func parse(_ source: String) -> AnnotatedDocument {
    AnnotatedDocument(parsing: source, place: "note.ann")
  }

  private let sample = """
    % id: small
    % genre: news
    # {{Norway|place:no}}: a prize
    = By | News

    {{Åse Lund|per:lund}} leads the {{Fjord Hub|hub:fjord}}.
    > leads lund fjord | role=head | date=3 May
    {{She|per:lund~}} works there.
    > works_at lund fjord
    """

  @Test func `lines become the plain text that a reader sees`() {
    #expect(
      parse(sample).text
        == "Norway: a prize\nBy | News\n\nÅse Lund leads the Fjord Hub. She works there.\n")
  }

  @Test func `metadata, edges and attributes are read`() {
    let document = parse(sample)
    #expect(document.id == "small")
    #expect(document.genre == "news")
    #expect(document.diagnostics.isEmpty)
    #expect(document.edges.map(\.relation) == [.leads, .worksAt])
    #expect(document.edges.map(\.line) == [2, 3])
    #expect(
      document.edges[0].attributes == [
        .init(name: "role", value: "head"), .init(name: "date", value: "3 May"),
      ])
  }

  @Test func `offsets count the bytes of the text`() {
    let document = parse(sample)
    for mention in document.mentions { #expect(document.text[mention.span] == mention.surface) }
    #expect(document.lines.map(\.isHeading) == [true, false, false, false])
    #expect(document.lines.map(\.standsAlone) == [true, true, false, false])
    #expect(document.text[document.lines[2].span] == "Åse Lund leads the Fjord Hub.")
  }

  @Test func `an entity has the names that name it and not those that refer to it`() {
    let names = parse(sample).entities.map { "\($0.key): \($0.names.joined(separator: "/"))" }
    #expect(names == ["no: Norway", "lund: Åse Lund", "fjord: Fjord Hub"])
  }

  @Test func `line ends of other systems are read alike`() {
    #expect(parse(sample.replacing("\n", with: "\r\n")).text == parse(sample).text)
    #expect(parse(sample.replacing("\n", with: "\r")).text == parse(sample).text)
  }

  @Test(arguments: [
    ("{{A|org:a}} {{B|thing:b}}", "note.ann:2: unknown type 'thing'"),
    ("{{A |org:a}}", "note.ann:2: space at the edge of 'A '"),
    ("{{A|org:a}} {{A|hub:a}}", "note.ann:2: key 'a' is org elsewhere, hub here"),
    ("{{A|org:a}} {{B|org}}", "note.ann:2: a mark that does not parse"),
    ("{{A|org:a}} {{It|hub:b~}}", "note.ann: key 'b' has only anaphoric mentions"),
    ("{{A|org:a}}\n> leads a", "note.ann:3: an edge needs RELATION HEAD TAIL: 'leads a'"),
    ("{{A|org:a}}\n> likes a b", "note.ann:3: unknown relation 'likes'"),
    ("{{A|org:a}}\n> leads a b", "note.ann:3: edge names 'b', which no mention has"),
    (
      "{{A|org:a}} {{B|per:b}}\n> works_at a b",
      "note.ann:3: works_at: head 'a' is a org, not one of per"
    ),
    ("{{A|org:a}}\n> part_of a a", "note.ann:3: part_of: 'a' with itself"),
    ("{{A|org:a}} {{B|org:b}}\n> leads a b | x", "note.ann:3: attribute without '=': 'x'"),
    ("no mark", "note.ann: no mention at all"),
  ])
  func `a fault is told with its line`(body: String, message: String) {
    let document = parse("% id: x\n" + body)
    #expect(document.diagnostics.map { "\($0.place): \($0.message)" }.contains(message))
  }

  @Test(arguments: [
    "", "\r", "> ", "{{", "{{|:}}", "% id", "> leads a b", "= ", "{{\u{301}|org:a}}",
  ])
  func `odd input is read without a trap`(source: String) {
    #expect(!parse(source).diagnostics.isEmpty)
  }
}
