import GraphModel

/// What an edge may carry beside its ends and its relation.
///
/// The raw values are the words that annotations use.
public enum EdgeAttribute: String, CaseIterable, Sendable {
  /// The post or part.
  case role
  /// The form of a collaboration.
  case kind
  /// When.
  case date
  /// How much money.
  case amount
  /// The subject of an agreement.
  case about
  /// What a prize was given for.
  case reason
  /// Whether it has ended, is planned or is denied; what holds is not given.
  case status
}

extension EdgeAttribute {
  /// Whether annotations give the attribute to edges of `relation`.
  ///
  /// Elsewhere it is not noted where a text tells it, so that it cannot be wrong.
  func isAnnotated(for relation: Relation) -> Bool {
    switch self {
    case .role: [.worksAt, .leads, .memberOf, .awards, .takesPartIn].contains(relation)
    case .kind, .about: relation == .collaboratesWith
    case .date: relation == .collaboratesWith || relation == .received
    case .amount: relation == .funds
    case .reason: relation == .received
    case .status: true
    }
  }

  /// The value that `attributes` give, if they do.
  func value(in attributes: Attributes) -> AttributeValue? {
    switch self {
    case .role: attributes.role.map { AttributeValue(words: $0) }
    case .kind: attributes.kind.map { AttributeValue(words: $0) }
    case .date: attributes.date.map { AttributeValue(date: $0) }
    case .amount: attributes.amount.map { AttributeValue(words: $0) }
    case .about: attributes.about.map { AttributeValue(words: $0) }
    case .reason: attributes.reason.map { AttributeValue(words: $0) }
    case .status: AttributeValue(status: attributes.status.rawValue)
    }
  }

  /// The value that an annotated edge gives, if it does.
  func value(in edge: AnnotatedDocument.Edge) -> AttributeValue? {
    guard let value = edge.attributes.first(where: { $0.name == rawValue })?.value else {
      return nil
    }
    return switch self {
    case .status: AttributeValue(status: value)
    case .date: AttributeValue(annotatedDate: value)
    case .role, .kind, .amount, .about, .reason: AttributeValue(words: value)
    }
  }
}
