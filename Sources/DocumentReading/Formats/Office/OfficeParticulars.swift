import GraphModel

/// Reads what an office document says of itself: `docProps/core.xml` or `meta.xml`.
enum OfficeParticulars {
  /// The particulars that the XML file `bytes` states; none of a file that is not there.
  static func read(_ bytes: [UInt8]?) throws(ReadingFault) -> DocumentParticulars {
    guard let bytes else { return DocumentParticulars() }
    var values: [String: String] = [:]
    var words = ""
    try XMLEvent.read(bytes) { event in
      switch event {
      case .start: words = ""
      case .text(let text): words += text
      case .end(let name):
        let value = words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        if !value.isEmpty, values[name] == nil { values[name] = value }
        words = ""
      }
    }
    let dates = ["modified", "date", "created", "creation-date"]
    return DocumentParticulars(
      title: values["title"], published: dates.lazy.compactMap { day(values[$0]) }.first,
      author: values["initial-creator"] ?? values["creator"], language: values["language"])
  }

  /// The day of a point in time such as `2026-02-01T09:30:00Z`.
  private static func day(_ time: String?) -> String? {
    guard let day = time?.prefix(10), day.wholeMatch(of: /[0-9]{4}-[0-9]{2}-[0-9]{2}/) != nil
    else { return nil }
    return String(day)
  }
}
