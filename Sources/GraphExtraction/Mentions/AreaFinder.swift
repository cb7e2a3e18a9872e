import GraphModel
import LinguisticAnalysis

/// Finds research areas: listed terms, noun phrases that end like the name of a field, and what
/// stands behind words such as "works on".
struct AreaFinder: Sendable {
  private let sentence: ClassifiedSentence
  private let isTaken: [Bool]

  /// The areas of `sentence` that overlap none of its `names`, in text order.
  static func mentions(
    in sentence: ClassifiedSentence, besides names: [FoundMention]
  ) -> [FoundMention] {
    AreaFinder(sentence, besides: names).mentions()
  }

  private init(_ sentence: ClassifiedSentence, besides names: [FoundMention]) {
    self.sentence = sentence
    var taken = [Bool](repeating: false, count: sentence.tokens.count)
    var name = 0
    for (index, token) in sentence.tokens.enumerated() {
      while name < names.count, names[name].span.end <= token.span.start { name += 1 }
      taken[index] = name < names.count && names[name].span.overlaps(token.span)
    }
    isTaken = taken
  }

  private func mentions() -> [FoundMention] {
    var found: [(range: Range<Int>, confidence: Double)] = []
    var index = 0
    while index < sentence.tokens.count {
      if let cued = cuedAreas(at: index), let last = cued.last {
        found += cued.map { ($0, 0.6) }
        index = last.upperBound
      } else if let range = term(at: index, behind: found.last?.range.upperBound ?? 0) {
        found.append((range, 0.7))
        index = range.upperBound
      } else {
        index += 1
      }
    }
    return found.map { range, confidence in
      FoundMention(
        type: .area,
        span: TextSpan(
          start: sentence.tokens[range.lowerBound].span.start,
          end: sentence.tokens[range.upperBound - 1].span.end),
        confidence: confidence)
    }
  }

  private func isFree(_ index: Int) -> Bool { isTaken.indices.contains(index) && !isTaken[index] }

  // MARK: - Terms

  /// The listed term, or the noun phrase like one, that has its core at `index`; its modifiers
  /// may reach back as far as `start`.
  private func term(at index: Int, behind start: Int) -> Range<Int>? {
    guard isFree(index) else { return nil }
    let limit = isTaken[index...].firstIndex(of: true) ?? isTaken.count
    let listed = ResearchTerms.table.match(
      in: sentence.tokens, at: index, limit: min(limit, index + 6))
    if listed > 0 { return withModifiers(index..<withHeads(index + listed), behind: start) }
    let word = sentence.lower(index)
    guard AreaWords.isHead(word), isPlainWord(index) else { return nil }
    let range = withModifiers(index..<withHeads(index + 1), behind: start)
    if range.count == 1 { return AreaWords.isScientific(word) ? range : nil }
    return range
  }

  /// The end of the term with the heads that follow: "soil carbon storage".
  private func withHeads(_ end: Int) -> Int {
    var end = end
    while isFree(end), AreaWords.isHead(sentence.lower(end)), isPlainWord(end) { end += 1 }
    return end
  }

  private func withModifiers(_ range: Range<Int>, behind limit: Int) -> Range<Int> {
    var start = range.lowerBound
    while start - 1 >= limit, range.upperBound - start < 5, isFree(start - 1) {
      if AreaWords.isModifier(sentence.lower(start - 1)), isPlainWord(start - 1) {
        start -= 1
      } else if let compound = compound(before: start, behind: limit) {
        start = compound
      } else {
        break
      }
    }
    return start..<range.upperBound
  }

  /// The start of "low-resource" before `index`.
  private func compound(before index: Int, behind limit: Int) -> Int? {
    guard index - 3 >= limit, sentence.lower(index - 2) == "-", sentence.touches(index - 2),
      sentence.touches(index - 3), isFree(index - 3), sentence.token(index - 1)?.shape == .lower,
      sentence.token(index - 3)?.shape == .lower,
      !Self.ordinaryCompounds.contains(sentence.lower(index - 1))
    else { return nil }
    return index - 3
  }

