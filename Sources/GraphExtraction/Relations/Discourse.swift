import GraphModel

/// What a document has spoken of so far, so that "the project" and an unsaid subject are found.
struct Discourse: Sendable {
  /// The entity of each type that was named last, in an earlier sentence, and the sentence.
  private var latest: [EntityType: (entity: Int, sentence: Int)] = [:]
  private var sentences = 0
  /// The actors that the latest sentence with actors began with.
  private(set) var focus: [Int] = []
  /// Those who were last said to work together.
  private(set) var partners: [Int] = []
  /// The entity of each type that the document names most.
  private let main: [EntityType: Int]

  /// The discourse at the start of `document`.
  init(_ document: ResolvedDocument) {
    var counts = Array(repeating: 0, count: document.entities.count)
    for mention in document.mentions { counts[mention.entity] += 1 }
    var main: [EntityType: Int] = [:]
    for (index, entity) in document.entities.enumerated() {
      guard let best = main[entity.type] else {
        main[entity.type] = index
        continue
      }
      if counts[index] > counts[best] { main[entity.type] = index }
    }
    self.main = main
  }

  /// The entity of one of `types` that was named last.
  func recent(of types: Set<EntityType>) -> Int? {
    types.sorted().compactMap { latest[$0] }.max { $0.sentence < $1.sentence }?.entity
  }

  /// The entity of one of `types` that the document is about, as far as one can tell.
  func subject(of types: Set<EntityType>) -> Int? {
    for type in types.sorted() {
      if let entity = latest[type]?.entity ?? main[type] { return entity }
    }
    return nil
  }

  /// Notes the names of a sentence, and what it claims.
  mutating func note(_ nodes: [Node], folded: [Node], claims: [Claim]) {
    let actors: Set<EntityType> = [.person, .organisation, .hub, .event]
    if let first = folded.lazy.compactMap(\.phrase).first(where: { actors.contains($0.type) }) {
      focus = first.entities(of: actors)
    }
    var pair: [Int] = []
    for claim in claims where claim.relation == .collaboratesWith {
      for end in [claim.head, claim.tail] where !pair.contains(end) { pair.append(end) }
    }
    if pair.count > 1 { partners = pair }
    var fresh: [EntityType: Int] = [:]
    for node in nodes {
      guard let phrase = node.phrase else { continue }
      for member in phrase.members where fresh[member.type] == nil {
        fresh[member.type] = member.entity
      }
    }
    sentences += 1
    for (type, entity) in fresh { latest[type] = (entity, sentences) }
  }
}
