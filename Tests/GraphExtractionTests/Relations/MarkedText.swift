import GraphModel
import LinguisticAnalysis

@testable import GraphExtraction

/// A text with its names marked, for tests: `[Ada Low|person] leads [Acme|organisation]`.
///
/// A line that starts with `# ` is a heading, with `- ` a list item; other lines are paragraphs.
/// `[She|person=Ada Low]` refers to the entity of another name.
struct MarkedText {
  let document: ResolvedDocument

  /// - Parameter published: When the text was published, in ISO 8601.
  init(_ source: String, published: String? = nil) {
    var builder = Builder(published: published)
    for line in source.split(separator: "\n", omittingEmptySubsequences: true) {
      builder.add(String(line))
    }
    document = builder.finish()
  }

  /// What the finder states, an edge a line: "Ada Low leads Acme".
  var statements: [String] { all.map(words) }

  /// The statements themselves.
  var all: [Statement] { found?.statements ?? [] }

  /// What it finds denied or hoped for: "Ada Low leads Acme: denied".
  var doubts: [String] {
    (found?.doubts ?? []).map { words($0) + ": \($0.attributes.status.rawValue)" }
  }

  /// What the finder reads, which fails only where a time limit is set.
  private var found: (statements: [Statement], doubts: [Statement], scenes: [Scene])? {
    try? LinguisticRelationFinder().read(document)
  }

  private func words(_ statement: Statement) -> String {
    let name = { (index: Int) in document.entities[index].name }
    return "\(name(statement.head)) \(statement.relation.rawValue) \(name(statement.tail))"
  }

  /// The first statement of `relation`, if there is one.
  func first(_ relation: Relation) -> Statement? { all.first { $0.relation == relation } }

  private struct Builder {
    let published: String?
    var text = ""
    var passages: [Passage] = []
    var mentions: [FoundMention] = []
    var names: [String] = []
    var types: [EntityType] = []
    var owners: [Int] = []

    mutating func add(_ line: String) {
      let kind: Passage.Kind =
        line.hasPrefix("# ") ? .heading : line.hasPrefix("- ") ? .item : .paragraph
      let start = text.utf8.count
      var rest = kind == .paragraph ? Substring(line) : line.dropFirst(2)
      while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
        text += rest[..<open]
        mark(rest[rest.index(after: open)..<close])
        rest = rest[close...].dropFirst()
      }
      text += rest
      passages.append(Passage(kind: kind, span: TextSpan(start: start, end: text.utf8.count)))
      text += "\n"
    }

    mutating func mark(_ mark: Substring) {
      let parts = mark.split(separator: "|")
      let target = (parts.last ?? "").split(separator: "=")
      let surface = String(parts.first ?? "")
      let type = EntityType(rawValue: String(target.first ?? "")) ?? .organisation
      let name = target.count > 1 ? String(target[1]) : surface
      let start = text.utf8.count
      text += surface
      mentions.append(
        FoundMention(
          type: type, span: TextSpan(start: start, end: text.utf8.count),
          isAnaphoric: target.count > 1))
      if let known = names.firstIndex(of: name) {
        owners.append(known)
      } else {
        owners.append(names.count)
        names.append(name)
        types.append(type)
      }
    }

    func finish() -> ResolvedDocument {
      let document = Document(
        source: "test", text: text, contentHash: "", passages: passages,
        particulars: DocumentParticulars(published: published))
      return ResolvedDocument(
        analysed: TextAnalyser().analyse(document),
        mentions: zip(mentions, owners).map { ResolvedMention(found: $0, entity: $1) },
        entities: zip(types, names).map { Entity(id: $1, type: $0, name: $1) })
    }
  }
}
