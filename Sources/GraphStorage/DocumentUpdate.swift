internal import GRDB
internal import GraphModel

/// Brings what is stored of a document in step with what it says now, row by row.
///
/// Most edits touch a few sentences; of what the others say, only the places in the text change. A
/// row stays where the same is said of the same entities in the same passage, or in the one that
/// took its place.
struct DocumentUpdate {
  private let database: Database
  private let writer: DocumentWriter
  private let document: Int64
  private let graph: DocumentGraph
  private var stored: StoredContents
  private var changes = EntityUpkeep.Changes()
  /// For each passage the number of the stored one that it was.
  private let matches: [Int?]
  private let contents: [StoredContents.PassageContent]
  /// The stored entities that are in the document still, by key.
  private let kept: [String: StoredContents.Entity]

  /// The update of the document with this row; none, if its passages are not as they were stored.
  init?(of document: Int64, by writer: DocumentWriter) throws {
    database = writer.database
    self.writer = writer
    self.document = document
    graph = writer.read.graph
    let stored = try StoredContents(of: document, in: database)
    guard (stored.passages.last?.ordinal ?? -1) == stored.passages.count - 1 else { return nil }
    self.stored = stored
    changes.documents = 1
    contents = graph.document.passages.indices.map(writer.passageContent)
    matches = PassageMatches.matches(of: contents, with: stored.passages)
    var kept: [String: StoredContents.Entity] = [:]
    for entity in graph.graph.entities {
      guard let row = stored.entities[ExactText(entity.id)], row.name == ExactText(entity.name),
        row.isShort == entity.isShort
      else { continue }
      kept[entity.id] = row
    }
    self.kept = kept
  }

  /// Writes what differs, and says which entities and acronyms it touched.
  mutating func write() throws -> EntityUpkeep.Changes {
    let entities = Set(graph.graph.entities.map(\.id))
    var mentions: [(Mention, passage: Int)] = []
    for mention in graph.mentions where entities.contains(mention.entity) {
      guard let passage = graph.document.passages.index(holding: mention.span) else { continue }
      if try !keep(mention, in: passage) { mentions.append((mention, passage)) }
    }
    var evidence: [(Evidence, of: Edge, passage: Int)] = []
    for edge in graph.graph.edges where entities.isSuperset(of: [edge.head, edge.tail]) {
      for piece in edge.evidence {
        guard let passage = graph.document.passages.index(holding: piece.span) else { continue }
        if try !keep(piece, of: edge, in: passage) { evidence.append((piece, edge, passage)) }
      }
    }
    try removeWhatIsLeft()
    let passages = try writePassages()
    let rows = try writeEntities()
    for (mention, passage) in mentions {
      guard let entity = rows[mention.entity] else { continue }
      if let kept = kept[mention.entity] { changes.entities.insert(kept.entity) }
      try writer.insert(mention, entity: entity, passage: passages[passage])
    }
    for (piece, edge, passage) in evidence {
      guard let head = rows[edge.head], let tail = rows[edge.tail] else { continue }
      try writer.insert(piece, of: edge, head: head, tail: tail, passage: passages[passage])
    }
    return changes
  }

  /// Keeps the row that says what `mention` does, at its place now; says whether there is one.
  private mutating func keep(_ mention: Mention, in passage: Int) throws -> Bool {
    guard let match = matches[passage], let entity = kept[mention.entity],
      let row = stored.mentions.take(
        StoredContents.MentionContent(
          passage: stored.passages[match].id, entity: entity.id,
          surface: ExactText(mention.surface), isAnaphoric: mention.isAnaphoric))
    else { return false }
    let place = StoredContents.Place(mention.span, mention.confidence)
    if row.place != place { try move(row.id, of: "mention", to: place) }
    return true
  }

  /// Keeps the row that says what `evidence` does, at its place now; says whether there is one.
  private mutating func keep(
    _ evidence: Evidence, of edge: Edge, in passage: Int
  ) throws -> Bool {
    guard let match = matches[passage], let head = kept[edge.head], let tail = kept[edge.tail],
      let row = stored.evidence.take(
        StoredContents.EvidenceContent(
          passage: stored.passages[match].id, head: head.id, relation: edge.relation.rawValue,
          tail: tail.id, attributes: evidence.attributes.columns.map { $0.map(ExactText.init) }))
    else { return false }
    let place = StoredContents.Place(evidence.span, evidence.confidence)
    if row.place != place { try move(row.id, of: "evidence", to: place) }
    return true
  }

