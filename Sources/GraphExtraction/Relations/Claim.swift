import GraphModel

/// An edge that a pattern reads off a sentence.
struct Claim: Sendable {
  /// The index of the head's entity.
  let head: Int
  /// What is claimed.
  let relation: Relation
  /// The index of the tail's entity.
  let tail: Int
  /// What the sentence adds.
  var attributes: Attributes
  /// How often such a pattern is right, from 0 to 1.
  var confidence: Double

  /// The claim as a statement of the sentence at `sentence`.
  func statement(in sentence: Int) -> Statement {
    Statement(
      head: head, relation: relation, tail: tail, sentence: sentence, attributes: attributes,
      confidence: confidence)
  }
}

/// Gathers the claims of one sentence, each edge once.
struct ClaimCollector: Sendable {
  /// The types of the document's entities.
  let types: [EntityType]
  /// What was claimed so far, in the order of claiming.
  private(set) var claims: [Claim] = []
  /// What is denied or only hoped for, in the order of reading; it counts for no other reader.
  private(set) var doubts: [Claim] = []
  private var places: [EdgeKey: Int] = [:]

  /// A collector for a document whose entities have `types`.
  init(types: [EntityType]) { self.types = types }

  /// Adds a claim, if the relation allows its ends; of two for one edge the surer stays.
  mutating func claim(
    _ head: Int, _ relation: Relation, _ tail: Int, _ attributes: Attributes = Attributes(),
    confidence: Double
  ) {
    guard head != tail, types.indices.contains(head), types.indices.contains(tail),
      relation.allows(head: types[head], tail: types[tail])
    else { return }
    let key = EdgeKey(head, relation, tail)
    let claim = Claim(
      head: key.head, relation: relation, tail: key.tail, attributes: attributes,
      confidence: confidence)
    guard let place = places[key] else {
      places[key] = claims.count
      return claims.append(claim)
    }
    let old = claims[place]
    let (first, second) = old.confidence < confidence ? (claim, old) : (old, claim)
    claims[place] = first
    claims[place].attributes = first.attributes.merged(with: second.attributes)
  }

  /// Adds a claim for every head and tail.
  mutating func claim(
    _ heads: [Int], _ relation: Relation, _ tails: [Int], _ attributes: Attributes = Attributes(),
    confidence: Double
  ) {
    for head in heads {
      for tail in tails { claim(head, relation, tail, attributes, confidence: confidence) }
    }
  }
}

extension ClaimCollector {
  /// Notes for every head and tail that a claim is denied or only hoped for, as `attributes` say.
  mutating func doubt(
    _ heads: [Int], _ relation: Relation, _ tails: [Int], _ attributes: Attributes,
    confidence: Double
  ) {
    var others = ClaimCollector(types: types)
    others.claim(heads, relation, tails, attributes, confidence: confidence)
    doubts += others.claims
  }
}

extension Attributes {
  /// These attributes, with what `other` says and they do not.
  func merged(with other: Attributes) -> Attributes {
    Attributes(
      role: role ?? other.role, kind: kind ?? other.kind, date: date ?? other.date,
      amount: amount ?? other.amount, about: about ?? other.about, reason: reason ?? other.reason,
      status: status == .stated ? other.status : status)
  }
}
