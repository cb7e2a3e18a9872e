import GraphModel

/// Knows the line that names the authors of a text: "By Ada Low, Bo Lee and Cy Moss".
enum Byline {
  /// Whether the sentence of `view` is such a line of several authors.
  static func isByline(_ view: SentenceView) -> Bool {
    guard let first = view.words.indices.first(where: { !view.isMark($0) }),
      openings.contains(view.words[first]), view.words.count <= 60
    else { return false }
    return view.words.indices.allSatisfy { place in
      view.isName[place] || view.isMark(place) || openings.contains(view.words[place])
        || joins.contains(view.words[place]) || PhraseGrammar.isPreposition(view.words[place])
    }
  }

  private static let openings: Set<String> = [
    "by", "authors", "contributed", "written", "words", "text", "story", "posted", "report",
  ]
  private static let joins: Set<String> = ["and", "with", "the", "&", "'s"]
}
