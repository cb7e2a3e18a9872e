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
