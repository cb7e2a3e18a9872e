import GraphModel
import LinguisticAnalysis
import NeuralEncoding

/// An edge with the model's scores.
struct ScoredEdge {
  /// The index of the head among the document's entities.
  let head: Int
  /// What is said.
  let relation: Relation
  /// The index of the tail.
  let tail: Int
  /// Log-odds before calibration.
  let score: Double
  /// The score of each sentence by itself.
  let sentences: [Int: Double]
}

/// Turns what a model read into the entities of a document, and its statements into theirs.
///
/// Where the model read a long document in stretches, entities of one type whose fullest names are
/// the same, folded, are one; so are one that has no fuller name and the first that goes by that
/// name too. Two persons who are both called "Moss" somewhere stay two.
struct ReadingResolver {
  /// The document, its mentions and entities.
  let document: ResolvedDocument
  /// What the model scores between these entities.
  let statements: [ScoredEdge]

  /// Takes over `stretches`, whose units are the `sentences` of `document`.
  init(_ stretches: [ReadStretch], sentences: [Int], in document: AnalysedDocument) {
    var groups = ReadGroups()
    var mentions: [(placed: PlacedMention, key: Int)] = []
    var statements: [(statement: ScoredStatement, offset: Int)] = []
    var offset = 0
    for stretch in stretches {
      let placed = stretch.mentions.compactMap {
        PlacedMention($0, in: document.sentences[sentences[$0.unit]], of: document.document.text)
      }
      let general = Self.general(placed)
      for mention in placed where !general.contains(mention.entity) {
        let entity = offset + mention.entity
        guard mention.surface != nil || groups.known(entity) != nil else { continue }
        let key = groups.key(of: entity)
        mentions.append((mention, key))
        if let surface = mention.surface { groups.add(surface, to: key) }
      }
      statements += stretch.statements.map { ($0, offset) }
      offset += stretch.mentions.count
    }
    let brackets = Self.bracketed(mentions, in: document.document.text)
    let (numbers, entities) = groups.entities(besides: brackets)
    self.document = ResolvedDocument(
      analysed: document,
      mentions: mentions.map {
        ResolvedMention(found: $0.placed.found, entity: numbers[$0.key])
      },
      entities: entities)
    self.statements = Self.joined(
      statements.compactMap { statement, offset in
        guard let head = groups.known(offset + statement.head).map({ numbers[$0] }),
          let tail = groups.known(offset + statement.tail).map({ numbers[$0] }), head != tail
        else { return nil }
        let swaps = statement.relation.isSymmetric && tail < head
        let scores = statement.units.map { (sentences[$0.unit], $0.score) }
        return ScoredEdge(
          head: swaps ? tail : head, relation: statement.relation, tail: swaps ? head : tail,
          score: statement.score, sentences: Dictionary(scores, uniquingKeysWith: max))
      })
  }

  /// The entities that go by no name that is more than a kind of thing.
  private static func general(_ mentions: [PlacedMention]) -> Set<Int> {
    var isGeneral: [Int: Bool] = [:]
    for mention in mentions {
      guard let surface = mention.surface else { continue }
      isGeneral[mention.entity] =
        isGeneral[mention.entity] ?? true && NameBounds.isGeneral(surface)
    }
    return Set(isGeneral.filter(\.value).keys)
  }

  /// The keys of names of which one is the other's short form in brackets.
  private static func bracketed(
    _ mentions: [(placed: PlacedMention, key: Int)], in text: String
  ) -> [(Int, Int)] {
    let named = mentions.filter { $0.placed.surface != nil }
    let forms = BracketedForms(
      mentions: named.map(\.placed.found), surfaceOfMention: Array(named.indices), text: text)
    return forms.pairs(named.compactMap(\.placed.surface))
      .map { (named[$0].key, named[$0 + 1].key) }
  }

