import GraphModel

/// Finds the day that a text gives for its own publication: in a line of its own near the top, or
/// in the dateline that it opens with.
enum PublicationDay {
  /// The day in `text`, which `passages` make up; none where the top shows none.
  static func day(in text: String, _ passages: [Passage]) -> CalendarDay? {
    for passage in passages.prefix(mostPassages) {
      switch passage.kind {
      case .furniture, .caption:
        if passage.span.length <= longest, let day = day(in: text[passage.span]) { return day }
      case .paragraph:
        return opensWithCity(text[passage.span])
          ? day(in: text[passage.span].prefix(longest)) : nil
      case .heading, .item:
        break
      }
    }
    return nil
  }

  private static let mostPassages = 8
  private static let longest = 120

  /// The day that `line` tells; none where it tells none.
  static func day(in line: Substring) -> CalendarDay? {
    let words = line.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }
    return CalendarDay(writtenIn: words.map(String.init))
  }

  /// Whether the first word is in capitals, as in "LONDON, 4 March 2026 - ".
  private static func opensWithCity(_ paragraph: Substring) -> Bool {
    let first = paragraph.prefix { $0.isLetter }
    return first.count >= 2 && first.allSatisfy(\.isUppercase)
  }
}
