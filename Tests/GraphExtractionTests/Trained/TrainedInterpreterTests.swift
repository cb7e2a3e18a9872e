import GraphModel
import LinguisticAnalysis
import NeuralEncoding
import Testing

@testable import GraphExtraction

struct TrainedInterpreterTests {
  private static let interpreter: Result<TrainedInterpreter, any Error> = Result {
    TrainedInterpreter(weights: try Weights.embedded())
  }

  private func interpret(_ marked: String) throws -> Interpretation {
    try Self.interpreter.get().interpret(MentionText(marked).analysed)
  }

  private func graph(_ marked: String) throws -> DocumentGraph {
    try GraphExtractor(name: "trained", interpreter: try Self.interpreter.get())
      .extract(MentionText(marked).analysed.document)
  }

  private let consortium = """
    # New consortium for kelp research
    The University of Brask and the Velm Institute of Oceanography have founded the Kelvane \
    Consortium. Professor Ada Moss, director of the Velm Institute of Oceanography, leads the \
    Kelvane Consortium.
    The Kelvane Consortium is funded by the Norwegian Research Council with €4 million.
    = Share this article: University of Brask, Ada Moss, Velm Institute of Oceanography
    """

  @Test func `edges have a sentence of the document and a confidence`() throws {
    let (text, graph) = (MentionText(consortium).text, try graph(consortium))
    #expect(!graph.graph.edges.isEmpty)
    for evidence in graph.graph.edges.flatMap(\.evidence) {
      #expect((0...1).contains(evidence.confidence))
      #expect(String(text[evidence.span]) == evidence.sentence && !evidence.sentence.isEmpty)
    }
  }

  @Test func `the ends of a statement are entities of allowed types, and differ`() throws {
    let found = try interpret(consortium)
    let types = found.document.entities.map(\.type)
    #expect(!found.statements.isEmpty)
    for statement in found.statements {
      #expect(statement.head != statement.tail)
      #expect(
        statement.relation.allows(head: types[statement.head], tail: types[statement.tail]))
    }
  }

  @Test func `names are found, and their mentions are those of the text`() throws {
    let graph = try graph(consortium)
    #expect(graph.graph.entities.map(\.name).contains("Kelvane Consortium"))
    #expect(graph.mentions.allSatisfy { (0...1).contains($0.confidence) && !$0.surface.isEmpty })
    #expect(graph.mentions == graph.mentions.sorted { $0.span < $1.span })
    #expect(Set(graph.mentions.map(\.entity)) == Set(graph.graph.entities.map(\.id)))
  }

  @Test func `the same document gives the same graph`() throws {
    let first = try graph(consortium)
    #expect(try (0..<3).allSatisfy { _ in try graph(consortium) == first })
  }

  @Test func `furniture gives nothing`() throws {
    let text = MentionText(consortium)
    let furniture = try #require(text.passages.last?.span)
    let found = try interpret(consortium)
    #expect(found.document.mentions.allSatisfy { !$0.found.span.overlaps(furniture) })
    let sentences = found.document.analysed.sentences
    #expect(found.statements.allSatisfy { !sentences[$0.sentence].span.overlaps(furniture) })
    let page = try interpret("= Ada Moss leads the Kelvane Consortium at the University of Brask.")
    #expect(page.document.mentions.isEmpty && page.statements.isEmpty)
  }

  @Test(arguments: ["", "\n", "...", "\u{1F469}\u{200D}\u{1F52C}", "- ( ( (", "\u{301}\u{202E}"])
  func `a document without words says nothing`(text: String) throws {
    let found = try interpret(text)
    #expect(found.document.entities.isEmpty && found.statements.isEmpty)
  }
}
