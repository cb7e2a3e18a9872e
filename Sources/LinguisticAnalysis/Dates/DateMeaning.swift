/// What the words of a date mean, before it is known when they were written.
enum DateMeaning: Hashable, Sendable {
  /// A date that tells its year.
  case date(CalendarDate)
  /// Such as "3 May", and "May" where the day is nil.
  case month(Int, day: Int?)
  /// So many days from the day of writing: -1 for "yesterday".
  case days(Int)
  /// So many months from the month of writing.
  case months(Int)
  /// So many years from the year of writing.
  case years(Int)
  /// A day of the week, 0 for Monday.
  case weekday(Int)
  /// A time that ISO 8601 has no date for: "last week", "next spring".
  case vague

  /// Towards which side of the day of writing a date lies.
  enum Side: Sendable {
    /// Before it.
    case past
    /// Behind it.
    case future
  }

  /// The date in ISO 8601, as far as the words tell it to a reader of the day `written`.
  ///
  /// - Parameters:
  ///   - written: When the text was written, as far as known.
  ///   - side: On which side the words around put it; nil where they do not tell.
  func iso(written: CalendarDate?, side: Side?) -> String? {
    if case .date(let date) = self { return date.iso }
    guard let written else { return nil }
    switch self {
    case .days(let count): return written.adding(days: count)?.iso
    case .months(let count): return written.adding(months: count)?.iso
    case .years(let count): return CalendarDate(year: written.year + count).iso
    case .weekday(let weekday): return Self.day(on: weekday, from: written, side)?.iso
    case .month(let month, let day): return Self.date(month, day, from: written, side)?.iso
    case .vague, .date: return nil
    }
  }

  /// The last such day that is not behind the day of writing, or the next where it is to come.
  private static func day(
    on weekday: Int, from written: CalendarDate, _ side: Side?
  ) -> CalendarDate? {
    guard let today = written.weekday else { return nil }
    let back = (today - weekday + 7) % 7
    return switch side {
    case .future: written.adding(days: 7 - back)
    case .past: written.adding(days: back == 0 ? -7 : -back)
    case nil: written.adding(days: -back)
    }
  }

  /// The nearest such day or month, or the nearest on the side that it lies on.
  private static func date(
    _ month: Int, _ day: Int?, from written: CalendarDate, _ side: Side?
  ) -> CalendarDate? {
    let candidates = [-1, 0, 1].compactMap { offset -> (distance: Int, date: CalendarDate)? in
      let date = CalendarDate(year: written.year + offset, month: month, day: day)
      if let day, !CalendarWords.exists(day: day, month: month, year: date.year) { return nil }
      if let own = date.dayNumber, let today = written.dayNumber { return (own - today, date) }
      guard let today = written.month else { return nil }
      return ((date.year - written.year) * 12 + month - today, date)
    }
    let allowed = candidates.filter { candidate in
      switch side {
      case .future: candidate.distance >= 0
      case .past: candidate.distance <= 0
      case nil: true
      }
    }
    return allowed.min { abs($0.distance) < abs($1.distance) }?.date
  }
}
