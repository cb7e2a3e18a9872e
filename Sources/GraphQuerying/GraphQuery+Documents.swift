public import GraphModel
internal import GraphStorage

/// A document, what it says of itself, and how much was found in it.
public struct DocumentSummary: Hashable, Sendable {
  /// Where it was read from, as the user named it.
  public let source: String
  /// The same as an absolute path, which is what a document is known by.
  public let location: String
  /// What it says of itself beside its text.
  public let particulars: DocumentParticulars
  /// The source of the document that it is a copy of; none, if it is not one.
  ///
  /// Of copies of one text, the one that was published first counts as the original.
  public let copyOf: String?
  /// How many passages it is made of.
  public let passages: Int
  /// How many entities it speaks of.
  public let entities: Int
  /// How many edges it states, whatever their status.
  public let edges: Int
}

extension GraphQuery {
  /// All documents, by source.
  ///
  /// - Throws: `StorageError`.
  public func documents() throws -> [DocumentSummary] { try documents(where: "true") }

  /// The documents for which `condition` holds, its `?` filled by `arguments`, by source.
  func documents(
    where condition: String, _ arguments: [StoredValue] = []
  ) throws -> [DocumentSummary] {
    let particulars = try ["published", "author", "language", "address"]
      .map { try database.documentColumn($0) + " as \($0)" }
    return try database.rows(
      """
      select document.source, document.location, document.title,
        \(particulars.joined(separator: ", ")),
        (select source from document as first
         where first.id = \(voice) and first.id <> document.id) as copy_of,
        (select count(*) from passage where passage.document = document.id) as passages,
        (select count(distinct entity) from document_entity
         where document_entity.document = document.id) as entities,
        (select count(distinct evidence.edge) from evidence
         join passage on passage.id = evidence.passage
         where passage.document = document.id) as edges
      from document where \(condition) order by document.source
      """, arguments
    ).map(DocumentSummary.init)
  }
}

extension DocumentSummary {
  fileprivate init(row: StoredRow) {
    source = row.text("source")
    location = row.text("location")
    particulars = DocumentParticulars(
      title: row["title"].string, published: row["published"].string,
      author: row["author"].string, language: row["language"].string,
      address: row["address"].string)
    copyOf = row["copy_of"].string
    passages = row.count("passages")
    entities = row.count("entities")
    edges = row.count("edges")
  }
}
