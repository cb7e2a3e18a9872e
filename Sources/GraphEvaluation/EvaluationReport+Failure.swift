extension EvaluationReport {
  /// One entity or edge in which an extracted graph and the annotation do not agree.
  public struct Failure: Hashable, Sendable {
    /// On which side the entity or edge stands.
    public enum Side: String, Sendable {
      /// It was extracted and is not annotated.
      case wrong
      /// It is annotated and was not extracted.
      case missing
    }

    /// In what way it fails.
    public let kind: FailureKind
    /// Whether it is wrong or missing.
    public let side: Side
    /// The name of the document.
    public let document: String
    /// The line or sentence in which it stands, where that is known.
    public let sentence: String?
    /// What was extracted, for a person to read: "MRC leads UKRMP"; nil where nothing was.
    public let guessed: String?
    /// What is annotated, for a person to read; nil where nothing is.
    public let wanted: String?
  }

  /// How an entity or an edge fails to agree; each failure is of exactly one kind.
  ///
  /// The raw values are the words used in tables and in JSON.
  public enum FailureKind: String, CaseIterable, Sendable {
    /// The name is annotated with another type.
    case wrongType = "right name, wrong type"
    /// The name shares a part of the text with one that is annotated.
    case wrongBoundary = "name too long or too short"
    /// An extracted entity that shares its name with an annotated one, which another one matches.
    case split = "one entity found as two"
    /// An annotated entity whose name belongs to an extracted one that matches another.
    case merged = "two entities found as one"
    /// An extracted entity where the annotation has none.
    case inventedEntity = "no entity there"
    /// An annotated entity of which the extraction has nothing.
    case missedEntity = "not found"

    /// The annotation has the same relation the other way round.
    case endsSwapped = "ends swapped"
    /// The annotation has another relation between the same two.
    case otherRelation = "other relation between the two"
    /// The annotation has an edge between the two, but an end is an entity of a wrong type or name,
    /// or the second of two that stand for one.
    case wrongEnd = "an end wrong in type or name"
    /// In the same sentence the annotation has the relation between one of the two and another.
    case otherEnd = "an end is another entity"
    /// The annotation has nothing between the two.
    case inventedEdge = "nothing stated between the two"
    /// An annotated edge of which the extraction has both ends.
    case missedEdge = "missed, both ends found"
    /// An annotated edge of which the extraction lacks an end.
    case missedEnd = "missed, an end not found"

    /// Whether edges fail in this way; entities, where not.
    public var isOfEdges: Bool {
      switch self {
      case .wrongType, .wrongBoundary, .split, .merged, .inventedEntity, .missedEntity: false
      case .endsSwapped, .otherRelation, .wrongEnd, .otherEnd, .inventedEdge, .missedEdge,
        .missedEnd:
        true
      }
    }
  }
}

extension EvaluationReport {
  /// How many entities or edges fail in one way.
  public struct FailureRow: Hashable, Sendable {
    /// In what way.
    public let kind: FailureKind
    /// How many were extracted and are not annotated.
    public let wrong: Int
    /// How many are annotated and were not extracted.
    public let missing: Int
  }

  /// How many are wrong and missing in each way, in the order of the kinds; those that none is of
  /// are left out.
  public var failureRows: [FailureRow] {
    let grouped = Dictionary(grouping: errors, by: \.kind)
    return FailureKind.allCases.compactMap { kind in
      grouped[kind].map { failures in
        let wrong = failures.count { $0.side == .wrong }
        return FailureRow(kind: kind, wrong: wrong, missing: failures.count - wrong)
      }
    }
  }

  /// The first `limit` failures of `kind`, in document order.
  ///
  /// What is wrong and what it stands in the place of are told together, once.
  public func examples(of kind: FailureKind, limit: Int) -> [Failure] {
    guard limit > 0 else { return [] }
    var told: Set<[String?]> = []
    let examples = errors.filter { failure in
      failure.kind == kind
        && told.insert([failure.document, failure.guessed, failure.wanted]).inserted
    }
    return Array(examples.prefix(limit))
  }
}
