import GraphModel

/// The types that a model gives to known names where it is sure, the same all over a document.
///
/// A name and the acronym in brackets behind it are one name here.
struct TypeCorrections {
  /// How sure the model must be of a type that the words do not tell.
  private static let sureness = 0.97

  private let text: String
  /// The full name behind each acronym, both folded.
  private var expansions: [String: String] = [:]
  private var types: [String: EntityType] = [:]

  /// The corrections of `known` by what the model found in the same places, both in text order.
  init(_ known: [FoundMention], learnt: [FoundMention], in text: String) {
    self.text = text
    for (name, short) in zip(known, known.dropFirst()) where isInBrackets(short, behind: name) {
      expansions[folded(short)] = folded(name)
    }
    let learntBySpan = Dictionary(learnt.map { ($0.span, $0) }) { first, _ in first }
    var votes: [String: [FoundMention]] = [:]
    for mention in known where !mention.isAnaphoric {
      guard let found = learntBySpan[mention.span], !found.isAnaphoric else { continue }
      votes[key(of: mention), default: []].append(found)
    }
    types = votes.compactMapValues(Self.type)
  }

  /// The type that the model gives to every mention of a name, and is sure of once at least.
  private static func type(of votes: [FoundMention]) -> EntityType? {
    guard let first = votes.first, votes.allSatisfy({ $0.type == first.type }),
      votes.contains(where: { $0.confidence >= sureness })
    else { return nil }
    return first.type
  }

  /// The mention with the type that its name has in this document.
  func corrected(_ mention: FoundMention) -> FoundMention {
    guard !mention.isAnaphoric, let type = types[key(of: mention)] else { return mention }
    return FoundMention(type: type, span: mention.span, confidence: mention.confidence)
  }

  private func key(of mention: FoundMention) -> String {
    let name = folded(mention)
    return expansions[name] ?? name
  }

  private func folded(_ mention: FoundMention) -> String {
    NameFolding.fold(String(text[mention.span]))
  }

  /// Whether `short` is an acronym in brackets right behind `name`, as in "Niche Hub (NH)".
  private func isInBrackets(_ short: FoundMention, behind name: FoundMention) -> Bool {
    let gap = short.span.start - name.span.end
    guard (1...2).contains(gap), !short.isAnaphoric, !name.isAnaphoric else { return false }
    return text[TextSpan(start: name.span.end, end: short.span.start)].hasSuffix("(")
      && NameShape.isAcronym(String(text[short.span]))
  }
}
