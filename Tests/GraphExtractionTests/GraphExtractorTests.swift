import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction

struct GraphExtractorTests {
  /// Finds what the test marks, and states what it says.
  private struct Scripted: MentionFinder, RelationFinder {
    let found: [FoundMention]
    let stated: [Statement]

    func mentions(in document: AnalysedDocument) -> [FoundMention] { found }
    func statements(in document: ResolvedDocument) -> [Statement] { stated }
  }

  private func graph(_ text: MentionText, _ statements: [Statement]) throws -> DocumentGraph {
    let script = Scripted(found: text.mentions, stated: statements)
    return try GraphExtractor(
      name: "script",
      interpreter: StepwiseInterpreter(mentionFinder: script, relationFinder: script)
    )
    .extract(text.analysed.document)
  }

  @Test func `a document in another language says nothing`() throws {
    let text = MentionText("[Ada Moss|person] joined [Leeds|organisation].")
    let script = Scripted(
      found: text.mentions, stated: [Statement(head: 0, relation: .worksAt, tail: 1, sentence: 0)])
    let extractor = GraphExtractor(
      name: "script",
      interpreter: StepwiseInterpreter(mentionFinder: script, relationFinder: script))
    var document = text.analysed.document
    for (language, count) in [(nil, 1), ("en-GB", 1), ("de", 0)] as [(String?, Int)] {
      document.particulars.language = language
      #expect(try extractor.extract(document).graph.edges.count == count)
    }
  }

  @Test func `statements of one edge are its evidence, in text order`() throws {
    let text = MentionText(
      "[Ada Moss|person] joined [Leeds|organisation]. [Moss|person] is at [Leeds|organisation].")
    let graph = try graph(
      text,
      [
        Statement(head: 0, relation: .worksAt, tail: 1, sentence: 1, confidence: 0.5),
        Statement(
          head: 0, relation: .worksAt, tail: 1, sentence: 0, attributes: Attributes(role: "dean")),
      ])
    #expect(graph.graph.edges.count == 1)
    #expect(
      graph.graph.edges.first?.evidence.map(\.sentence) == [
        "Ada Moss joined Leeds.", "Moss is at Leeds.",
      ])
    #expect(graph.graph.edges.first?.evidence.map(\.attributes.role) == ["dean", nil])
  }

  @Test func `a symmetric edge is one, whichever end comes first`() throws {
    let text = MentionText("[Leeds|organisation] and [Brask|organisation] agree.")
    let statements = [(0, 1), (1, 0)].map {
      Statement(head: $0, relation: .collaboratesWith, tail: $1, sentence: 0)
    }
    let edges = try graph(text, statements).graph.edges
    #expect(edges.count == 1)
    #expect(edges.first?.evidence.count == 2)
  }

  @Test func `a statement about nothing in the document is left out`() throws {
    let text = MentionText("[Leeds|organisation] and [Brask|organisation] agree.")
    let statements = [(0, 0, 0), (0, 7, 0), (-1, 1, 0), (0, 1, 9)].map {
      Statement(head: $0, relation: .collaboratesWith, tail: $1, sentence: $2)
    }
    #expect(try graph(text, statements).graph.edges.isEmpty)
  }

  @Test func `entities without edges are kept, and every mention names one`() throws {
    let text = MentionText("[Leeds|organisation] and [Japan|place].")
    let graph = try graph(text, [])
    #expect(graph.graph.entities.map(\.name) == ["Leeds", "Japan"])
    #expect(graph.mentions.map(\.entity) == ["organisation:leeds", "place:japan"])
    #expect(graph.mentions.map(\.surface) == ["Leeds", "Japan"])
  }

  @Test func `the same document gives the same graph`() throws {
    let text = MentionText(
      """
      # Leeds and Brask agree
      The University of Leeds and the Brask Institute (BI) signed a pact on malaria in Japan.
      Dr Ada Moss, Director of the institute, won the Brask Medal. She works on lead soaps.
      """)
    let graphs = try (0..<5).map { _ in
      try GraphExtractor.linguistic.extract(text.analysed.document)
    }
    #expect(graphs.allSatisfy { $0 == graphs[0] })
    #expect(!graphs[0].graph.edges.isEmpty)
  }

  @Test(arguments: [
    "", " ", "\u{FEFF}", "((((((((", "A. B. C. D. E. F.", "👩‍🔬 (👩‍🔬) 👩‍🔬", "e\u{301}A\u{301} \u{301}",
    "\u{202E}MRC\u{202C}'s", "Dr", "- - - -", "’s ’s ’s", "日本 University of 東京 (日本)",
  ])
  func `odd texts do no harm`(text: String) throws {
    let document = Document(
      source: "test.txt", text: text, contentHash: "0",
      passages: [Passage(kind: .paragraph, span: TextSpan(start: 0, end: text.utf8.count))])
    let graph = try GraphExtractor.linguistic.extract(document)
    #expect(graph.mentions.allSatisfy { $0.span.end <= text.utf8.count && !$0.surface.isEmpty })
  }
}
