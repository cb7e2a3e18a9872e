import GraphModel
import LinguisticAnalysis

/// Finds what a sentence adds to an edge, beside what a pattern read off it.
struct AttributeFinder {
  /// Words between a person and a post that may be theirs.
  private static let reach = 8
  /// Words that a post takes at most.
  private static let longestPost = 5

  private let document: ResolvedDocument
  private let scenes: [Scene]
  /// The mentions of each sentence.
  private let mentions: [[ResolvedMention]]

  /// A finder in the sentences of `document`, which patterns read as `scenes`.
  init(_ document: ResolvedDocument, scenes: [Scene]) {
    self.document = document
    self.scenes = scenes
    var rest = document.mentions[...]
    mentions = document.analysed.sentences.map { sentence in
      rest = rest.drop { $0.found.span.end <= sentence.span.start }
      return Array(rest.prefix { $0.found.span.start < sentence.span.end })
    }
  }

  /// What the sentence at `sentence` says of the edge, `known` being what is known already.
  func attributes(
    of head: Int, _ relation: Relation, _ tail: Int, in sentence: Int,
    besides known: Attributes?
  ) -> Attributes {
    guard scenes.indices.contains(sentence) else { return known ?? Attributes() }
    let view = SentenceView(document, sentence: sentence, mentions: mentions[sentence])
    var found = known ?? facts(of: head, relation, tail, in: scenes[sentence])
    if relation.isPost, let post = post(of: head, in: view) {
      found.role = found.role ?? post.attributes.role
    }
    found.role = found.role ?? RoleCues.role(of: head, relation, in: view)
    found.status =
      StatusCues.status(from: head, relation, to: tail, in: view) ?? found.status
    return found
  }

  /// Dates, sums, kinds and subjects.
  private func facts(
    of head: Int, _ relation: Relation, _ tail: Int, in scene: Scene
  ) -> Attributes {
    let ends = scene.phrases.filter { _, phrase in
      phrase.members.contains { $0.entity == head || $0.entity == tail }
    }
    return scene.facts.attributes(for: relation, at: ends.last?.place ?? 0, in: scene)
  }

  /// The post that stands nearest to a person, if it is not another person's.
  private func post(of person: Int, in view: SentenceView) -> Post? {
    guard document.entities.indices.contains(person), document.entities[person].type == .person,
      let own = view.places(of: person)
    else { return nil }
    let roles = view.words.indices.filter {
      isRole($0, in: view) && SentenceView.distance($0, to: own) <= Self.reach
        && isPost($0, of: person, at: own, in: view)
    }
    let nearest = roles.map { (SentenceView.distance($0, to: own), $0) }.min { $0 < $1 }
    guard let role = nearest?.1 else { return nil }
    var (start, end) = (role, role)
    while start > 0, role - start + 1 < Self.longestPost, isPartOfPost(start - 1, in: view) {
      start -= 1
    }
    while end + 1 < view.words.count, isRole(end + 1, in: view) { end += 1 }
    return Post(words: Array(view.words[start...end]), text: view.text(start...end))
  }

  private func isRole(_ place: Int, in view: SentenceView) -> Bool {
    !view.isName[place] && RoleLexicon.isRole(view.words[place])
      && !Self.titles.contains(view.words[place])
  }

  /// Whether no other person stands between a role and a person, or the role is of several.
  private func isPost(
    _ role: Int, of person: Int, at place: ClosedRange<Int>, in view: SentenceView
  ) -> Bool {
    let word = view.words[role]
    if word.hasSuffix("s"), RoleLexicon.isRole(String(word.dropLast())) { return true }
    let between =
      role < place.lowerBound ? role + 1..<place.lowerBound : place.upperBound + 1..<role
    return !view.entities(in: between).contains {
      $0 != person && document.entities[$0].type == .person
    }
  }

  private func isPartOfPost(_ place: Int, in view: SentenceView) -> Bool {
    let word = view.words[place]
    return !view.isName[place] && !view.isMark(place) && !Words.boundaries.contains(word)
      && !PhraseGrammar.isPreposition(word) && !Self.openings.contains(word)
  }

  /// Forms of address.
  private static let titles: Set<String> = ["prof", "prof.", "professor", "doctor"]
  /// Words that begin a noun phrase or stand in front of one.
  private static let openings: Set<String> = [
    "the", "a", "an", "its", "their", "his", "her", "our", "my", "'s", "now", "currently", "then",
    "also", "this", "as", "both", "all",
  ]
}
