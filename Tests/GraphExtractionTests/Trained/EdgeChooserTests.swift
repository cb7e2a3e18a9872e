import Foundation
import GraphModel
import LinguisticAnalysis
import Testing

@testable import GraphExtraction
@testable import NeuralEncoding

struct EdgeChooserTests {
  private let calibration = ScoreCalibration([
    .funds: .init(weights: [1, 0, 2, 0, 0], threshold: 0.6),
    .worksAt: .init(weights: [1, 0, 2, 0, 0], threshold: 0.4),
  ])

  private static let sure = [EntitySupport](
    repeating: EntitySupport(confidence: 1, isCorroborated: true), count: 8)

  private func chosen(_ scored: [ScoredEdge], _ stated: [Statement] = []) -> [ChosenEdge] {
    let document = ResolvedDocument(
      analysed: MentionText("Nothing.").analysed, mentions: [], entities: [])
    return EdgeChooser(
      EdgeCandidates(
        document: document, entities: Self.sure, scored: scored, stated: stated, doubted: [],
        scenes: []),
      calibration: calibration
    ).chosen()
  }

  private func scored(
    _ head: Int, _ relation: Relation, _ tail: Int, _ score: Double, _ sentences: [Int: Double]
  ) -> ScoredEdge {
    ScoredEdge(head: head, relation: relation, tail: tail, score: score, sentences: sentences)
  }

  private func stated(
    _ head: Int, _ relation: Relation, _ tail: Int, sentence: Int, role: String? = nil
  ) -> Statement {
    Statement(
      head: head, relation: relation, tail: tail, sentence: sentence,
      attributes: Attributes(role: role))
  }

  @Test(arguments: [(0.4, 0), (0.41, 1), (3, 1), (-3, 0)])
  func `an edge that is likely enough is chosen`(score: Double, count: Int) {
    let found = chosen([scored(0, .funds, 1, score, [0: score])])
    #expect(found.count == count)
    #expect(found.allSatisfy { (0.6...1).contains($0.confidence) })
  }

  @Test func `a pattern speaks for an edge, and counts once`() throws {
    let edge = scored(0, .funds, 1, 0, [0: 0, 1: -1])
    #expect(chosen([edge]).isEmpty)
    let once = try #require(chosen([edge], [stated(0, .funds, 1, sentence: 1)]).first)
    let twice = try #require(
      chosen([edge], [stated(0, .funds, 1, sentence: 1), stated(0, .funds, 1, sentence: 0)]).first)
    #expect(once.confidence == twice.confidence)
    #expect(once.confidence == 1 / (1 + exp(-2)))
  }

  @Test func `a sentence that is rather no evidence counts only for what else it says`() throws {
    let edge = scored(0, .worksAt, 1, 2, [0: 2, 1: -0.2, 2: 1, 3: -2, 4: -0.3])
    let places = try #require(
      chosen([edge], [stated(0, .worksAt, 1, sentence: 4)]).first
    ).places
    #expect(places.map(\.sentence) == [0, 1, 2, 4])
    #expect(places.filter(\.isAside).map(\.sentence) == [1])
  }

  @Test func `the surest sentence is evidence however doubtful it is`() throws {
    let edge = scored(0, .worksAt, 1, -0.2, [0: -1, 1: -0.2])
    let places = try #require(chosen([edge]).first).places
    #expect(places.map(\.sentence) == [1] && !places[0].isAside)
  }

  @Test func `an edge that only a pattern knows of is doubtful`() {
    #expect(chosen([], [stated(0, .funds, 1, sentence: 0)]).isEmpty)
    let lenient = ScoreCalibration([.funds: .init(weights: [1, 1, 2, 0, 0], threshold: 0.5)])
    let document = ResolvedDocument(
      analysed: MentionText("Nothing.").analysed, mentions: [], entities: [])
    let found = EdgeChooser(
      EdgeCandidates(
        document: document, entities: Self.sure, scored: [],
        stated: [stated(0, .funds, 1, sentence: 4)], doubted: [], scenes: []),
      calibration: lenient
    ).chosen()
    #expect(found.map(\.confidence) == [0.5])
    #expect(found.first?.places.map(\.sentence) == [4])
  }

  @Test func `the sentences that state an edge are its places, the surest with its confidence`()
    throws
  {
    let edge = scored(0, .worksAt, 1, 3, [5: 1, 2: 2, 4: -4, 7: -4])
    let found = try #require(
      chosen([edge], [stated(0, .worksAt, 1, sentence: 7, role: "dean")]).first)
    #expect(found.places.map(\.sentence) == [2, 5, 7])
    #expect(found.places.map { $0.attributes?.role } == [nil, nil, "dean"])
    #expect(found.places.map(\.confidence).max() == found.confidence)
    #expect(found.places[0].confidence == found.confidence)
    #expect(found.places.allSatisfy { (0...found.confidence).contains($0.confidence) })
  }

  @Test func `an edge that no sentence states by itself keeps its best one`() throws {
    let found = try #require(chosen([scored(0, .funds, 1, 1, [3: -2, 1: -3])]).first)
    #expect(found.places.map(\.sentence) == [3])
    #expect(found.places.map(\.confidence) == [found.confidence])
  }

  @Test func `a symmetric edge is one, however a pattern turns it`() {
    let found = chosen(
      [scored(0, .collaboratesWith, 1, 1, [0: 1])],
      [stated(1, .collaboratesWith, 0, sentence: 0)])
    #expect(found.map(\.head) == [0] && found.map(\.tail) == [1])
    #expect(found.first?.places.map { $0.attributes != nil } == [true])
  }

  @Test func `edges of one confidence stand in one order`() {
    let edges = [
      scored(2, .worksAt, 3, 1, [0: 1]), scored(0, .worksAt, 3, 1, [0: 1]),
      scored(4, .funds, 5, 1, [0: 1]), scored(6, .funds, 7, 9, [0: 9]),
    ]
    for some in [edges, edges.reversed()] {
      #expect(chosen(some).map(\.head) == [6, 4, 0, 2])
    }
  }
}
