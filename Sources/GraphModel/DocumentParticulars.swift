/// What a document says of itself beside its text.
public struct DocumentParticulars: Hashable, Sendable {
  /// The title that its format gives it.
  public var title: String?
  /// When it was published, in ISO 8601 as far as known: `2026-02-01`, `2026-02`, `2026`.
  public var published: String?
  /// Who wrote it.
  public var author: String?
  /// The language it is written in, as a BCP 47 tag: `en`, `pt-BR`.
  public var language: String?
  /// Where it was published: a web address.
  public var address: String?

  /// The particulars that are known.
  public init(
    title: String? = nil, published: String? = nil, author: String? = nil,
    language: String? = nil, address: String? = nil
  ) {
    self.title = title
    self.published = published
    self.author = author
    self.language = language
    self.address = address
  }
}
