/// What was read from one source: clean text, and the passages it is made of.
public struct Document: Hashable, Sendable {
  /// Where it was read from, as the user would name it: a file's path, or `-`.
  public let source: String
  /// The title, where the text shows one.
  public let title: String?
  /// The text, as valid UTF-8.
  ///
  /// Every offset in the graph counts this text's UTF-8 bytes.
  public let text: String
  /// What the document says of itself beside its text.
  public var particulars: DocumentParticulars
  /// A hash of the bytes that were read, in hexadecimal.
  ///
  /// The same bytes give the same hash.
  public let contentHash: String
  /// The passages in text order.
  ///
  /// They do not overlap, and only white space lies between them.
  public let passages: [Passage]
  /// What its copies are known by, as the reader makes it; none of a text of a few words.
  public var signature: TextSignature?

  /// A document made of its parts.
  public init(
    source: String, title: String? = nil, text: String, contentHash: String, passages: [Passage],
    particulars: DocumentParticulars = DocumentParticulars(), signature: TextSignature? = nil
  ) {
    self.source = source
    self.title = title
    self.text = text
    self.particulars = particulars
    self.contentHash = contentHash
    self.passages = passages
    self.signature = signature
  }
}

extension Document {
  /// Whether it is known to be in another language than English, the one that is extracted from.
  public var isForeign: Bool {
    guard let language = particulars.language?.lowercased() else { return false }
    return language != "en" && !language.hasPrefix("en-")
  }
}

/// One block of a document: a heading, a paragraph, a list item.
public struct Passage: Hashable, Sendable {
  /// What part a passage plays on its page.
  public enum Kind: String, CaseIterable, Codable, Sendable {
    /// A title or a heading.
    case heading
    /// Running text.
    case paragraph
    /// An item of a list, or a row of a table.
    case item
    /// A short line beside the running text, such as a picture's caption.
    case caption
    /// What the page says about itself: bylines, menus, cookie notices, "Share this".
    case furniture
  }

  /// What part it plays.
  public let kind: Kind
  /// Where it stands in the document's text, without white space at its ends.
  public let span: TextSpan
  /// Which article of the page it belongs to, counted from 0.
  public let article: Int
  /// Stretches inside it that say nothing: marks of list items, and what the page's machinery put
  /// there, such as "opens in new window".
  ///
  /// In order, without overlap; extraction passes over them.
  public let omitted: [TextSpan]

  /// A passage made of its parts.
  public init(kind: Kind, span: TextSpan, article: Int = 0, omitted: [TextSpan] = []) {
    self.kind = kind
    self.span = span
    self.article = article
    self.omitted = omitted
  }
}
