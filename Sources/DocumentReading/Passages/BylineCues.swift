/// Knows lines that say who wrote, or where and when.
enum BylineCues {
  /// Whether the line names an author, a desk or a day, as lines under a title do.
  static func isByline(_ cues: LineCues) -> Bool {
    guard !cues.endsSentence, cues.length <= 160 else { return false }
    return cues.parts.contains { startsByline($0, cues) || DateCues.isPublicationDate($0) }
  }

  /// Whether the line names nobody: "By | News", "By the press office".
  static func isNameless(_ cues: LineCues) -> Bool {
    guard !cues.endsSentence, let first = cues.parts.first, first.first == "by" else {
      return false
    }
    if first.count == 1 { return true }
    let words = Set(first.dropFirst())
    return cues.capitalisedWords <= 1 && !words.isDisjoint(with: desks) && first.count <= 6
  }

  /// Whether "by" comes first, or behind a date or the word for the work: "Photos by".
  private static func startsByline(_ words: [String], _ cues: LineCues) -> Bool {
    guard words.count <= 20 else { return false }
    if words[0] == "from", let last = words.last, desks.contains(last) { return true }
    let author = words.drop { DateCues.isPart($0) || works.contains($0) }
    guard author.first == "by", author.startIndex == 0 || !DateCues.isNumber(words[0]) else {
      return cues.parts[0] == words && labels.contains(words[0]) && words.count <= 8
        && cues.capitalisedWords >= 3
    }
    return author.count == 1 || cues.capitalisedWords >= 2 || isNameless(cues)
  }

  private static let works: Set<String> = [
    "contributed", "edited", "interview", "photos", "report", "reported", "story", "text", "words",
    "written",
  ]

  private static let labels: Set<String> = ["author", "authors", "text", "words"]

  /// Who writes where no person is named.
  private static let desks: Set<String> = [
    "admin", "correspondent", "correspondents", "desk", "editor", "editors", "newsroom", "office",
    "reporter", "reporters", "staff", "team", "webmaster",
  ]
}
