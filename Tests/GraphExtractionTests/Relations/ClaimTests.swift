import GraphModel
import Testing

@testable import GraphExtraction

@Suite struct ClaimTests {
  @Test func `one edge is claimed once, and takes what every claim tells`() {
    var collector = ClaimCollector(types: [.organisation, .organisation])
    collector.claim(1, .collaboratesWith, 0, Attributes(kind: "pact"), confidence: 0.4)
    collector.claim(0, .collaboratesWith, 1, Attributes(about: "kelp"), confidence: 0.7)
    #expect(collector.claims.count == 1)
    #expect(collector.claims.first?.confidence == 0.7)
    #expect(collector.claims.first?.attributes == Attributes(kind: "pact", about: "kelp"))
  }

  @Test func `what is doubted is kept apart, and not where the relation forbids it`() {
    var collector = ClaimCollector(types: [.organisation, .person])
    collector.doubt([1], .worksAt, [0], Attributes(status: .denied), confidence: 0.4)
    collector.doubt([0], .worksAt, [1], Attributes(status: .denied), confidence: 0.4)
    #expect(collector.claims.isEmpty)
    #expect(collector.doubts.map(\.head) == [1])
  }

  @Test func `what the relation forbids is not claimed`() {
    var collector = ClaimCollector(types: [.organisation, .person])
    collector.claim(0, .worksAt, 1, confidence: 0.9)
    collector.claim(0, .partOf, 0, confidence: 0.9)
    #expect(collector.claims.isEmpty)
  }
}
