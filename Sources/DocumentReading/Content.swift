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
  init(_ source: String, format: TextFormat) {
    switch format {
    case .plainText: self.init(plainText: source)
    case .markdown: self.init(markdown: source)
    }
  }

  /// The content of a document whose format told its structure.
  init(_ structured: StructuredText) {
    self.init(
      structured.text, particulars: structured.particulars, remarks: structured.remarks
    ) {
      $0.passages(of: structured.blocks)
    }
  }

  private init(plainText: String, remarks: [ReadingRemark] = []) {
    self.init(plainText, remarks: remarks) { $0.passagesOfPlainText() }
  }

  private init(markdown: String) {
    let frontMatter = FrontMatter(markdown)
    if let clean = MarkdownText(String(frontMatter.body), title: frontMatter.particulars.title) {
      var text = clean.content
      text.particulars = frontMatter.particulars
      self.init(text)
    } else {
      self.init(plainText: markdown, remarks: [.readAsPlainText])
    }
  }

  private init(
    _ text: String, particulars: DocumentParticulars = DocumentParticulars(),
    remarks: [ReadingRemark] = [], passages: (PassageBuilder) -> [Passage]
  ) {
    self.text = text
    var particulars = particulars
    self.remarks = remarks
    self.passages = passages(PassageBuilder(TextBytes(text)))
    let heading = self.passages.first { $0.kind == .heading }.map { heading in
      text[heading.span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    title = heading ?? particulars.title
    particulars.published =
      particulars.published ?? PublicationDay.day(in: text, self.passages)?.text
    self.particulars = particulars
  }
}
