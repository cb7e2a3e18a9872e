import GraphModel

/// The reading of some windows of a document.
struct StretchReading {
  private let units: [TextUnit]
  private let firsts: [[Int?]]
  private let windows: [ReadingWindow]
  private let hidden: [HiddenStates]
  private let encoder: Encoder

  /// Encodes `windows` of `units`, whose words begin with the pieces `firsts`; throws
  /// `EncodingError` and `TimeIsOver`.
  init(units: [TextUnit], firsts: [[Int?]], windows: [ReadingWindow], encoder: Encoder) throws {
    self.units = units
    self.firsts = firsts
    self.windows = windows
    self.encoder = encoder
    hidden = try windows.map { window in
      try Deadline.check()
      return try encoder.encode(window.ids)
    }
  }

  private var weights: Weights { encoder.weights }

  /// What the heads make of it; throws `TimeIsOver`.
  func read(_ decoder: BIODecoder) throws(TimeIsOver) -> ReadStretch {
    var mentions = mentions(decoder)
    let forms = mentions.map { SurfaceForm(surface(of: $0)) }
    mentions.agree(on: forms)
    var placed = places(of: mentions)
    var linker = ReferenceLinker(mentions, forms, in: units)
    let scorer = weights.references.scorer(vectors(mentions.count, placed), on: encoder.path)
    for (index, entity) in linker.entities(scorer).enumerated() { mentions[index].entity = entity }
    mentions.settle()
    mentions.describe(in: units)
    for window in placed.indices {
      for row in placed[window].indices {
        placed[window][row].type = mentions[placed[window][row].number].type.number
      }
    }
    return ReadStretch(mentions: mentions, statements: try statements(mentions, placed))
  }

  /// The mentions that the labels of the words give, in text order.
  private func mentions(_ decoder: BIODecoder) -> [ReadMention] {
    var outside = [Float](repeating: -1e4, count: decoder.scheme.count)
    outside[LabelScheme.outside] = 0
    let scores = wordScores()
    return scores.keys.sorted().flatMap { unit in
      let rows = (scores[unit] ?? []).map { $0 ?? outside }
      let spans = SpanRepair.mended(decoder.spans(rows), words: units[unit].wordTexts)
      return spans.compactMap { span in
        span.kind.entityType.map { type in
          ReadMention(
            unit: unit, words: span.words, type: type, isAnaphoric: span.kind.isAnaphoric,
            confidence: span.confidence)
        }
      }
    }
  }

  /// The scores of the labels of each word that was asked about, by unit.
  ///
  /// Only words that have a piece have scores. The parts of a unit answer for its words in order, so
  /// that each word is passed once.
  private func wordScores() -> [Int: [[Float]?]] {
    var scores: [Int: [[Float]?]] = [:]
    var next: [Int: Int] = [:]
    for (window, hidden) in zip(windows, hidden) {
      for (part, start) in window.parts where !part.answered.isEmpty {
        let firsts = firsts[part.unit]
        let shift = start - part.pieces.lowerBound
        var word = next[part.unit] ?? 0
        while word < firsts.count, (firsts[word] ?? -1) < part.answered.upperBound {
          if let first = firsts[word], part.answered.contains(first) {
            scores[part.unit, default: firsts.map { _ in nil }][word] =
              weights.headScores(hidden[shift + first])
          }
          word += 1
        }
        next[part.unit] = word
      }
    }
    return scores
  }

  private func surface(of mention: ReadMention) -> String {
    let words = units[mention.unit].words
    return units[mention.unit].text(
      words[mention.words.lowerBound].lowerBound..<words[mention.words.upperBound - 1].upperBound)
  }

  /// The mentions of each window.
  private func places(of mentions: [ReadMention]) -> [[WindowMention]] {
    var inUnits = [[Int]](repeating: [], count: units.count)
    for (number, mention) in mentions.enumerated() { inUnits[mention.unit].append(number) }
    let headings = units.map(\.isHeading)
    return windows.map { $0.placed(mentions, in: inUnits, firsts: firsts, headings: headings) }
  }

  /// What is known of each mention where it is at home: the first window that does not only repeat
  /// it.
  private func vectors(_ count: Int, _ placed: [[WindowMention]]) -> MentionVectors {
    var homes = [(window: Int, row: Int)?](repeating: nil, count: count)
    for (window, rows) in placed.enumerated() {
      for (row, mention) in rows.enumerated() {
        if let home = homes[mention.number] {
          guard placed[home.window][home.row].isContext, !mention.isContext else { continue }
        }
        homes[mention.number] = (window, row)
      }
    }
    var vectors = MentionVectors(hiddenWidth: weights.configuration.width)
    for home in homes {
      guard let home else {
        vectors.appendUnknown()
        continue
      }
      let mention = placed[home.window][home.row]
      vectors.append(
        first: hidden[home.window][mention.first], last: hidden[home.window][mention.last])
    }
    return vectors
  }

  private func statements(
    _ mentions: [ReadMention], _ placed: [[WindowMention]]
  ) throws(TimeIsOver) -> [ScoredStatement] {
    let head = weights.relations
    let entities = mentions.map(\.entity)
    var pool = StatementPool(head.scheme)
    for (window, (hidden, rows)) in zip(windows, zip(hidden, placed)) {
      let pairs = head.scheme.pairs(of: rows, entities)
      guard !pairs.isEmpty else { continue }
      try Deadline.check()
      let scores = head.scores(
        pairs, among: rows, in: hidden, lines: window.lines, on: encoder.path)
      pool.add(scores, of: pairs, among: rows, entities: entities)
    }
    return pool.statements
  }
}

extension RelationScheme {
  /// The pairs of mentions of a window that some relation may hold between.
  ///
  /// Mentions without an entity, pairs of one entity, and pairs that the window only repeats are
  /// left out.
  func pairs(of mentions: [WindowMention], _ entities: [Int?]) -> [MentionPair] {
    mentions.indices.flatMap { head in
      mentions.indices.compactMap { tail -> MentionPair? in
        guard let first = entities[mentions[head].number],
          let second = entities[mentions[tail].number], first != second,
          !(mentions[head].isContext && mentions[tail].isContext),
          !allowed(mentions[head].type, mentions[tail].type).isEmpty
        else { return nil }
        return MentionPair(head: head, tail: tail)
      }
    }
  }
}

extension LabelScheme.Kind {
  /// The type, where the library knows it.
  var entityType: EntityType? { EntityType(rawValue: type) }
}

extension Weights {
  /// The score of each label for a hidden state, [labels].
  func headScores(_ hidden: ArraySlice<Float>) -> [Float] {
    (0..<configuration.labels).map { label in
      let row = head.pointer + label * configuration.width
      var sum = headBias[label]
      for (column, value) in hidden.enumerated() { sum += value * row[column] }
      return sum
    }
  }
}
