public import GraphModel
public import GraphStorage

/// Answers questions about the graph in a database.
///
/// The questions are methods, one file each; every answer has a total order.
public struct GraphQuery: Sendable {
  let database: GraphDatabase
  /// Which evidence counts: by default what is stated to hold.
  ///
  /// What is planned, has ended or is denied is left out unless it is asked for, and so is what is
  /// stated where a document of a later date says that it has ended.
  let statuses: Set<Attributes.Status>
  /// What tells the voice of a document called `document` in a statement: its copies share it.
  ///
  /// In a database that no build has brought up to date, each document has its own.
  let voice: String
  /// The column of a document called `document` that says when it was published.
  let publishedColumn: String

  /// Asks `database`, heeding evidence of the given statuses.
  public init(_ database: GraphDatabase, statuses: Set<Attributes.Status> = [.stated]) {
    self.database = database
    self.statuses = statuses
    let known = try? database.rows(
      "select 1 from pragma_table_info('document') where name = 'voice'")
    voice = known?.isEmpty == true ? "document.id" : "document.voice"
    publishedColumn = (try? database.documentColumn("published")) ?? "null"
  }

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
  /// How many documents speak of it, copies of one text counted once.
  public let documents: Int
}

extension GraphQuery {
  /// The columns that a summary is read from, for an entity called `entity` in the statement.
  var summaryColumns: String {
    """
    entity.id, entity.type, entity.name,
    (select coalesce(sum(mentions), 0) from alias where alias.entity = entity.id) as mentions,
    (select count(distinct \(voice)) from document_entity
     join document on document.id = document_entity.document
     where document_entity.entity = entity.id) as documents
    """
  }
}

extension EntitySummary {
  /// Reads a row of `summaryColumns`.
  init(row: StoredRow) {
    id = row.text("id")
    type = EntityType(rawValue: row.text("type")) ?? .organisation
    name = row.text("name")
    mentions = row.count("mentions")
    documents = row.count("documents")
  }
}
