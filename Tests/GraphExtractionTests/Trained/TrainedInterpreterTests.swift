import GraphModel
import LinguisticAnalysis
import NeuralEncoding
import Testing

@testable import GraphExtraction

@Suite struct TrainedInterpreterTests {
  private static let interpreter = Result { TrainedInterpreter(weights: try Weights.embedded()) }

  private let text = MentionText(
    """
    # Tidal Hub opens in Oslo
    Ada Okonjo, director of the Tidal Hub at the University of Leeds, signed an agreement with \
    Kestrel University. The Tidal Hub is funded by the Research Council of Norway.
    = Cookies of Acme Corporation are used here. Ada Okonjo leads Acme Corporation.
    """)

  private func interpret(_ document: AnalysedDocument) throws -> Interpretation {
    try Self.interpreter.get().interpret(document)
  }

  @Test func `an edge stands in its sentence, with a confidence`() throws {
    let found = try interpret(text.analysed)
    #expect(!found.statements.isEmpty)
    let entities = found.document.entities
    for statement in found.statements {
      #expect((0...1).contains(statement.confidence))
      #expect(statement.relation.allows(
        head: entities[statement.head].type, tail: entities[statement.tail].type))
      #expect(found.document.analysed.sentences.indices.contains(statement.sentence))
    }
    #expect(
      found.statements.contains {
        $0.relation == .worksAt && entities[$0.head].name == "Ada Okonjo"
      })
  }

  @Test func `the same document gives the same`() throws {
    let (one, other) = (try interpret(text.analysed), try interpret(text.analysed))
    #expect(one.statements == other.statements)
    #expect(one.document.mentions == other.document.mentions)
    #expect(one.document.entities == other.document.entities)
  }

  @Test func `furniture says nothing`() throws {
    let found = try interpret(text.analysed)
    #expect(!found.document.entities.contains { $0.name.contains("Acme") })
  }

  @Test func `a document without words says nothing`() throws {
    let found = try interpret(MentionText("").analysed)
    #expect(found.document.entities.isEmpty && found.statements.isEmpty)
  }

  @Test func `what was considered holds all that is stated`() throws {
    let scores = try #require(try Self.interpreter.get().scores(in: text.analysed))
    let found = try interpret(text.analysed)
    let considered = Set(scores.entities.map(\.entity.id))
    #expect(considered.isSuperset(of: found.document.entities.map(\.id)))
    #expect(scores.edges.count >= Set(found.statements.map { [$0.head, $0.tail] }).count)
  }

  @Test func `entities that do not stay take their numbers along`() throws {
    let found = try interpret(text.analysed)
    var kept = found.document.entities.map { _ in true }
    let stated = Set(found.statements.flatMap { [$0.head, $0.tail] })
    guard let lone = found.document.entities.indices.first(where: { !stated.contains($0) }) else {
      return
    }
    kept[lone] = false
    let rest = found.keeping(kept)
    #expect(rest.document.entities.count == found.document.entities.count - 1)
    for (old, new) in zip(found.statements, rest.statements) {
      #expect(rest.document.entities[new.head] == found.document.entities[old.head])
      #expect(rest.document.entities[new.tail] == found.document.entities[old.tail])
    }
  }
}
