internal import GraphModel

/// Cuts plain text into passages.
///
/// A blank line parts passages. Inside a block without blank lines, text that was wrapped by hand is
/// one passage, and lines that stand by themselves (headings, list items, captions) are one each.
enum PlainTextLayout {
  /// The text as it is, with its passages.
  static func lay(out text: String) -> LaidOutText {
    let lines = TextLines.of(text)
    let groups = LineJoining(lines: lines, text: text).groups
    let passages = groups.indices.flatMap { index -> [Passage] in
      let group = groups[index]
      let kind = LineKind.of(
        group, next: index + 1 < groups.count ? groups[index + 1] : nil, text: text)
      return PassageCutting.cut(group.span, of: text).map { span in
        Passage(
          kind: kind, span: span,
          omitted: kind == .furniture ? [] : LinkNoise.find(in: span, of: text))
      }
    }
    return LaidOutText(text: text, passages: passages)
  }
}

/// Lines that make one passage.
struct LineGroup: Equatable {
  let span: TextSpan
  /// Whether a blank line, or the text's start, comes before it.
  let opensBlock: Bool
}
