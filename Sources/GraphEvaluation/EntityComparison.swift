import GraphModel

/// How the entities of a graph stand to those of an annotated document.
struct EntityComparison: Sendable {
  /// The key of the annotated entity that each right one stands for, by the latter's id.
  let matched: [String: String]
  /// The wrong entities, by id.
  let wrong: [String: Wrong]
  /// The annotated entities that were not found, by key.
  let missing: [String: Missing]

  /// An extracted entity that matches none.
  struct Wrong: Sendable {
    /// In what way it is wrong.
    let kind: EvaluationReport.FailureKind
    /// The key of the annotated entity that it seems to stand for.
    let key: String?
  }

  /// An annotated entity that none matches.
  struct Missing: Sendable {
    /// In what way it is missing.
    let kind: EvaluationReport.FailureKind
    /// The id of the extracted entity that seems to stand for it.
    let id: String?
  }

  /// Compares the entities, those of `graph` with their `mentions` in the text of `document`.
  init(_ document: AnnotatedDocument, _ graph: Graph, mentions: [Mention]) {
    let matched = EntityAlignment.align(document.entities, with: graph.entities)
    let finder = LookalikeFinder(document, graph, mentions: mentions, matched: matched)
    var wrong: [String: Wrong] = [:]
    for entity in graph.entities where matched[entity.id] == nil {
      wrong[entity.id] = finder.wrong(entity)
    }
    let found = Set(matched.values)
    var missing: [String: Missing] = [:]
    for entity in document.entities where !found.contains(entity.key) {
      missing[entity.key] = finder.missing(entity)
    }
    (self.matched, self.wrong, self.missing) = (matched, wrong, missing)
  }

  /// The key of the annotated entity that the extracted one of this id stands for, or seems to.
  func key(of id: String) -> String? { matched[id] ?? wrong[id]?.key }
}

/// Finds what an entity without a match was taken for.
private struct LookalikeFinder {
  private let matched: [String: String]
  private let found: Set<String>
  private let types: [String: EntityType]
  /// The keys of the annotated entities that carry a name.
  private var carriers: [String: [String]] = [:]
  /// The extracted entities that carry a name.
  private var extracted: [String: [Entity]] = [:]
  private let annotatedNames: SpanIndex<String>
  private let extractedNames: SpanIndex<String>
  private var annotatedSpans: [String: [TextSpan]] = [:]
  private var extractedSpans: [String: [TextSpan]] = [:]

  init(
    _ document: AnnotatedDocument, _ graph: Graph, mentions: [Mention], matched: [String: String]
  ) {
    self.matched = matched
    found = Set(matched.values)
    types = Dictionary(document.entities.map { ($0.key, $0.type) }) { first, _ in first }
    for entity in document.entities {
      for name in Set(entity.names.map(NameNormalisation.normalise)) {
        carriers[name, default: []].append(entity.key)
      }
    }
    for entity in graph.entities {
      for name in Set(entity.normalisedNames) { extracted[name, default: []].append(entity) }
    }
    let annotated = document.mentions.filter { !$0.isAnaphoric }
    let named = mentions.filter { !$0.isAnaphoric }
    annotatedNames = SpanIndex(annotated.map { ($0.span, $0.key) })
    extractedNames = SpanIndex(named.map { ($0.span, $0.entity) })
    for mention in annotated { annotatedSpans[mention.key, default: []].append(mention.span) }
    for mention in named { extractedSpans[mention.entity, default: []].append(mention.span) }
  }

  /// In what way the extracted `entity`, which matches none, is wrong.
  func wrong(_ entity: Entity) -> EntityComparison.Wrong {
    let namesakes = entity.normalisedNames.flatMap { carriers[$0] ?? [] }
    if let key = namesakes.first(where: { types[$0] == entity.type }) {
      return .init(kind: .split, key: key)
    }
    if let key = namesakes.first(where: { !found.contains($0) }) ?? namesakes.first {
      return .init(kind: .wrongType, key: key)
    }
    let key = annotatedNames.mostOverlapping(extractedSpans[entity.id] ?? [])
    return .init(kind: key == nil ? .inventedEntity : .wrongBoundary, key: key)
  }

  /// In what way the annotated `entity`, which none matches, is missing.
  func missing(_ entity: AnnotatedDocument.Entity) -> EntityComparison.Missing {
    let namesakes = entity.names.flatMap { extracted[NameNormalisation.normalise($0)] ?? [] }
    if let namesake = namesakes.first(where: { matched[$0.id] == nil }) {
      return .init(kind: .wrongType, id: namesake.id)
    }
    if let namesake = namesakes.first { return .init(kind: .merged, id: namesake.id) }
    let id = extractedNames.mostOverlapping(annotatedSpans[entity.key] ?? [])
    return .init(kind: id == nil ? .missedEntity : .wrongBoundary, id: id)
  }
}

extension Entity {
  /// Its names as they are compared, its own name first.
  fileprivate var normalisedNames: [String] {
    ([name] + aliases).map(NameNormalisation.normalise)
  }
}
