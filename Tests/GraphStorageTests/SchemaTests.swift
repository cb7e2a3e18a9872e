import GRDB
import GraphModel
import GraphSchema
import Testing

/// What the database itself refuses, whoever writes to it.
@Suite struct SchemaTests {
  let queue: DatabaseQueue

  init() throws {
    queue = try DatabaseQueue()
    try queue.write { database in
      for script in GraphSchema.migrations.joined() { try database.execute(sql: script) }
      try database.execute(
        sql: """
          insert into document (id, source, location, content_hash, extractor, read_at, trailing)
          values (1, 'a.txt', '/a.txt', 'h', 'x', '2026-01-01', '');
          insert into passage values (1, 1, 0, 0, 'paragraph', 0, 5, '', 'A, B.');
          insert into entity values ('organisation:a', 'organisation', 'A');
          insert into entity values ('organisation:b', 'organisation', 'B');
          insert into entity values ('place:c', 'place', 'C');
          insert into document_entity values
            (1, 1, 'organisation:a', 'organisation', 'A', 0, 'organisation:a'),
            (2, 1, 'organisation:b', 'organisation', 'B', 0, 'organisation:b');
          """)
    }
  }

  private func evidence(_ id: Int, edge: Int) -> String {
    """
    insert into evidence (id, edge, passage, head, relation, tail, start_offset, end_offset,
                          status, confidence)
    values (\(id), \(edge), 1, 1, 'part_of', 2, 0, 5, 'stated', 1);
    """
  }

  @Test func `the words of the model are those of the code`() throws {
    try queue.read { database in
      let types = try String.fetchAll(database, sql: "select name from entity_type order by 1")
      #expect(types == EntityType.allCases.map(\.rawValue).sorted())
      for relation in Relation.allCases {
        let symmetric = try Bool.fetchOne(
          database, sql: "select is_symmetric from relation where name = ?",
          arguments: [relation.rawValue])
        #expect(symmetric == relation.isSymmetric)
        for head in EntityType.allCases {
          for tail in EntityType.allCases {
            let allowed = try Bool.fetchOne(
              database,
              sql: """
                select exists (select 1 from relation_end
                               where relation = ? and head_type = ? and tail_type = ?)
                """, arguments: [relation.rawValue, head.rawValue, tail.rawValue])
            #expect(
              allowed == relation.allows(head: head, tail: tail), "\(relation) \(head) \(tail)")
          }
        }
      }
      #expect(
        try Int.fetchOne(database, sql: "select count(*) from relation")
          == Relation.allCases.count)
    }
  }

  @Test func `an edge with evidence is taken`() throws {
    try queue.write { database in
      try database.execute(
        sql: evidence(7, edge: 3)
          + "insert into edge values (3, 'organisation:a', 'part_of', 'organisation:b', 7)")
    }
    #expect(try queue.read { try Int.fetchOne($0, sql: "select count(*) from edge") } == 1)
  }

  @Test(arguments: [
    "insert into edge values (3, 'organisation:a', 'part_of', 'organisation:b', 7)",
    "insert into edge values (3, 'organisation:a', 'part_of', 'place:c', 7)",
    "insert into edge values (3, 'organisation:b', 'collaborates_with', 'organisation:a', 7)",
    "insert into edge values (3, 'organisation:a', 'part_of', 'organisation:a', 7)",
    "insert into edge values (3, 'organisation:a', 'likes', 'organisation:b', 7)",
    "insert into entity values ('robot:x', 'robot', 'X')",
    "insert into entity values ('person:x', 'place', 'X')",
    "insert into passage values (2, 1, 1, 0, 'paragraph', 7, 9, '', 'longer than that')",
    "insert into passage values (2, 1, 0, 0, 'paragraph', 7, 8, '', 'x')",
    """
    insert into document (id, source, location, content_hash, extractor, read_at, trailing)
    values (2, 'a.txt', '/b.txt', 'h', 'x', '2026-01-01', '')
    """,
  ])
  func `what makes no sense is refused`(sql: String) {
    #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
  }

  @Test func `an edge stays while a sentence states it, and goes with the last`() throws {
    try queue.write { database in
      try database.execute(
        sql: evidence(7, edge: 3) + evidence(8, edge: 3)
          + "insert into edge values (3, 'organisation:a', 'part_of', 'organisation:b', 7)")
    }
    try queue.write { try $0.execute(sql: "delete from evidence where id = 7") }
    #expect(try queue.read { try Int.fetchOne($0, sql: "select witness from edge") } == 8)
    try queue.write { try $0.execute(sql: "delete from evidence where id = 8") }
    #expect(try queue.read { try Int.fetchOne($0, sql: "select count(*) from edge") } == 0)
  }

  @Test func `a voice stays whole when the document that it is known by is deleted`() throws {
    try queue.write { database in
      try database.execute(
        sql: """
          insert into document
            (id, source, location, content_hash, extractor, read_at, trailing, published, voice)
          values (2, 'b.txt', '/b.txt', 'h', 'x', '2026-01-01', '', '2026-02', 1),
                 (3, 'c.txt', '/c.txt', 'h', 'x', '2026-01-01', '', '2026-01', 1),
                 (4, 'd.txt', '/d.txt', 'h', 'x', '2026-01-01', '', null, null);
          delete from document where id = 1;
          """)
    }
    #expect(
      try queue.read { try Int64.fetchAll($0, sql: "select voice from document order by id") }
        == [3, 3, 4])
  }
}
