/// Knows lines that tell when something was published, or how long it takes to read.
enum DateCues {
  /// Whether `words` are a date, a time or a reading time and nothing else.
  static func isDate(_ words: [String]) -> Bool {
    guard !words.isEmpty, words.count <= 10 else { return false }
    guard words.allSatisfy(isPart) else { return false }
    // "Day 2" is a heading, and a number alone may be anything.
    return words.contains(where: isNumber) && words.first != "day"
      && (words.count > 1 || !isNumber(words[0]))
  }

  /// Whether `word` can be part of a date or a time.
  static func isPart(_ word: String) -> Bool { isNumber(word) || timeWords.contains(word) }

  /// Whether `words` are the day of a publication: with its year, or said to be one.
  static func isPublicationDate(_ words: [String]) -> Bool {
    guard isDate(words) else { return false }
    return words.contains { publicationWords.contains($0) || ($0.utf8.count == 4 && isNumber($0)) }
  }

  /// A number, also one such as 21st, 9am or 11h30.
  static func isNumber(_ word: String) -> Bool {
    guard let first = word.utf8.first, (0x30...0x39).contains(first) else { return false }
    let ending = word.utf8.drop { (0x30...0x39).contains($0) }
    return ending.isEmpty || numberEndings.contains(String(Substring(ending)))
  }

  private static let numberEndings: Set<String> = [
    "st", "nd", "rd", "th", "am", "pm", "h", "min", "mins", "z",
  ]

  private static let publicationWords: Set<String> = [
    "posted", "published", "released", "updated",
  ]

  private static let timeWords: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue",
    "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun", "am", "pm", "gmt", "utc", "bst",
    "cet", "cest", "est", "edt", "pst", "pdt", "noon", "at", "on", "of", "the", "published",
    "posted", "updated", "last", "date", "created", "modified", "first", "issued", "released",
    "publication", "originally",
    "min", "mins", "minute", "minutes", "read", "reading", "time", "hour", "hours", "day", "days",
    "week", "weeks", "month", "months", "year", "years", "ago", "views", "comments", "comment",
    "shares", "likes", "page", "pages",
  ]
}
