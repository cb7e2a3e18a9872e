import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction

struct EntitySupportTests {
  /// The marked text with every mention as sure as said, each name an entity.
  private func resolved(_ marked: String, _ confidences: [Double]) -> ResolvedDocument {
    let text = MentionText(marked)
    let names = text.names.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    return ResolvedDocument(
      analysed: text.analysed,
      mentions: zip(text.mentions, zip(text.names, confidences)).map { mention, facts in
        ResolvedMention(
          found: FoundMention(
            type: mention.type, span: mention.span, isAnaphoric: mention.isAnaphoric,
            confidence: facts.1),
          entity: names.firstIndex(of: facts.0) ?? 0)
      },
      entities: names.map { Entity(type: .area, name: $0) })
  }

  @Test func `an entity is as sure as its surest mention by name`() throws {
    let document = resolved(
      "We saw [zibble|area], [quoffle|area] and [zibble|area]; [that field~|area=zibble].",
      [0.2, 0.79, 0.8, 1])
    #expect(try EntitySupport.all(in: document).map(\.confidence) == [0.8, 0.79])
  }

  @Test func `knowledge of the language speaks for a name under its type`() throws {
    let marked = "The [University of Leeds|organisation] met."
    #expect(try EntitySupport.all(in: resolved(marked, [0.1])).map(\.isCorroborated) == [true])
    let other = "The [University of Leeds|prize] met."
    #expect(try EntitySupport.all(in: resolved(other, [0.1])).map(\.isCorroborated) == [false])
  }

  @Test func `what is kept keeps its mentions and statements under new numbers`() {
    let document = resolved(
      "[Ada|area] [Bo|area] [Cy|area] [Ada|area] [Di|area]", [1, 1, 1, 1, 1])
    let attributes = Attributes(role: "dean")
    let statement = Statement(
      head: 3, relation: .partOf, tail: 1, sentence: 0, attributes: attributes, confidence: 0.5)
    let kept = Interpretation(document: document, statements: [statement])
      .keeping([false, true, false, true])
    #expect(kept.document.entities.map(\.name) == ["Bo", "Di"])
    #expect(kept.document.mentions.map(\.entity) == [0, 1])
    #expect(
      kept.document.mentions.map(\.found) == [1, 4].map { document.mentions[$0].found })
    #expect(
      kept.statements == [
        Statement(
          head: 1, relation: .partOf, tail: 0, sentence: 0, attributes: attributes,
          confidence: 0.5)
      ])
  }

  @Test func `all or nothing may be kept`() {
    let document = resolved("[Ada|area] [Bo|area]", [1, 1])
    let whole = Interpretation(document: document, statements: [])
    #expect(whole.keeping([true, true]).document.mentions == document.mentions)
    #expect(whole.keeping([false, false]).document.mentions.isEmpty)
    #expect(whole.keeping([false, false]).document.entities.isEmpty)
  }
}
