import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction

struct EntityFilterTests {
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

  private let filter = EntityFilter(loneConfidence: 0.8)

  @Test func `an entity stays that the model is sure of`() {
    let document = resolved(
      "We saw [zibble|area], [quoffle|area] and [zibble|area].", [0.2, 0.79, 0.8])
    #expect(filter.kept(in: document, statements: []) == [true, false])
  }

  @Test func `an entity stays that something is stated of`() {
    let document = resolved("We saw [zibble|area] and [quoffle|area] and [ploff|area].", [0, 0, 0])
    let statement = Statement(head: 2, relation: .focusesOn, tail: 0, sentence: 0)
    #expect(filter.kept(in: document, statements: [statement]) == [true, false, true])
  }

  @Test func `an entity stays that knowledge of the language finds too, under its type`() {
    let marked = "The [University of Leeds|organisation] met."
    #expect(filter.kept(in: resolved(marked, [0.1]), statements: []) == [true])
    let other = "The [University of Leeds|prize] met."
    #expect(filter.kept(in: resolved(other, [0.1]), statements: []) == [false])
  }

  @Test func `a mention that refers speaks for no entity`() {
    let document = resolved("[zibble|area]: [that field~|area=zibble].", [0.1, 1])
    #expect(filter.kept(in: document, statements: []) == [false])
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
