import Foundation
import TestSupport
import Testing

/// `liaison evaluate --scores`.
@Suite struct EvaluateScoresTests {
  let tool: Tool

  init() throws {
    tool = try Tool()
    try tool.folder.write(
      """
      % id: a
      # {{Tidal Hub|hub:hub}} opens
      {{Anna Berg|per:berg}}, Professor at {{Umeå University|org:umu}}, spoke.
      > works_at berg umu

      """, to: "a.ann")
  }

  private struct Scores: Decodable {
    struct Entity: Decodable {
      let id: String, type: String, name: String, confidence: Double, corroborated: Bool
    }
    struct Edge: Decodable {
      let head: Int, relation: String, tail: Int, score: Double?, stated: Bool
    }
    let file: String
    let entities: [Entity]
    let edges: [Edge]
  }

  @Test func `what was considered is written, a document a line`() throws {
    let run = try tool.run("evaluate", "a.ann", "--scores", "scores.jsonl")
    #expect(run.status == 0)
    let lines = try tool.shell("cat scores.jsonl").output.split(separator: "\n")
    #expect(lines.count == 1)
    let found = try JSONDecoder().decode(Scores.self, from: Data(lines[0].utf8))
    #expect(found.file == "a.ann")
    #expect(found.entities.contains { $0.name == "Anna Berg" && $0.type == "person" })
    #expect(found.entities.allSatisfy { (0...1).contains($0.confidence) })
    #expect(Set(found.entities.map(\.id)).count == found.entities.count)
    let stated = found.edges.filter(\.stated)
    #expect(
      stated.contains {
        $0.relation == "works_at" && found.entities[$0.head].name == "Anna Berg"
          && found.entities[$0.tail].name == "Umeå University"
      })
    #expect(found.edges.count > stated.count)
  }

  @Test func `knowledge of the language alone has no scores`() throws {
    let run = try tool.run("evaluate", "a.ann", "--fast", "--scores", "x")
    #expect(run.status == 2)
    #expect(run.messages.contains("--fast has no scores; leave out --scores or --fast."))
  }
}
