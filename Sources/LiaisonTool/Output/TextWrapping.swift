/// Breaks text into lines.
enum TextWrapping {
  /// The lines of `text`, none wider than `width` columns.
  ///
  /// Breaks fall between words; a word that is wider than a line is cut.
  static func lines(of text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    func finish() {
      lines.append(line)
      line = ""
      used = 0
    }
    for word in text.split(whereSeparator: \.isWhitespace) {
      let needed = DisplayWidth.of(word)
      if used > 0, used + 1 + needed > width { finish() }
      if used > 0 {
        line += " "
        used += 1
      }
      if needed <= width {
        line += word
        used += needed
        continue
      }
      for character in word {
        let step = DisplayWidth.of(character)
        if used > 0, used + step > width { finish() }
        line.append(character)
        used += step
      }
    }
    if used > 0 || lines.isEmpty { finish() }
    return lines
  }
}
