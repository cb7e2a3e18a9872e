import GraphModel

/// Chooses the post of a sentence that a person has at a body.
struct PostChooser {
  /// Words between a person and a post that may be theirs.
  private static let reach = 12
  /// The same where the words around the post say that it is at the body, or that several hold it.
  private static let longReach = 20

  private let posts: [PostPhrase]
  private let view: SentenceView

  /// A chooser among the `posts` that the sentence of `view` names.
  init(_ posts: [PostPhrase], in view: SentenceView) {
    self.posts = posts
    self.view = view
  }

  /// The post that the edge from `person` to `body` is about; nil where none is.
  func post(of person: Int, _ relation: Relation, _ body: Int) -> Post? {
    let own = view.allPlaces(of: person)
    var best: (cost: Int, post: Post)?
    for phrase in posts {
      guard let penalty = penalty(phrase, relation, body) else { continue }
      let reach = penalty < 0 || phrase.isPlural ? Self.longReach : Self.reach
      guard let distance = distance(phrase, to: own, within: reach) else { continue }
      if distance + penalty < best?.cost ?? .max { best = (distance + penalty, phrase.post) }
    }
    return best?.post
  }

  /// How far the post stands from a person, by the nearest of the mentions `own` whose post it can
  /// be; nil where none is within `reach`.
  private func distance(
    _ phrase: PostPhrase, to own: [SentenceView.Named], within reach: Int
  ) -> Int? {
    if own.isEmpty { return isOfPronoun(phrase) ? 1 : nil }
    return own.compactMap { own in
      let distance = view.distance(phrase.places, to: widened(own.places))
      return distance <= reach && canBelong(phrase, to: own) ? distance : nil
    }.min()
  }

  /// The places of a name with the "who" behind it.
  private func widened(_ places: ClosedRange<Int>) -> ClosedRange<Int> {
    let next = view.word(places.upperBound + 1) == "," ? 2 : 1
    return view.word(places.upperBound + next) == "who"
      ? places.lowerBound...places.upperBound + next : places
  }

  /// Whether a pronoun in front of the post has it, and no other person is named.
  private func isOfPronoun(_ phrase: PostPhrase) -> Bool {
    let before = max(0, phrase.places.lowerBound - 6)..<phrase.places.lowerBound
    return !phrase.bodies.isEmpty && view.words[before].contains { Self.pronouns.contains($0) }
      && !view.mentions(in: before).contains { $0.type == .person }
  }

  /// Whether no other person stands between the two, or the post is of several in a list.
  private func canBelong(_ phrase: PostPhrase, to own: SentenceView.Named) -> Bool {
    if !phrase.isPlural, let owner = appositionOwner(of: phrase), owner != own.entity {
      return false
    }
    let between = view.between(phrase.places, own.places)
    guard !view.words[between].contains(where: { Self.barriers.contains($0) }) else {
      return false
    }
    let others = view.mentions(in: between).contains {
      $0.type == .person && $0.entity != own.entity
    }
    return !others || phrase.isPlural
  }

  /// The person right in front of whose comma or bracket the post stands: "Ada Low, a director".
  private func appositionOwner(of phrase: PostPhrase) -> Int? {
    var place = phrase.places.lowerBound - 1
    if ["a", "an", "the", "now", "former"].contains(view.word(place)) { place -= 1 }
    guard [",", "("].contains(view.word(place)), let mention = view.mention(at: place - 1),
      mention.type == .person
    else { return nil }
    return mention.entity
  }

  /// What speaks against the post being held at `body`, as words of distance; nil where it is not.
  private func penalty(_ phrase: PostPhrase, _ relation: Relation, _ body: Int) -> Int? {
    if phrase.bodies.contains(body) { return relation == .leads && !leads(phrase) ? nil : -100 }
    if relation == .leads, !leads(phrase) { return nil }
    let isNamed = !view.allPlaces(of: body).isEmpty
    if !phrase.bodies.isEmpty { return nil }
    let cost = RoleLexicon.isLeading(phrase.words) ? 0 : 4
    switch relation {
    case .worksAt: return isNamed && phrase.isPart ? nil : cost
    case .memberOf: return RoleLexicon.isMembership(phrase.words) ? 0 : nil
    default: return 0
    }
  }

  private func leads(_ phrase: PostPhrase) -> Bool {
    RoleLexicon.isLeading(phrase.words) || RoleLexicon.isPart(phrase.words)
  }

  private static let pronouns: Set<String> = [
    "i", "he", "she", "i'm", "he's", "she's", "i\u{2019}m", "he\u{2019}s", "she\u{2019}s", "they",
  ]
  private static let barriers: Set<String> = [";", "?", "!"]
}
