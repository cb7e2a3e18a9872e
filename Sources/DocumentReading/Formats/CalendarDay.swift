/// A day, a month or a year, as metadata give it.
struct CalendarDay: Hashable, Sendable {
  /// In ISO 8601: `2026-02-01`, `2026-02` or `2026`.
  let text: String

  /// The day that `iso` begins with: `2026-02-01T09:00:00Z`, `2026/02/01`, `2026-02`, `2026`.
  init?(iso: String) {
    var numbers: [Int] = []
    var rest = Substring(iso)
    for width in [4, 2, 2] {
      let digits = rest.prefix { ("0"..."9").contains($0) }
      guard digits.count == width, let number = Int(digits) else { break }
      numbers.append(number)
      rest = rest.dropFirst(width)
      guard let sign = rest.first, sign == "-" || sign == "/" else { break }
      rest = rest.dropFirst()
    }
    self.init(numbers)
  }

  /// The first day that is written out in `words`, in lower case: `4 march 2026`, `march 4 2026`,
  /// `4th of march 2026`, `2026-03-04`.
  ///
  /// Days in numbers alone, such as 3/4/2026, mean different things in different countries.
  init?(writtenIn words: [String]) {
    for (place, word) in words.enumerated() {
      if let month = Self.months.firstIndex(where: { word.hasPrefix($0) && word.count <= 9 }) {
        let near = words[max(0, place - 2)..<min(words.count, place + 3)].filter { $0 != "of" }
        let numbers = near.compactMap(Self.number)
        guard let year = numbers.first(where: { $0 > 1800 }),
          let day = numbers.first(where: { (1...31).contains($0) })
        else { continue }
        self.init([year, month + 1, day])
        return
      }
      if word.utf8.count == 10, let day = CalendarDay(iso: word), day.text.utf8.count == 10 {
        self = day
        return
      }
    }
    return nil
  }

  /// The day that metadata state, in either way, or as in German: `4.3.2026`.
  ///
  /// Of numbers parted by full stops, the day is always the first.
  init?(stated words: String) {
    let words = words.prefix(100).drop(while: \.isWhitespace)
    let day = CalendarDay(iso: String(words))
    // What begins with a year alone may go on in words: 2026 March 4.
    if let day, day.text.utf8.count > 4 {
      self = day
      return
    }
    let parts = words.lowercased().split { !($0.isLetter || $0.isNumber) }
    let numbers = words.prefix { !$0.isWhitespace }.split(
      separator: ".", omittingEmptySubsequences: false)
    if let written = CalendarDay(writtenIn: parts.map(String.init)) {
      self = written
    } else if numbers.count == 3, numbers[2].count == 4,
      let first = Int(numbers[0]), let month = Int(numbers[1]), let year = Int(numbers[2])
    {
      self.init([year, month, first])
    } else if let day {
      self = day
    } else {
      return nil
    }
  }

  /// The day that a web address has among its steps: `/2026/03/04/`, `/2026-03-04-visit`, `/2026/03/`.
  ///
  /// A year alone may be that of what the page is about.
  init?(inAddress address: String) {
    let path = address.drop { $0 != ":" }.drop { $0 == ":" || $0 == "/" }.prefix {
      $0 != "?" && $0 != "#"
    }
    let steps = path.split(separator: "/").dropFirst()
    for (place, step) in steps.enumerated() {
      let parts = step.split(separator: "-", maxSplits: 3).prefix(3)
      let near = parts.count == 3 ? Array(parts) : Array(steps.dropFirst(place).prefix(3))
      let numbers = near.prefix { part in
        part.utf8.allSatisfy { (0x30...0x39).contains($0) } && part.count <= 4
      }
      guard numbers.first?.count == 4, numbers.dropFirst().allSatisfy({ $0.count == 2 }),
        numbers.count >= 2, let day = CalendarDay(iso: numbers.joined(separator: "-")),
        day.text.utf8.count >= 7
      else { continue }
      self = day
      return
    }
    return nil
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  /// The number that `word` starts with, where only an ending such as "th" follows.
  private static func number(_ word: String) -> Int? {
    guard DateCues.isNumber(word) else { return nil }
    return Int(word.prefix { ("0"..."9").contains($0) })
  }

  private init?(_ numbers: [Int]) {
    guard let year = numbers.first, (1800...2200).contains(year) else { return nil }
    var parts = ["\(year)"]
    for (number, limit) in zip(numbers.dropFirst(), [12, 31]) {
      guard (1...limit).contains(number) else { break }
      parts.append(number < 10 ? "0\(number)" : "\(number)")
    }
    text = parts.joined(separator: "-")
  }
}
