import GraphModel
import LinguisticAnalysis

/// A sentence as words, with the places of some entities in it.
struct SentenceView {
  /// The words and marks in lower case.
  let words: [String]
  /// Whether each belongs to a name.
  let isName: [Bool]
  private let tokens: [Token]
  private let mentions: [(entity: Int, places: ClosedRange<Int>, isReference: Bool)]
  private let text: String
  private let types: [EntityType]

  /// The sentence at `index` of `document`, in which `mentions` stand.
  init(_ document: ResolvedDocument, sentence index: Int, mentions own: [ResolvedMention]) {
    let sentence = document.analysed.sentences[index]
    tokens = sentence.tokens
    text = document.analysed.document.text
    types = document.entities.map(\.type)
    words = tokens.map { $0.lower.replacing("\u{2019}", with: "'") }
    var isName = [Bool](repeating: false, count: sentence.tokens.count)
    var mentions: [(Int, ClosedRange<Int>, Bool)] = []
    for mention in own {
      let places = sentence.tokens.indices.filter {
        sentence.tokens[$0].span.overlaps(mention.found.span)
      }
      guard let first = places.first, let last = places.last else { continue }
      mentions.append((mention.entity, first...last, mention.found.isAnaphoric))
      for place in places { isName[place] = true }
    }
    self.isName = isName
    self.mentions = mentions
  }

  /// Where the entity stands, its first name before what refers to it.
  func places(of entity: Int) -> ClosedRange<Int>? {
    let own = mentions.filter { $0.entity == entity }
    return (own.first { !$0.isReference } ?? own.first)?.places
  }

  /// Where the entity stands, each mention, in text order.
  func allPlaces(of entity: Int) -> [ClosedRange<Int>] {
    mentions.filter { $0.entity == entity }.map(\.places)
  }

  /// The word or mark at `place`; empty outside of the sentence.
  func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }

  /// Those of the places in `range` that are in the sentence.
  func places(in range: Range<Int>) -> Range<Int> { range.clamped(to: words.indices) }

  /// Whether the entity is a person.
  func isPerson(_ entity: Int) -> Bool {
    types.indices.contains(entity) && types[entity] == .person
  }

  /// The entities that are mentioned at `places`.
  func entities(in places: Range<Int>) -> [Int] {
    mentions.filter { places.overlaps($0.places.lowerBound..<$0.places.upperBound + 1) }
      .map(\.entity)
  }

  /// The words of the text from one place to another, as written.
  func text(_ range: ClosedRange<Int>) -> String {
    let span = TextSpan(
      start: tokens[range.lowerBound].span.start, end: tokens[range.upperBound].span.end)
    return text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether the token at `place` is a mark.
  func isMark(_ place: Int) -> Bool { tokens[place].shape == .mark }

  /// How many words lie from `place` to `range`; 0 inside.
  static func distance(_ place: Int, to range: ClosedRange<Int>) -> Int {
    place < range.lowerBound
      ? range.lowerBound - place : max(0, place - range.upperBound)
  }
}
