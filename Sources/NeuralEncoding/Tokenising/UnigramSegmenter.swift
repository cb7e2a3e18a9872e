/// Cuts a run of text into the pieces whose scores add up to most.
///
/// Kudo (2018), "Subword Regularization", https://arxiv.org/abs/1804.10959.
struct UnigramSegmenter: Sendable {
  /// The best way to reach a place in the run.
  private struct Step {
    var id = Vocabulary.unknown
    var score = 0.0
    var start = -1
  }

  let vocabulary: Vocabulary

  /// The pieces of `run`, valid UTF-8: ids and ends.
  ///
  /// Unknown characters in a row are one piece.
  func pieces(of run: [UInt8]) -> [(id: Int32, end: Int)] {
    var steps = [Step](repeating: Step(), count: run.count + 1)
    var start = 0
    while start < run.count {
      let length = min(Self.characterLength(run[start]), run.count - start)
      let score = steps[start].score
      var isKnown = false
      vocabulary.forEachPiece(in: run, from: start) { end, id in
        Self.offer(id, score + vocabulary.score(id), from: start, to: &steps[end])
        if end == start + length { isKnown = true }
      }
      if !isKnown {
        Self.offer(
          Vocabulary.unknown, score + vocabulary.unknownScore, from: start,
          to: &steps[start + length])
      }
      start += length
    }
    return Self.path(steps)
  }

  private static func offer(_ id: Int32, _ score: Double, from start: Int, to step: inout Step) {
    if step.start < 0 || score > step.score { step = Step(id: id, score: score, start: start) }
  }

  private static func path(_ steps: [Step]) -> [(id: Int32, end: Int)] {
    var found: [(id: Int32, end: Int)] = []
    var end = steps.count - 1
    while end > 0 {
      let step = steps[end]
      if !(step.id == Vocabulary.unknown && found.last?.id == Vocabulary.unknown) {
        found.append((step.id, end))
      }
      end = step.start
    }
    return found.reversed()
  }

  private static func characterLength(_ first: UInt8) -> Int {
    first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
  }
}
