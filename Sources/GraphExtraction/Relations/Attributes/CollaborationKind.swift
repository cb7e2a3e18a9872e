import GraphModel
import LinguisticAnalysis

/// The forms that a collaboration takes.
enum CollaborationKind {
  /// How far from the two ends the words may stand that name the form.
  private static let reach = 25

  /// The form that the words of `tokens` give, in lower case: "memorandum of understanding",
  /// "joint laboratory".
  ///
  /// Of several, the one nearest to the ends, which stand at the borders of `ends`; of those
  /// between them, the first.
  ///
  /// - Parameter names: The names of the sentence, whose words name no form.
  static func named(
    in tokens: [Token], near ends: TextSpan, names: [TextSpan] = []
  ) -> String? {
    let start = tokens.firstIndex(endingBehind: ends.start)
    let end = max(start, tokens.firstIndex(endingBehind: ends.end))
    let words = tokens[max(0, start - reach)..<min(tokens.count, end + reach)].map(\.lower)
    let (first, last) = (start - max(0, start - reach), end - max(0, start - reach))
    var best: (distance: Int, kind: String)?
    for place in words.indices {
      let span = tokens[place + max(0, start - reach)].span
      guard let kind = kind(in: words, at: place), !names.contains(where: { $0.overlaps(span) })
      else { continue }
      // To have agreed is said beside most other forms.
      let distance =
        (place < first ? first - place : max(0, place - last + 1))
        + (words[place] == "agreed" ? reach : 0)
      guard distance < best?.distance ?? .max else { continue }
      let between = place < first ? words[place..<first] : words[min(last, place)..<place]
      if !between.contains(where: { barriers.contains($0) }) { best = (distance, kind) }
    }
    return best?.kind
  }

  /// The form that the words from `place` on name.
  static func kind(in words: [String], at place: Int) -> String? {
    let first = words[place]
    let word = { (offset: Int) in
      words.indices.contains(place + offset) ? words[place + offset] : ""
    }
    if shared.contains(first) { return sharedKind(first, words[place...].dropFirst().prefix(6)) }
    if ["memorandum", "letter", "letters", "declaration"].contains(first), word(1) == "of",
      let object = documents[word(2)]
    {
      return "\(singular(first)) of \(object)"
    }
    switch first {
    case "exchange" where word(1) == "of", "exchanges" where word(1) == "of":
      return exchanged.contains(word(2)) ? "exchange of \(word(2))" : "exchange"
    case "exchange" where exchanged.contains(word(1)): return "\(singular(word(1))) exchange"
    case _ where exchanged.contains(first) && word(1) == "exchange":
      return "\(singular(first)) exchange"
    case "agreed" where ["to", "on", "that"].contains(word(1)): return "agreement"
    case "co" where word(1) == "-" && authors.contains(word(2)): return "co-authors"
    case "project" where word(1) == "of": return "project"
    case "twinning" where word(1) == "agreement": return "twinning agreement"
    case "jointly" where fundings.contains(word(1)): return "joint funding"
    case "jointly": return jointKind(words, at: place)
    case "exclusive", "framework", "implementing":
      return nouns[word(1)].map { "\(first) \($0)" }
    default: return nouns[first]
    }
  }

  /// What is done jointly: "jointly run a field laboratory", "a course, given jointly by".
  private static func jointKind(_ words: [String], at place: Int) -> String? {
    if words.indices.contains(place + 1), words[place + 1] == "by" {
      let before = words[max(0, place - 5)..<place].last { sharedNouns[$0] != nil }
      return before.flatMap { sharedNouns[$0] }.map { "joint \($0)" }
    }
    let rest = words[place...].dropFirst(2).prefix(5)
    return sharedKind("joint", rest.drop { ["a", "an", "the"].contains($0) })
  }

  /// "joint (adjective) laboratory": the noun with what says its kind and not its subject.
  private static func sharedKind(_ first: String, _ rest: ArraySlice<String>) -> String? {
    var kept: [String] = []
    for word in rest {
      if let noun = sharedNouns[word] { return ([first] + kept + [noun]).joined(separator: " ") }
      if ends.contains(word) { return nil }
      kept = telling.contains(word) ? kept + [word] : []
    }
    return nil
  }

  private static func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }

  private static let barriers: Set<String> = [";", "?", "!"]
  private static let ends: Set<String> = [
    ",", ".", ";", ":", "(", ")", "and", "of", "with", "in", "on", "by", "to", "for", "the", "is",
    "a", "an", "its", "their",
  ]
  private static let shared: Set<String> = ["joint", "shared", "common"]
  private static let telling: Set<String> = [
    "doctoral", "phd", "master", "master's", "summer", "working", "research",
  ]
  private static let sharedNouns: [String: String] = {
    let own = [
      "call", "laboratory", "lab", "centre", "center", "institute", "programme", "program",
      "project", "fund", "school", "venture", "department", "degree", "partnership", "agreement",
      "study", "initiative", "funding", "workshop", "paper", "appeal", "unit", "office", "course",
      "survey", "group", "undertaking", "declaration", "commission", "diploma", "event",
      "catalogue", "studio", "team", "chair", "facility", "supervision", "committee", "symposium",
      "line", "database", "degrees", "publication", "campus", "conference", "statement",
    ]
    var forms: [String: String] = [:]
    for noun in own {
      forms[noun] = noun
      forms[noun + "s"] = noun
    }
    forms["laboratories"] = "laboratory"
    forms["studies"] = "study"
    return forms
  }()
  private static let documents = [
    "understanding": "understanding", "cooperation": "cooperation", "intent": "intent",
    "agreement": "agreement", "collaboration": "collaboration",
  ]
  private static let exchanged: Set<String> = ["letters", "staff", "students", "student"]
  private static let authors: Set<String> = [
    "author", "authors", "authored", "wrote", "written", "authoring",
  ]
  private static let fundings: Set<String> = [
    "fund", "funds", "funded", "funding", "finance", "financed", "financing",
  ]
  private static let nouns: [String: String] = [
    "agreement": "agreement", "agreements": "agreement", "partnership": "partnership",
    "partnerships": "partnership", "pact": "pact", "accord": "accord", "alliance": "alliance",
    "memorandum": "memorandum", "mou": "memorandum of understanding", "treaty": "treaty",
    "licence": "licence", "license": "license", "licensed": "licence", "twinning": "twinning",
    "twinned": "twinning", "contract": "contract", "charter": "charter", "deal": "deal",
    "consortium": "consortium", "affiliation": "affiliation", "merger": "merger",
    "merge": "merger", "co-authors": "co-authors",
  ]
}