  /// Each edge once, with the greatest of its scores.
  private static func joined(_ edges: [ScoredEdge]) -> [ScoredEdge] {
    var places: [EdgeKey: Int] = [:]
    var joined: [ScoredEdge] = []
    for edge in edges {
      let key = EdgeKey(edge.head, edge.relation, edge.tail)
      guard let place = places[key] else {
        places[key] = joined.count
        joined.append(edge)
        continue
      }
      let known = joined[place]
      joined[place] = ScoredEdge(
        head: edge.head, relation: edge.relation, tail: edge.tail,
        score: max(known.score, edge.score),
        sentences: known.sentences.merging(edge.sentences, uniquingKeysWith: max))
    }
    return joined
  }
}

/// A mention that a model read, at its place in the document.
private struct PlacedMention {
  let found: FoundMention
  /// The number of its entity in the stretch.
  let entity: Int
  /// How it names the entity; nil where it refers.
  let surface: NamedSurface?

  /// The place of `mention` in `sentence`; nil where it stands for nothing known, or names nothing.
  init?(_ mention: ReadMention, in sentence: Sentence, of text: String) {
    guard let entity = mention.entity, let found = FoundMention(mention, in: sentence) else {
      return nil
    }
    self.found = found
    self.entity = entity
    surface =
      found.isAnaphoric ? nil : NamedSurface(String(text[found.span]), type: found.type)
  }
}

/// The names of each of a model's entities, at least one, in the order of their first mention.
private struct ReadGroups {
  private var keys: [Int: Int] = [:]
  private var surfaces: [[NamedSurface]] = []

  /// The place of an entity, made where it is new.
  mutating func key(of entity: Int) -> Int {
    if let key = keys[entity] { return key }
    keys[entity] = surfaces.count
    surfaces.append([])
    return surfaces.count - 1
  }

  /// The place of an entity that was mentioned.
  func known(_ entity: Int) -> Int? { keys[entity] }

  mutating func add(_ surface: NamedSurface, to key: Int) {
    if !surfaces[key].contains(surface) { surfaces[key].append(surface) }
  }

  /// The number of each place's entity, and the entities; those of `pairs` are one.
  func entities(besides pairs: [(Int, Int)]) -> (numbers: [Int], entities: [Entity]) {
    var union = DisjointSets(count: surfaces.count)
    for (first, second) in pairs { union.join(first, second) }
    var byName: [String: Int] = [:]
    var byFullestName: [String: Int] = [:]
    for (key, names) in surfaces.enumerated() {
      let fullest = NamedSurface.fullest(of: names).id
      if let other = byName[fullest] { union.join(other, key) }
      for name in names.map(\.id) {
        if name != fullest, let other = byFullestName.removeValue(forKey: name) {
          union.join(other, key)
        }
        byName[name] = byName[name] ?? key
      }
      byFullestName[fullest] = byFullestName[fullest] ?? key
    }
    NameVariants.join(surfaces, in: &union)
    let (numbers, groups) = union.groups()
    let entities = groups.map { keys in
      let names = keys.flatMap { surfaces[$0] }
      let name = NamedSurface.fullest(of: names)
      let aliases = names.map(\.name) + names.compactMap(NameVariants.withoutKind)
      return Entity(type: name.type, name: name.name, aliases: aliases)
    }
    return (numbers, entities)
  }
}

extension NamedSurface {
  /// The id of an entity under this name.
  fileprivate var id: String { EntityID.make(type: type, name: name) }
}

extension FoundMention {
  /// The mention where it stands in `sentence`; nil where its words are not there.
  fileprivate init?(_ mention: ReadMention, in sentence: Sentence) {
    let tokens = sentence.tokens
    guard tokens.indices.contains(mention.words.lowerBound),
      tokens.indices.contains(mention.words.upperBound - 1),
      let words = mention.isAnaphoric
        ? mention.words : NameBounds.mended(mention.words, of: mention.type, in: tokens)
    else { return nil }
    self.init(
      type: mention.type,
      span: TextSpan(
        start: tokens[words.lowerBound].span.start, end: tokens[words.upperBound - 1].span.end),
      isAnaphoric: mention.isAnaphoric, confidence: mention.confidence)
  }
}
