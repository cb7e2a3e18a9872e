import GraphModel
import LinguisticAnalysis

@testable import GraphExtraction

extension MarkedText {
  /// The sentence at `index` with its names.
  func view(sentence index: Int = 0) -> SentenceView {
    let span = document.analysed.sentences[index].span
    return SentenceView(
      document, sentence: index,
      mentions: document.mentions.filter { $0.found.span.overlaps(span) })
  }

  /// The index of the entity with this name; -1 where there is none.
  func entity(_ name: String) -> Int { document.entities.firstIndex { $0.name == name } ?? -1 }
}
