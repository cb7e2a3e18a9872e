import GRDB

@testable import GraphStorage

/// All that a database holds, without the numbers of rows, which depend on the order of storing.
struct DatabaseContents: Equatable {
  private let tables: [String: [String]]

  init(of database: GraphDatabase) throws {
    var tables: [String: [String]] = [:]
    for (name, sql) in Self.queries {
      tables[name] = try database.rows(sql).map { "\($0.values)" }.sorted()
    }
    tables["words"] = try database.queue.write { database in
      try database.execute(
        sql: """
          create virtual table if not exists temp.word
          using fts5vocab('main', 'passage_search', 'instance')
          """)
      return try Row.fetchAll(
        database,
        sql: """
          select term, source, ordinal, word.offset from word
          left join passage on passage.id = word.doc
          left join document on document.id = passage.document
          """
      ).map(\.description).sorted()
    }
    self.tables = tables
  }

  /// The tables that differ, with the first row that only one of the two has.
  func differences(from other: DatabaseContents) -> [String] {
    tables.keys.sorted().compactMap { name in
      let (ours, theirs) = (tables[name, default: []], other.tables[name, default: []])
      guard ours != theirs else { return nil }
      let only = Set(ours).symmetricDifference(theirs).min() ?? "\(ours.count) rows"
      return "\(name): \(only)"
    }
  }

  /// What is not as SQLite and the full-text indexes would have it.
  static func faults(of database: GraphDatabase) throws -> [String] {
    try database.queue.write { database in
      let keys = try Row.fetchAll(database, sql: "pragma foreign_key_check").map(\.description)
      // Furniture of pages is not in the index of passages.
      for (table, comparesTexts) in [("passage_search", 0), ("name_search", 1)] {
        try database.execute(
          sql: "insert into \(table) (\(table), rank) values ('integrity-check', \(comparesTexts))")
      }
      return keys
        + (try String.fetchAll(database, sql: "pragma integrity_check")).filter {
          $0 != "ok"
        }
    }
  }

  private static let queries = [
    "document": """
    select document.source, location, title, content_hash, extractor, trailing, published, digest,
      (select count(*) from signature_band where signature = signature.id),
      (select source from document as first where first.id = document.voice)
    from document left join signature on signature.id = document.signature
    """,
    "passage": """
    select source, ordinal, article, kind, start_offset, end_offset, leading, text
    from passage join document on document.id = document
    """,
    "document_entity": """
    select source, key, type, name, is_short, entity
    from document_entity join document on document.id = document
    """,
    "mention": """
    select source, ordinal, key, mention.start_offset, mention.end_offset, surface, folded,
      is_anaphoric, confidence
    from mention join passage on passage.id = passage
    join document on document.id = passage.document
    join document_entity on document_entity.id = document_entity
    """,
    "evidence": """
    select source, ordinal, heads.key, evidence.relation, tails.key, evidence.start_offset,
      evidence.end_offset, role, evidence.kind, date, date_iso, amount, about, reason, status,
      confidence, edge.head, edge.tail
    from evidence join passage on passage.id = passage
    join document on document.id = passage.document
    join document_entity as heads on heads.id = evidence.head
    join document_entity as tails on tails.id = evidence.tail
    left join edge on edge.id = edge
    """,
    "acronym": """
    select source, key, folded
    from acronym join document_entity on document_entity.id = document_entity
    join document on document.id = document
    """,
    "entity": "select id, type, name from entity",
    "alias": "select entity, name, folded, mentions from alias",
    "edge": "select head, relation, tail from edge",
    "expansion": "select type, acronym, key, documents from expansion",
    "signature": "select digest, words from signature",
  ]
}
