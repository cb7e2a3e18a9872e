import GraphModel
public import LinguisticAnalysis

/// Finds mentions by knowledge of the language: how names are written, the nouns that head them,
/// the words around them, and the names of places and fields.
public struct LinguisticMentionFinder: MentionFinder {
  /// A finder for English text.
  public init() {}

  /// The mentions in text order, without overlap; page furniture gives none.
  public func mentions(in document: AnalysedDocument) throws -> [FoundMention] {
    var check = PacedCheck()
    let sentences = try document.sentences.compactMap { sentence in
      try check.step()
      let kind = document.passage(of: sentence).kind
      return kind == .furniture ? nil : ClassifiedSentence(sentence, kind: kind)
    }
    let survey = try NameSurvey(sentences)
    let matcher = NameMatcher(survey.ledger)
    var previous: [FoundMention] = []
    return try zip(sentences, survey.phrases).flatMap { sentence, phrases in
      try check.step()
      let names = matcher.mentions(in: sentence, phrases: phrases)
      let named = (names + AreaFinder.mentions(in: sentence, besides: names))
        .sorted { $0.span < $1.span }
      let references = ReferenceFinder.references(in: sentence, besides: named, after: previous)
      previous = names
      return (named + references).sorted { $0.span < $1.span }
    }
  }
}
