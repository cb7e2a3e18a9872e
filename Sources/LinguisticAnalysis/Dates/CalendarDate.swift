/// A day, a month or a year of the Gregorian calendar, as far as it is known.
public struct CalendarDate: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// The month, from 1 to 12; nil where only the year is known.
  public let month: Int?
  /// The day, from 1 to 31; nil where only the month is known.
  public let day: Int?

  /// The date that `iso` begins with: `2026-02-01`, `2026-02` or `2026`, from 1000 to 2999; what
  /// is no date gives none, and parts that no calendar has are left out.
  public init?(iso: String) {
    let parts = iso.prefix(10).split(separator: "-", omittingEmptySubsequences: false)
    guard let year = CalendarWords.year(String(parts[0])) else { return nil }
    let numbers = parts.dropFirst().prefix { $0.utf8.count == 2 }.map { Int($0) }
    let month = numbers.first.flatMap { $0 }.flatMap { (1...12).contains($0) ? $0 : nil }
    let day = numbers.count > 1 ? numbers[1] : nil
    self.init(
      year: year, month: month,
      day: month.flatMap { month in
        day.flatMap { CalendarWords.exists(day: $0, month: month, year: year) ? $0 : nil }
      })
  }

  /// A date made of its parts, which the calendar has.
  init(year: Int, month: Int? = nil, day: Int? = nil) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// In ISO 8601: `2026-02-01`, `2026-02` or `2026`.
  var iso: String? { CalendarWords.iso(year: year, month: month, day: day) }
}

extension CalendarDate {
  /// Days since 1 March of the year 0; nil where the day is not known.
  ///
  /// The count of H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", 2013: with years that
  /// begin in March, the leap day comes last.
  var dayNumber: Int? {
    guard let month, let day else { return nil }
    let (year, fromMarch) = month > 2 ? (year, month - 3) : (year - 1, month + 9)
    return 365 * year + year / 4 - year / 100 + year / 400 + (153 * fromMarch + 2) / 5 + day - 1
  }

  /// The day of this `dayNumber`, which is not negative.
  init(dayNumber: Int) {
    let number = max(0, dayNumber)
    let era = number / 146_097
    let ofEra = number % 146_097
    let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
    let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let fromMarch = (5 * ofYear + 2) / 153
    let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: ofYear - (153 * fromMarch + 2) / 5 + 1)
  }

  /// The day so many days later; nil where the day is not known.
  func adding(days: Int) -> CalendarDate? {
    dayNumber.map { CalendarDate(dayNumber: $0 + days) }
  }

  /// The month so many months later; nil where the month is not known.
  func adding(months: Int) -> CalendarDate? {
    month.map { month in
      let number = year * 12 + month - 1 + months
      return CalendarDate(year: number / 12, month: number % 12 + 1)
    }
  }

  /// The day of the week, 0 for Monday; nil where the day is not known.
  var weekday: Int? { dayNumber.map { ($0 + 2) % 7 } }
}
