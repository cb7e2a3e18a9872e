internal import CMarkdown
internal import GraphModel

/// Turns Markdown into clean text with its passages.
enum MarkdownLayout {
  /// The text without marks: blocks parted by blank lines, links as their words, pictures as
  /// captions, table rows with their cells parted by bars.
  ///
  /// Code is left out.
  static func lay(out text: String) -> LaidOutText {
    // A carriage return alone would hide the lines from the parser's front matter.
    let matter = FrontMatter(of: text.contains("\r") ? text.replacingReturns : text)
    var builder = CleanTextBuilder()
    guard let root = parse(matter.body) else { return LaidOutText(text: "", passages: []) }
    defer { cmark_node_free(root) }
    let iterator = cmark_iter_new(root)
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { break }
      if event == CMARK_EVENT_ENTER { builder.enter(node) } else { builder.leave(node) }
    }
    let laidOut = builder.finished
    return LaidOutText(title: matter.title, text: laidOut.text, passages: laidOut.passages)
  }

  /// GitHub's additions to CommonMark that change what is text.
  ///
  /// Registered once a process.
  private static let extensions: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    return ["table", "strikethrough", "autolink", "tasklist"]
  }()

  /// The root of the parsed text.
  ///
  /// The caller frees it.
  private static func parse(_ text: Substring) -> OpaquePointer? {
    let parser = cmark_parser_new(CMARK_OPT_DEFAULT)
    defer { cmark_parser_free(parser) }
    for name in extensions {
      if let found = cmark_find_syntax_extension(name) {
        cmark_parser_attach_syntax_extension(parser, found)
      }
    }
    var text = text
    text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        cmark_parser_feed(parser, $0.baseAddress, $0.count)
      }
    }
    return cmark_parser_finish(parser)
  }
}

extension String {
  /// The text with every line ending as a line feed.
  fileprivate var replacingReturns: String {
    var text = String.UnicodeScalarView()
    var previousWasReturn = false
    for scalar in unicodeScalars {
      if scalar == "\r" || scalar != "\n" || !previousWasReturn {
        text.append(scalar == "\r" ? "\n" : scalar)
      }
      previousWasReturn = scalar == "\r"
    }
    return String(text)
  }
}
