import GraphModel
public import LinguisticAnalysis

/// Joins what knowledge of the language finds with what a trained model finds.
///
/// The linguistic finder decides where names begin and end, and treats a name alike all over a
/// document. The model adds what has no cue in its words, and corrects the types of names, where it
/// is sure.
/// How sure it must be was chosen on annotated pages: on real pages it is right less often than it
/// says, most of all about research areas.
public struct JoinedMentionFinder: MentionFinder {
  private let linguistic: any MentionFinder
  private let model: any MentionFinder

  /// A finder that joins the two.
  public init(linguistic: any MentionFinder, model: any MentionFinder) {
    self.linguistic = linguistic
    self.model = model
  }

  /// The mentions in text order, without overlap.
  public func mentions(in document: AnalysedDocument) -> [FoundMention] {
    let learnt = model.mentions(in: document)
    let known = linguistic.mentions(in: document)
    let types = TypeCorrections(known, learnt: learnt, in: document.document.text)
    let corrected = known.map(types.corrected)
    return merge(corrected, adding: learnt.filter(isSureEnoughToAdd).map(types.corrected))
  }

  private func isSureEnoughToAdd(_ mention: FoundMention) -> Bool {
    mention.confidence >= (mention.type == .area ? 0.98 : 0.9)
  }

  /// All of `known`, and those of `more` that overlap none of them.
  ///
  /// Both are in text order.
  private func merge(_ known: [FoundMention], adding more: [FoundMention]) -> [FoundMention] {
    var merged: [FoundMention] = []
    var rest = more[...]
    for mention in known {
      while let next = rest.first, next.span.start < mention.span.end {
        rest.removeFirst()
        if next.span.end <= mention.span.start { merged.append(next) }
      }
      merged.append(mention)
    }
    return merged + rest
  }
}
