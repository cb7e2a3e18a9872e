public import GraphModel
internal import GraphStorage

/// A document with its text, passage by passage, and what is named in it.
public struct DocumentContents: Hashable, Sendable {
  /// The document.
  public let document: DocumentSummary
  /// Its passages in text order.
  public let passages: [PassageContents]
}

/// A passage with its text and what is named in it.
public struct PassageContents: Hashable, Sendable {
  /// What part it plays.
  public let kind: Passage.Kind
  /// Where it stands in the document's text.
  public let span: TextSpan
  /// The text at `span`.
  public let text: String
  /// The mentions in it, by place; of two that begin together the longer first.
  public let mentions: [DocumentMention]
}

/// A mention, and what it is in the whole graph.
public struct DocumentMention: Hashable, Sendable {
  /// The entity's id, `organisation:medical-research-council`.
  public let entity: String
  /// What kind of thing the entity is.
  public let type: EntityType
  /// Where it stands in the document's text.
  public let span: TextSpan
  /// The words themselves.
  public let surface: String
  /// Whether it refers ("the agency", "she") instead of naming.
  public let isAnaphoric: Bool
}

extension GraphQuery {
  /// The text of `document`, and what is named in it.
  ///
  /// - Throws: `StorageError`.
  public func contents(of document: DocumentSummary) throws -> DocumentContents {
    let mentions = try database.rows(
      """
      select mention.passage, mention.start_offset, mention.end_offset, mention.surface,
        mention.is_anaphoric, entity.id as entity, entity.type
      from mention
      join passage on passage.id = mention.passage
      join document on document.id = passage.document
      join document_entity on document_entity.id = mention.document_entity
      join entity on entity.id = document_entity.entity
      where document.location = ?
      order by mention.start_offset, mention.end_offset desc, entity.id
      """, [.text(document.location)])
    let byPassage = Dictionary(grouping: mentions) { $0.count("passage") }
    let passages = try database.rows(
      """
      select passage.id, kind, start_offset, end_offset, text from passage
      join document on document.id = passage.document
      where document.location = ? order by ordinal
      """, [.text(document.location)])
    return DocumentContents(
      document: document,
      passages: passages.map { row in
        PassageContents(
          kind: Passage.Kind(rawValue: row.text("kind")) ?? .paragraph, span: TextSpan(row: row),
          text: row.text("text"),
          mentions: (byPassage[row.count("id")] ?? []).map(DocumentMention.init))
      })
  }
}

extension DocumentMention {
  fileprivate init(row: StoredRow) {
    entity = row.text("entity")
    type = EntityType(rawValue: row.text("type")) ?? .organisation
    span = TextSpan(row: row)
    surface = row.text("surface")
    isAnaphoric = row.count("is_anaphoric") != 0
  }
}

extension TextSpan {
  /// Reads the columns `start_offset` and `end_offset`.
  init(row: StoredRow) {
    let start = row.count("start_offset")
    self.init(start: start, end: max(start, row.count("end_offset")))
  }
}
