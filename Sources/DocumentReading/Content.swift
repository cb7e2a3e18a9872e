import GraphModel

/// The clean text of a document, and what it is made of.
struct Content {
  /// The words of the first heading, on one line; where there is none, what the format says.
  let title: String?
  let text: String
  let passages: [Passage]
  /// What a person should know of how the text was read.
  let remarks: [ReadingRemark]

  /// What the format says of the document beside its text.
  let particulars: DocumentParticulars

  /// The content of the decoded text `source`.
  ///
  /// - Throws: `ReadingFault.tooManyLines`.
  init(_ source: String, format: TextFormat) throws(ReadingFault) {
    switch format {
    case .plainText: try self.init(plainText: source)
    case .markdown: try self.init(markdown: source)
    }
  }

  /// The content of a document whose format told its structure.
  ///
  /// - Throws: `ReadingFault.tooManyLines`.
  init(_ structured: StructuredText) throws(ReadingFault) {
    let builder = PassageBuilder(TextBytes(structured.text))
    self.init(
      structured.text, try builder.passages(of: structured.blocks),
      particulars: structured.particulars, remarks: structured.remarks)
  }

  private init(plainText: String, remarks: [ReadingRemark] = []) throws(ReadingFault) {
    self.init(
      plainText, try PassageBuilder(TextBytes(plainText)).passagesOfPlainText(), remarks: remarks)
  }

  private init(markdown: String) throws(ReadingFault) {
    let frontMatter = FrontMatter(markdown)
    if let clean = try MarkdownText(String(frontMatter.body), title: frontMatter.particulars.title)
    {
      var text = clean.content
      text.particulars = frontMatter.particulars
      try self.init(text)
    } else {
      try self.init(plainText: markdown, remarks: [.readAsPlainText])
    }
  }

  private init(
    _ text: String, _ passages: [Passage],
    particulars: DocumentParticulars = DocumentParticulars(), remarks: [ReadingRemark] = []
  ) {
    self.text = text
    var particulars = particulars
    self.remarks = remarks
    self.passages = passages
    let heading = passages.first { $0.kind == .heading }.map { heading in
      text[heading.span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    title = heading ?? particulars.title
    particulars.published =
      particulars.published ?? PublicationDay.day(in: text, passages)?.text
    self.particulars = particulars
  }
}
