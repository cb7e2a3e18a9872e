import GraphModel

/// The clean text of a document whose format tells its structure, and the blocks it is made of.
///
/// Blocks are parted by an empty line.
struct StructuredText: Hashable, Sendable {
  /// One block.
  struct Block: Hashable, Sendable {
    let span: TextSpan
    /// A paragraph's lines may yet turn out to be a caption or furniture.
    let kind: Passage.Kind
    /// The level of a heading, from 1.
    let level: Int?
  }

  /// What the format says of the document beside its text.
  var particulars: DocumentParticulars
  /// What a person should know of how the text was read.
  var remarks: [ReadingRemark] = []
  private(set) var text = ""
  private(set) var blocks: [Block] = []

  /// A text without any block.
  init(particulars: DocumentParticulars = DocumentParticulars()) { self.particulars = particulars }

  /// Adds a block of `words`, whose lines are parted by line feeds; one without words is left out.
  mutating func add(_ words: String, kind: Passage.Kind, level: Int? = nil) {
    guard !words.allSatisfy(\.isWhitespace) else { return }
    if !text.isEmpty { text += "\n\n" }
    let start = text.utf8.count
    text += words
    blocks.append(
      Block(span: TextSpan(start: start, end: text.utf8.count), kind: kind, level: level))
  }
}
