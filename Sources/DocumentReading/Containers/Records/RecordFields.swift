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
    "text", "body", "content", "content_html", "content_text", "full_text", "fulltext",
    "article", "description", "abstract", "summary", "project_summary", "project_description",
  ]
  static let usualIdentifiers = [
    "id", "identifier", "guid", "doi", "award_number", "grant_number", "project_id", "url", "link",
  ]
  static let usualTitles = ["title", "headline", "project_title", "award_title", "name"]
  static let usualDays = [
    "published", "date_published", "published_at", "publication_date", "pub_date", "pubdate",
    "datepublished", "date", "created", "created_at", "start_date",
  ]
  static let usualAuthors = ["author", "authors", "byline", "creator"]
  static let usualLanguages = ["language", "lang"]
  static let usualAddresses = ["url", "link", "address", "uri"]
}
