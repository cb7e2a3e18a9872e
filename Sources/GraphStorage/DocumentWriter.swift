internal import GRDB
internal import GraphModel

/// Writes one document's graph into the tables of what was read, and the edges it makes.
struct DocumentWriter {
  let database: Database
  let read: ReadDocument

  /// Writes what is stored of the document, and says which entities and acronyms it touched.
  ///
  /// What its location said before goes. Where that was read in the same way, the rows that say the
  /// same still stay.
  func write() throws -> EntityUpkeep.Changes {
    let known = try Row.fetchOne(
      database.cachedStatement(
        sql: "select id, extractor, source, file from document where location = ?"),
      arguments: [read.location])
    guard let known else { return try insert() }
    if known["extractor"] == read.extractor,
      var update = try DocumentUpdate(of: known["id"], by: self)
    {
      let changes = try update.write()
      try updateDocument(known["id"], from: (known["source"], known["file"]))
      return changes
    }
    var changes = try GraphDatabase.remove(location: read.location, in: database)
    changes.formUnion(try insert())
    return changes
  }

  private func insert() throws -> EntityUpkeep.Changes {
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
        let passage = graph.document.passages.index(holding: mention.span)
      else { continue }
      try insert(mention, entity: entity, passage: passages[passage])
    }
    for edge in graph.graph.edges {
      guard let head = entities[edge.head], let tail = entities[edge.tail] else { continue }
      for evidence in edge.evidence {
        guard let passage = graph.document.passages.index(holding: evidence.span) else { continue }
        try insert(evidence, of: edge, head: head, tail: tail, passage: passages[passage])
      }
    }
    return changes
  }

  private func insertDocument(_ document: Document) throws -> Int64 {
    try database.cachedStatement(
      sql: """
        insert into document
          (source, location, file, title, content_hash, extractor, read_at, trailing, published,
           author, language, address)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(arguments: [try source(besides: nil), read.location, read.file] + columns)
    return database.lastInsertedRowID
  }

  /// Writes what is new of the document with this row, but for what it says.
  ///
  /// SQLite writes an index anew where one of its columns is set, though it be to the same.
  private func updateDocument(_ row: Int64, from stored: (source: String, file: String?)) throws {
    let voice = VoiceUpkeep(database: database)
    let before = try voice.standing(of: row)
    try database.cachedStatement(
      sql: """
        update document
        set title = ?, content_hash = ?, extractor = ?, read_at = ?, trailing = ?, published = ?,
          author = ?, language = ?, address = ?
        where id = ?
        """
    ).execute(arguments: columns + [row])
    let source = try source(besides: row)
    if ExactText(source) != ExactText(stored.source) {
      try database.cachedStatement(sql: "update document set source = ? where id = ?")
        .execute(arguments: [source, row])
    }
    if read.file.map(ExactText.init) != stored.file.map(ExactText.init) {
      try database.cachedStatement(sql: "update document set file = ? where id = ?")
        .execute(arguments: [read.file, row])
    }
    // As when a document leaves: the file it is in is looked at again until it is recorded as read.
    if let file = stored.file {
      try database.cachedStatement(sql: "delete from file where location = ?")
        .execute(arguments: [file])
    }
    try voice.update(row, read.graph.document.signature, from: before)
  }

  /// What the document goes by; of two with one name, the later one goes by its full path.
  ///
  /// - Parameter row: The row that it has, if it was stored before.
  private func source(besides row: Int64?) throws -> String {
    let source = read.graph.document.source
    let isTaken =
      try Bool.fetchOne(
        database.cachedStatement(
          sql: "select exists (select 1 from document where source = ? and id is not ?)"),
        arguments: [source, row]) ?? false
    return isTaken ? read.location : source
  }

  /// The columns of the document's row, from `title` to `address`.
  private var columns: StatementArguments {
    let document = read.graph.document
    let particulars = document.particulars
    let end = document.passages.last?.span.end ?? 0
    return [
      document.title, document.contentHash, read.extractor, read.readAt,
      String(document.text[TextSpan(start: end, end: document.text.utf8.count)]),
      particulars.published, particulars.author, particulars.language, particulars.address,
    ]
  }

  private func insertPassages(of document: Document, as row: Int64) throws -> [Int64] {
    try document.passages.indices.map { try insert(passage: $0, passageContent($0), of: row) }
  }

  /// What a passage holds, given by its number in text order.
  func passageContent(_ ordinal: Int) -> StoredContents.PassageContent {
    let passage = read.graph.document.passages[ordinal]
    return StoredContents.PassageContent(
      article: passage.article, kind: passage.kind.rawValue,
      text: ExactText(read.graph.document.text[passage.span]))
  }

  /// The white space before a passage.
  func leading(_ ordinal: Int) -> Substring {
    let document = read.graph.document
    let end = ordinal > 0 ? document.passages[ordinal - 1].span.end : 0
    return document.text[TextSpan(start: end, end: document.passages[ordinal].span.start)]
  }

  /// Inserts a passage, given by its number in text order, and returns its row.
  func insert(
    passage ordinal: Int, _ content: StoredContents.PassageContent, of document: Int64
  ) throws -> Int64 {
    let span = read.graph.document.passages[ordinal].span
    try database.cachedStatement(
      sql: """
        insert into passage
          (document, ordinal, article, kind, start_offset, end_offset, leading, text)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        document, ordinal, content.article, content.kind, span.start, span.end,
        String(leading(ordinal)), content.text.string,
      ])
    return database.lastInsertedRowID
  }

  /// Inserts what the document takes for one thing, and returns its row.
  func insert(
    _ entity: Entity, of document: Int64, noting changes: inout EntityUpkeep.Changes
  ) throws -> Int64 {
    try database.cachedStatement(
      sql: "insert or ignore into entity (id, type, name) values (?, ?, ?)"
    ).execute(arguments: [entity.id, entity.type.rawValue, entity.name])
    try database.cachedStatement(
      sql: """
        insert into document_entity (document, key, type, name, is_short, entity)
        values (?, ?, ?, ?, ?, ?)
        """
    ).execute(
      arguments: [
        document, entity.id, entity.type.rawValue, entity.name, entity.isShort, entity.id,
      ])
    let id = database.lastInsertedRowID
    changes.entities.insert(entity.id)
    for folded in entity.acronyms.sorted() {
      changes.acronyms.insert(.init(type: entity.type.rawValue, folded: folded))
      if !entity.isShort { try insert(acronym: folded, of: id) }
    }
    return id
  }

  /// Inserts a short name of what has a full one too.
  func insert(acronym folded: String, of documentEntity: Int64) throws {
    try database.cachedStatement(
      sql: "insert into acronym (document_entity, folded) values (?, ?)"
    ).execute(arguments: [documentEntity, folded])
  }

  /// Inserts a mention in the passage with this row.
  func insert(_ mention: Mention, entity: Int64, passage: Int64) throws {
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

  /// Inserts a piece of evidence in the passage with this row, and the edge that it is for.
  func insert(
    _ evidence: Evidence, of edge: Edge, head: Int64, tail: Int64, passage: Int64
  ) throws {
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
      ] + StatementArguments(evidence.attributes.columns) + [evidence.confidence])
    try EdgeAssignment(database: database).assign(evidence: database.lastInsertedRowID)
  }
}

extension Entity {
  private var names: [String] { [name] + aliases }

  /// Whether a document that takes this for one thing has no name for it but an acronym.
  var isShort: Bool { type != .person && names.allSatisfy(NameShape.isAcronym) }

  /// The acronyms among its names, folded; people have none.
  var acronyms: Set<String> {
    type == .person ? [] : Set(names.filter(NameShape.isAcronym).map(NameFolding.fold))
  }
}

extension Attributes {
  /// The values of its columns, from `role` to `status`.
  var columns: [String?] {
    [role, kind, date?.text, date?.iso, amount, about, reason, status.rawValue]
  }
}
