internal import GraphModel

/// One line of a text, without the white space at its ends.
struct TextLine: Equatable {
  let span: TextSpan
  /// Whether a blank line, or the text's start, comes before it.
  let opensBlock: Bool
}

/// Cuts a text into lines.
enum TextLines {
  /// The lines of `text` that hold anything, in order.
  ///
  /// Lines end at CR, LF, form feed, vertical tab, and Unicode's line and paragraph separators.
  static func of(_ text: String) -> [TextLine] {
    var lines: [TextLine] = []
    var opensBlock = true
    var start: Int?  // of the line's first byte that is not white space
    var end = 0  // behind its last such byte
    var offset = 0
    var previousWasReturn = false
    func close(_ lines: inout [TextLine]) {
      if let first = start {
        lines.append(TextLine(span: TextSpan(start: first, end: end), opensBlock: opensBlock))
        opensBlock = false
        start = nil
      } else {
        opensBlock = true
      }
    }
    for scalar in text.unicodeScalars {
      let length = UTF8.width(scalar)
      switch scalar {
      case "\n" where previousWasReturn: break
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}", "\u{2028}", "\u{2029}": close(&lines)
      default:
        if !scalar.isBlank {
          if start == nil { start = offset }
          end = offset + length
        }
      }
      previousWasReturn = scalar == "\r"
      offset += length
    }
    close(&lines)
    return lines
  }
}

extension Unicode.Scalar {
  /// Whether it is white space, or a character that shows nothing at the end of a line.
  var isBlank: Bool {
    switch self {
    case " ", "\t", "\u{A0}", "\u{FEFF}", "\u{200B}": true
    default: value >= 0x1680 && properties.isWhitespace
    }
  }
}
