/// Lines below a title that tell who wrote and when.
enum Byline {
  /// Whether `line` is such a line.
  static func isByline(_ line: Substring) -> Bool {
    guard line.utf8.count <= 160 else { return false }
    let lower = line.lowercased()
    return isNameless(lower) || openings.contains(where: lower.hasPrefix) || isDate(lower)
  }

  /// Whether the line, in lower case, is a byline that names nobody: `By | Uncategorized`.
  static func isNameless(_ lower: String) -> Bool {
    guard lower.hasPrefix("by ") || lower.hasPrefix("by|") else { return false }
    let author = lower.dropFirst(2).trimming { $0.isWhitespace }
    if author.hasPrefix("|") { return true }
    let name = author.prefix { $0 != "|" && $0 != "," && $0 != "·" }.trimming { $0.isWhitespace }
    return anonymous.contains(name)
  }

  /// Such as `14 May 2019`, `Published 14 May`, `May 14, 2019 | News`.
  private static func isDate(_ lower: String) -> Bool {
    let words = lower.split { !$0.isLetter && !$0.isNumber }
    guard (2...8).contains(words.count), words.contains(where: months.contains) else {
      return false
    }
    return words.allSatisfy { word in
      months.contains(word) || dateWords.contains(word)
        || word.first?.isNumber == true && word.count <= 4
    }
  }

  private static let openings = [
    "by ", "posted by", "posted on", "posted ", "published ", "written by", "date:", "author:",
    "authors:",
  ]
  private static let anonymous: Set<Substring> = [
    "", "admin", "administrator", "staff", "staff writer", "editor", "the editor", "news desk",
    "webmaster", "guest", "press office", "communications team", "our correspondent",
  ]
  private static let months: Set<Substring> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
    "sept", "oct", "nov", "dec",
  ]
  private static let dateWords: Set<Substring> = [
    "published", "posted", "on", "date", "updated", "news", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    "am", "pm", "gmt", "utc", "press", "release", "st", "nd", "rd", "th",
  ]
}
