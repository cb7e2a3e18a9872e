import GraphModel

/// Reads the clean text of a Markdown document, and the blocks it is made of.
///
/// Marks, tags and code blocks are left out; the cells of a
/// table's row are parted by bars; what describes an image stands behind the block it is in.
struct MarkdownText {
  /// The text that was read.
  private(set) var content = StructuredText()

  /// The words of the block that is being read.
  private var inline = ""
  /// The descriptions of the images in it.
  private var captions: [String] = []
  /// How many images the walk is inside of.
  private var imageDepth = 0
  private var caption = ""
  /// Whether the walk is on the first paragraph of a list's item.
  private var startsItem = false
  /// Whether the next words start a cell of a table that is not the first with words.
  private var needsBar = false
  /// How much of the block is in strong type.
  private var strongStart: Int?
  private var strongLength = 0

  /// The title that stands above the text.
  private let title: String?

  /// The text of `markdown`, under the heading `title`, if that is given.
  ///
  /// All other headings are then below the first level, and one that repeats it is left out.
  /// None, if the Markdown is too tangled to parse.
  ///
  /// - Throws: `ReadingFault.tooSlow`.
  init?(_ markdown: String, title: String? = nil) throws(ReadingFault) {
    self.title = title
    if let title { content.add(title, kind: .heading, level: 1) }
    let isParsed = try MarkdownParser.walk(markdown) { event in
      switch event {
      case .enter(let node): enter(node)
      case .leave(let node): leave(node)
      }
    }
    guard isParsed else { return nil }
  }

  private mutating func enter(_ node: MarkdownParser.Node) {
    switch node {
    case .text(let words), .code(let words): append(words)
    case .softBreak: append(" ")
    case .lineBreak: append("\n")
    case .htmlInline(let tag): if HTMLText.breaksLine(tag) { append("\n") }
    case .htmlBlock(let html):
      for line in HTMLText.lines(of: html) { content.add(line, kind: .paragraph) }
    case .item: startsItem = true
    case .tableCell: needsBar = !inline.isEmpty
    case .image: imageDepth += 1
    case .strong: if strongStart == nil { strongStart = inline.utf8.count }
    default: break
    }
  }

  private mutating func leave(_ node: MarkdownParser.Node) {
    switch node {
    case .heading(let level): endBlock(.heading, level: title == nil ? level : level + 1)
    case .paragraph: endParagraph()
    case .tableRow: endBlock(.item)
    case .item: startsItem = false
    case .image: leaveImage()
    case .strong:
      strongLength += inline.utf8.count - (strongStart ?? 0)
      strongStart = nil
    default: break
    }
  }

  private mutating func append(_ words: String) {
    if imageDepth > 0 {
      caption += words
    } else {
      inline += needsBar ? " | " + words : words
      needsBar = false
    }
  }

  private mutating func leaveImage() {
    imageDepth -= 1
    guard imageDepth == 0 else { return }
    captions.append(caption)
    caption = ""
  }

  /// A short paragraph all in strong type is a heading that was not marked as one.
  private mutating func endParagraph() {
    let isStrong = strongLength > 0 && strongLength == inline.utf8.count
    let isHeading = isStrong && !startsItem && inline.utf8.count <= 100 && !inline.hasSuffix(".")
    endBlock(isHeading ? .heading : startsItem ? .item : .paragraph)
    startsItem = false
  }

  private mutating func endBlock(_ kind: Passage.Kind, level: Int? = nil) {
    let repeatsTitle = kind == .heading && inline == title
    if !repeatsTitle { content.add(inline, kind: kind, level: level) }
    for caption in captions where caption.contains(" ") { content.add(caption, kind: .caption) }
    (inline, captions, needsBar, strongStart, strongLength) = ("", [], false, nil, 0)
  }
}
