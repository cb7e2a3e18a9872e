import GraphModel

/// A stretch of text that makes one passage: a line, or the lines of a paragraph.
struct LineUnit {
  /// Where it stands, without white space at its ends; never empty.
  let span: TextSpan
  /// The bullet or number it starts with.
  let mark: ListMark?
  /// What it looks like, without the mark.
  let cues: LineCues
  /// Where it stands among the units of its block, counted from 0.
  let place: Int
  /// The number of units of its block.
  let blockSize: Int
  /// The kind that mark-up gives it.
  let markedKind: Passage.Kind?
  /// The level that mark-up gives a heading, from 1.
  let level: Int?

  /// The unit at `span` of `text`; `mark` is looked for unless mark-up tells the kind.
  init(
    _ span: TextSpan, in text: TextBytes, place: Int = 0, blockSize: Int = 1,
    markedKind: Passage.Kind? = nil, level: Int? = nil
  ) {
    self.span = span
    self.place = place
    self.blockSize = blockSize
    self.markedKind = markedKind
    self.level = level
    mark = markedKind == nil ? ListMark(span, in: text) : nil
    cues = LineCues(
      text.trimmed(TextSpan(start: mark?.span.end ?? span.start, end: span.end)), in: text)
  }

  /// Whether it is the only one of its block.
  var isAlone: Bool { blockSize == 1 }

  /// Whether it is the last of its block.
  var isLast: Bool { place == blockSize - 1 }
}
