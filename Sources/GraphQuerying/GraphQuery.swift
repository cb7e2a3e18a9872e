public import GraphModel
public import GraphStorage

/// Answers questions about the graph in a database.
///
/// The questions are methods, one file each; every answer has a total order.
public struct GraphQuery: Sendable {
  let database: GraphDatabase
  /// Which evidence counts: by default what is stated to hold.
  ///
  /// What is planned, has ended or is denied is left out unless it is asked for.
  let statuses: Set<Attributes.Status>

  /// Asks `database`, heeding evidence of the given statuses.
  public init(_ database: GraphDatabase, statuses: Set<Attributes.Status> = [.stated]) {
    self.database = database
    self.statuses = statuses
  }

  /// The statuses as a list in SQL.
  var statusList: String { sqlList(statuses.map(\.rawValue)) }

  /// Words of the model as a list in SQL, in order, so that statements can be cached.
  func sqlList(_ words: [String]) -> String {
    "(" + words.sorted().map { "'\($0)'" }.joined(separator: ", ") + ")"
  }
}

/// An entity without its edges, and how much is said of it.
public struct EntitySummary: Hashable, Sendable {
  /// The entity's id, `organisation:medical-research-council`.
  public let id: String
  /// What kind of thing it is.
  public let type: EntityType
  /// The name it is shown under.
  public let name: String
  /// How often it is named.
  public let mentions: Int
  /// How many documents speak of it.
  public let documents: Int
}

extension EntitySummary {
  /// The columns that `init(row:)` reads, for an entity called `entity` in the statement.
  static let columns = """
    entity.id, entity.type, entity.name,
    (select coalesce(sum(mentions), 0) from alias where alias.entity = entity.id) as mentions,
    (select count(distinct document) from document_entity
     where document_entity.entity = entity.id) as documents
    """

  init(row: StoredRow) {
    id = row.text("id")
    type = EntityType(rawValue: row.text("type")) ?? .organisation
    name = row.text("name")
    mentions = row.count("mentions")
    documents = row.count("documents")
  }
}
