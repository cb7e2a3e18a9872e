import GraphModel

@testable import DocumentReading

/// A document's passages as lines that a person can read: `heading: A title`.
///
/// White space within a passage is shown as single spaces. From the second article on, the number
/// of the article comes first: `1 heading: Another title`.
func layout(of text: String, format: TextFormat = .plainText) -> [String] {
  (try? Content(text, format: format)).map(layout) ?? []
}

/// The same for a document whose format told its structure.
func layout(of text: StructuredText) -> [String] {
  (try? Content(text)).map(layout) ?? []
}

private func layout(of content: Content) -> [String] {
  content.passages.map { passage in
    let words = content.text[passage.span].split(whereSeparator: \.isWhitespace)
    let article = passage.article == 0 ? "" : "\(passage.article) "
    return "\(article)\(passage.kind.rawValue): \(words.joined(separator: " "))"
  }
}

/// The stretches that are left out of the passages of `text`.
func omitted(in text: String, format: TextFormat = .plainText) -> [String] {
  guard let content = try? Content(text, format: format) else { return [] }
  return content.passages.flatMap(\.omitted).map { String(content.text[$0]) }
}

/// The cues of all of `line`.
func cues(of line: String) -> LineCues {
  let text = TextBytes(line)
  return LineCues(TextSpan(start: 0, end: text.count), in: text)
}

/// A span over all of `text`.
func whole(_ text: TextBytes) -> TextSpan { TextSpan(start: 0, end: text.count) }
