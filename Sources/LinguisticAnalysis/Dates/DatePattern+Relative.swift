extension DatePattern {
  /// The ways to tell a date by the day of writing, the longer ones first.
  static let relative = [ago, period, month, weekday, day]

  /// The words in small letters that such a date starts with.
  static var relativeStarts: Set<String> {
    Set(days.keys).union(offsets.keys).union(numbers.keys)
  }

  /// Such as "yesterday".
  static let day = DatePattern { tokens, index in
    days[word(tokens, index)].map { Match(length: 1, meaning: .days($0)) }
  }

  /// Such as "last Thursday", "Thursday", "Thursday evening"; not "Thursday 3 May", which the day
  /// of the month tells.
  static let weekday = DatePattern { tokens, index in
    let side = CalendarWords.sides[word(tokens, index)]
    let at = side != nil || word(tokens, index) == "this" ? index + 1 : index
    guard let weekday = CalendarWords.weekday(word(tokens, at)), tokens[at].shape != .lower,
      at > index || !repeats.contains(word(tokens, index - 1)),
      !isFollowedByDate(tokens, at)
    else { return nil }
    let part = parts.contains(word(tokens, at + 1)) ? 1 : 0
    return Match(length: at - index + 1 + part, meaning: .weekday(weekday), side: side)
  }

  /// Such as "last May".
  static let month = DatePattern { tokens, index in
    guard let side = CalendarWords.sides[word(tokens, index)],
      let month = month(tokens, index + 1)
    else { return nil }
    return Match(length: 2, meaning: .month(month, day: nil), side: side)
  }

  /// Such as "last month", "this year", "next spring", "this morning".
  static let period = DatePattern { tokens, index in
    guard let offset = offsets[word(tokens, index)] else { return nil }
    switch word(tokens, index + 1) {
    case "year": return Match(length: 2, meaning: .years(offset))
    case "month": return Match(length: 2, meaning: .months(offset))
    case "week", "weekend", "term", "semester", "quarter":
      return Match(length: 2, meaning: .vague)
    case "night" where offset == -1: return Match(length: 2, meaning: .days(-1))
    case let word where offset == 0 && parts.contains(word):
      return Match(length: 2, meaning: .days(0))
    case let word where seasonNames.contains(word): return Match(length: 2, meaning: .vague)
    default: return nil
    }
  }

  /// Such as "two years ago", "three months later".
  static let ago = DatePattern { tokens, index in
    let first = word(tokens, index)
    guard word(tokens, index + 2) == "ago",
      let count = numbers[first] ?? (first.count <= 2 ? Int(first) : nil)
    else { return nil }
    switch word(tokens, index + 1) {
    case "year", "years": return Match(length: 3, meaning: .years(-count))
    case "month", "months": return Match(length: 3, meaning: .months(-count))
    case "week", "weeks": return Match(length: 3, meaning: .vague)
    case "day", "days": return Match(length: 3, meaning: .days(-count))
    default: return nil
    }
  }

  /// Whether "3 May" or "May 3" stands behind the day of the week at `index`.
  private static func isFollowedByDate(_ tokens: [Token], _ index: Int) -> Bool {
    let next = word(tokens, index + 1) == "," ? index + 2 : index + 1
    return dayMonth.match(tokens, at: next) != nil || monthDay.match(tokens, at: next) != nil
  }

  private static let days = ["yesterday": -1, "today": 0, "tonight": 0, "tomorrow": 1]
  private static let offsets = ["last": -1, "this": 0, "next": 1]
  private static let repeats: Set<String> = ["every", "each", "a", "any"]
  private static let parts: Set<String> = ["morning", "afternoon", "evening", "night"]
  private static let seasonNames: Set<String> = ["spring", "summer", "autumn", "winter"]
  private static let numbers = [
    "a": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10,
  ]
}
