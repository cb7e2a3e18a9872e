import GraphModel

/// Tells text that was broken into lines of one width from lines that stand for themselves.
///
/// Where a line was broken because it was full, the first word of the next would not have fitted
/// on it. Where nearly all lines of a text are like that, they are broken running text.
struct LineJoining {
  private let text: TextBytes
  /// The width that the lines of the whole text were broken at.
  private let textWidth: Int?
  /// Whether a small letter at the start of a line tells that it goes on with the one before.
  private let trustsLowerCase: Bool

  /// The joining of the lines of `blocks`.
  init(blocks: [[TextLine]], in text: TextBytes) {
    self.text = text
    textWidth = Self.width(of: blocks, in: text)
    trustsLowerCase = false
  }

  /// The joining of lines that were broken on purpose, within a paragraph of `text`.
  init(ofBrokenParagraphsIn text: TextBytes) {
    self.text = text
    textWidth = nil
    trustsLowerCase = true
  }

  /// The lines of `block`, those together that make one line of running text.
  func runs(of block: [TextLine]) -> [[TextLine]] {
    let width = width(of: block)
    var runs: [[TextLine]] = []
    for line in block {
      if let last = runs.last?.last, let first = runs.last?.first,
        continues(first: first, last: last, next: line, width: width)
      {
        runs[runs.count - 1].append(line)
      } else {
        runs.append([line])
      }
    }
    return runs
  }

  /// The width that `block` was broken at, if its lines bear that out.
  private func width(of block: [TextLine]) -> Int? {
    guard let textWidth else { return Self.width(of: [block], in: text) }
    let pairs = Self.pairs([block], in: text)
    let near = pairs.count { $0.isNear(textWidth) }
    let full = pairs.filter { $0.reach > textWidth }
    let lower = full.count { $0.nextStartsLower }
    let isMostlyFull = full.count >= near && full.count * 2 >= pairs.count
    return isMostlyFull || lower * 4 >= full.count ? textWidth : nil
  }

  private func continues(first: TextLine, last: TextLine, next: TextLine, width: Int?) -> Bool {
    let pair = LinePair(last: last, next: next, in: text)
    let isFull = width.map { pair.length <= $0 + 8 && pair.reach > $0 } ?? false
    let isItem = ListMark(first.span, in: text) != nil
    if let mark = ListMark(next.span, in: text) {
      // A dash may stand at the start of a line in the middle of a sentence.
      return mark.isDash && isFull && !isItem && endsOnLetter(last)
    }
    if isFull || (isItem && next.indent > first.indent) { return true }
    return pair.nextStartsLower && (trustsLowerCase || endsOnConnectingWord(last))
  }

  private func endsOnLetter(_ line: TextLine) -> Bool {
    let byte = text[line.span.end - 1]
    return (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || byte >= 0x80
  }

  /// Whether a sentence cannot stop behind the last word of `line`.
  private func endsOnConnectingWord(_ line: TextLine) -> Bool {
    let start = max(line.span.start, line.span.end - 8)
    var word: [UInt8] = []
    for offset in (start..<line.span.end).reversed() {
      let byte = text[offset]
      if byte == 0x20 {
        return Self.connectingWords.contains(String(decoding: word, as: UTF8.self))
      }
      guard (0x61...0x7A).contains(byte) else { return false }
      word.insert(byte, at: 0)
    }
    return false
  }

  private static let connectingWords: Set<String> = [
    "a", "an", "and", "as", "at", "between", "by", "for", "from", "in", "into", "its", "of", "on",
    "or", "our", "that", "the", "their", "this", "through", "to", "which", "with",
  ]

  /// The widest lines that text is broken into.
  private static let longestBroken = 130

  /// The width that lines were broken at: that of the widest but for a few.
  ///
  /// Lines that come near to it are nearly all full, and many of the next start with a small
  /// letter; that is not so where lines are long by chance. The fewer lines there are, and if some
  /// are longer than a broken one can be, the more must be so.
  private static func width(of blocks: [[TextLine]], in text: TextBytes) -> Int? {
    let pairs = pairs(blocks, in: text)
    let lengths = pairs.map(\.length).sorted()
    guard !lengths.isEmpty else { return nil }
    let width = lengths[lengths.count - 1 - lengths.count / 20]
    guard (40...longestBroken).contains(width) else { return nil }
    let near = pairs.count { $0.isNear(width) }
    let full = pairs.filter { $0.reach > width }
    let lower = full.count { $0.nextStartsLower }
    let hasLongLine = blocks.contains { $0.contains { $0.span.length > longestBroken + 20 } }
    switch full.count {
    case ..<2: return lower == 1 && near == 1 && width >= 60 && !hasLongLine ? width : nil
    case ..<4: return full.count >= near && lower * 2 >= full.count && !hasLongLine ? width : nil
    default:
      let isBroken = full.count * 4 >= near * 3
      return isBroken && lower * 5 >= full.count * (hasLongLine ? 2 : 1) ? width : nil
    }
  }

  /// Every line of `blocks` with the next, but for those that a mark of a list parts.
  private static func pairs(_ blocks: [[TextLine]], in text: TextBytes) -> [LinePair] {
    blocks.flatMap { block in
      zip(block, block.dropFirst()).compactMap { last, next in
        ListMark(next.span, in: text) == nil ? LinePair(last: last, next: next, in: text) : nil
      }
    }
  }
}

/// A line and the next.
private struct LinePair {
  /// The number of characters of the line, with those it is indented by.
  let length: Int
  /// The number of characters it would have with the first word of the next line.
  let reach: Int
  /// Whether the next line starts with a small letter.
  let nextStartsLower: Bool

  /// Whether the line comes near to `width`.
  func isNear(_ width: Int) -> Bool { length * 4 >= width * 3 }

  init(last: TextLine, next: TextLine, in text: TextBytes) {
    // A line of a thousand bytes is not one of many; how long it is exactly does not matter.
    let end = min(last.span.end, last.span.start + 1000)
    let continuations = (last.span.start..<end).count { !text.isBoundary($0) }
    length = last.indent + (end - last.span.start) - continuations
    var wordLength = 0
    for offset in next.span.start..<min(next.span.end, next.span.start + 100) {
      if text[offset] <= 0x20 { break }
      if text.isBoundary(offset) { wordLength += 1 }
    }
    reach = length + 1 + wordLength
    nextStartsLower = (0x61...0x7A).contains(text[next.span.start])
  }
}
