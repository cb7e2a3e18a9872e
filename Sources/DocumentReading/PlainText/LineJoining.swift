internal import GraphModel

/// Puts together the lines of paragraphs that were wrapped by hand.
struct LineJoining {
  private let lines: [TextLine]
  private let text: String
  /// The width that the text was wrapped at, in characters; `nil` where it was not.
  private let wrapWidth: Int?

  init(lines: [TextLine], text: String) {
    self.lines = lines
    self.text = text
    wrapWidth = Self.wrapWidth(of: lines, in: text)
  }

  /// The lines, those of one passage together.
  var groups: [LineGroup] {
    var groups: [LineGroup] = []
    for (index, line) in lines.enumerated() {
      if index > 0, !line.opensBlock, let last = groups.last, continues(index) {
        groups[groups.count - 1] = LineGroup(
          span: TextSpan(start: last.span.start, end: line.span.end), opensBlock: last.opensBlock)
      } else {
        groups.append(LineGroup(span: line.span, opensBlock: line.opensBlock))
      }
    }
    return groups
  }

  /// Whether the line goes on with what the line before says.
  private func continues(_ index: Int) -> Bool {
    let (line, before) = (text[lines[index].span], text[lines[index - 1].span])
    if ListMark.length(in: line) > 0 || Furniture.isFurniture(before) { return false }
    let opensSmall = line.unicodeScalars.first?.properties.isLowercase ?? false
    if opensSmall, !before.endsSentence, before.last != ":" { return true }
    guard let wrapWidth else { return false }
    let firstWord = line.prefix { !$0.isWhitespace }.count
    return before.count + 1 + firstWord > wrapWidth
  }

  /// Text that was wrapped by hand has no long line, and many lines that start small.
  private static func wrapWidth(of lines: [TextLine], in text: String) -> Int? {
    let inside = lines.filter { !$0.opensBlock }
    guard inside.count >= 2, lines.allSatisfy({ $0.span.length <= 480 }) else { return nil }
    let widest = lines.map { text[$0.span].count }.max() ?? 0
    guard (40...110).contains(widest) else { return nil }
    let small = inside.count {
      text[$0.span].unicodeScalars.first?.properties.isLowercase ?? false
    }
    return small * 3 >= inside.count ? widest : nil
  }
}

/// The mark of a list item.
enum ListMark {
  /// How many characters the mark at the start of `line` takes, with the space behind it; 0 where
  /// there is none.
  static func length(in line: Substring) -> Int {
    let head = Array(line.prefix(6))
    guard let first = head.first else { return 0 }
    if "-–—*•◦▪●·‣⁃".contains(first), head.count > 1, head[1].isWhitespace { return 2 }
    if "•◦▪●‣⁃".contains(first) { return 1 }
    let opens = first == "(" ? 1 : 0
    let digits = head.dropFirst(opens).prefix { $0.isNumber && $0.isASCII }.count
    let letters =
      digits == 0 ? head.dropFirst(opens).prefix { $0.isLetter && $0.isLowercase }.count : 0
    let close = opens + max(digits, letters)
    guard (1...3).contains(max(digits, letters == 1 ? 1 : 0)), close + 1 < head.count else {
      return 0
    }
    let closes =
      opens == 1 ? head[close] == ")" : (head[close] == ")" || (digits > 0 && head[close] == "."))
    return closes && head[close + 1].isWhitespace ? close + 2 : 0
  }
}

extension Substring {
  /// Whether it ends the way a sentence does, quotes and brackets aside.
  var endsSentence: Bool {
    let last = last { !"\"'”’»)]".contains($0) }
    return last.map { ".!?…。".contains($0) } ?? false
  }
}
