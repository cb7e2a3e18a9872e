import GraphModel

/// What a document has spoken of so far, so that "the project" and an unsaid subject are found.
struct Discourse: Sendable {
  /// An entity and its type.
  struct Actor: Hashable, Sendable {
    /// The entity's index.
    let entity: Int
    /// Its type.
    let type: EntityType
  }

  /// The entity of each type that was named last, in an earlier sentence, and the sentence.
  private var latest: [EntityType: (entity: Int, sentence: Int)] = [:]
  private var sentences = 0
  /// The actors that the latest sentence with actors began with.
  private(set) var focus: [Int] = []
  /// Those who were last said to work together.
  private(set) var partners: [Int] = []
  /// Where persons were said to work, their first body each.
  private var employers: [Int: Int] = [:]
  /// The person who is quoted, while a quotation lasts.
  private var speaker: Int?
  /// The entity of each type that the document names most.
  private let main: [EntityType: Int]
  /// The body that the document names most: the writer's own, as a rule.
  private let home: Actor?
  private let types: [EntityType]

  /// The discourse at the start of `document`.
  init(_ document: ResolvedDocument) {
    types = document.entities.map(\.type)
    var counts = Array(repeating: 0, count: types.count)
    for mention in document.mentions where counts.indices.contains(mention.entity) {
      counts[mention.entity] += 1
    }
    var main: [EntityType: Int] = [:]
    for (index, type) in types.enumerated()
    where counts[index] > main[type].map({ counts[$0] }) ?? 0 {
      main[type] = index
    }
    self.main = main
    let bodies = [main[.organisation], main[.hub]].compactMap { $0 }
    home = bodies.max { counts[$0] < counts[$1] }
      .map { [types] in Actor(entity: $0, type: types[$0]) }
  }

  /// The entity of one of `types` that was named last.
  func recent(of types: Set<EntityType>) -> Int? {
    types.sorted().compactMap { latest[$0] }.max { $0.sentence < $1.sentence }?.entity
  }

  /// The entity of one of `types` that the document is about, as far as one can tell.
  func subject(of types: Set<EntityType>) -> Int? {
    types.sorted().lazy.compactMap { latest[$0]?.entity ?? main[$0] }.first
  }

  /// What "we" stands for: the employer of whoever is quoted, or the writer's own body.
  var us: Actor? {
    guard let speaker else { return home }
    return employers[speaker].map { Actor(entity: $0, type: types[$0]) } ?? home
  }

  /// Notes the names of a sentence, and what it claims.
  mutating func note(_ nodes: [Node], claims: [Claim]) {
    sentences += 1
    let phrases = nodes.compactMap(\.phrase)
    let actors: Set<EntityType> = [.person, .organisation, .hub, .event]
    if let first = phrases.first(where: { actors.contains($0.type) }) {
      focus = first.entities(of: actors)
    }
    var pair: [Int] = []
    for claim in claims {
      switch claim.relation {
      case .collaboratesWith:
        // Where countries and bodies are said to work together, the bodies do the work.
        if let first = pair.first, types[first] == .place, types[claim.head] != .place { pair = [] }
        if let first = pair.first, types[first] != .place, types[claim.head] == .place { continue }
        for end in [claim.head, claim.tail] where !pair.contains(end) { pair.append(end) }
      case .worksAt, .leads:
        if employers[claim.head] == nil { employers[claim.head] = claim.tail }
      default: break
      }
    }
    if pair.count > 1, !pair.contains(where: { types[$0] == .person }) { partners = pair }
    noteSpeaker(nodes)
  }

  /// Notes the names in the order of the text, the first of each type counting.
  mutating func noteNames(_ nodes: [Node]) {
    var fresh: Set<EntityType> = []
    for member in nodes.lazy.compactMap(\.phrase).flatMap(\.members)
    where fresh.insert(member.type).inserted {
      latest[member.type] = (member.entity, sentences)
    }
  }

  private mutating func noteSpeaker(_ nodes: [Node]) {
    guard let verb = nodes.firstIndex(where: { Words.speech.contains($0.lower) }) else { return }
    let near = nodes[max(0, verb - 4)..<min(nodes.count, verb + 5)]
    speaker =
      near.lazy.compactMap(\.phrase).first { $0.type == .person }?.members[0].entity
      ?? speaker
  }
}