  private func move(_ row: Int64, of table: String, to place: StoredContents.Place) throws {
    try database.cachedStatement(
      sql: "update \(table) set start_offset = ?, end_offset = ?, confidence = ? where id = ?"
    ).execute(arguments: [place.start, place.end, place.confidence, row])
  }

  /// Removes what the document says no longer, in the order of the trigger `document_leaves`.
  private mutating func removeWhatIsLeft() throws {
    for row in stored.evidence.left {
      try remove(row.id, from: "evidence")
    }
    var concluded: [Int64: String] = [:]
    for entity in stored.entities.values { concluded[entity.id] = entity.entity }
    for row in stored.mentions.left {
      if let entity = concluded[row.content.entity] { changes.entities.insert(entity) }
      try remove(row.id, from: "mention")
    }
    let keptRows = Set(kept.values.map(\.id))
    let gone = stored.entities.values.filter { !keptRows.contains($0.id) }
    for entity in gone.sorted(by: { $0.id < $1.id }) {
      changes.entities.insert(entity.entity)
      for folded in stored.acronyms[entity.id, default: []].sorted() {
        try remove(acronym: folded, of: entity)
      }
      try remove(entity.id, from: "document_entity")
    }
    let matched = Set(matches.compactMap(\.self))
    for (index, passage) in stored.passages.enumerated() where !matched.contains(index) {
      try remove(passage.id, from: "passage")
    }
  }

  private func remove(_ row: Int64, from table: String) throws {
    try database.cachedStatement(sql: "delete from \(table) where id = ?")
      .execute(arguments: [row])
  }

  private mutating func remove(
    acronym folded: String, of entity: StoredContents.Entity
  ) throws {
    changes.acronyms.insert(.init(type: entity.type, folded: folded))
    try database.cachedStatement(
      sql: "delete from acronym where document_entity = ? and folded = ?"
    ).execute(arguments: [entity.id, folded])
  }

  /// Writes the passages, and returns their rows.
  private func writePassages() throws -> [Int64] {
    var rows = matches.map { $0.map { stored.passages[$0].id } ?? 0 }
    // Of those that move, none may come to where another one still is.
    let isLonger = contents.count > stored.passages.count
    for index in isLonger ? Array(contents.indices.reversed()) : Array(contents.indices) {
      guard let match = matches[index] else { continue }
      try update(stored.passages[match], to: index)
    }
    for index in contents.indices where matches[index] == nil {
      rows[index] = try writer.insert(passage: index, contents[index], of: document)
    }
    return rows
  }

  private func update(_ passage: StoredContents.Passage, to ordinal: Int) throws {
    let span = graph.document.passages[ordinal].span
    let content = contents[ordinal]
    let leading = ExactText(writer.leading(ordinal))
    // Not with the others: where it is set, its index is written.
    if passage.ordinal != ordinal {
      try database.cachedStatement(sql: "update passage set ordinal = ? where id = ?")
        .execute(arguments: [ordinal, passage.id])
    }
    if passage.content == content {
      guard passage.start != span.start || passage.leading != leading else { return }
      try database.cachedStatement(
        sql: "update passage set start_offset = ?, end_offset = ?, leading = ? where id = ?"
      ).execute(arguments: [span.start, span.end, leading.string, passage.id])
      return
    }
    let search = PassageSearch(database: database)
    try search.remove(passage.id, passage.content)
    try database.cachedStatement(
      sql: """
        update passage
        set article = ?, kind = ?, start_offset = ?, end_offset = ?, leading = ?, text = ?
        where id = ?
        """
    ).execute(
      arguments: [
        content.article, content.kind, span.start, span.end, leading.string,
        content.text.string, passage.id,
      ])
    try search.add(passage.id, content)
  }

  /// Writes the entities, and returns their rows by key.
  private mutating func writeEntities() throws -> [String: Int64] {
    var rows: [String: Int64] = [:]
    for entity in graph.graph.entities {
      guard let kept = kept[entity.id] else {
        rows[entity.id] = try writer.insert(entity, of: document, noting: &changes)
        continue
      }
      rows[entity.id] = kept.id
      guard !entity.isShort else { continue }
      let (before, now) = (stored.acronyms[kept.id, default: []], entity.acronyms)
      for folded in before.subtracting(now).sorted() { try remove(acronym: folded, of: kept) }
      for folded in now.subtracting(before).sorted() {
        changes.acronyms.insert(.init(type: kept.type, folded: folded))
        try writer.insert(acronym: folded, of: kept.id)
      }
    }
    return rows
  }
}
