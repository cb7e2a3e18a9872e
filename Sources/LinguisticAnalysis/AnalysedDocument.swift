public import GraphModel

/// A document cut into sentences and tokens.
public struct AnalysedDocument: Sendable {
  /// The document.
  public let document: Document
  /// Its sentences in text order.
  ///
  /// No sentence runs over the end of a passage, and page furniture gives sentences too;
  /// `Passage.kind` tells them apart.
  public let sentences: [Sentence]

  /// An analysed document made of its parts.
  public init(document: Document, sentences: [Sentence]) {
    self.document = document
    self.sentences = sentences
  }

  /// The passage that `sentence` stands in.
  public func passage(of sentence: Sentence) -> Passage { document.passages[sentence.passage] }
}

/// One sentence, or a heading or list item that stands for one.
public struct Sentence: Hashable, Sendable {
  /// Where it stands in the document's text, without white space at its ends.
  public let span: TextSpan
  /// The index of its passage among `Document.passages`.
  public let passage: Int
  /// Its words and marks in text order; the passage's omitted stretches have none.
  public let tokens: [Token]

  /// A sentence made of its parts.
  public init(span: TextSpan, passage: Int, tokens: [Token]) {
    self.span = span
    self.passage = passage
    self.tokens = tokens
  }
}

/// A word, a number or a mark.
public struct Token: Hashable, Sendable {
  /// Where it stands in the document's text.
  public let span: TextSpan
  /// The characters themselves.
  public let text: String
  /// The characters in lower case.
  public let lower: String
  /// How it is written.
  public let shape: Shape

  /// How a token is written.
  public enum Shape: Sendable {
    /// `medicine`
    case lower
    /// `Medicine`, and a single capital letter
    case capitalised
    /// `MRC`; at least two letters
    case upper
    /// `UKRMPs`, `McIntyre`, `arXiv`
    case mixed
    /// `20`, `1.5`, `21st`
    case number
    /// A mark or symbol.
    case mark
  }

  /// Whether `next` follows without any space, as in "UK-Japan".
  public func touches(_ next: Token) -> Bool { span.end == next.span.start }

  /// A token made of its parts.
  public init(span: TextSpan, text: String, shape: Shape) {
    self.span = span
    self.text = text
    self.lower = text.lowercased()
    self.shape = shape
  }
}
