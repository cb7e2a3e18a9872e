public import GraphModel

/// Writes a graph as one JSON object: `entities`, and `edges` with all their evidence.
///
/// An entity has `id`, `type`, `name` and `aliases`; an edge has `head`, `relation`, `tail` and
/// `evidence`; a piece of evidence has `document`, `copy_of` if that is a copy of another one,
/// `start`, `end` (UTF-8 offsets), `sentence`, those of `role`, `kind`, `date`, `date_iso`, `amount`,
/// `about` and `reason` that the sentence gives, `status` unless it is "stated", and `confidence`
/// with three decimals at most.
public struct JSONFormat: GraphFormat {
  /// "json".
  public let name = "json"
  /// "json".
  public let fileExtension = "json"
  /// Whether the text is laid out for reading; otherwise it is a single line.
  public let pretty: Bool

  /// The format, laid out for reading unless told otherwise.
  public init(pretty: Bool = true) {
    self.pretty = pretty
  }

  /// The whole text of `graph`, with a line break at its end.
  public func render(_ graph: Graph) -> String {
    JSONValue(graph).text(pretty: pretty) + "\n"
  }
}

extension GraphFormat where Self == JSONFormat {
  /// JSON, laid out for reading.
  public static var json: JSONFormat { JSONFormat() }
}

extension JSONValue {
  /// The object that stands for `graph`, as `JSONFormat` describes it.
  public init(_ graph: Graph) {
    self = [
      "entities": .array(graph.entities.map(JSONValue.init)),
      "edges": .array(graph.edges.map(JSONValue.init)),
    ]
  }

  /// The object that stands for `entity`.
  public init(_ entity: Entity) {
    self = [
      "id": .string(entity.id),
      "type": .string(entity.type.rawValue),
      "name": .string(entity.name),
      "aliases": .array(entity.aliases.map(JSONValue.string)),
    ]
  }

  /// The object that stands for `edge`, with its evidence by document and place.
  public init(_ edge: Edge) {
    self = [
      "head": .string(edge.head),
      "relation": .string(edge.relation.rawValue),
      "tail": .string(edge.tail),
      "evidence": .array(edge.evidence.inReadingOrder.map(JSONValue.init)),
    ]
  }

  /// The object that stands for `evidence`.
  public init(_ evidence: Evidence) {
    let attributes = evidence.attributes
    self = .object(present: [
      "document": .string(evidence.document),
      "copy_of": evidence.copyOf.map(JSONValue.string),
      "start": .integer(evidence.span.start),
      "end": .integer(evidence.span.end),
      "sentence": .string(evidence.sentence),
      "role": attributes.role.map(JSONValue.string),
      "kind": attributes.kind.map(JSONValue.string),
      "date": (attributes.date?.text).map(JSONValue.string),
      "date_iso": (attributes.date?.iso).map(JSONValue.string),
      "amount": attributes.amount.map(JSONValue.string),
      "about": attributes.about.map(JSONValue.string),
      "reason": attributes.reason.map(JSONValue.string),
      "status": attributes.status == .stated ? nil : .string(attributes.status.rawValue),
      "confidence": .number((evidence.confidence * 1000).rounded() / 1000),
    ])
  }
}
