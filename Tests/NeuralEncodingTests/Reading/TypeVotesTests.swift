import GraphModel
import Testing

@testable import NeuralEncoding

struct TypeVotesTests {
  private func mention(
    _ type: EntityType, _ confidence: Double, isAnaphoric: Bool = false, entity: Int? = nil
  ) -> ReadMention {
    ReadMention(
      unit: 0, words: 0..<1, type: type, isAnaphoric: isAnaphoric, confidence: confidence,
      entity: entity)
  }

  @Test(
    arguments: [
      ([(.hub, 0.9), (.organisation, 0.5), (.organisation, 0.6)], .organisation),
      ([(.hub, 0.9), (.organisation, 0.5)], .hub), ([(.place, 0.5), (.event, 0.5)], .event),
      ([(.place, 0)], .organisation),
    ] as [([(EntityType, Double)], EntityType)])
  func `the type with the most confidence wins, of two alike the lesser`(
    votes: [(EntityType, Double)], winner: EntityType
  ) {
    var found = TypeVotes()
    for (type, confidence) in votes { found.count(mention(type, confidence)) }
    #expect(found.winner == winner)
  }

  @Test func `mentions of one name agree, and what refers has no say`() {
    var mentions = [
      mention(.hub, 0.6), mention(.organisation, 0.9), mention(.place, 1, isAnaphoric: true),
      mention(.person, 0.9),
    ]
    mentions.agree(on: ["Reef", "the Reef", "Reef", "Moss"].map(SurfaceForm.init))
    #expect(mentions.map(\.type) == [.organisation, .organisation, .place, .person])
  }

  @Test func `mentions of one entity settle on the type that its names are surest of`() {
    var mentions = [
      mention(.hub, 0.6, entity: 0), mention(.organisation, 0.9, entity: 0),
      mention(.hub, 1, isAnaphoric: true, entity: 0), mention(.hub, 0.2, entity: 3),
      mention(.person, 1, isAnaphoric: true),
    ]
    mentions.settle()
    #expect(mentions.map(\.type) == [.organisation, .organisation, .organisation, .hub, .person])
  }
}
