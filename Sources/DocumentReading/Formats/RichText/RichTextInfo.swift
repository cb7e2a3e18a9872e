import GraphModel

/// What a document in rich text says of itself.
struct RichTextInfo {
  private var values: [String: String] = [:]
  private var dates: [String: [String: Int]] = [:]

  /// The most bytes of a title or a name.
  private static let longest = 2000

  mutating func add(_ words: String, to field: String) {
    if values[field, default: ""].utf8.count < Self.longest {
      values[field, default: ""] += words
    }
  }

  /// Sets the year (`yr`), the month (`mo`) or the day (`dy`) of a date.
  mutating func set(_ part: String, of field: String, to value: Int) {
    dates[field, default: [:]][part] = value
  }

  /// The title, the author, and the day of the last change, or else that of the making.
  var particulars: DocumentParticulars {
    DocumentParticulars(
      title: words("title"),
      published: ["revtim", "creatim"].lazy.compactMap { day($0) }.first,
      author: words("author"))
  }

  private func words(_ field: String) -> String? {
    let words = values[field, default: ""].split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    return words.isEmpty ? nil : words
  }

  private func day(_ field: String) -> String? {
    guard let date = dates[field], let year = date["yr"], let month = date["mo"],
      let day = date["dy"]
    else { return nil }
    let parts = [year, month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }
    return CalendarDay(iso: parts.joined(separator: "-"))?.text
  }
}
