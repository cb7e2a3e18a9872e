import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction

@Suite struct DiscourseTests {
  @Test func `the body named most is the writer's own`() {
    let text = MarkedText(
      "[Acme|organisation] met [Bolt|organisation]. [Bolt|organisation] and the [Hub|hub] left.")
    #expect(Discourse(text.document).us?.entity == 1)
  }

  @Test func `nothing named, nothing spoken of`() {
    let discourse = Discourse(MarkedText("").document)
    #expect(discourse.us == nil)
    #expect(discourse.recent(of: [.hub, .event]) == nil)
    #expect(discourse.focus.isEmpty)
  }

  @Test func `in a quotation we is the speaker's employer`() {
    let text = MarkedText(
      """
      [Acme|organisation] grew. [Acme|organisation] hired. [Ada Low|person] of \
      [Bolt|organisation] said so. We work together with [Core|organisation].
      """)
    #expect(text.statements.contains("Bolt collaborates_with Core"))
  }
}
