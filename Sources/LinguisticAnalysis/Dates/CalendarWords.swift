/// The words and numbers that dates are made of.
enum CalendarWords {
  /// The number of the month that `word`, in lower case, names; 1 is January.
  static func month(_ word: String) -> Int? {
    let name = word.hasSuffix(".") ? String(word.dropLast()) : word
    guard name.count >= 3 else { return nil }
    if name == "sept" { return 9 }
    let matches = months.indices.filter {
      months[$0] == name || name.count == 3 && months[$0].hasPrefix(name)
    }
    return matches.first.map { $0 + 1 }
  }

  /// The day that `word` gives: "1", "21st".
  static func day(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard let day = Int(digits), (1...31).contains(day),
      ["", "st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
    else { return nil }
    return day
  }

  /// The year that `word` gives, from 1000 to 2999: "2017".
  static func year(_ word: String) -> Int? {
    guard word.count == 4, word.allSatisfy({ $0.isASCII && $0.isNumber }), let year = Int(word),
      (1000...2999).contains(year)
    else { return nil }
    return year
  }

  /// Whether a month of `year` has a day of this number; a year that is not known may be a leap
  /// year.
  static func exists(day: Int, month: Int, year: Int?) -> Bool {
    guard (1...12).contains(month) else { return false }
    let isLeap = year.map { $0 % 4 == 0 && ($0 % 100 != 0 || $0 % 400 == 0) } ?? true
    return (1...(month == 2 && isLeap ? 29 : lengths[month - 1])).contains(day)
  }

  /// A year, month and day in ISO 8601, as far as they are given.
  static func iso(year: Int?, month: Int? = nil, day: Int? = nil) -> String? {
    guard let year else { return nil }
    return ([year] + [month, day].prefix { $0 != nil }.compactMap { $0 })
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }

  /// The day of the week that `word`, in lower case, names; 0 is Monday.
  static func weekday(_ word: String) -> Int? { weekdays.firstIndex(of: word) }

  /// The words in front of a month or day that put it before or behind the day of writing.
  static let sides: [String: DateMeaning.Side] = [
    "last": .past, "past": .past, "previous": .past, "next": .future, "coming": .future,
  ]

  /// The seasons and halves that go before a year.
  static let seasons: Set<String> = [
    "spring", "summer", "autumn", "fall", "winter", "early", "late",
  ]

  /// The words in small letters that a date can start with.
  static let starts: Set<String> =
    seasons.union(sides.keys).union(DatePattern.relativeStarts)

  /// The words that show a number behind them to be a year.
  static let yearLeads: Set<String> = [
    "in", "since", "from", "until", "till", "by", "during", "of", "before", "after", "through", "(",
  ]

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
  private static let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
}
