import GraphModel
import LinguisticAnalysis

/// Turns the tokens and mentions of a sentence into nodes.
///
/// Articles, quotation marks and honorifics in front of a person are left out; words joined by
/// hyphens become one.
enum NodeReader {
  /// The nodes of `sentence`.
  ///
  /// - Parameters:
  ///   - mentions: The document's mentions in text order.
  ///   - next: The index of the first mention that does not end before the sentence; moved on.
  static func nodes(
    of sentence: Sentence, mentions: [ResolvedMention], next: inout Int
  ) -> [Node] {
    while next < mentions.count, mentions[next].found.span.end <= sentence.span.start { next += 1 }
    var nodes: [Node] = []
    var index = next
    for token in sentence.tokens {
      while index < mentions.count, mentions[index].found.span.end <= token.span.start {
        index += 1
      }
      guard index < mentions.count, mentions[index].found.span.overlaps(token.span) else {
        append(token, to: &nodes)
        continue
      }
      let mention = mentions[index].found
      if nodes.last?.span == mention.span, nodes.last?.phrase != nil { continue }
      while mention.type == .person, let last = nodes.last, last.isHonorific { nodes.removeLast() }
      let member = Member(entity: mentions[index].entity, type: mention.type)
      nodes.append(Node(phrase: Phrase(member), span: mention.span))
    }
    return nodes
  }

  private static func append(_ token: Token, to nodes: inout [Node]) {
    let lower = token.lower == "\u{2019}s" ? "'s" : token.lower
    if leftOut.contains(lower) { return }
    let isMark = token.shape == .mark || lower == "'s"
    // "co", "-", "director" become one word where they touch.
    if !isMark, nodes.count > 1, nodes[nodes.count - 1].lower == "-",
      nodes[nodes.count - 2].isWord,
      nodes[nodes.count - 1].span.start == nodes[nodes.count - 2].span.end,
      nodes[nodes.count - 1].span.end == token.span.start
    {
      let first = nodes[nodes.count - 2]
      nodes.removeLast(2)
      let span = TextSpan(start: first.span.start, end: token.span.end)
      nodes.append(Node(lower: first.lower + "-" + lower, isMark: false, span: span))
      return
    }
    nodes.append(Node(lower: lower, isMark: isMark, span: token.span))
  }

  private static let leftOut: Set<String> = [
    "the", "a", "an", "\"", "\u{201C}", "\u{201D}", "*", "**",
  ]
}

extension Node {
  /// Whether it is a form of address that stands in front of a person's name.
  fileprivate var isHonorific: Bool { isWord && Self.honorifics.contains(lower) }

  private static let honorifics: Set<String> = [
    "dr", "dr.", "prof", "prof.", "professor", "sir", "dame", "lord", "lady", "baroness", "mr",
    "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "mx", "mx.", "fr", "fr.", "professors", "drs",
    "profs", "emeritus", "hon", "hon.", "doctor", "sister",
  ]
}
