internal import CMarkdown
internal import GraphModel

/// Collects the clean text of a Markdown document while its nodes are walked.
struct CleanTextBuilder {
  private var text = ""
  private var passages: [Passage] = []
  /// The words of the block that is open.
  private var block = ""
  private var captions: [String] = []
  /// How many list items and pictures the walk is inside of.
  private var items = 0
  private var pictures = 0
  private var picture = ""
  private var cells = 0

  /// What has been collected.
  var finished: (text: String, passages: [Passage]) { (text, passages) }

  /// Takes up a node that the walk comes to.
  mutating func enter(_ node: OpaquePointer) {
    switch NodeKind(node) {
    case .text(let words): append(words)
    case .space: append(" ")
    case .lineBreak: append("\n")
    case .item: items += 1
    case .picture: pictures += 1
    case .cell:
      if cells > 0 { append(" | ") }
      cells += 1
    case .html(let source): append(HTMLStripping.text(of: source))
    case .htmlBlock(let source):
      append(HTMLStripping.text(of: source))
      close(.paragraph)
    case .heading, .paragraph, .row, .other: break
    }
  }

  /// Closes a node that the walk leaves.
  mutating func leave(_ node: OpaquePointer) {
    switch NodeKind(node) {
    case .heading: close(.heading)
    case .paragraph: close(items > 0 ? .item : .paragraph)
    case .row:
      cells = 0
      close(.item)
    case .item:
      close(.item)
      items -= 1
    case .picture:
      pictures -= 1
      if pictures == 0 {
        if !picture.isEmpty { captions.append(picture) }
        picture = ""
      }
    case .text, .space, .lineBreak, .cell, .html, .htmlBlock, .other: break
    }
  }

  private mutating func append(_ words: String) {
    if pictures > 0 { picture += words } else { block += words }
  }

  /// Ends the open block, which is of `kind` unless its words say otherwise, and puts the captions
  /// of its pictures behind it.
  private mutating func close(_ kind: Passage.Kind) {
    add(block, kind)
    block = ""
    for caption in captions { add(caption, .caption) }
    captions = []
  }

  private mutating func add(_ words: String, _ kind: Passage.Kind) {
    let words = words.trimming { $0.isWhitespace }
    guard !words.isEmpty else { return }
    if !text.isEmpty { text += "\n\n" }
    let start = text.utf8.count
    text += words
    let whole = TextSpan(start: start, end: text.utf8.count)
    let kind = Furniture.isFurniture(words) ? .furniture : kind
    passages += PassageCutting.cut(whole, of: text).map { span in
      Passage(
        kind: kind, span: span,
        omitted: kind == .furniture ? [] : LinkNoise.find(in: span, of: text))
    }
  }
}

/// The nodes of a Markdown document that matter to its text.
private enum NodeKind {
  case text(String)
  case space
  case lineBreak
  case heading
  case paragraph
  case item
  case row
  case cell
  case picture
  case html(String)
  case htmlBlock(String)
  case other

  init(_ node: OpaquePointer) {
    switch String(cString: cmark_node_get_type_string(node)) {
    case "text", "code": self = .text(Self.literal(of: node))
    case "softbreak": self = .space
    case "linebreak": self = .lineBreak
    case "heading": self = .heading
    case "paragraph": self = .paragraph
    case "item", "tasklist": self = .item
    case "table_row", "table_header": self = .row
    case "table_cell": self = .cell
    case "image": self = .picture
    case "html_inline":
      let source = Self.literal(of: node)
      self = source.lowercased().hasPrefix("<br") ? .lineBreak : .html(source)
    case "html_block": self = .htmlBlock(Self.literal(of: node))
    default: self = .other  // code blocks among them
    }
  }

  private static func literal(of node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
