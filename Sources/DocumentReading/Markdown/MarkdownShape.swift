/// What is known of a Markdown text before it is parsed: whether the parser can be trusted with it.
///
/// cmark-gfm takes time that grows with the square of a few things, and some hundred bytes for each
/// mark; no document has so many of them, but an odd file might.
struct MarkdownShape {
  /// Whether images, processing instructions and declarations are few enough in every block, marks
  /// in all, and lines, where each may lie in many quotations and lists.
  let isParsable: Bool
  /// Whether tables are narrow enough, and not far larger than the text that asks for them: every
  /// row is filled up to the width of its table.
  let hasSaneTables: Bool

  /// Looks at `markdown` from start to end, once.
  init(of markdown: String) {
    var census = Census()
    for byte in markdown.utf8 { census.read(byte) }
    census.endLine()
    isParsable =
      census.mostOpenings <= 1000 && census.marks <= 2_000_000
      && census.deepest * census.lines <= 100_000_000
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
    /// The most quotations and lists that a line may be in: each takes a sign, a list also a space.
    private(set) var deepest = 0
    private(set) var lines = 0
    /// The number of signs that may mark text up, and of lines.
    private(set) var marks = 0

    /// What was read of the line is marks of quotations and lists, so many, and this much space.
    private var isAtStart = true
    private var outer = 0
    private var indent = 0

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
      if Self.isMark[Int(byte)] { marks += 1 }
      if isAtStart { readStart(byte) }
      last = byte
    }

    private mutating func readStart(_ byte: UInt8) {
      switch byte {
      case 0x20 where Self.isListMark(last), 0x09 where Self.isListMark(last), UInt8(ascii: ">"):
        outer += 1
        deepest = max(deepest, outer + indent / 2)
      case 0x20: if last != UInt8(ascii: ">") { indent += 1 }
      case 0x09: indent += 4
      case 0x30...0x39, 0x0A, 0x0D: break
      default: isAtStart = Self.isListMark(byte)
      }
    }

    private static func isListMark(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: ")"),
        UInt8(ascii: "."):
        true
      default: false
      }
    }

    private static let isMark: [Bool] = {
      var table = [Bool](repeating: false, count: 256)
      for byte in "[]*_`<&\\!~|\n\r".utf8 { table[Int(byte)] = true }
      return table
    }()

    mutating func endLine() {
      mostOpenings = max(mostOpenings, openings)
      mostBars = max(mostBars, bars)
      lines += 1
      if bars > 0 { rows += 1 }
      if isEmptyLine { openings = 0 }
      (bars, isEmptyLine) = (0, true)
      (isAtStart, outer, indent) = (true, 0, 0)
    }
  }
}
