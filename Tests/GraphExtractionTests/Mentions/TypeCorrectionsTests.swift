import GraphModel
import Testing

@testable import GraphExtraction

@Suite struct TypeCorrectionsTests {
  /// The types of the marked mentions, after a model gave the marked ones other types: each entry
  /// of `learnt` is the number of a mention, the model's type and its confidence.
  private func corrected(
    _ marked: String, learnt: [(Int, EntityType, Double)]
  ) -> [EntityType] {
    let text = MentionText(marked)
    let found = learnt.map { number, type, confidence in
      FoundMention(type: type, span: text.mentions[number].span, confidence: confidence)
    }
    let corrections = TypeCorrections(text.mentions, learnt: found, in: text.text)
    return text.mentions.map { corrections.corrected($0).type }
  }

  @Test func `a name is corrected all over the document`() {
    #expect(
      corrected(
        "[Baltic Corridor|organisation] grew. The [BALTIC CORRIDOR|organisation] is long.",
        learnt: [(0, .hub, 0.98)]) == [.hub, .hub])
  }

  @Test func `the acronym in brackets goes with its name, and its other uses with it`() {
    let text = """
      The [Baltic Corridor|organisation] ([BC|organisation]) opened in [Riga|place].
      [BC|organisation] is long.
      """
    #expect(corrected(text, learnt: [(0, .hub, 0.98)]) == [.hub, .hub, .place, .hub])
    #expect(corrected(text, learnt: [(3, .hub, 0.98)]) == [.hub, .hub, .place, .hub])
  }

  @Test func `a model that is unsure or of two minds corrects nothing`() {
    let text = "[Portage|organisation] met. [Portage|organisation] left."
    #expect(corrected(text, learnt: [(0, .hub, 0.9)]) == [.organisation, .organisation])
    #expect(
      corrected(text, learnt: [(0, .hub, 0.99), (1, .organisation, 0.6)])
        == [.organisation, .organisation])
  }

  @Test func `what refers is not corrected`() {
    #expect(
      corrected("[the hub~|hub] and [the hub~|hub]", learnt: [(0, .organisation, 0.99)])
        == [.hub, .hub])
  }

  @Test func `a name in brackets that is no acronym is its own`() {
    #expect(
      corrected("[Abisko|place] ([Sweden|place])", learnt: [(0, .organisation, 0.99)])
        == [.organisation, .place])
  }
}
