import Foundation
import GraphModel

extension AnnotatedDocument {
  /// Reads an annotated document: text with marks such as `{{MRC|org:mrc}}`, and edges under it.
  ///
  /// Faults do not stop the reading; each gives a diagnostic that names the line.
  ///
  /// - Parameters:
  ///   - source: The annotated text.
  ///   - place: The file's name, for the diagnostics.
  public init(parsing source: String, place: String) {
    var parser = AnnotationParser(place: place)
    parser.read(source)
    self = parser.finish()
  }
}

/// Gathers the parts of an annotated document while its lines are read.
private struct AnnotationParser {
  private let place: String
  private var metadata: [String: String] = [:]
  private var text = ""
  private var lines: [AnnotatedDocument.Line] = []
  private var mentions: [AnnotatedDocument.Mention] = []
  private var types: [String: EntityType] = [:]
  private var keys: [String] = []
  private var pending: [(number: Int, line: Int, text: Substring)] = []
  private var diagnostics: [Diagnostic] = []

  init(place: String) { self.place = place }

  mutating func read(_ source: String) {
    let raws = source.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    var opensBlock = true
    for (index, untrimmed) in raws.enumerated() {
      let raw = untrimmed.droppingTrailingSpace
      if raw.hasPrefix("% ") {
        readMetadata(raw.dropFirst(2))
        opensBlock = true
      } else if raw.hasPrefix("> ") {
        pending.append((index + 1, lines.count - 1, raw.dropFirst(2)))
        opensBlock = false
      } else if raw.isEmpty {
        opensBlock = true
      } else {
        readLine(raw, number: index + 1, opensBlock: opensBlock)
        opensBlock = false
      }
    }
    if !text.isEmpty { text += "\n" }
  }

  mutating func finish() -> AnnotatedDocument {
    let named = Set(mentions.lazy.filter { !$0.isAnaphoric }.map(\.key))
    for key in keys where !named.contains(key) {
      fault(nil, "key '\(key)' has only anaphoric mentions")
    }
    let edges = pending.compactMap { readEdge($0.text, number: $0.number, line: $0.line) }
    if metadata["id"] == nil { fault(nil, "no '% id:' line") }
    if mentions.isEmpty { fault(nil, "no mention at all") }
    return AnnotatedDocument(
      id: metadata["id"], genre: metadata["genre"], text: text, lines: lines, mentions: mentions,
      edges: edges, entities: entities(), diagnostics: diagnostics)
  }

  private mutating func fault(_ number: Int?, _ message: String) {
    let at = number.map { "\(place):\($0)" } ?? place
    diagnostics.append(Diagnostic(severity: .error, place: at, message: message))
  }

  private mutating func readMetadata(_ raw: Substring) {
    let colon = raw.firstIndex(of: ":") ?? raw.endIndex
    let value = raw[colon...].dropFirst()
    metadata[raw[..<colon].trimmingSpace] = value.trimmingSpace
  }

  private mutating func readLine(_ raw: Substring, number: Int, opensBlock: Bool) {
    let isHeading = raw.hasPrefix("# ")
    let standsAlone = isHeading || raw.hasPrefix("= ")
    if let last = lines.last {
      text += opensBlock ? "\n\n" : standsAlone || last.standsAlone ? "\n" : " "
    }
    let start = text.utf8.count
    for piece in AnnotationMark.pieces(of: standsAlone ? raw.dropFirst(2) : raw) {
      switch piece {
      case .plain(let words):
        if words.contains("{{") || words.contains("}}") {
          fault(number, "a mark that does not parse")
        }
        text += words
      case .mark(let mark):
        readMention(mark, number: number)
      }
    }
    let span = TextSpan(start: start, end: text.utf8.count)
    lines.append(.init(span: span, isHeading: isHeading, standsAlone: standsAlone))
  }

  private mutating func readMention(_ mark: AnnotationMark, number: Int) {
    let start = text.utf8.count
    text += mark.surface
    if mark.surface.trimmingSpace != mark.surface {
      fault(number, "space at the edge of '\(mark.surface)'")
    }
    guard let type = EntityType(annotation: mark.type) else {
      return fault(number, "unknown type '\(mark.type)'")
    }
    let key = String(mark.key)
    if let known = types[key], known != type {
      let (known, here) = (known.abbreviation, type.abbreviation)
      fault(number, "key '\(key)' is \(known) elsewhere, \(here) here")
    } else if types.updateValue(type, forKey: key) == nil {
      keys.append(key)
    }
    mentions.append(
      .init(
        span: TextSpan(start: start, end: text.utf8.count), surface: String(mark.surface),
        type: type, key: key, isAnaphoric: mark.isAnaphoric, line: lines.count))
  }

  private mutating func readEdge(
    _ raw: Substring, number: Int, line: Int
  ) -> AnnotatedDocument.Edge? {
    let parts = raw.split(separator: "|", omittingEmptySubsequences: false).map(\.trimmingSpace)
    let words = (parts.first ?? "").split(whereSeparator: \.isWhitespace)
    guard words.count == 3 else {
      fault(number, "an edge needs RELATION HEAD TAIL: '\(raw)'")
      return nil
    }
    guard let relation = Relation(annotation: words[0]) else {
      fault(number, "unknown relation '\(words[0])'")
      return nil
    }
    let (head, tail) = (String(words[1]), String(words[2]))
    check(head, "head", of: relation, allows: relation.headTypes, number: number)
    check(tail, "tail", of: relation, allows: relation.tailTypes, number: number)
    if head == tail { fault(number, "\(relation.rawValue): '\(head)' with itself") }
    return .init(
      relation: relation, head: head, tail: tail, line: line,
      attributes: parts.dropFirst().map { readAttribute($0, number: number) })
  }

  private mutating func check(
    _ key: String, _ end: String, of relation: Relation, allows allowed: Set<EntityType>,
    number: Int
  ) {
    guard let type = types[key] else {
      return fault(number, "edge names '\(key)', which no mention has")
    }
    if !allowed.contains(type) {
      let words = allowed.map(\.abbreviation).sorted().joined(separator: ", ")
      fault(
        number,
        "\(relation.rawValue): \(end) '\(key)' is a \(type.abbreviation), not one of \(words)")
    }
  }

  private mutating func readAttribute(
    _ raw: String, number: Int
  ) -> AnnotatedDocument.Attribute {
    guard let equals = raw.firstIndex(of: "=") else {
      fault(number, "attribute without '=': '\(raw)'")
      return .init(name: raw, value: "")
    }
    return .init(
      name: raw[..<equals].trimmingSpace, value: raw[equals...].dropFirst().trimmingSpace)
  }

  private func entities() -> [AnnotatedDocument.Entity] {
    var names: [String: [String]] = [:]
    for mention in mentions where !mention.isAnaphoric {
      // Spellings are told apart by their bytes: an accent may be written in two ways.
      if !names[mention.key, default: []].contains(where: {
        $0.utf8.elementsEqual(mention.surface.utf8)
      }) {
        names[mention.key, default: []].append(mention.surface)
      }
    }
    return keys.compactMap { key in
      types[key].map { .init(key: key, type: $0, names: names[key] ?? []) }
    }
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  fileprivate var trimmingSpace: String {
    String(drop(while: \.isWhitespace).droppingTrailingSpace)
  }

  /// The text without white space at its end.
  fileprivate var droppingTrailingSpace: Substring {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return Substring(self[...last])
  }
}
