public import GraphModel

/// Cuts a document into sentences and tokens.
///
/// Time and memory grow with the length of the text, whatever is in it.
public struct TextAnalyser: Sendable {
  /// An analyser of English text; words of other languages pass through it unharmed.
  public init() {}

  /// The sentences and tokens of `document`.
  ///
  /// A span of a passage that lies outside of the text, or inside of a character, is cut to what
  /// is there.
  public func analyse(_ document: Document) -> AnalysedDocument { analyse(document) {} }

  /// The same, looking by `check` at each passage whether to go on.
  ///
  /// - Throws: What `check` throws.
  public func analyse(
    _ document: Document, check: () throws -> Void
  ) rethrows -> AnalysedDocument {
    let bytes = Array(document.text.utf8)
    let sentences = try document.passages.enumerated().flatMap { index, passage in
      try check()
      return SentenceSplitter.split(Tokeniser.tokens(of: passage, in: bytes)).map { tokens in
        Sentence(
          span: TextSpan(start: tokens.first?.span.start ?? 0, end: tokens.last?.span.end ?? 0),
          passage: index, tokens: Array(tokens))
      }
    }
    return AnalysedDocument(document: document, sentences: sentences)
  }
}
