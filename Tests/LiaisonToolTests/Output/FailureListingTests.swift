import Liaison
import Testing

@testable import LiaisonTool

@Suite struct FailureListingTests {
  /// A report on a document of which nothing was extracted but an entity of a wrong type.
  private var report: EvaluationReport {
    let document = AnnotatedDocument(
      parsing: """
        % id: x
        {{Ada Low|per:low}}, who came late and by train, spoke to all at {{Acme|org:acme}}.
        > works_at low acme
        """, place: "x.ann")
    let hub = Entity(id: "1", type: .hub, name: "Acme")
    let name = document.mentions[1]
    var scorer = GraphScorer()
    scorer.add(
      document, extracted: Graph(entities: [hub], edges: []),
      mentions: [Mention(entity: "1", span: name.span, surface: name.surface)], name: "x")
    return scorer.report
  }

  @Test func `examples stand under their kind, their sentences in lines that fit`() {
    #expect(
      FailureListing(report, examples: 1).render(width: 40) == """

        right name, wrong type (1 wrong, 1 missing)
          x
            guessed  hub 'Acme'
            wanted   organisation 'Acme'
            sentence Ada Low, who came late and
                     by train, spoke to all at
                     Acme.

        not found (0 wrong, 1 missing)
          x
            wanted   person 'Ada Low'
            sentence Ada Low, who came late and
                     by train, spoke to all at
                     Acme.

        missed, an end not found (0 wrong, 1 missing)
          x
            wanted   Ada Low works_at Acme
            sentence Ada Low, who came late and
                     by train, spoke to all at
                     Acme.

        """)
  }

  @Test func `lines take 80 columns where the width is not known`() {
    let listing = FailureListing(report, examples: 1)
    #expect(listing.render(width: nil) == listing.render(width: 80))
  }

  @Test func `no examples are no text`() {
    #expect(FailureListing(report, examples: 0).render(width: 80).isEmpty)
  }
}
