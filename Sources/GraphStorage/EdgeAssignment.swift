internal import GRDB
internal import GraphModel

/// Puts pieces of evidence under the edges of the graph that they state.
struct EdgeAssignment {
  let database: Database

  /// Puts the piece of evidence under the edge between what its two ends are now.
  ///
  /// The edge is made where it is new. Where both ends are one entity, there is none.
  func assign(evidence id: Int64) throws {
    guard
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            select evidence.relation, evidence.edge, head.entity as head, tail.entity as tail
            from evidence
            join document_entity head on head.id = evidence.head
            join document_entity tail on tail.id = evidence.tail
            where evidence.id = ?
            """), arguments: [id])
    else { return }
    let relation: String = row["relation"]
    var (head, tail): (String, String) = (row["head"], row["tail"])
    if Relation(rawValue: relation)?.isSymmetric == true, tail < head { swap(&head, &tail) }
    let edge = head == tail ? nil : try edge(head, relation, tail, witness: id)
    try database.cachedStatement(sql: "update evidence set edge = ? where id = ?")
      .execute(arguments: [edge, id])
  }

  private func edge(
    _ head: String, _ relation: String, _ tail: String, witness: Int64
  ) throws -> Int64 {
    let found = try Int64.fetchOne(
      database.cachedStatement(
        sql: "select id from edge where head = ? and relation = ? and tail = ?"),
      arguments: [head, relation, tail])
    if let found { return found }
    try database.cachedStatement(
      sql: "insert into edge (head, relation, tail, witness) values (?, ?, ?, ?)"
    ).execute(arguments: [head, relation, tail, witness])
    return database.lastInsertedRowID
  }
}
