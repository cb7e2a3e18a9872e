internal import GRDB

/// Concludes which document entities are one entity, after some of them have come or gone.
///
/// The outcome depends only on what the documents say, not on the order in which they came:
///
/// - Document entities with one key, that is one type and folded name, are one entity.
/// - A document entity that has only an acronym for a name joins the entity which other documents
///   give that acronym, if there is exactly one; of two it might be, it is neither.
/// - An entity is shown under the spelling of its name that is mentioned most.
struct EntityUpkeep {
  let database: Database

  /// What has come or gone, and so needs to be looked at again.
  struct Changes {
    var documents = 0
    var entities: Set<String> = []
    var acronyms: Set<Acronym> = []

    var isEmpty: Bool { documents == 0 }

    mutating func formUnion(_ other: Changes) {
      documents += other.documents
      entities.formUnion(other.entities)
      acronyms.formUnion(other.acronyms)
    }
  }

  /// An acronym in its folded form; organisations' acronyms are not those of hubs.
  struct Acronym: Hashable {
    let type: String
    let folded: String

    /// The key of a document entity that has no other name.
    var key: String { "\(type):\(folded)" }
  }

  /// Brings the entities in step with `changes`.
  func settle(_ changes: Changes) throws {
    var entities = changes.entities
    for acronym in changes.acronyms.sorted(by: { $0.key < $1.key }) {
      entities.formUnion(try settle(acronym))
    }
    for entity in entities.sorted() { try rename(entity) }
  }

  /// Joins what goes by the acronym alone with what it stands for, and returns the entities touched.
  private func settle(_ acronym: Acronym) throws -> Set<String> {
    let candidates = try String.fetchAll(
      database.cachedStatement(
        sql: "select key from expansion where type = ? and acronym = ? limit 2"),
      arguments: [acronym.type, acronym.folded])
    let target = candidates.count == 1 ? candidates[0] : acronym.key
    let moving = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          select id, entity, name from document_entity
          where key = ?1 and is_short and (entity < ?2 or entity > ?2)
          """), arguments: [acronym.key, target])
    guard let first = moving.first else { return [] }
    try database.cachedStatement(
      sql: "insert or ignore into entity (id, type, name) values (?, ?, ?)"
    ).execute(arguments: [target, acronym.type, first["name"] as String])
    for row in moving { try move(documentEntity: row["id"], to: target) }
    let left = Set(moving.map { $0["entity"] as String })
    for entity in left.sorted() { try removeIfUnused(entity) }
    return left.union([target])
  }

  private func move(documentEntity id: Int64, to entity: String) throws {
    try database.cachedStatement(sql: "update document_entity set entity = ? where id = ?")
      .execute(arguments: [entity, id])
    let evidence = try Int64.fetchAll(
      database.cachedStatement(
        sql: "select id from evidence where head = ?1 or tail = ?1 order by id"),
      arguments: [id])
    for piece in evidence { try EdgeAssignment(database: database).assign(evidence: piece) }
  }

  private func removeIfUnused(_ entity: String) throws {
    try database.cachedStatement(
      sql: """
        delete from entity
        where id = ?1 and not exists (select 1 from document_entity where entity = ?1)
        """
    ).execute(arguments: [entity])
  }

  /// Shows an entity under the most mentioned spelling of its full name.
  private func rename(_ entity: String) throws {
    try database.cachedStatement(
      sql: """
        update entity set name = coalesce((
            select name from alias
            where entity = ?1 and folded = substr(?1, instr(?1, ':') + 1)
            order by mentions desc, name limit 1), name)
        where id = ?1
        """
    ).execute(arguments: [entity])
  }
}
