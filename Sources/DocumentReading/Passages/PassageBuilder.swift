import GraphModel

/// Makes passages out of the units of a text.
struct PassageBuilder {
  private let text: TextBytes

  init(_ text: TextBytes) { self.text = text }

  /// The passages of `text` as plain text.
  func passagesOfPlainText() -> [Passage] {
    let blocks = LineScanner.blocks(of: text, in: TextSpan(start: 0, end: text.count))
    let joining = LineJoining(blocks: blocks, in: text)
    return passages(of: blocks.flatMap { units(of: joining.runs(of: $0)) })
  }

  /// The passages of a text whose blocks mark-up tells.
  func passages(of blocks: [StructuredText.Block]) -> [Passage] {
    let joining = LineJoining(ofBrokenParagraphsIn: text)
    return passages(
      of: blocks.flatMap { block in
        let lines = LineScanner.blocks(of: text, in: block.span).flatMap { $0 }
        let runs = block.kind == .paragraph ? joining.runs(of: lines) : [lines]
        return units(of: runs, block: block)
      })
  }

  /// The passages that `units` make, in their order.
  func passages(of units: [LineUnit]) -> [Passage] {
    let kinds = KindClassifier(units: units, in: text).kinds
    let articles = ArticleDivision(of: units, kinds: kinds, in: text).articles
    let cutter = PassageCutter(text)
    let omitted = OmittedStretches(text)
    return units.indices.flatMap { index in
      cutter.pieces(of: units[index].span).map { span in
        Passage(
          kind: kinds[index], span: span, article: articles[index],
          omitted: omitted.stretches(in: span, mark: units[index].mark))
      }
    }
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
