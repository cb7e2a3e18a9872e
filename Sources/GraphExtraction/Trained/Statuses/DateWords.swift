/// Dates as a sentence's words give them, as far as they tell what lies ahead.
enum DateWords {
  /// Whether `word` is a year from 1000 to 2999.
  static func isYear(_ word: String) -> Bool {
    word.utf8.count == 4 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
      && (word.hasPrefix("1") || word.hasPrefix("2"))
  }

  /// Whether a date starts at `place` that lies ahead: "May", "1 June", "next month".
  ///
  /// A year behind it would tell that it does not.
  ///
  /// - Parameter word: The word or mark at a place in lower case; empty outside of the sentence.
  static func isComing(at place: Int, _ word: (Int) -> String) -> Bool {
    var place = place
    if leads.contains(word(place)) { place += 1 }
    if word(place) == "next", spans.contains(word(place + 1)) { return true }
    if let first = word(place).utf8.first, (0x30...0x39).contains(first) { place += 1 }
    return months.contains(word(place)) || seasons.contains(word(place))
  }

  private static let leads: Set<String> = ["the", "mid", "early", "late", "this", "coming"]
  private static let spans: Set<String> = [
    "year", "month", "week", "summer", "autumn", "winter", "spring", "term",
  ]
  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "sept", "oct", "nov", "dec",
  ]
  private static let seasons: Set<String> = ["autumn", "spring", "fall"]
}
