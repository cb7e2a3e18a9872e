public import GraphModel
internal import GraphStorage

/// How much a database holds.
public struct Statistics: Hashable, Sendable {
  /// How many documents.
  public let documents: Int
  /// How many of these are copies of another one.
  public let copies: Int
  /// How many passages.
  public let passages: Int
  /// How many mentions.
  public let mentions: Int
  /// How many sentences that state an edge, of those that count.
  public let evidence: Int
  /// How many entities of each type; every type is there.
  public let entities: [EntityType: Int]
  /// How many edges of each relation have such a sentence; every relation is there.
  public let edges: [Relation: Int]
}

extension GraphQuery {
  /// All entities of a type, the most mentioned first.
  ///
  /// - Throws: `StorageError`.
  public func entities(of type: EntityType) throws -> [EntitySummary] {
    try database.rows(
      """
      select \(summaryColumns) from entity where entity.type = ?
      order by mentions desc, entity.name, entity.id
      """, [.text(type.rawValue)]
    ).map(EntitySummary.init)
  }

  /// How much the database holds; edges and their sentences as far as they count.
  ///
  /// - Throws: `StorageError`.
  public func statistics() throws -> Statistics {
    func count(_ table: String) throws -> Int {
      try database.rows("select count(*) as n from \(table)").first?.count("n") ?? 0
    }
    func counts(_ column: String, _ table: String) throws -> [String: Int] {
      Dictionary(
        try database.rows("select \(column) as word, count(*) as n from \(table) group by 1")
          .map { ($0.text("word"), $0.count("n")) }, uniquingKeysWith: +)
    }
    let (types, relations) = try (
      counts("type", "entity"),
      counts(
        "relation",
        "edge where exists (select 1 from evidence where evidence.edge = edge.id and \(self.counts))"
      )
    )
    return Statistics(
      documents: try count("document"), copies: try count("document where \(voice) <> id"),
      passages: try count("passage"),
      mentions: try count("mention"), evidence: try count("evidence where \(self.counts)"),
      entities: Dictionary(
        uniqueKeysWithValues: EntityType.allCases.map { ($0, types[$0.rawValue] ?? 0) }),
      edges: Dictionary(
        uniqueKeysWithValues: Relation.allCases.map { ($0, relations[$0.rawValue] ?? 0) }))
  }
}
