import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction

@Suite struct JoinedMentionFinderTests {
  /// A finder that finds what it is told.
  private struct Script: MentionFinder {
    let found: [FoundMention]
    func mentions(in document: AnalysedDocument) -> [FoundMention] { found }
  }

  private func mention(
    _ type: EntityType, _ range: Range<Int>, _ confidence: Double = 1, refers: Bool = false
  ) -> FoundMention {
    FoundMention(
      type: type, span: TextSpan(start: range.lowerBound, end: range.upperBound),
      isAnaphoric: refers, confidence: confidence)
  }

  private func join(_ known: [FoundMention], _ learnt: [FoundMention]) -> [String] {
    let text = "Every word of this line is another one, so that no two names are alike."
    let document = AnalysedDocument(
      document: Document(source: "a", text: text, contentHash: "", passages: []), sentences: [])
    return JoinedMentionFinder(linguistic: Script(found: known), model: Script(found: learnt))
      .mentions(in: document).map { "\($0.type.rawValue) \($0.span.start)" }
  }

  @Test func `what the model is sure of is added in text order`() {
    #expect(
      join(
        [mention(.person, 10..<20)],
        [mention(.hub, 0..<5, 0.95), mention(.place, 30..<35, 0.91), mention(.prize, 40..<50, 0.8)])
        == ["hub 0", "person 10", "place 30"])
  }

  @Test func `research areas are added only where the model is surer still`() {
    #expect(
      join([], [mention(.area, 0..<5, 0.97), mention(.area, 10..<15, 0.985)]) == ["area 10"])
  }

  @Test func `what overlaps a known name is not added`() {
    #expect(
      join(
        [mention(.organisation, 10..<20)],
        [
          mention(.hub, 5..<12, 0.99), mention(.hub, 12..<15, 0.99), mention(.hub, 18..<25, 0.99),
          mention(.hub, 20..<25, 0.99),
        ]) == ["organisation 10", "hub 20"])
  }

  @Test func `a sure model corrects the type of the same words`() {
    let known = [mention(.organisation, 10..<20)]
    #expect(join(known, [mention(.hub, 10..<20, 0.98)]) == ["hub 10"])
    #expect(join(known, [mention(.hub, 10..<20, 0.96)]) == ["organisation 10"])
    #expect(join(known, [mention(.hub, 10..<21, 0.99)]) == ["organisation 10"])
    #expect(join(known, [mention(.hub, 10..<20, 0.99, refers: true)]) == ["organisation 10"])
  }

  @Test func `nothing joined with nothing is nothing`() {
    #expect(join([], []).isEmpty)
  }
}
