import CMarkdown
import Foundation

/// Parses Markdown with cmark-gfm.
enum MarkdownParser {
  /// What is met on a walk through a parsed document, in the order of its text.
  enum Event {
    case enter(Node)
    case leave(Node)
  }

  /// One node, as far as its text matters.
  enum Node {
    case document, blockQuote, list, item
    case codeBlock, thematicBreak
    case htmlBlock(String)
    case paragraph
    case heading(level: Int)
    case table, tableRow, tableCell
    case text(String)
    case softBreak, lineBreak
    case code(String)
    case htmlInline(String)
    case strong
    case image
    case footnoteReference
    /// What only marks its text up: emphasis, links, strike-through.
    case other
  }

  /// Walks through the document `markdown`, and gives `body` what it meets.
  ///
  /// Takes CommonMark with GitHub's tables, strike-through, task lists and footnotes. Bare links
  /// are text in either case; finding them would only cost time.
  ///
  /// - Returns: Whether the parser is to be trusted with the document; if not, nothing is given.
  /// - Throws: `ReadingFault.tooSlow`.
  static func walk(_ markdown: String, _ body: (Event) -> Void) throws(ReadingFault) -> Bool {
    let shape = MarkdownShape(of: markdown)
    guard shape.isParsable,
      let document = tree(of: markdown, hasTables: shape.hasSaneTables)
    else { return false }
    defer { cmark_node_free(document) }
    guard let walk = cmark_iter_new(document) else { return false }
    defer { cmark_iter_free(walk) }
    var check = TimeCheck()
    while true {
      try check.step()
      let kind = cmark_iter_next(walk)
      if kind == CMARK_EVENT_DONE { return true }
      guard let node = cmark_iter_get_node(walk) else { continue }
      body(kind == CMARK_EVENT_ENTER ? .enter(Node(node)) : .leave(Node(node)))
    }
  }

  /// cmark-gfm keeps its table of special characters in a global variable, which a parser changes
  /// for its extensions while it runs; so one runs at a time.
  private static let lock = NSLock()

  private static func tree(of markdown: String, hasTables: Bool) -> OpaquePointer? {
    lock.lock()
    defer { lock.unlock() }
    cmark_gfm_core_extensions_ensure_registered()
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return nil }
    defer { cmark_parser_free(parser) }
    let extensions = ["strikethrough", "tasklist"] + (hasTables ? ["table"] : [])
    for name in extensions {
      if let syntax = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, syntax)
      }
    }
    var markdown = markdown
    markdown.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        cmark_parser_feed(parser, characters.baseAddress, characters.count)
      }
    }
    return cmark_parser_finish(parser)
  }
}

extension MarkdownParser.Node {
  /// What `node` is; what is not told apart is `other`.
  fileprivate init(_ node: OpaquePointer) {
    let name = String(cString: cmark_node_get_type_string(node))
    self = Self.simple[name] ?? Self.withContent(node, named: name)
  }

  private static let simple: [String: Self] = [
    "document": .document, "block_quote": .blockQuote, "list": .list, "item": .item,
    "tasklist": .item, "code_block": .codeBlock, "paragraph": .paragraph,
    "thematic_break": .thematicBreak, "table": .table, "table_row": .tableRow,
    "table_header": .tableRow, "table_cell": .tableCell, "softbreak": .softBreak,
    "linebreak": .lineBreak, "strong": .strong, "image": .image,
    "footnote_reference": .footnoteReference,
  ]

  private static func withContent(_ node: OpaquePointer, named name: String) -> Self {
    let literal = cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
    switch name {
    case "heading": return .heading(level: Int(cmark_node_get_heading_level(node)))
    case "text": return .text(literal)
    case "code": return .code(literal)
    case "html_block": return .htmlBlock(literal)
    case "html_inline": return .htmlInline(literal)
    default: return .other
    }
  }
}
