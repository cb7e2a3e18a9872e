/// One typed edge of the graph, with everything that states it.
public struct Edge: Hashable, Sendable {
  /// The id of the entity that the relation starts from.
  public let head: String
  /// What it says.
  public let relation: Relation
  /// The id of the entity that the relation leads to.
  public let tail: String
  /// What states it, in document and text order; never empty.
  public let evidence: [Evidence]

  /// An edge made of its parts.
  ///
  /// The ends of a symmetric relation are put in order.
  ///
  /// - Precondition: there is at least one piece of evidence, and the ends differ.
  public init(head: String, relation: Relation, tail: String, evidence: [Evidence]) {
    precondition(!evidence.isEmpty, "an edge needs evidence")
    precondition(head != tail, "an edge needs two ends")
    let swaps = relation.isSymmetric && tail < head
    self.head = swaps ? tail : head
    self.relation = relation
    self.tail = swaps ? head : tail
    self.evidence = evidence
  }
}

extension Edge {
  /// Whether any sentence says that it holds, has held or is to hold.
  ///
  /// An edge that is only denied or hoped for is not asserted. A post that is planned has been
  /// given; another tie that is planned is hoped for, as one that is announced is stated.
  public var isAsserted: Bool {
    evidence.contains { piece in
      switch piece.attributes.status {
      case .stated, .ended: true
      case .planned: relation.isPost
      case .denied: false
      }
    }
  }
}

/// One sentence that states an edge.
public struct Evidence: Hashable, Sendable {
  /// The source of the document.
  public let document: String
  /// The source of the document that this one is a copy of; none, if it is not known to be one.
  public let copyOf: String?
  /// Where the sentence stands in the document's text.
  public let span: TextSpan
  /// The sentence itself.
  public let sentence: String
  /// What the sentence adds: a role, a date, an amount.
  public let attributes: Attributes
  /// How sure the extractor is, from 0 to 1.
  public let confidence: Double

  /// A piece of evidence made of its parts.
  public init(
    document: String, copyOf: String? = nil, span: TextSpan, sentence: String,
    attributes: Attributes = Attributes(), confidence: Double = 1
  ) {
    self.document = document
    self.copyOf = copyOf
    self.span = span
    self.sentence = sentence
    self.attributes = attributes
    self.confidence = confidence
  }

  /// Who speaks: the source of the document, or of the one that it is a copy of.
  ///
  /// However many copies state something, they are one voice.
  public var voice: String { copyOf ?? document }
}
