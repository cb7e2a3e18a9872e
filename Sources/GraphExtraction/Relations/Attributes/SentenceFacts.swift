import GraphModel
import LinguisticAnalysis

/// What a sentence says beside its names: dates and sums of money.
struct SentenceFacts: Sendable {
  private let dates: [FoundDate]
  private let amounts: [TextSpan]
  private let text: String

  /// The facts of `sentence`, which stands in `text`.
  init(_ sentence: Sentence, text: String) {
    dates = DateFinder().dates(in: sentence.tokens, of: text)
    amounts = AmountFinder.amounts(in: sentence.tokens)
    self.text = text
  }

  /// The attributes that a claim of `relation`, made at the node `index`, takes from the sentence.
  func attributes(for relation: Relation, at index: Int, in scene: Scene) -> Attributes {
    var attributes = Attributes()
    guard scene.nodes.indices.contains(index) else { return attributes }
    let place = scene.nodes[index].span
    switch relation {
    case .collaboratesWith:
      attributes.kind = CollaborationKind.named(in: scene.nodes, near: index)
      attributes.about = subject(in: scene, near: index)
      attributes.date = date(near: place)
    case .received:
      attributes.reason = reason(in: scene, from: index)
      attributes.date = date(near: place)
    case .funds:
      attributes.amount = nearest(amounts, to: place) { $0 }.map { words($0) }
    case .awards, .takesPartIn:
      attributes.date = date(near: place)
    case .worksAt, .leads, .partOf, .memberOf, .hostedBy, .locatedIn, .focusesOn: break
    }
    return attributes
  }

  /// The research areas that an agreement is about: those behind it, or else in front.
  private func subject(in scene: Scene, near index: Int) -> String? {
    let areas = scene.phrases.filter { $0.phrase.type == .area }
    let area = areas.first { $0.place > index } ?? areas.last
    return area.map { words(scene.nodes[$0.place].span) }
  }

  /// What stands behind "for": "for work on reefs".
  private func reason(in scene: Scene, from index: Int) -> String? {
    guard let start = scene.nodes[index...].firstIndex(where: { $0.lower == "for" }) else {
      return nil
    }
    let rest = scene.nodes[(start + 1)...].prefix {
      !Words.clauseEnds.contains($0.lower) && ![",", "(", ")"].contains($0.lower)
    }
    guard let first = rest.first, let last = rest.last, rest.count <= 20 else { return nil }
    return words(TextSpan(start: first.span.start, end: max(first.span.end, last.span.end)))
  }

  private func date(near place: TextSpan) -> DateExpression? {
    nearest(dates, to: place, by: \.span)?.date
  }

  private func nearest<Item>(
    _ items: [Item], to place: TextSpan, by span: (Item) -> TextSpan
  ) -> Item? {
    items.min { abs(span($0).start - place.start) < abs(span($1).start - place.start) }
  }

  private func words(_ span: TextSpan) -> String {
    text[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
