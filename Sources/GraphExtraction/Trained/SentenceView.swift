import GraphModel
import LinguisticAnalysis

/// A sentence as words, with the places of entities in it.
struct SentenceView {
  /// A mention in the sentence.
  struct Named {
    /// The index of its entity.
    let entity: Int
    /// The type of its entity.
    let type: EntityType
    /// The words that it takes.
    let places: ClosedRange<Int>
    /// Whether it refers and does not name.
    let isReference: Bool
  }

  /// The words and marks in lower case.
  let words: [String]
  /// Whether each belongs to a name.
  let isName: [Bool]
  /// The mentions in text order.
  let mentions: [Named]
  /// The index of the mention that each word belongs to.
  private let names: [Int?]
  private let places: [Int: [Int]]
  private let tokens: [Token]
  private let text: String
  private let types: [EntityType]
  /// How far each word stands from the first, where the words of a name count as one.
  private let steps: [Int]

  /// The sentence at `index` of `document`, in which the mentions `own` stand, in text order.
  init(_ document: ResolvedDocument, sentence index: Int, mentions own: [ResolvedMention]) {
    tokens = document.analysed.sentences[index].tokens
    text = document.analysed.document.text
    types = document.entities.map(\.type)
    words = tokens.map { $0.lower.replacing("\u{2019}", with: "'") }
    var names = [Int?](repeating: nil, count: tokens.count)
    var mentions: [Named] = []
    var places: [Int: [Int]] = [:]
    var start = 0
    for mention in own {
      let span = mention.found.span
      while start < tokens.count, tokens[start].span.end <= span.start { start += 1 }
      var end = start
      while end < tokens.count, tokens[end].span.start < span.end {
        names[end] = mentions.count
        end += 1
      }
      guard end > start else { continue }
      places[mention.entity, default: []].append(mentions.count)
      mentions.append(
        Named(
          entity: mention.entity, type: document.entities[mention.entity].type,
          places: start...end - 1, isReference: mention.found.isAnaphoric))
    }
    var steps = [0]
    for place in words.indices.dropFirst() {
      let isInside = names[place] != nil && names[place] == names[place - 1]
      steps.append(steps[place - 1] + (isInside ? 0 : 1))
    }
    self.names = names
    isName = names.map { $0 != nil }
    self.mentions = mentions
    self.places = places
    self.steps = steps
  }

  /// The mention that the word at `place` belongs to; nil outside of names and of the sentence.
  func mention(at place: Int) -> Named? {
    words.indices.contains(place) ? names[place].map { mentions[$0] } : nil
  }

  /// The word or mark at `place`; empty outside of the sentence.
  func word(_ place: Int) -> String { words.indices.contains(place) ? words[place] : "" }

  /// Where the entity stands, its first name before what refers to it.
  func places(of entity: Int) -> ClosedRange<Int>? {
    let own = allPlaces(of: entity)
    return (own.first { !$0.isReference } ?? own.first)?.places
  }

  /// Those of the places in `range` that are in the sentence.
  func places(in range: Range<Int>) -> Range<Int> { range.clamped(to: words.indices) }

  /// Whether the entity is a person.
  func isPerson(_ entity: Int) -> Bool {
    types.indices.contains(entity) && types[entity] == .person
  }

  /// The entities that are mentioned at `places`.
  func entities(in places: Range<Int>) -> [Int] { mentions(in: places).map(\.entity) }

  /// Everything that mentions the entity, in text order.
  func allPlaces(of entity: Int) -> [Named] { (places[entity] ?? []).map { mentions[$0] } }

  /// The mentions that stand at `places`, whole or in part.
  func mentions(in places: Range<Int>) -> ArraySlice<Named> {
    guard let first = names[places].lazy.compactMap({ $0 }).first,
      let last = names[places].lazy.reversed().compactMap({ $0 }).first
    else { return [] }
    return mentions[first...last]
  }

  /// The words of the text from one place to another, as written.
  func text(_ range: ClosedRange<Int>) -> String {
    let span = TextSpan(
      start: tokens[range.lowerBound].span.start, end: tokens[range.upperBound].span.end)
    return text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Where the words from one place to another stand in the document.
  func span(_ range: ClosedRange<Int>) -> TextSpan {
    TextSpan(start: tokens[range.lowerBound].span.start, end: tokens[range.upperBound].span.end)
  }

  /// Whether the token at `place` is a mark.
  func isMark(_ place: Int) -> Bool { tokens[place].shape == .mark }

  /// Whether the token at `place` is a number.
  func isNumber(_ place: Int) -> Bool { tokens[place].shape == .number }

  /// Whether the tokens at `place` and behind it touch.
  func touches(_ place: Int) -> Bool {
    tokens.indices.contains(place) && tokens.indices.contains(place + 1)
      && tokens[place].touches(tokens[place + 1])
  }

  /// How many words lie from `place` to `range`; 0 inside.
  static func distance(_ place: Int, to range: ClosedRange<Int>) -> Int {
    place < range.lowerBound
      ? range.lowerBound - place : max(0, place - range.upperBound)
  }

  /// How many words lie from one range to the other, a name counting as one; 0 where they overlap.
  func distance(_ first: ClosedRange<Int>, to second: ClosedRange<Int>) -> Int {
    if first.overlaps(second) { return 0 }
    return first.upperBound < second.lowerBound
      ? steps[second.lowerBound] - steps[first.upperBound]
      : steps[first.lowerBound] - steps[second.upperBound]
  }

  /// The places between one range and the other.
  func between(_ first: ClosedRange<Int>, _ second: ClosedRange<Int>) -> Range<Int> {
    let start = min(first.upperBound, second.upperBound) + 1
    return start..<max(start, max(first.lowerBound, second.lowerBound))
  }
}
