import GraphModel
import LinguisticAnalysis

/// Finds mentions that refer instead of naming: "the agency", "she", "It" at the start of a
/// sentence.
enum ReferenceFinder {
  /// The references of `sentence`, which stand outside of its `mentions`.
  ///
  /// - Parameter previous: The names of the sentence before, in text order.
  static func references(
    in sentence: ClassifiedSentence, besides mentions: [FoundMention],
    after previous: [FoundMention]
  ) -> [FoundMention] {
    guard sentence.casing == .running else { return [] }
    var found: [FoundMention] = []
    var index = 0
    var mention = 0
    while index < sentence.tokens.count {
      let start = sentence.tokens[index].span.start
      while mention < mentions.count, mentions[mention].span.end <= start { mention += 1 }
      if mention < mentions.count, mentions[mention].span.start <= start {
        index += 1
        continue
      }
      let limit = mention < mentions.count ? mentions[mention].span.start : Int.max
      if let (range, type) = reference(in: sentence, at: index, after: previous),
        sentence.tokens[range.upperBound - 1].span.end <= limit
      {
        found.append(
          FoundMention(
            type: type,
            span: TextSpan(start: start, end: sentence.tokens[range.upperBound - 1].span.end),
            isAnaphoric: true, confidence: 0.6))
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return found
  }

  private static func reference(
    in sentence: ClassifiedSentence, at index: Int, after previous: [FoundMention]
  ) -> (Range<Int>, EntityType)? {
    switch sentence.lower(index) {
    case "he", "she": return (index..<index + 1, .person)
    case "it" where index == 0: return subject(of: previous).map { (index..<index + 1, $0) }
    case "the", "this": return description(in: sentence, from: index)
    default: return bareHead(in: sentence, at: index)
    }
  }

  /// The type of what a sentence was about: of its first name, where that is a body or a prize.
  private static func subject(of previous: [FoundMention]) -> EntityType? {
    guard let first = previous.first, first.type != .person, first.type != .place,
      first.type != .area
    else { return nil }
    return first.type
  }

  /// "the agency", "this new network", "the Brazilian agency".
  private static func description(
    in sentence: ClassifiedSentence, from start: Int
  ) -> (Range<Int>, EntityType)? {
    for index in start + 1..<start + 4 {
      guard let token = sentence.token(index) else { return nil }
      if let type = AnaphorNouns.type(of: token.lower),
        token.shape == .lower || token.shape == .capitalised
      {
        return endsNounPhrase(index, in: sentence) ? (start..<index + 1, type) : nil
      }
      let isModifier =
        token.shape == .lower && !sentence.classes(index).contains(.function)
        || sentence.classes(index).contains(.nationality)
      guard isModifier else { return nil }
    }
    return nil
  }

  /// "Council", with a capital and without an article inside of a sentence.
  private static func bareHead(
    in sentence: ClassifiedSentence, at index: Int
  ) -> (Range<Int>, EntityType)? {
    guard let token = sentence.token(index), token.shape == .capitalised,
      !sentence.opens(at: index),
      let type = AnaphorNouns.type(of: token.lower), type == .organisation || type == .hub,
      endsNounPhrase(index, in: sentence)
    else { return nil }
    return (index..<index + 1, type)
  }

  /// Whether the noun at `index` ends its phrase: no other noun follows, as in "project team",
  /// and no "of".
  private static func endsNounPhrase(_ index: Int, in sentence: ClassifiedSentence) -> Bool {
    guard let next = sentence.token(index + 1) else { return true }
    if next.shape == .mark { return next.text != "-" || !sentence.touches(index) }
    if ["'s", "\u{2019}s"].contains(next.lower) { return true }
    if next.lower == "of" || next.lower == "for" { return false }
    if sentence.classes(index + 1).contains(.function) { return true }
    return ContextWords.isVerb(next.lower)
  }
}
