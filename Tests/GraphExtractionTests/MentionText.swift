import GraphModel
import LinguisticAnalysis

@testable import GraphExtraction

/// A text of a test, with its mentions marked: `[Ada Moss|person]`, `[the hub~|hub]` for one that
/// refers, and `[Moss|person=Ada Moss]` for one that names the entity otherwise.
///
/// Each line is a passage: `# ` starts a heading, `- ` an item, `= ` furniture.
struct MentionText {
  /// A marked mention.
  struct Mark: Hashable, CustomStringConvertible {
    let surface: String
    let type: EntityType
    let isAnaphoric: Bool
    var description: String { "[\(surface)\(isAnaphoric ? "~" : "")|\(type.rawValue)]" }
  }

  private(set) var text = ""
  private(set) var passages: [Passage] = []
  private(set) var mentions: [FoundMention] = []
  /// The name of the entity of each mention.
  private(set) var names: [String] = []

  init(_ marked: String) {
    for line in marked.split(separator: "\n") {
      let (kind, content) = Self.kind(of: line)
      if !text.isEmpty { text += "\n" }
      let start = text.utf8.count
      add(content)
      passages.append(Passage(kind: kind, span: TextSpan(start: start, end: text.utf8.count)))
    }
  }

  private static func kind(of line: Substring) -> (Passage.Kind, Substring) {
    if line.hasPrefix("# ") { return (.heading, line.dropFirst(2)) }
    if line.hasPrefix("- ") { return (.item, line.dropFirst(2)) }
    if line.hasPrefix("= ") { return (.furniture, line.dropFirst(2)) }
    return (.paragraph, line)
  }

  private mutating func add(_ line: Substring) {
    var rest = line
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      text += rest[..<open]
      let parts = rest[rest.index(after: open)..<close].split(separator: "|")
      let label = parts[1].split(separator: "=")
      let isAnaphoric = parts[0].hasSuffix("~")
      let surface = isAnaphoric ? parts[0].dropLast() : parts[0]
      let start = text.utf8.count
      text += surface
      mentions.append(
        FoundMention(
          type: EntityType(rawValue: String(label[0])) ?? .place,
          span: TextSpan(start: start, end: text.utf8.count), isAnaphoric: isAnaphoric))
      names.append(String(label.count > 1 ? label[1] : surface))
      rest = rest[rest.index(after: close)...]
    }
    text += rest
  }

  /// The document, cut into sentences.
  var analysed: AnalysedDocument {
    TextAnalyser().analyse(
      Document(source: "test.txt", text: text, contentHash: "0", passages: passages))
  }

  /// The first sentence, classified.
  var sentence: ClassifiedSentence { classified[0] }

  /// The sentences, classified.
  var classified: [ClassifiedSentence] {
    let analysed = analysed
    return analysed.sentences.map {
      ClassifiedSentence($0, kind: analysed.passage(of: $0).kind)
    }
  }

  /// The marked mentions.
  var marks: [Mark] { mentions.map(mark) }

  /// What the linguistic finder finds; it fails only where a time limit is set.
  var found: [Mark] {
    ((try? LinguisticMentionFinder().mentions(in: analysed)) ?? []).map(mark)
  }

  /// The first marked mention with the words that `mend` makes of its words among the tokens of the
  /// first sentence; nil where it makes none.
  func mended(_ mend: (Range<Int>, [Token]) -> Range<Int>?) -> String? {
    guard let mention = mentions.first, let tokens = analysed.sentences.first?.tokens else {
      return nil
    }
    let words = tokens.indices.filter { tokens[$0].span.overlaps(mention.span) }
    guard let first = words.first, let last = words.last, let found = mend(first..<last + 1, tokens)
    else { return nil }
    let (start, end) = (tokens[found.lowerBound].span.start, tokens[found.upperBound - 1].span.end)
    return String(text[TextSpan(start: start, end: end)])
  }

  private func mark(_ mention: FoundMention) -> Mark {
    Mark(
      surface: String(text[mention.span]), type: mention.type, isAnaphoric: mention.isAnaphoric)
  }
}

/// The phrases of the first sentence of `text` that are written like names.
func phrases(_ text: String) -> [String] {
  let marked = MentionText(text)
  return NamePhraseFinder(marked.sentence).phrases().map { phrase in
    let tokens = marked.sentence.tokens[phrase.range]
    let start = tokens.first?.span.start ?? 0
    return String(marked.text[TextSpan(start: start, end: tokens.last?.span.end ?? start)])
  }
}