  private func isPlainWord(_ index: Int) -> Bool {
    guard let token = sentence.token(index) else { return false }
    switch token.shape {
    case .lower: return true
    case .capitalised: return sentence.casing == .title || sentence.opens(at: index) || isListLine
    default: return false
    }
  }

  private var isListLine: Bool { sentence.kind != .paragraph }

  // MARK: - Cues

  /// The areas behind the cue at `index`.
  private func cuedAreas(at index: Int) -> [Range<Int>]? {
    let word = sentence.lower(index)
    let before = sentence.lower(index - 1)
    if AreaCues.isVerb(word), isFree(index), sentence.token(index)?.shape == .lower {
      return list(from: index + 1, .weak)
    }
    if word == ":", AreaCues.opensList(before) { return list(from: index + 1, .listed) }
    if word == "as", before == "such" { return nil }
    return AreaCues.strength(before: before, word).flatMap { list(from: index + 1, $0) }
  }

  private func list(from start: Int, _ strength: AreaCues.Strength) -> [Range<Int>]? {
    var areas: [Range<Int>] = []
    var next = start
    while let area = nounPhrase(from: next, strength, isFirst: areas.isEmpty) {
      areas.append(area)
      next = area.upperBound
      guard [",", "and", ";", "or"].contains(sentence.lower(next)) else { break }
      next += 1
      if sentence.lower(next) == "and" { next += 1 }
      if areas.count > 20 { break }
    }
    return areas.isEmpty ? nil : areas
  }

  private func nounPhrase(
    from start: Int, _ strength: AreaCues.Strength, isFirst: Bool
  ) -> Range<Int>? {
    var end = start
    while end - start < 6, isFree(end), isPhraseWord(end, isFirst: end == start) { end += 1 }
    while end > start, sentence.token(end - 1)?.shape == .mark { end -= 1 }
    var start = start
    while start < end,
      AreaWords.isGeneral(sentence.lower(start)) && end - start > 1
        || sentence.token(start)?.shape == .mark
    { start += 1 }
    while end > start, AreaWords.isGeneral(sentence.lower(end - 1)),
      end - start <= 1 || sentence.lower(end - 1) == "research"
    { end -= 1 }
    guard start < end, end - start <= 5, isEnd(end, isFirst: isFirst) else { return nil }
    let range = start..<end
    if ResearchTerms.table.contains(sentence.tokens[range]) { return range }
    if range.count == 1 {
      let word = sentence.lower(start)
      let isPromised = strength == .listed || isFirst && strength == .strong
      return AreaWords.isScientific(word) || isPromised && word.utf8.count > 3 ? range : nil
    }
    return isFirst || !ContextWords.isVerb(sentence.lower(start)) ? range : nil
  }

  private func isPhraseWord(_ index: Int, isFirst: Bool) -> Bool {
    guard let token = sentence.token(index) else { return false }
    if token.text == "-" {
      return !isFirst && sentence.touches(index - 1) && sentence.touches(index)
    }
    let classes = sentence.classes(index)
    guard
      classes.isDisjoint(with: [.function, .role, .calendar, .honorific]) || token.lower == "lead"
    else { return false }
    switch token.shape {
    case .lower where !isFirst && ContextWords.isFiniteVerb(token.lower): return false
    case .lower: return !token.lower.hasSuffix("ly") && !["'s", "\u{2019}s"].contains(token.lower)
    case .upper, .mixed:
      return !isFirst || ResearchTerms.table.contains(sentence.tokens[index...index])
    case .capitalised: return isPlainWord(index) || !isFirst
    default: return false
    }
  }

  /// Whether a noun phrase can end before the token at `index`.
  private func isEnd(_ index: Int, isFirst: Bool) -> Bool {
    guard let token = sentence.token(index) else { return true }
    if token.shape == .mark { return true }
    return sentence.classes(index).contains(.function) || isTaken[index]
      || token.lower == "research"
  }

  private static let ordinaryCompounds: Set<String> = [
    "class", "term", "based", "wide", "year", "month", "day", "week", "old", "scale", "level",
    "winning", "led", "funded", "known", "time", "quality", "art", "edge", "driven", "leading",
  ]
}
