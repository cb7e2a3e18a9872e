public import GraphModel

/// A document with its entities marked and its edges written down by a person.
///
/// The text is what the extractor reads; the mentions and edges are what it should find. Every
/// offset counts UTF-8 bytes of `text`.
public struct AnnotatedDocument: Hashable, Sendable {
  /// The name of the document, where its metadata give one.
  public let id: String?
  /// The kind of document: "funder news".
  public let genre: String?
  /// The plain text.
  public let text: String
  /// The lines in text order.
  public let lines: [Line]
  /// The marked mentions in text order.
  public let mentions: [Mention]
  /// The edges in the order they are written.
  public let edges: [Edge]
  /// The entities, in the order of their first mention.
  public let entities: [Entity]
  /// What is wrong with the annotation, in the order of its lines.
  public let diagnostics: [Diagnostic]

  /// One line of the text: a heading, an item, or a sentence.
  public struct Line: Hashable, Sendable {
    /// Where it stands in the text.
    public let span: TextSpan
    /// Whether it is a title or heading.
    public let isHeading: Bool
    /// Whether it stands on a line of its own: headings, list items, captions, page furniture.
    public let standsAlone: Bool
  }

  /// A marked stretch of the text.
  public struct Mention: Hashable, Sendable {
    /// Where it stands in the text.
    public let span: TextSpan
    /// The words themselves.
    public let surface: String
    /// The type of its entity, as this mention's mark gives it.
    public let type: EntityType
    /// The key of its entity.
    public let key: String
    /// Whether it refers ("the agency", "she") instead of naming.
    public let isAnaphoric: Bool
    /// The index of its line.
    public let line: Int
  }

  /// An edge that a line states.
  public struct Edge: Hashable, Sendable {
    /// What is stated.
    public let relation: Relation
    /// The key of the head.
    public let head: String
    /// The key of the tail.
    public let tail: String
    /// The index of the line that states it; -1 where it stands before the first line.
    public let line: Int
    /// Names and values, in the order written.
    public let attributes: [Attribute]
  }

  /// A name and a value that an edge carries.
  public struct Attribute: Hashable, Sendable {
    /// The name: "role".
    public let name: String
    /// The value: "Director".
    public let value: String
  }

  /// What the mentions with one key stand for.
  public struct Entity: Hashable, Sendable {
    /// The key, unique in the document.
    public let key: String
    /// The type.
    public let type: EntityType
    /// The surfaces of the mentions that name it, in text order, without repetition.
    public let names: [String]
  }
}

extension Relation {
  /// The relation that annotations write as `word`, if there is one.
  init?(annotation word: some StringProtocol) { self.init(rawValue: String(word)) }
}

extension EntityType {
  /// The type that annotations and short listings write as `word`, such as `org`.
  init?(annotation word: some StringProtocol) {
    guard let type = Self.allCases.first(where: { $0.abbreviation == word }) else { return nil }
    self = type
  }

  /// The short word for the type in annotations: `org`.
  var abbreviation: String {
    switch self {
    case .organisation: "org"
    case .person: "per"
    case .area, .hub, .prize, .event, .place: rawValue
    }
  }
}
