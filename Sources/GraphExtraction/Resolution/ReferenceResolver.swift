import GraphModel
import LinguisticAnalysis

/// Finds what a mention that refers stands for: the nearest entity before it that fits.
struct ReferenceResolver: Sendable {
  private let text: String
  private let names: [ResolvedMention]
  private let entities: [Entity]
  private let byStart: [Int: Int]

  /// A resolver among the `names` of `document`.
  init(document: AnalysedDocument, names: [ResolvedMention], entities: [Entity]) {
    text = document.document.text
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
    let noun = text[mention.span].split { !$0.isLetter }.last.map { $0.lowercased() } ?? ""
    let before = names[..<firstIndex(from: mention.span.start)].suffix(Self.reach)
    let fitting = before.reversed().filter { $0.found.type == mention.type }
    let antecedent =
      fitting.first { entities[$0.entity].isCalled(noun) } ?? fitting.first
    return antecedent.map { ResolvedMention(found: mention, entity: $0.entity) }
  }

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
  func isCalled(_ noun: String) -> Bool {
    guard noun.utf8.count > 2 else { return false }
    return ([name] + aliases).contains { name in
      name.lowercased().split { !$0.isLetter }.contains { $0 == noun }
    }
  }
}
