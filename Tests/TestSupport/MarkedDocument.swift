public import GraphModel

/// A document written down in a test, with its mentions marked and its edges below.
///
/// `[Medical Research Council|organisation]` names an entity; `[MRC|organisation=Medical Research
/// Council]` names it otherwise; a `~` before the bar marks an anaphoric mention. Each text is one
/// passage of one sentence, which states the edges given with it.
public struct MarkedDocument {
  /// An edge, its ends given by their names.
  public struct MarkedEdge {
    let head: String
    let relation: Relation
    let tail: String
    let attributes: Attributes

    /// The edge from `head` to `tail`.
    public init(
      _ head: String, _ relation: Relation, _ tail: String, _ attributes: Attributes = Attributes()
    ) {
      self.head = head
      self.relation = relation
      self.tail = tail
      self.attributes = attributes
    }
  }

  private var text = ""
  private var passages: [Passage] = []
  private var entities: [String: (type: EntityType, names: Set<String>)] = [:]
  private var mentions: [Mention] = []
  private var evidence: [MarkedKey: [Evidence]] = [:]
  private let source: String
  private let published: String?

  private struct MarkedKey: Hashable {
    let head: String
    let relation: Relation
    let tail: String
  }

  /// An empty document from `source`, published on a day, if that is known.
  public init(_ source: String, published: String? = nil) {
    self.source = source
    self.published = published
  }

  /// The document with a passage more.
  public func saying(
    _ marked: String, kind: Passage.Kind = .paragraph, _ edges: MarkedEdge...
  ) -> MarkedDocument {
    var copy = self
    copy.add(marked, kind, edges)
    return copy
  }

  private mutating func add(_ marked: String, _ kind: Passage.Kind, _ edges: [MarkedEdge]) {
    if !text.isEmpty { text += "\n\n" }
    let start = text.utf8.count
    for (index, part) in marked.split(separator: "[", omittingEmptySubsequences: false).enumerated()
    {
      guard index > 0, let bar = part.firstIndex(of: "|"), let close = part.firstIndex(of: "]")
      else {
        text += part
        continue
      }
      let isAnaphoric = part[..<bar].hasSuffix("~")
      let surface = String(isAnaphoric ? part[..<bar].dropLast() : part[..<bar])
      let label = part[part.index(after: bar)..<close].split(separator: "=", maxSplits: 1)
      let name = label.count > 1 ? String(label[1]) : surface
      let span = TextSpan(start: text.utf8.count, end: text.utf8.count + surface.utf8.count)
      text += surface + part[part.index(after: close)...]
      guard let type = EntityType(rawValue: String(label[0])) else {
        preconditionFailure("no entity type in \(part)")
      }
      entities[name, default: (type, [])].names.formUnion(isAnaphoric ? [] : [surface])
      mentions.append(
        Mention(
          entity: EntityID.make(type: type, name: name), span: span, surface: surface,
          isAnaphoric: isAnaphoric))
    }
    let span = TextSpan(start: start, end: text.utf8.count)
    passages.append(Passage(kind: kind, span: span))
    for edge in edges {
      let key = MarkedKey(head: id(edge.head), relation: edge.relation, tail: id(edge.tail))
      evidence[key, default: []].append(
        Evidence(
          document: source, span: span, sentence: String(text[span]), attributes: edge.attributes))
    }
  }

  private func id(_ name: String) -> String {
    guard let entity = entities[name] else { preconditionFailure("no entity \(name)") }
    return EntityID.make(type: entity.type, name: name)
  }

  /// The graph of the document.
  public var graph: DocumentGraph {
    DocumentGraph(
      document: Document(
        source: source, title: nil, text: text, contentHash: text,
        passages: passages, particulars: DocumentParticulars(published: published),
        signature: TextSignature(text: text)),
      graph: Graph(
        entities: entities.map { name, entity in
          Entity(type: entity.type, name: name, aliases: Array(entity.names))
        },
        edges: evidence.map { key, evidence in
          Edge(head: key.head, relation: key.relation, tail: key.tail, evidence: evidence)
        }),
      mentions: mentions)
  }
}
