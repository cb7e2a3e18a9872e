import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction

@Suite struct LinguisticRelationFinderTests {
  @Test func `a paragraph gives every relation that it states`() {
    let text = MarkedText(
      """
      Professor [Ada Low|person], director of the [Tide Hub|hub] at the [University of Oban|organisation], \
      won the [Reef Medal|prize] for work on [kelp|area].
      """)
    #expect(
      Set(text.statements) == [
        "Tide Hub hosted_by University of Oban", "Ada Low works_at Tide Hub",
        "Ada Low leads Tide Hub", "Ada Low works_at University of Oban",
        "Ada Low received Reef Medal", "Ada Low focuses_on kelp",
      ])
  }

  @Test func `what is denied is among the statements, unless its sentence states it too`() throws {
    func statuses(_ source: String) throws -> [Attributes.Status] {
      try LinguisticRelationFinder().statements(in: MarkedText(source).document)
        .filter { $0.relation == .funds }.map(\.attributes.status)
    }
    #expect(try statuses("[Acme|organisation] does not fund the [Tide Hub|hub].") == [.denied])
    #expect(
      try statuses(
        "[Acme|organisation] did not fund and now funds the [Tide Hub|hub].") == [.stated])
  }

  @Test func `statements name their sentence`() {
    let text = MarkedText("It rained. [Ada Low|person] leads [Acme|organisation].")
    #expect(text.first(.leads)?.sentence == 1)
  }

  @Test func `the same document gives the same statements`() {
    let source = """
      # Partners of the [Reef Network|hub]
      - [Acme|organisation], [Oslo|place]
      - [Bolt|organisation] and [Core|organisation]
      """
    #expect(MarkedText(source).all == MarkedText(source).all)
  }

  @Test(arguments: ["", "\n", "(", "), , and (", "\u{301}\u{200D}", "a - b - c", "::::"])
  func `text without names gives nothing`(source: String) {
    #expect(MarkedText(source).statements.isEmpty)
  }

  @Test func `mentions outside of every sentence are passed over`() throws {
    let resolved = MarkedText("[Ada Low|person] leads [Acme|organisation].").document
    let stray = ResolvedMention(
      found: FoundMention(type: .person, span: TextSpan(start: 900, end: 910)), entity: 0)
    let document = ResolvedDocument(
      analysed: resolved.analysed, mentions: resolved.mentions + [stray],
      entities: resolved.entities)
    #expect(try !LinguisticRelationFinder().statements(in: document).isEmpty)
  }

  @Test func `a sentence of many names is read`() {
    let names = (0..<900).map { "[Body\($0)|organisation] of [Town\($0)|place]" }
    let text = MarkedText(names.joined(separator: " and "))
    #expect(text.statements.contains("Body0 located_in Town0"))
    #expect(text.statements.contains("Body899 located_in Town899"))
  }
}
