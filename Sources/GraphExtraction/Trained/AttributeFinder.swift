import GraphModel
import LinguisticAnalysis

/// Finds what a sentence adds to an edge that no pattern read off it.
struct AttributeFinder {
  /// Words between a person and a post that may be theirs.
  private static let reach = 8

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

  /// The post that stands nearest to a person in a sentence, if it is not another person's.
  private func post(of person: Int, in sentence: Int) -> Post? {
    let tokens = document.analysed.sentences[sentence].tokens
    let mentions = mentions[sentence]
    guard let own = mentions.first(where: { $0.entity == person && $0.found.type == .person })
    else { return nil }
    let places = tokens.indices.filter { tokens[$0].span.overlaps(own.found.span) }
    guard let first = places.first, let last = places.last else { return nil }

    func mention(at place: Int) -> ResolvedMention? {
      mentions.first { $0.found.span.overlaps(tokens[place].span) }
    }
    func isRole(_ place: Int) -> Bool {
      RoleLexicon.isRole(tokens[place].lower) && mention(at: place) == nil
    }
    func isTheirs(_ role: Int) -> Bool {
      let between = role < first ? role + 1..<first : last + 1..<role
      return Self.isPlural(tokens[role].lower)
        || between.allSatisfy { place in
          mention(at: place).map { $0.found.type != .person || $0.entity == person } ?? true
        }
    }

    let before = (max(0, first - Self.reach)..<first).reversed()
    let behind = last + 1..<min(tokens.count, last + 1 + Self.reach)
    let nearest = (before.map { (first - $0, $0) } + behind.map { ($0 - last, $0) })
      .filter { isRole($0.1) && isTheirs($0.1) }.min { $0 < $1 }
    guard let role = nearest?.1 else { return nil }
    var (start, end) = (role, role)
    while start > 0, role - start < 4, isQualifier(tokens[start - 1]),
      mention(at: start - 1) == nil
    {
      start -= 1
    }
    while end + 1 < tokens.count, isRole(end + 1) { end += 1 }
    let text = document.analysed.document.text[
      TextSpan(start: tokens[start].span.start, end: tokens[end].span.end)]
    return Post(
      words: tokens[start...end].map(\.lower),
      text: text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// Whether `token` can be a word of a post in front of its noun: "deputy", "former".
  private func isQualifier(_ token: Token) -> Bool {
    token.shape != .mark && !Words.boundaries.contains(token.lower)
      && !PhraseGrammar.isPreposition(token.lower) && !Self.determiners.contains(token.lower)
  }

  /// Whether a role is one that several persons have: "directors".
  private static func isPlural(_ role: String) -> Bool {
    role.hasSuffix("s") && RoleLexicon.isRole(String(role.dropLast()))
  }

  private static let determiners: Set<String> = [
    "the", "a", "an", "its", "their", "his", "her", "our", "both", "all",
  ]
}
