/// Which fields of a record hold what; those not named are looked for under their usual names.
public struct RecordFields: Hashable, Sendable {
  /// The field that holds the text.
  public let text: String?
  /// The field that tells a record from every other one.
  public let identifier: String?

  /// The fields with these names.
  public init(text: String? = nil, identifier: String? = nil) {
    self.text = text
    self.identifier = identifier
  }

  static let usualTexts = [
    "text", "body", "content", "fulltext", "full_text", "description", "abstract", "summary",
  ]
  static let usualIdentifiers = ["id", "identifier", "doi", "url", "link", "guid"]
  static let usualTitles = ["title", "headline", "name"]
  static let usualDays = [
    "published", "date", "publication_date", "published_at", "datepublished", "created", "pubdate",
  ]
  static let usualAuthors = ["author", "authors", "byline", "creator"]
  static let usualLanguages = ["language", "lang"]
  static let usualAddresses = ["url", "link", "address", "uri"]
}
