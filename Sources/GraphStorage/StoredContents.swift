internal import GRDB
internal import GraphModel

/// The rows that hold what a document said when it was read last, to be compared with what it says.
struct StoredContents {
  /// A passage, and where it is.
  struct Passage {
    let id: Int64
    let ordinal: Int
    let start: Int
    /// The white space before it.
    let leading: ExactText
    let content: PassageContent
  }

  /// A passage's words, and what they are.
  struct PassageContent: Hashable {
    let article: Int
    let kind: String
    let text: ExactText
  }

  /// What the document takes for one thing.
  struct Entity {
    let id: Int64
    let type: String
    let name: ExactText
    let isShort: Bool
    /// Concluded: what it is in the whole graph.
    let entity: String
  }

  /// The place and confidence of a mention or a piece of evidence: what may change in its row.
  struct Place: Hashable {
    let start: Int
    let end: Int
    let confidence: Double

    init(_ span: TextSpan, _ confidence: Double) {
      (start, end) = (span.start, span.end)
      self.confidence = confidence
    }

    fileprivate init(_ row: Row) {
      (start, end, confidence) = (row[1], row[2], row[3])
    }
  }

  /// What a mention says: by the rows of its passage and entity.
  struct MentionContent: Hashable {
    let passage: Int64
    let entity: Int64
    let surface: ExactText
    let isAnaphoric: Bool
  }

  /// What a piece of evidence says: by the rows of its passage and ends.
  struct EvidenceContent: Hashable {
    let passage: Int64
    let head: Int64
    let relation: String
    let tail: Int64
    /// The attributes, in the order of the columns.
    let attributes: [ExactText?]
  }

  /// In text order.
  let passages: [Passage]
  /// By key.
  let entities: [ExactText: Entity]
  /// The acronyms beside full names, by the row of their entity.
  let acronyms: [Int64: Set<String>]
  var mentions: StoredRows<MentionContent>
  var evidence: StoredRows<EvidenceContent>

  /// What is stored of the document with this row.
  init(of document: Int64, in database: Database) throws {
    passages = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          select id, ordinal, start_offset, leading, article, kind, text from passage
          where document = ? order by ordinal
          """), arguments: [document]
    ).map {
      Passage(
        id: $0[0], ordinal: $0[1], start: $0[2], leading: ExactText($0[3]),
        content: PassageContent(article: $0[4], kind: $0[5], text: ExactText($0[6])))
    }
    var entities: [ExactText: Entity] = [:]
    var acronyms: [Int64: Set<String>] = [:]
    let named = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          select id, key, type, name, is_short, entity, folded from document_entity
          left join acronym on acronym.document_entity = document_entity.id
          where document = ?
          """), arguments: [document])
    while let row = try named.next() {
      let key = ExactText(row[1])
      entities[key] = Entity(
        id: row[0], type: row[2], name: ExactText(row[3]), isShort: row[4],
        entity: row[5])
      if let folded: String = row[6] { acronyms[row[0], default: []].insert(folded) }
    }
    self.entities = entities
    self.acronyms = acronyms
    mentions = StoredRows()
    let mentioned = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          select mention.id, mention.start_offset, mention.end_offset, confidence, passage,
            document_entity, surface, is_anaphoric
          from passage cross join mention on mention.passage = passage.id
          where passage.document = ? order by mention.start_offset, mention.id
          """), arguments: [document])
    while let row = try mentioned.next() {
      mentions.append(
        row[0], at: Place(row),
        saying: MentionContent(
          passage: row[4], entity: row[5], surface: ExactText(row[6]), isAnaphoric: row[7]))
    }
    evidence = StoredRows()
    let stated = try Row.fetchCursor(
      database.cachedStatement(
        sql: """
          select evidence.id, evidence.start_offset, evidence.end_offset, confidence, passage,
            head, relation, tail, role, evidence.kind, date, date_iso, amount, about, reason, status
          from passage cross join evidence on evidence.passage = passage.id
          where passage.document = ? order by evidence.start_offset, evidence.id
          """), arguments: [document])
    while let row = try stated.next() {
      evidence.append(
        row[0], at: Place(row),
        saying: EvidenceContent(
          passage: row[4], head: row[5], relation: row[6], tail: row[7],
          attributes: (8..<16).map { (row[$0] as String?).map(ExactText.init) }))
    }
  }
}
