import GraphModel
import LinguisticAnalysis

/// Finds the names that a document has settled, wherever they stand in it.
struct NameMatcher: Sendable {
  private struct Name: Sendable {
    let tokens: [String]
    let key: String
    let type: EntityType
    let confidence: Double
  }

  /// The names by their first word, the longest first.
  private let names: [String: [Name]]
  private let ledger: NameLedger

  /// A matcher for the names of `ledger`.
  init(_ ledger: NameLedger) {
    var names: [String: [Name]] = [:]
    for key in ledger.keys {
      guard let entry = ledger.entries[key], let decision = ledger.decision(key) else { continue }
      let tokens = entry.tokens.map(\.lower)
      names[tokens[0], default: []].append(
        Name(tokens: tokens, key: key, type: decision.type, confidence: decision.confidence))
    }
    self.names = names.mapValues { list in
      Array(list.sorted { ($1.tokens.count, $0.key) < ($0.tokens.count, $1.key) }.prefix(50))
    }
    self.ledger = ledger
  }

  /// The mentions in `sentence`, whose own phrases are `phrases`.
  func mentions(in sentence: ClassifiedSentence, phrases: [NamePhrase]) -> [FoundMention] {
    var mentions: [FoundMention] = []
    var index = Dateline.length(of: sentence)
    var phrase = 0
    while index < sentence.tokens.count {
      while phrase < phrases.count, phrases[phrase].range.upperBound <= index { phrase += 1 }
      if phrase < phrases.count, phrases[phrase].range.lowerBound == index,
        let decision = ledger.decision(NameKey(sentence.tokens[phrases[phrase].range]).text)
      {
        mentions.append(
          Self.mention(phrases[phrase].range, decision.type, decision.confidence, in: sentence))
        index = phrases[phrase].range.upperBound
      } else if let (name, range) = match(in: sentence, at: index) {
        mentions.append(Self.mention(range, name.type, name.confidence, in: sentence))
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return mentions
  }

  private static func mention(
    _ range: Range<Int>, _ type: EntityType, _ confidence: Double, in sentence: ClassifiedSentence
  ) -> FoundMention {
    FoundMention(
      type: type,
      span: TextSpan(
        start: sentence.tokens[range.lowerBound].span.start,
        end: sentence.tokens[range.upperBound - 1].span.end),
      confidence: confidence)
  }

  private func match(in sentence: ClassifiedSentence, at index: Int) -> (Name, Range<Int>)? {
    let token = sentence.tokens[index]
    guard let candidates = names[token.lower] else { return nil }
    for name in candidates {
      let range = index..<index + name.tokens.count
      guard range.upperBound <= sentence.tokens.count,
        zip(range, name.tokens).allSatisfy({ sentence.tokens[$0].lower == $1 }),
        isWritten(name, range, in: sentence)
      else { continue }
      return (name, range)
    }
    return nil
  }

  /// Whether the words in `range` are written as a name: not "imperial" for "Imperial".
  private func isWritten(_ name: Name, _ range: Range<Int>, in sentence: ClassifiedSentence) -> Bool
  {
    if name.type == .area { return true }
    guard let entry = ledger.entries[name.key] else { return false }
    if sentence.casing == .capitals { return true }
    if range.count == 1, sentence.casing != .running,
      !sentence.classes(range.lowerBound).isDisjoint(with: [.common, .function])
    {
      return entry.tokens[0].text == sentence.tokens[range.lowerBound].text && entry.isInRunningText
    }
    return zip(range, entry.tokens).allSatisfy { index, token in
      token.shape == .lower || token.shape == .mark || sentence.tokens[index].shape != .lower
    }
  }
}
