import GraphModel

/// Makes passages out of the units of a text.
struct PassageBuilder {
  /// The most lines that a text may have with something on them.
  static let mostLines = 1_000_000

  private let text: TextBytes

  init(_ text: TextBytes) { self.text = text }

  /// The passages of `text` as plain text.
  ///
  /// - Throws: `ReadingFault.tooManyLines`, `.tooSlow`.
  func passagesOfPlainText() throws(ReadingFault) -> [Passage] {
    let blocks = LineScanner.blocks(of: text, in: TextSpan(start: 0, end: text.count))
    try Self.check(lines: blocks.reduce(0) { $0 + $1.count })
    let joining = LineJoining(blocks: blocks, in: text)
    var (units, check) = ([LineUnit](), TimeCheck())
    for block in blocks {
      try check.step()
      units += self.units(of: joining.runs(of: block))
    }
    return try passages(of: units)
  }

  /// The passages of a text whose blocks mark-up tells.
  ///
  /// - Throws: `ReadingFault.tooManyLines`, `.tooSlow`.
  func passages(of blocks: [StructuredText.Block]) throws(ReadingFault) -> [Passage] {
    let joining = LineJoining(ofBrokenParagraphsIn: text)
    var (units, count, check) = ([LineUnit](), 0, TimeCheck())
    for block in blocks {
      try check.step()
      let lines = LineScanner.blocks(of: text, in: block.span).flatMap { $0 }
      count += lines.count
      try Self.check(lines: count)
      let runs = block.kind == .paragraph ? joining.runs(of: lines) : [lines]
      units += self.units(of: runs, block: block)
    }
    return try passages(of: units)
  }

  private static func check(lines: Int) throws(ReadingFault) {
    if lines > mostLines { throw .tooManyLines(limit: mostLines) }
  }

  /// The passages that `units` make, in their order.
  ///
  /// - Throws: `ReadingFault.tooSlow`.
  private func passages(of units: [LineUnit]) throws(ReadingFault) -> [Passage] {
    let kinds = try KindClassifier(units: units, in: text).kinds
    let articles = ArticleDivision(of: units, kinds: kinds, in: text).articles
    let cutter = PassageCutter(text)
    let omitted = OmittedStretches(text)
    var (passages, check) = ([Passage](), TimeCheck())
    for index in units.indices {
      try check.step()
      passages += cutter.pieces(of: units[index].span).map { span in
        Passage(
          kind: kinds[index], span: span, article: articles[index],
          omitted: omitted.stretches(in: span, mark: units[index].mark))
      }
    }
    return passages
  }

  private func units(of runs: [[TextLine]], block: StructuredText.Block? = nil) -> [LineUnit] {
    runs.enumerated().compactMap { place, run in
      guard let first = run.first, let last = run.last else { return nil }
      return LineUnit(
        TextSpan(start: first.span.start, end: last.span.end), in: text, place: place,
        blockSize: runs.count, markedKind: block?.kind, level: block?.level)
    }
  }
}
