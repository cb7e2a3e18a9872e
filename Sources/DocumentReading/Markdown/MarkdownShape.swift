/// What is known of a Markdown text before it is parsed: whether the parser can be trusted with it.
///
/// cmark-gfm takes time that grows with the square of a few things, which no document has many of,
/// but which an odd file might.
struct MarkdownShape {
  /// Whether images, processing instructions and declarations are few enough in every block.
  let isParsable: Bool
  /// Whether tables are narrow enough, and not far larger than the text that asks for them: every
  /// row is filled up to the width of its table.
  let hasSaneTables: Bool

  /// Looks at `markdown` from start to end, once.
  init(of markdown: String) {
    var census = Census()
    for byte in markdown.utf8 { census.read(byte) }
    census.endLine()
    isParsable = census.mostOpenings <= 1000
    hasSaneTables =
      census.mostBars <= 200
      && census.mostBars * census.rows <= 10_000 + markdown.utf8.count * 4
  }

  /// What is counted.
  private struct Census {
    /// The most `![`, `<!` and `<?` in a block.
    private(set) var mostOpenings = 0
    /// The most bars in a line.
    private(set) var mostBars = 0
    /// The number of lines with a bar.
    private(set) var rows = 0

    private var openings = 0
    private var bars = 0
    private var isEmptyLine = true
    private var last: UInt8 = 0x0A

    mutating func read(_ byte: UInt8) {
      switch (last, byte) {
      case (_, 0x0A), (_, 0x0D): endLine()
      case (UInt8(ascii: "!"), UInt8(ascii: "[")), (UInt8(ascii: "<"), UInt8(ascii: "!")),
        (UInt8(ascii: "<"), UInt8(ascii: "?")):
        openings += 1
      default: break
      }
      if byte == UInt8(ascii: "|") { bars += 1 }
      if byte > 0x20 { isEmptyLine = false }
      last = byte
    }

    mutating func endLine() {
      mostOpenings = max(mostOpenings, openings)
      mostBars = max(mostBars, bars)
      if bars > 0 { rows += 1 }
      if isEmptyLine { openings = 0 }
      (bars, isEmptyLine) = (0, true)
    }
  }
}
