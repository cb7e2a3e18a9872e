/// One way to write a date.
struct DatePattern: Sendable {
  /// What a pattern found: how many tokens it takes, and what they mean.
  struct Match: Hashable, Sendable {
    /// The number of tokens.
    let length: Int
    /// What its words mean.
    let meaning: DateMeaning
    /// On which side of the day of writing its own words put it.
    var side: DateMeaning.Side?
  }

  /// The date that starts at the token of the given index, if one does.
  let match: @Sendable (_ tokens: [Token], _ index: Int) -> Match?

  /// The date at `index`, if one starts there.
  func match(_ tokens: [Token], at index: Int) -> Match? { match(tokens, index) }

  /// Every pattern, the longer ones first.
  static let all =
    [figures, dayRange, dayMonth, monthDay, monthYear, seasonYear, year] + relative

  /// Whether a date can start with `token`, which most words rule out.
  static func mayStart(with token: Token) -> Bool {
    token.shape != .lower || CalendarWords.starts.contains(token.lower)
  }

  /// Such as "2019-05-03".
  static let figures = DatePattern { tokens, index in
    guard word(tokens, index + 1) == "-", word(tokens, index + 3) == "-",
      let year = CalendarWords.year(word(tokens, index)),
      word(tokens, index + 2).count == 2, let month = Int(word(tokens, index + 2)),
      word(tokens, index + 4).count == 2, let day = Int(word(tokens, index + 4)),
      CalendarWords.exists(day: day, month: month, year: year)
    else { return nil }
    return Match(length: 5, meaning: .date(CalendarDate(year: year, month: month, day: day)))
  }

  /// Such as "11-13 March 2024", "20 to 21 September".
  static let dayRange = DatePattern { tokens, index in
    guard CalendarWords.day(word(tokens, index)) != nil,
      ["-", "\u{2013}", "to", "and"].contains(word(tokens, index + 1)),
      CalendarWords.day(word(tokens, index + 2)) != nil,
      let month = CalendarWords.month(word(tokens, index + 3))
    else { return nil }
    let year = CalendarWords.year(word(tokens, index + 4))
    return Match(length: year == nil ? 4 : 5, meaning: meaning(year, month))
  }

  /// Such as "1 February 2017", "3rd of March".
  static let dayMonth = DatePattern { tokens, index in
    guard let day = CalendarWords.day(word(tokens, index)) else { return nil }
    let at = word(tokens, index + 1) == "of" ? index + 2 : index + 1
    guard let month = CalendarWords.month(word(tokens, at)) else { return nil }
    let year = CalendarWords.year(word(tokens, at + 1))
    guard CalendarWords.exists(day: day, month: month, year: year) else { return nil }
    return Match(
      length: at - index + (year == nil ? 1 : 2), meaning: meaning(year, month, day))
  }

  /// Such as "February 1, 2017", "March 30".
  static let monthDay = DatePattern { tokens, index in
    guard let month = month(tokens, index), let day = CalendarWords.day(word(tokens, index + 1))
    else { return nil }
    let at = word(tokens, index + 2) == "," ? index + 3 : index + 2
    let year = CalendarWords.year(word(tokens, at))
    guard CalendarWords.exists(day: day, month: month, year: year) else { return nil }
    return Match(
      length: year == nil ? 2 : at - index + 1, meaning: meaning(year, month, day))
  }

  /// Such as "February 2017", and "March" behind "in".
  static let monthYear = DatePattern { tokens, index in
    guard let month = month(tokens, index) else { return nil }
    if let year = CalendarWords.year(word(tokens, index + 1)) {
      return Match(length: 2, meaning: meaning(year, month))
    }
    let isLed = CalendarWords.yearLeads.contains(word(tokens, index - 1))
    return isLed ? Match(length: 1, meaning: meaning(nil, month)) : nil
  }

  /// Such as "spring 2020".
  static let seasonYear = DatePattern { tokens, index in
    guard CalendarWords.seasons.contains(word(tokens, index)),
      let year = CalendarWords.year(word(tokens, index + 1))
    else { return nil }
    return Match(length: 2, meaning: .date(CalendarDate(year: year)))
  }

  /// Such as "2019" behind "in" or "since".
  static let year = DatePattern { tokens, index in
    guard let year = CalendarWords.year(word(tokens, index)),
      CalendarWords.yearLeads.contains(word(tokens, index - 1))
    else { return nil }
    return Match(length: 1, meaning: .date(CalendarDate(year: year)))
  }

  private static func meaning(_ year: Int?, _ month: Int, _ day: Int? = nil) -> DateMeaning {
    year.map { .date(CalendarDate(year: $0, month: month, day: day)) } ?? .month(month, day: day)
  }

  /// The token at `index` in lower case; empty outside of the sentence.
  static func word(_ tokens: [Token], _ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].lower : ""
  }

  /// The month at `index`, which is written with a capital: "May" and not "may".
  static func month(_ tokens: [Token], _ index: Int) -> Int? {
    guard tokens.indices.contains(index), tokens[index].shape != .lower else { return nil }
    return CalendarWords.month(tokens[index].lower)
  }
}
