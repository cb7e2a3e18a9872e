import GraphModel

/// One line of a text that has something on it.
struct TextLine: Hashable {
  /// Where it stands, without white space at its ends; never empty.
  let span: TextSpan
  /// The number of bytes of white space before it.
  let indent: Int
}

/// Cuts a text into blocks of lines.
///
/// A line ends at a line feed, a carriage return, both together, or at Unicode's other line ends.
/// A block ends at a line without anything on it and at a form feed, which starts a page.
enum LineScanner {
  /// The blocks of `text` within `span`, in order; none is empty.
  static func blocks(of text: TextBytes, in span: TextSpan) -> [[TextLine]] {
    var blocks: [[TextLine]] = []
    var block: [TextLine] = []
    var start = span.start
    while start < span.end {
      let (end, next, isPage) = lineEnd(of: text, from: start, limit: span.end)
      let line = text.trimmed(TextSpan(start: start, end: end))
      if !line.isEmpty { block.append(TextLine(span: line, indent: line.start - start)) }
      if (line.isEmpty || isPage) && !block.isEmpty {
        blocks.append(block)
        block = []
      }
      start = next
    }
    if !block.isEmpty { blocks.append(block) }
    return blocks
  }

  /// Where the line that starts at `start` ends, where the next starts, and whether on a new page.
  private static func lineEnd(
    of text: TextBytes, from start: Int, limit: Int
  ) -> (end: Int, next: Int, isPage: Bool) {
    var offset = start
    while offset < limit {
      switch text[offset] {
      case 0x0D where offset + 1 < limit && text[offset + 1] == 0x0A:
        return (offset, offset + 2, false)
      case 0x0A, 0x0B, 0x0D:
        return (offset, offset + 1, false)
      case 0x0C:
        return (offset, offset + 1, true)
      case 0xC2 where offset + 1 < limit && text[offset + 1] == 0x85:
        return (offset, offset + 2, false)
      case 0xE2 where offset + 2 < limit && text[offset + 1] == 0x80:
        if text[offset + 2] == 0xA8 { return (offset, offset + 3, false) }
        if text[offset + 2] == 0xA9 { return (offset, offset + 3, true) }
        offset += 1
      default:
        offset += 1
      }
    }
    return (limit, limit, false)
  }
}
