import Foundation
import GraphModel
import Testing

@testable import NeuralEncoding

struct StatementPoolTests {
  private let scheme = RelationScheme([.collaboratesWith, .leads])
  /// A hub, a person, the hub again on the next line, and another hub.
  private let mentions = [
    windowMention(.hub, 1, number: 0), windowMention(.person, 3, number: 1),
    windowMention(.hub, 5, number: 2, line: 1), windowMention(.hub, 9, number: 3, line: 2),
  ]
  private let entities = [0, 1, 0, 3]

  private func pool(
    _ windows: [[(head: Int, tail: Int, scores: [Float])]], _ entities: [Int?]
  ) -> [ScoredStatement] {
    var pool = StatementPool(scheme)
    for pairs in windows {
      pool.add(
        pairs.flatMap(\.scores), of: pairs.map { MentionPair(head: $0.head, tail: $0.tail) },
        among: mentions, entities: entities)
    }
    return pool.statements
  }

  @Test func `the pairs of an edge in one window are pooled, and its units by themselves`() throws {
    let leads = try #require(
      pool([[(1, 0, [0, 2]), (1, 2, [0, 1])]], entities).first { $0.relation == .leads })
    #expect(leads.head == 1 && leads.tail == 0)
    #expect(abs(leads.score - log(exp(2) + exp(1))) < 1e-9)
    #expect(leads.units.map(\.unit) == [0, 1])
    #expect(zip(leads.units, [2.0, 1]).allSatisfy { abs($0.score - $1) < 1e-9 })
  }

  @Test func `of several windows the greatest counts`() throws {
    let found = pool([[(1, 0, [0, 2])], [(1, 2, [0, 5])], [(1, 0, [0, 3])]], entities)
    let leads = try #require(found.first { $0.relation == .leads })
    #expect(leads.score == 5)
    #expect(leads.units == [.init(unit: 1, score: 5), .init(unit: 0, score: 3)])
  }

  @Test func `a symmetric edge is pooled both ways, its lesser number first`() {
    let found = pool([[(0, 3, [1, -9]), (3, 0, [1, -8])]], entities)
    let both = found.filter { $0.relation == .collaboratesWith }
    #expect(both.map(\.head) == [0] && both.map(\.tail) == [3])
    #expect(both.allSatisfy { abs($0.score - 1 - log(2)) < 1e-9 })
    #expect(found.filter { $0.relation == .leads }.map(\.score) == [-9, -8])
  }

  @Test func `only relations that the types allow are stated`() {
    #expect(pool([[(0, 1, [1, 1])]], entities).map(\.relation) == [.collaboratesWith])
  }

  @Test func `a mention without an entity states nothing`() {
    #expect(pool([[(1, 0, [1, 1])]], [0, nil, 0, 3]).isEmpty)
    #expect(pool([], entities).isEmpty)
  }

  @Test func `great and small scores neither overflow nor vanish`() {
    let found = pool([[(1, 0, [-2000, 2000]), (1, 2, [-2000, 2000])]], entities)
    #expect(found.map { $0.score.rounded() } == [-1999, 2001])
  }

  @Test func `statements are in the order of head, tail and relation`() {
    let found = pool([[(3, 0, [0, 0]), (1, 3, [0, 0]), (1, 0, [0, 0])]], entities)
    #expect(
      found.map { "\($0.head) \($0.tail) \($0.relation.rawValue)" } == [
        "0 1 collaborates_with", "0 3 collaborates_with", "1 0 leads", "1 3 collaborates_with",
        "1 3 leads", "3 0 leads",
      ])
  }
}
