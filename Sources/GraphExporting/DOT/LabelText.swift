/// Brings names into the shape of a label: a few short lines.
enum LabelText {
  /// `text` in lines of about `width` columns, broken between words, of even length.
  ///
  /// A word that is longer than a line is broken inside, between characters as a reader sees them.
  /// What does not fit into `limit` lines is cut, with an ellipsis.
  static func wrapped(_ text: String, width: Int = 20, limit: Int = 4) -> [String] {
    let words = DOTText.cleaned(text).split(separator: " ").flatMap { pieces(of: $0, width: width) }
    // What lies beyond could not be shown: a line holds at most `width` words.
    let shown = Array(words.prefix(width * limit + 1))
    let lines = filled(shown, width: width)
    guard lines.count <= limit else {
      let rest = lines[(limit - 1)...].joined(separator: " ")
      return lines[..<(limit - 1)] + [shortened(rest, width: width, always: true)]
    }
    // The narrowest width that needs no more lines makes them even.
    let narrowest = (1...width).first { filled(shown, width: $0).count <= lines.count }
    return filled(shown, width: narrowest ?? width)
  }

  /// `text` on one line of at most `width` columns, cut with an ellipsis where it is longer.
  ///
  /// It is cut between words, unless half a line would be lost.
  static func shortened(_ text: String, width: Int) -> String {
    shortened(DOTText.cleaned(text), width: width, always: false)
  }

  private static func shortened(_ text: String, width: Int, always: Bool) -> String {
    var kept = ""
    var taken = 0
    for character in text {
      taken += columns(of: character)
      if taken > width || (always && taken == width) {
        if character != " ", let space = kept.lastIndex(of: " "),
          columns(of: kept[..<space]) * 2 >= width
        {
          kept = String(kept[..<space])
        }
        while kept.last == " " { kept.removeLast() }
        return kept + "…"
      }
      kept.append(character)
    }
    return always ? kept + "…" : kept
  }

  /// `words` in lines that hold as many of them as fit.
  private static func filled(_ words: [String], width: Int) -> [String] {
    var lines: [String] = []
    var room = 0
    for word in words {
      let length = columns(of: word)
      if let last = lines.last, length < room {
        lines[lines.count - 1] = last + " " + word
        room -= length + 1
      } else {
        lines.append(word)
        room = width - length
      }
    }
    return lines
  }

  /// `word`, or where it is wider than `width` the pieces it must be broken into.
  private static func pieces(of word: Substring, width: Int) -> [String] {
    var pieces: [String] = []
    var piece = ""
    var taken = 0
    for character in word {
      let columns = columns(of: character)
      if taken + columns > width, !piece.isEmpty {
        pieces.append(piece)
        (piece, taken) = ("", 0)
      }
      piece.append(character)
      taken += columns
    }
    return pieces + [piece]
  }

  private static func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// How many columns a character takes: two for those of East Asian scripts and for emoji.
  private static func columns(of character: Character) -> Int {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
      0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
