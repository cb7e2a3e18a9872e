/// Text for a terminal, parts of it in bold or in colour.
struct StyledText {
  /// How a terminal draws a part of a text: the numbers of its control sequence (ECMA-48, SGR).
  struct Style: Hashable {
    let numbers: String

    static let bold = Style(numbers: "1")
    static let dim = Style(numbers: "2")
  }

  private var text = ""
  /// Where each part ends in the text, in UTF-8, and its style.
  private var parts: [(end: Int, style: Style?)] = []

  /// Adds a part.
  ///
  /// What would steer the terminal is taken out of it.
  mutating func append(_ part: some StringProtocol, _ style: Style? = nil) {
    text += Self.plain(part)
    parts.append((text.utf8.count, style))
  }

  /// `text` without what would steer the terminal.
  static func plain(_ text: some StringProtocol) -> String {
    var plain = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      let steers = properties.generalCategory == .control && !properties.isWhitespace
      plain.append(steers ? "\u{FFFD}" : scalar)
    }
    return String(plain)
  }

  /// The text in lines of at most `width` columns, each with its styles closed at its end.
  func lines(width: Int) -> [String] {
    // Wrapping changes white space alone: the other characters come in the same order.
    var styles = styles()[...]
    return TextWrapping.lines(of: text, width: width).map { line in
      var styled = ""
      var current: Style?
      for character in line {
        let style = character.isWhitespace ? styles.first ?? nil : styles.popFirst() ?? nil
        // A space is styled where it lies inside a part, not where it parts two of them.
        let next = character.isWhitespace && style != current ? nil : style
        if next != current { styled += (current == nil ? "" : Self.reset) + Self.code(next) }
        current = next
        styled.append(character)
      }
      return current == nil ? styled : styled + Self.reset
    }
  }

  private static let reset = "\u{1B}[0m"

  private static func code(_ style: Style?) -> String {
    style.map { "\u{1B}[\($0.numbers)m" } ?? ""
  }

  /// The style of each character that is not white space.
  private func styles() -> [Style?] {
    var styles: [Style?] = []
    var (part, offset) = (0, 0)
    for character in text {
      while part < parts.count, parts[part].end <= offset { part += 1 }
      if !character.isWhitespace { styles.append(part < parts.count ? parts[part].style : nil) }
      offset += character.utf8.count
    }
    return styles
  }
}
