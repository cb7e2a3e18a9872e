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

  /// A finder in the sentences of `document`, which patterns read as `scenes`.
  init(_ document: ResolvedDocument, scenes: [Scene]) {
    self.document = document
    self.scenes = scenes
  }

  /// What the sentence at `sentence` says of the edge, `known` being what is known already.
  func attributes(
    of head: Int, _ relation: Relation, _ tail: Int, in sentence: Int,
    besides known: Attributes?
  ) -> Attributes {
    guard scenes.indices.contains(sentence) else { return known ?? Attributes() }
    let view = SentenceView(document, sentence: sentence)
    var found = known ?? facts(of: head, relation, tail, in: scenes[sentence])
    if [.worksAt, .leads, .memberOf].contains(relation),
      let post = post(of: head, in: view)
    {
      found = found.merged(with: post.attributes)
    }
    found.role = found.role ?? RoleCues.role(of: head, relation, in: view)
    if found.status == .stated {
      found.status = StatusCues.status(from: head, relation, to: tail, in: view)
    }
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

  /// The post that stands nearest to a person.
  private func post(of person: Int, in view: SentenceView) -> Post? {
    guard document.entities[person].type == .person, let own = view.places(of: person) else {
      return nil
    }
    let roles = view.words.indices.filter {
      !view.isName[$0] && RoleLexicon.isRole(view.words[$0]) && !Self.titles.contains(view.words[$0])
    }
    let nearest = roles.map { (SentenceView.distance($0, to: own), $0) }
      .filter { $0.0 <= Self.reach }.min { $0 < $1 }
    guard let role = nearest?.1 else { return nil }
    var start = role
    while start > 0, role - start + 1 < Self.longestPost, isPartOfPost(start - 1, in: view) {
      start -= 1
    }
    return Post(words: Array(view.words[start...role]), text: view.text(start...role))
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
    "also", "this", "as",
  ]
}
