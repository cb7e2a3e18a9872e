import GraphModel
public import LinguisticAnalysis

/// Joins what knowledge of the language finds with what a trained model finds.
///
/// The linguistic finder decides where names begin and end, and treats a name alike all over a
/// document. The model adds what has no cue in its words, and corrects types, where it is sure.
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
    let bySpan = Dictionary(learnt.map { ($0.span, $0) }) { first, _ in first }
    let known = linguistic.mentions(in: document).map { corrected($0, by: bySpan[$0.span]) }
    return merge(known, adding: learnt.filter(isSureEnoughToAdd))
  }

  /// The mention with the type that the model gives it, where the model is sure.
  private func corrected(_ mention: FoundMention, by learnt: FoundMention?) -> FoundMention {
    guard let learnt, learnt.isAnaphoric == mention.isAnaphoric, learnt.confidence >= 0.97 else {
      return mention
    }
    return learnt
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
