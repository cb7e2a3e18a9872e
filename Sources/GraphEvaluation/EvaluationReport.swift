public import GraphModel

/// How well extracted graphs agree with annotated documents.
public struct EvaluationReport: Hashable, Sendable {
  /// The number of documents that were compared.
  public let documents: Int
  /// Counts by type and in all, then by relation and in all.
  public let rows: [Row]
  /// Counts by attribute over the edges that are right, of those that any of them gives.
  public let attributes: [AttributeRow]
  /// How well the confidence of entities tells which are right.
  ///
  /// An entity is held with the confidence of its surest named mention.
  public let entityCalibration: Calibration
  /// How well the confidence of edges tells which are right.
  ///
  /// An edge is held with the confidence of its surest evidence.
  public let edgeCalibration: Calibration
  /// What is wrong and what is missing, in document order.
  public let errors: [Failure]

  init(
    documents: Int, rows: [Row], attributes: [AttributeRow] = [],
    entityCalibration: Calibration = Calibration(), edgeCalibration: Calibration = Calibration(),
    errors: [Failure] = []
  ) {
    self.documents = documents
    self.rows = rows
    self.attributes = attributes
    self.entityCalibration = entityCalibration
    self.edgeCalibration = edgeCalibration
    self.errors = errors
  }

  /// What a row counts.
  public enum Subject: Hashable, Sendable {
    /// Entities of one type; of every type where nil.
    case entities(EntityType?)
    /// Edges of one relation; of every relation where nil.
    case edges(Relation?)
  }

  /// The counts of one type or relation.
  public struct Row: Hashable, Sendable {
    /// What is counted.
    public let subject: Subject
    /// How many agree.
    public let counts: AgreementCounts
  }

  /// The counts of one attribute.
  public struct AttributeRow: Hashable, Sendable {
    /// What is counted.
    public let attribute: EdgeAttribute
    /// How many agree.
    public let counts: AgreementCounts
  }

  /// The counts of `subject`; zero where neither side has any.
  public func counts(of subject: Subject) -> AgreementCounts {
    rows.first { $0.subject == subject }?.counts ?? AgreementCounts()
  }
}

/// How many are right, of those extracted and of those annotated.
public struct AgreementCounts: Hashable, Sendable {
  /// How many were extracted and are right.
  public var right = 0
  /// How many were extracted.
  public var guessed = 0
  /// How many were annotated.
  public var wanted = 0

  /// The share of those extracted that is right, from 0 to 1; 0 where none was extracted.
  public var precision: Double { guessed == 0 ? 0 : Double(right) / Double(guessed) }

  /// The share of those annotated that is found, from 0 to 1; 0 where none was annotated.
  public var recall: Double { wanted == 0 ? 0 : Double(right) / Double(wanted) }

  /// The harmonic mean of precision and recall, from 0 to 1.
  public var f1: Double {
    right == 0 ? 0 : 2 * precision * recall / (precision + recall)
  }

  /// The sum of two counts.
  static func + (left: Self, right: Self) -> Self {
    Self(
      right: left.right + right.right, guessed: left.guessed + right.guessed,
      wanted: left.wanted + right.wanted)
  }
}
