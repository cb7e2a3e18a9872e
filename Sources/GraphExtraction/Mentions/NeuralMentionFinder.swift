import GraphModel
public import LinguisticAnalysis
public import NeuralEncoding

/// Finds mentions with a trained encoder, which has seen how names and references look in context.
public struct NeuralMentionFinder: MentionFinder {
  private let tagger: MentionTagger

  /// A finder with the model `weights`.
  public init(weights: Weights) {
    tagger = MentionTagger(weights: weights)
  }

  /// The mentions in text order, each with the model's probability as its confidence.
  public func mentions(in document: AnalysedDocument) -> [FoundMention] {
    let units = document.sentences.indices.map { unit(document, $0) }
    // The tagger refuses only pieces that are not the tokeniser's, or too many in a window.
    guard let spans = try? tagger.spans(in: units) else { return [] }
    return zip(document.sentences, spans).flatMap { sentence, spans in
      document.passage(of: sentence).kind == .furniture
        ? [] : spans.compactMap { mention($0, in: sentence) }
    }
  }

  private func unit(_ document: AnalysedDocument, _ index: Int) -> TextUnit {
    let sentence = document.sentences[index]
    let next = index + 1
    return TextUnit(
      text: String(document.document.text[sentence.span]),
      words: sentence.tokens.map {
        ($0.span.start - sentence.span.start)..<($0.span.end - sentence.span.start)
      },
      isHeading: document.passage(of: sentence).kind == .heading,
      endsPassage: next == document.sentences.count
        || document.sentences[next].passage != sentence.passage)
  }

  private func mention(_ span: LabelledSpan, in sentence: Sentence) -> FoundMention? {
    let tokens = sentence.tokens[span.words]
    guard let type = EntityType(rawValue: span.kind.type), let first = tokens.first,
      let last = tokens.last
    else { return nil }
    return FoundMention(
      type: type, span: TextSpan(start: first.span.start, end: last.span.end),
      isAnaphoric: span.kind.isAnaphoric, confidence: span.confidence)
  }
}
