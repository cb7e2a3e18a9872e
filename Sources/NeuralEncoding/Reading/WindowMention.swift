import GraphModel

/// A mention where it stands in a window.
struct WindowMention: Hashable, Sendable {
  /// Its number among the document's mentions.
  let number: Int
  /// The place of the first piece of its first word.
  let first: Int
  /// The place of the first piece of its last word.
  let last: Int
  /// The unit that it stands in.
  let line: Int
  /// The number of its type.
  var type: Int
  /// Whether it refers instead of naming.
  let isAnaphoric: Bool
  /// Whether it stands in a heading.
  let isInHeading: Bool
  /// Whether the window only repeats it.
  let isContext: Bool
}

/// A window of a document: what the encoder reads at once.
struct ReadingWindow: Sendable {
  /// The pieces.
  let ids: [Int32]
  /// The unit that each piece stands in; -1 for the mark at the start.
  let lines: [Int]
  /// The parts of units, each with the place of its first piece.
  let parts: [(part: WindowPlanner.Part, start: Int)]

  /// The pieces of some parts, with their marks.
  init(_ planned: [WindowPlanner.Part], of pieces: [[Piece]]) {
    var (ids, lines) = ([Vocabulary.start], [-1])
    var parts: [(WindowPlanner.Part, Int)] = []
    for part in planned {
      parts.append((part, ids.count))
      ids += pieces[part.unit][part.pieces].map(\.id)
      if part.isClosed { ids.append(Vocabulary.end) }
      lines += [Int](repeating: part.unit, count: part.length)
    }
    if ids.last != Vocabulary.end {
      ids.append(Vocabulary.end)
      lines.append(lines[lines.count - 1])
    }
    self.ids = ids
    self.lines = lines
    self.parts = parts
  }

  /// Those of `mentions` that stand in this window whole, part after part.
  ///
  /// - Parameters:
  ///   - mentions: The numbers of the document's mentions in each unit, and all of them.
  ///   - firsts: The first piece of each word of each unit.
  ///   - headings: Whether each unit is a heading.
  func placed(
    _ mentions: [ReadMention], in units: [[Int]], firsts: [[Int?]], headings: [Bool]
  ) -> [WindowMention] {
    parts.flatMap { part, start in
      units[part.unit].compactMap { number in
        let mention = mentions[number]
        let words = firsts[part.unit]
        guard let first = words[mention.words.lowerBound],
          let last = words[mention.words.upperBound - 1],
          part.pieces.lowerBound <= first, last < part.pieces.upperBound
        else { return nil }
        let shift = start - part.pieces.lowerBound
        return WindowMention(
          number: number, first: first + shift, last: last + shift, line: part.unit,
          type: mention.type.number, isAnaphoric: mention.isAnaphoric,
          isInHeading: headings[part.unit], isContext: !part.answered.contains(first))
      }
    }
  }
}
