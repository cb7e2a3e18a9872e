internal import GRDB
internal import GraphModel

/// Writes one document's graph into the tables of what was read, and the edges it makes.
struct DocumentWriter {
  let database: Database
  let read: ReadDocument

  /// Writes it, and says which entities and acronyms it touched.
  func write() throws -> EntityUpkeep.Changes {
    let graph = read.graph
    var changes = EntityUpkeep.Changes()
    changes.documents = 1
    let document = try insertDocument(graph.document)
    try VoiceUpkeep(database: database).add(document, graph.document.signature)
    let passages = try insertPassages(of: graph.document, as: document)
    var entities: [String: Int64] = [:]
    for entity in graph.graph.entities {
      entities[entity.id] = try insert(entity, of: document, noting: &changes)
    }
    for mention in graph.mentions {
      guard let entity = entities[mention.entity],
        let passage = passages.passage(holding: mention.span)
      else { continue }
      try insert(mention, entity: entity, passage: passage)
    }
    for edge in graph.graph.edges {
      guard let head = entities[edge.head], let tail = entities[edge.tail] else { continue }
      for evidence in edge.evidence {
        guard let passage = passages.passage(holding: evidence.span) else { continue }
        try insert(evidence, of: edge, head: head, tail: tail, passage: passage)
      }
    }
    return changes
  }

  private func insertDocument(_ document: Document) throws -> Int64 {
    // Two folders may give two documents one name; then the later one goes by its full path.
    let isTaken =
      try Bool.fetchOne(
        database.cachedStatement(sql: "select exists (select 1 from document where source = ?)"),
        arguments: [document.source]) ?? false
    let particulars = document.particulars
    let end = document.passages.last?.span.end ?? 0
    try database.cachedStatement(
      sql: """
        insert into document
          (source, location, title, content_hash, extractor, read_at, trailing, published, author,
           language, address, file)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        isTaken ? read.location : document.source, read.location, document.title,
        document.contentHash, read.extractor, read.readAt,
        String(document.text[TextSpan(start: end, end: document.text.utf8.count)]),
        particulars.published, particulars.author, particulars.language, particulars.address,
        read.file,
      ])
    return database.lastInsertedRowID
  }

  private func insertPassages(of document: Document, as id: Int64) throws -> StoredPassages {
    let statement = try database.cachedStatement(
      sql: """
        insert into passage
          (document, ordinal, article, kind, start_offset, end_offset, leading, text)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """)
    var stored = StoredPassages()
    var end = 0
    for (ordinal, passage) in document.passages.enumerated() {
      try statement.execute(
        arguments: [
          id, ordinal, passage.article, passage.kind.rawValue, passage.span.start,
          passage.span.end,
          String(document.text[TextSpan(start: end, end: passage.span.start)]),
          String(document.text[passage.span]),
        ])
      end = passage.span.end
      stored.append(span: passage.span, id: database.lastInsertedRowID)
    }
    return stored
  }

  private func insert(
    _ entity: Entity, of document: Int64, noting changes: inout EntityUpkeep.Changes
  ) throws -> Int64 {
    let names = [entity.name] + entity.aliases
    let isShort = entity.type != .person && names.allSatisfy(NameShape.isAcronym)
    try database.cachedStatement(
      sql: "insert or ignore into entity (id, type, name) values (?, ?, ?)"
    ).execute(arguments: [entity.id, entity.type.rawValue, entity.name])
    try database.cachedStatement(
      sql: """
        insert into document_entity (document, key, type, name, is_short, entity)
        values (?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [document, entity.id, entity.type.rawValue, entity.name, isShort, entity.id])
    let id = database.lastInsertedRowID
    changes.entities.insert(entity.id)
    guard entity.type != .person else { return id }
    for folded in Set(names.filter(NameShape.isAcronym).map(NameFolding.fold)).sorted() {
      changes.acronyms.insert(.init(type: entity.type.rawValue, folded: folded))
      if !isShort {
        try database.cachedStatement(
          sql: "insert into acronym (document_entity, folded) values (?, ?)"
        ).execute(arguments: [id, folded])
      }
    }
    return id
  }

  private func insert(_ mention: Mention, entity: Int64, passage: Int64) throws {
    try database.cachedStatement(
      sql: """
        insert into mention
          (passage, document_entity, start_offset, end_offset, surface, folded, is_anaphoric,
           confidence)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        passage, entity, mention.span.start, mention.span.end, mention.surface,
        NameFolding.fold(mention.surface), mention.isAnaphoric, mention.confidence,
      ])
  }

  private func insert(
    _ evidence: Evidence, of edge: Edge, head: Int64, tail: Int64, passage: Int64
  ) throws {
    let attributes = evidence.attributes
    try database.cachedStatement(
      sql: """
        insert into evidence
          (passage, head, relation, tail, start_offset, end_offset, role, kind, date, date_iso,
           amount, about, reason, status, confidence)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        passage, head, edge.relation.rawValue, tail, evidence.span.start, evidence.span.end,
        attributes.role, attributes.kind, attributes.date?.text, attributes.date?.iso,
        attributes.amount, attributes.about, attributes.reason, attributes.status.rawValue,
        evidence.confidence,
      ])
    try EdgeAssignment(database: database).assign(evidence: database.lastInsertedRowID)
  }
}

/// The passages of the document that is being written, and their rows.
private struct StoredPassages {
  private var spans: [TextSpan] = []
  private var ids: [Int64] = []

  mutating func append(span: TextSpan, id: Int64) {
    spans.append(span)
    ids.append(id)
  }

  /// The row of the passage that all of `span` lies in.
  func passage(holding span: TextSpan) -> Int64? {
    var low = 0
    var high = spans.count
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= span.start { low = middle + 1 } else { high = middle }
    }
    return low < spans.count && spans[low].contains(span) ? ids[low] : nil
  }
}
