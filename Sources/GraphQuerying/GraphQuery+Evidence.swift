public import GraphModel
internal import GraphStorage

/// A sentence with the edge that it states, its ends named.
public struct StatedEvidence: Hashable, Sendable {
  /// The name of the edge's head.
  public let head: String
  /// What it says.
  public let relation: Relation
  /// The name of the edge's tail.
  public let tail: String
  /// The sentence, where it stands, and what it adds.
  public let evidence: Evidence

  /// A piece of evidence with the names of its edge's ends.
  public init(head: String, relation: Relation, tail: String, evidence: Evidence) {
    self.head = head
    self.relation = relation
    self.tail = tail
    self.evidence = evidence
  }
}

extension GraphQuery {
  /// Every sentence that states an edge between the two, in either direction, by relation, document
  /// and place in the text.
  ///
  /// - Throws: `StorageError`.
  public func evidence(between first: String, and second: String) throws -> [StatedEvidence] {
    try database.rows(
      """
      select * from evidence_text
      where edge in (select id from edge where (head = ?1 and tail = ?2) or (head = ?2 and tail = ?1))
        and \(countsInView)
      order by relation, document, start_offset, head_id
      """, [.text(first), .text(second)]
    ).compactMap(StatedEvidence.init)
  }
}

extension StatedEvidence {
  /// Reads a row of the view `evidence_text`.
  init?(row: StoredRow) {
    guard let relation = Relation(rawValue: row.text("relation")) else { return nil }
    head = row.text("head")
    self.relation = relation
    tail = row.text("tail")
    evidence = Evidence(row: row)
  }
}

extension Evidence {
  /// Reads a row of the view `evidence_text`.
  init(row: StoredRow) {
    self.init(
      document: row.text("document"), copyOf: row["copy_of"].string, span: TextSpan(row: row),
      sentence: row.text("sentence"),
      attributes: Attributes(
        role: row["role"].string, kind: row["kind"].string,
        date: row["date"].string.map {
          DateExpression(text: $0, iso: row["date_iso"].string)
        },
        amount: row["amount"].string, about: row["about"].string, reason: row["reason"].string,
        status: Attributes.Status(rawValue: row.text("status")) ?? .stated),
      confidence: row["confidence"].double ?? 1)
  }
}
