import GraphModel

@testable import NeuralEncoding

/// Units with their mentions marked, for tests: `[Ada Moss|person] left [the hub~|hub]`, the mark
/// `~` for one that refers.
///
/// A line is a unit, a line that starts with `# ` a heading. Words are runs of letters and digits,
/// and single marks.
struct MarkedUnits {
  private(set) var units: [TextUnit] = []
  private(set) var mentions: [ReadMention] = []
  private(set) var forms: [SurfaceForm] = []

  init(_ marked: String) {
    for line in marked.split(separator: "\n") { add(line) }
  }

  private mutating func add(_ line: Substring) {
    let isHeading = line.hasPrefix("# ")
    var text = ""
    var words: [Range<Int>] = []
    for (index, part) in (isHeading ? line.dropFirst(2) : line).split(
      omittingEmptySubsequences: false, whereSeparator: { $0 == "[" || $0 == "]" }
    ).enumerated() {
      guard index % 2 == 1, let bar = part.lastIndex(of: "|") else {
        add(part, to: &text, &words)
        continue
      }
      let type = EntityType(rawValue: String(part[part.index(after: bar)...])) ?? .place
      let isAnaphoric = part[..<bar].hasSuffix("~")
      let surface = isAnaphoric ? part[..<bar].dropLast() : part[..<bar]
      let first = words.count
      add(surface, to: &text, &words)
      mentions.append(
        ReadMention(
          unit: units.count, words: first..<words.count, type: type, isAnaphoric: isAnaphoric,
          confidence: 0.5, entity: nil))
      forms.append(SurfaceForm(String(surface)))
    }
    units.append(TextUnit(text: text, words: words, isHeading: isHeading, endsPassage: true))
  }

  private func add(_ part: Substring, to text: inout String, _ words: inout [Range<Int>]) {
    var isInWord = false
    for character in part {
      let start = text.utf8.count
      text.append(character)
      let isLetter = character.isLetter || character.isNumber
      if isLetter, isInWord, let last = words.last {
        words[words.count - 1] = last.lowerBound..<text.utf8.count
      } else if !character.isWhitespace {
        words.append(start..<text.utf8.count)
      }
      isInWord = isLetter
    }
  }
}
