import GraphModel
import LinguisticAnalysis

/// Finds what a sentence adds to an edge that no pattern read off it.
struct AttributeFinder {
  /// Words between a person and a post that may be theirs.
  private static let reach = 8

  private let document: ResolvedDocument
  private let scenes: [Scene]

  /// A finder in the sentences of `document`, which patterns read as `scenes`.
  init(_ document: ResolvedDocument, scenes: [Scene]) {
    self.document = document
    self.scenes = scenes
  }

  /// What the sentence at `sentence` says of the edge.
  func attributes(
    of head: Int, _ relation: Relation, _ tail: Int, in sentence: Int
  ) -> Attributes {
    guard scenes.indices.contains(sentence) else { return Attributes() }
    let scene = scenes[sentence]
    let ends = scene.phrases.filter { _, phrase in
      phrase.members.contains { $0.entity == head || $0.entity == tail }
    }
    let found = scene.facts.attributes(for: relation, at: ends.last?.place ?? 0, in: scene)
    switch relation {
    case .worksAt, .leads, .memberOf:
      return found.merged(with: post(of: head, in: sentence)?.attributes ?? Attributes())
    default: return found
    }
  }

  /// The post that stands nearest to a person in a sentence.
  private func post(of person: Int, in sentence: Int) -> Post? {
    let tokens = document.analysed.sentences[sentence].tokens
    let span = document.analysed.sentences[sentence].span
    let mentions = document.mentions.filter { $0.found.span.overlaps(span) }
    guard let own = mentions.first(where: { $0.entity == person && $0.found.type == .person })
    else { return nil }
    let isName = tokens.map { token in
      mentions.contains { $0.found.span.overlaps(token.span) }
    }
    let places = tokens.indices.filter { tokens[$0].span.overlaps(own.found.span) }
    guard let first = places.first, let last = places.last else { return nil }
    let roles = tokens.indices.filter { !isName[$0] && RoleLexicon.isRole(tokens[$0].lower) }
    let nearest = roles.map { role in (role < first ? first - role : role - last, role) }
      .filter { $0.0 <= Self.reach }.min { $0 < $1 }
    guard let role = nearest?.1 else { return nil }
    var start = role
    while start > 0, role - start < 4, !isName[start - 1], tokens[start - 1].shape != .mark,
      !Words.boundaries.contains(tokens[start - 1].lower),
      !PhraseGrammar.isPreposition(tokens[start - 1].lower),
      !Self.articles.contains(tokens[start - 1].lower)
    {
      start -= 1
    }
    let text = document.analysed.document.text[
      TextSpan(start: tokens[start].span.start, end: tokens[role].span.end)]
    return Post(
      words: tokens[start...role].map(\.lower),
      text: text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  private static let articles: Set<String> = ["the", "a", "an", "its", "their", "his", "her", "our"]
}
