import GraphModel
import LinguisticAnalysis

/// Finds research areas: listed terms, and noun phrases that end like the name of a field.
enum AreaFinder {
  /// The areas of `sentence` that overlap none of its `names`.
  static func mentions(
    in sentence: ClassifiedSentence, besides names: [FoundMention]
  ) -> [FoundMention] {
    var mentions: [FoundMention] = []
    var index = 0
    var name = 0
    while index < sentence.tokens.count {
      let start = sentence.tokens[index].span.start
      while name < names.count, names[name].span.end <= start { name += 1 }
      if name < names.count, names[name].span.start <= start {
        index += 1
        continue
      }
      let limit = sentence.tokens[index...].firstIndex {
        name < names.count && $0.span.start >= names[name].span.start
      }
      let count = ResearchTerms.table.match(in: sentence.tokens, at: index, limit: limit)
      if count > 0 {
        mentions.append(
          FoundMention(
            type: .area,
            span: TextSpan(start: start, end: sentence.tokens[index + count - 1].span.end),
            confidence: 0.7))
        index += count
      } else {
        index += 1
      }
    }
    return mentions
  }
}
