import GraphModel
import LinguisticAnalysis

/// Finds what a mention that refers stands for: the nearest entity before it that fits.
struct ReferenceResolver: Sendable {
  private let text: String
  private let names: [ResolvedMention]
  private let entities: [Entity]
  private let byStart: [Int: Int]
  private let sentenceStarts: [Int]

  /// A resolver among the `names` of `document`.
  init(document: AnalysedDocument, names: [ResolvedMention], entities: [Entity]) {
    text = document.document.text
    sentenceStarts = document.sentences.map(\.span.start)
    self.names = names
    self.entities = entities
    byStart = Dictionary(names.enumerated().map { ($1.found.span.start, $0) }) { first, _ in first }
  }

  /// The mention, which names, with its entity.
  func name(at mention: FoundMention) -> ResolvedMention? {
    byStart[mention.span.start].map { names[$0] }
  }

  /// The mention, which refers, with its entity; nil where none fits.
  func resolve(_ mention: FoundMention) -> ResolvedMention? {
    let words = text[mention.span].lowercased().split { !$0.isLetter }
    let before = names[..<firstIndex(from: mention.span.start)].suffix(Self.reach)
    let fitting = before.reversed().filter { $0.found.type == mention.type }
    let antecedent =
      words.count == 1 && Self.pronouns.contains(String(words[0]))
      ? subject(of: fitting) : described(by: words.last.map(String.init) ?? "", among: fitting)
    return antecedent.map { ResolvedMention(found: mention, entity: $0.entity) }
  }

  /// What a pronoun stands for: in the sentence of the nearest name, the first of that type.
  private func subject(of fitting: [ResolvedMention]) -> ResolvedMention? {
    guard let nearest = fitting.first else { return nil }
    let start = sentenceStart(at: nearest.found.span.start)
    return fitting.prefix { $0.found.span.start >= start }.last
  }

  /// What a description stands for: the nearest name that has its noun; else, if the noun fits
  /// any name of its type, the nearest.
  private func described(by noun: String, among fitting: [ResolvedMention]) -> ResolvedMention? {
    if let named = fitting.first(where: { entities[$0.entity].isCalled(noun) }) { return named }
    guard AnaphorNouns.isOpen(noun) else { return nil }
    return fitting.first { !entities[$0.entity].isCalledOtherwise(than: noun) }
  }

  private func sentenceStart(at offset: Int) -> Int {
    var (low, high) = (0, sentenceStarts.count)
    while low < high {
      let middle = (low + high) / 2
      if sentenceStarts[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? 0 : sentenceStarts[low - 1]
  }

  private static let pronouns: Set<String> = ["he", "she", "it", "him", "her", "they"]

  /// How many names back an antecedent may lie.
  private static let reach = 60

  private func firstIndex(from offset: Int) -> Int {
    var (low, high) = (0, names.count)
    while low < high {
      let middle = (low + high) / 2
      if names[middle].found.span.start < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Entity {
  /// Whether `noun`, in lower case, is a word of one of the names: "council" of a Research Council.
  fileprivate func isCalled(_ noun: String) -> Bool {
    guard noun.utf8.count > 2 else { return false }
    return words.contains { $0 == noun || Self.variants[$0] == noun }
  }

  /// Whether the names have a head noun, and so are no "company" or "project" but what it says.
  fileprivate func isCalledOtherwise(than noun: String) -> Bool {
    words.contains { AnaphorNouns.type(of: $0) == type && !Self.projectNouns.contains($0) }
      || noun == "institute" || noun == "institution"
  }

  private var words: [String] {
    ([name] + aliases).flatMap { $0.lowercased().split { !$0.isLetter }.map(String.init) }
  }

  private static let variants = [
    "center": "centre", "centre": "center", "program": "programme", "programme": "program",
    "lab": "laboratory", "laboratory": "lab", "honor": "honour", "honour": "honor",
  ]
  /// Nouns that stand for each other.
  private static let projectNouns: Set<String> = [
    "project", "programme", "program", "initiative", "scheme", "consortium", "partnership",
    "collaboration", "award", "prize", "meeting", "event",
  ]
}
