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
}

/// What a field of a record can hold, with the keys of the names it usually goes by.
///
/// The first name that a record has counts.
enum RecordRole {
  case text, identifier, title, day, author, language, address

  /// The keys as `FieldName.key` makes them.
  var usualKeys: [String] {
    switch self {
    case .text: Self.textKeys
    case .identifier: Self.identifierKeys
    case .title:
      [
        "title", "headline", "name", "projecttitle", "awardtitle", "granttitle", "articletitle",
        "subject",
      ]
    case .day: Self.dayKeys
    case .author:
      ["author", "authors", "authorname", "authornames", "byline", "creator", "creators"]
    case .language: ["language", "lang", "inlanguage", "locale", "languagecode"]
    case .address:
      [
        "url", "link", "permalink", "weburl", "canonicalurl", "externalurl", "uri", "webaddress",
        "website", "address", "doi",
      ]
    }
  }

  private static let textKeys = [
    "text", "body", "content", "contenthtml", "contenttext", "fulltext", "articlebody", "bodytext",
    "bodyhtml", "maintext", "plaintext", "article", "description", "longdescription", "abstract",
    "abstracttext", "projectabstract", "awardabstract", "projectdescription", "projectsummary",
    "publicsummary", "laysummary", "technicalsummary", "technicalabstract", "summary", "objective",
    "excerpt",
  ]

  private static let identifierKeys = [
    "id", "identifier", "uuid", "guid", "doi", "awardnumber", "awardid", "grantnumber", "grantid",
    "grantreference", "projectnumber", "projectid", "projectreference", "referencenumber",
    "reference", "slug", "url", "link",
  ]

  private static let dayKeys = [
    "published", "datepublished", "publishedat", "publishedon", "publicationdate", "publishdate",
    "dateofpublication", "releasedate", "pubdate", "date", "dateissued", "issued", "awarddate",
    "startdate", "projectstartdate", "datecreated", "created", "createdat", "datemodified",
    "updated", "updatedat",
  ]
}
