import GraphModel
import LinguisticAnalysis

/// Mends where a name that a model read begins and ends, by what names are made of.
enum NameBounds {
  /// The words of the name, or nil where they name nothing: an adjective of nations is no place.
  ///
  /// - Parameters:
  ///   - words: The words that were read as a name of `type`, among `tokens`.
  ///   - tokens: The tokens of the sentence.
  static func mended(_ words: Range<Int>, of type: EntityType, in tokens: [Token]) -> Range<Int>? {
    guard tokens.indices.contains(words.lowerBound), tokens.indices.contains(words.upperBound - 1)
    else { return nil }
    var words = NameMarks.mended(words, in: tokens)
    switch type {
    case .place where tokens[words].allSatisfy(isNational): return nil
    case .organisation, .hub: words = withLegalForm(words, in: tokens)
    case .person: words = withoutPost(words, in: tokens)
    case .area: words = withoutFrame(words, in: tokens)
    case .prize, .event, .place: break
    }
    return tokens[words].allSatisfy { $0.shape == .mark } ? nil : words
  }

  /// Whether a name is only a kind of thing ("Office", "medical research"), an adjective or a post,
  /// and names nothing by itself.
  static func isGeneral(_ surface: NamedSurface) -> Bool {
    guard let word = surface.words.first else { return false }
    if surface.type == .area, surface.words.allSatisfy(topics.contains) { return true }
    guard surface.words.count == 1, !surface.isShortForm else { return false }
    switch surface.type {
    case .person, .place: return false
    case .area: return !WordClasses(lower: word).isDisjoint(with: [.function, .nationality])
    case .organisation, .hub, .prize, .event:
      return !WordClasses(lower: word).isDisjoint(with: [.function, .nationality, .role, .calendar])
        || openings.contains(word) || kinds.contains(word)
    }
  }

  /// Without "methods of" and the like, which say what is done with the area.
  private static func withoutFrame(_ words: Range<Int>, in tokens: [Token]) -> Range<Int> {
    guard words.count > 2, frames.contains(tokens[words.lowerBound].lower),
      ["of", "for", "in"].contains(tokens[words.lowerBound + 1].lower)
    else { return words }
    return words.lowerBound + 2..<words.upperBound
  }

  private static func isNational(_ token: Token) -> Bool {
    WordClasses(lower: token.lower).contains(.nationality) || directions.contains(token.lower)
      || token.shape == .mark
  }

  /// With "e.V.", "Ltd" and their like where they follow.
  private static func withLegalForm(_ words: Range<Int>, in tokens: [Token]) -> Range<Int> {
    var words = words
    // Cut in the middle: "Moorland e" or "V. Community".
    if words.count > 1, societyEnd(from: words.lowerBound - 2, in: tokens) != nil {
      words = words.lowerBound + 1..<words.upperBound
    }
    for taken in 1...2 where words.count > taken {
      if let end = societyEnd(from: words.upperBound - taken, in: tokens) {
        words = words.lowerBound..<end
      }
    }
    let next = words.upperBound
    if let end = societyEnd(from: next, in: tokens) { return words.lowerBound..<end }
    return tokens.indices.contains(next) && legalForms.contains(tokens[next].text)
      ? words.lowerBound..<next + 1 : words
  }

  /// The end of "e.V.", a registered society in German, that starts at `start`; nil elsewhere.
  private static func societyEnd(from start: Int, in tokens: [Token]) -> Int? {
    guard start >= 0, start + 2 < tokens.count, tokens[start].text == "e",
      tokens[start + 1].text == ".", tokens[start + 2].text == "V."
    else { return nil }
    return start + 3
  }

  /// Without the post in front: "Provost Lindqvist".
  private static func withoutPost(_ words: Range<Int>, in tokens: [Token]) -> Range<Int> {
    var words = words
    while words.count > 1, RoleLexicon.isRole(tokens[words.lowerBound].lower),
      WordClasses(lower: tokens[words.lowerBound].lower).isDisjoint(with: .given)
    {
      words = words.lowerBound + 1..<words.upperBound
    }
    return words
  }

  private static let directions: Set<String> = [
    "north", "south", "east", "west", "central", "latin", "northern", "southern", "eastern",
    "western",
  ]
  /// Adjectives that titles begin with.
  private static let openings: Set<String> = [
    "new", "open", "national", "general", "senior", "international", "global", "annual", "federal",
    "joint", "regional", "local", "public", "best", "first",
  ]
  /// Kinds of bodies and meetings that many bodies have one of.
  private static let kinds: Set<String> = [
    "office", "division", "department", "unit", "group", "team", "section", "committee", "board",
    "taskforce", "meeting", "workshop", "conference", "award", "prize", "fellowship", "grant",
    "project", "programme", "program", "event", "city", "school", "faculty", "institute", "centre",
    "center", "university", "laboratory", "company", "agency", "college",
  ]
  /// Words of which no research area is made alone.
  private static let topics: Set<String> = [
    "research", "science", "sciences", "scientific", "innovation", "innovations", "technology",
    "technologies", "health", "human", "medical", "treatment", "treatments", "development", "and",
  ]
  /// What stands in front of areas, and is no part of them: of those annotated none begins with it.
  private static let frames: Set<String> = [
    "method", "methods", "study", "studies", "field", "fields", "area", "areas", "aspects",
    "expertise", "tools", "principles", "importance", "future",
  ]
  private static let legalForms: Set<String> = [
    "Ltd", "Ltd.", "Inc", "Inc.", "LLC", "GmbH", "AG", "S.A.", "Srl", "S.r.l.", "SpA", "S.p.A.",
    "B.V.", "BV", "N.V.", "NV", "AB", "AS", "ASA", "Oy", "Oyj", "ApS", "plc", "PLC", "Corp",
    "Corp.",
  ]
}
