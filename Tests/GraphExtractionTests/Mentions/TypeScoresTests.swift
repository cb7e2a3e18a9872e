import GraphModel
import Testing

@testable import GraphExtraction

struct TypeScoresTests {
  @Test func `the most evidence decides, and an organisation before others`() {
    #expect((TypeScores(.hub, 2) + TypeScores(.person, 3)).best == (.person, 3))
    #expect((TypeScores(.hub, 2) + TypeScores(.organisation, 2)).best == (.organisation, 2))
    #expect(TypeScores().best == (.organisation, 0))
  }

  @Test func `evidence adds up, up to a limit`() {
    let scores = TypeScores(.place, 4) + TypeScores(.place, 5)
    #expect(scores[.place] == 9)
    #expect(scores.capped(6)[.place] == 6)
    #expect(scores.merged(TypeScores(.place, 12))[.place] == 12)
    #expect(scores.merged(TypeScores(.event, 1))[.place] == 9)
  }
}
