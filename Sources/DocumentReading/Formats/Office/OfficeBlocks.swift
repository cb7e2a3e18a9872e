import GraphModel

/// Puts the paragraphs and tables of an office document together as they are met.
///
/// The cells of a table's row are parted by bars. A row with a single cell is layout, and its
/// paragraphs stand for themselves.
struct OfficeBlocks {
  /// What a paragraph is.
  struct Role: Equatable {
    var kind = Passage.Kind.paragraph
    var level: Int?

    static func heading(_ level: Int) -> Role { Role(kind: .heading, level: min(max(level, 1), 9)) }
  }

  /// A paragraph that is under way, or done and in a cell.
  private struct Block {
    var words = ""
    var role = Role()
  }

  /// The text of what has ended.
  private(set) var content: StructuredText
  /// The paragraphs under way; those of a text box are inside another.
  private var open: [Block] = []
  /// The cells of the rows under way; a table in a cell is inside another.
  private var rows: [[[Block]]] = []

  init(particulars: DocumentParticulars) { content = StructuredText(particulars: particulars) }

  mutating func startParagraph(_ role: Role = Role()) { open.append(Block(role: role)) }

  /// The role of the paragraph under way.
  var role: Role {
    get { open.last?.role ?? Role() }
    set { if !open.isEmpty { open[open.count - 1].role = newValue } }
  }

  /// Adds `words` to the paragraph under way, any white space as single spaces.
  mutating func append(_ words: String) {
    guard !open.isEmpty else { return }
    for character in words.unicodeScalars {
      if ["\t", "\n", "\r", " "].contains(character) {
        let last = open[open.count - 1].words.unicodeScalars.last
        if last == nil || last == " " || last == "\n" { continue }
        open[open.count - 1].words.unicodeScalars.append(" ")
      } else {
        open[open.count - 1].words.unicodeScalars.append(character)
      }
    }
  }

  mutating func breakLine() {
    if !open.isEmpty { open[open.count - 1].words += "\n" }
  }

  /// Ends the paragraph under way; one that is not `isShown` is left out.
  mutating func endParagraph(isShown: Bool = true) {
    guard let block = open.popLast(), isShown else { return }
    add(block)
  }

  mutating func startRow() { rows.append([]) }

  mutating func startCell() {
    if !rows.isEmpty { rows[rows.count - 1].append([]) }
  }

  mutating func endRow() {
    guard let row = rows.popLast() else { return }
    if row.count == 1 {
      for block in row[0] { add(block) }
      return
    }
    let cells = row.map { cell in
      cell.map(\.words).joined(separator: " ").split(whereSeparator: \.isWhitespace)
        .joined(separator: " ")
    }
    let words = cells.filter { !$0.isEmpty }.joined(separator: " | ")
    add(Block(words: words, role: Role(kind: .item)))
  }

  private mutating func add(_ block: Block) {
    if let row = rows.indices.last, let cell = rows[row].indices.last {
      rows[row][cell].append(block)
    } else {
      let scalars = block.words.unicodeScalars
      let end = scalars.lastIndex { $0 != " " && $0 != "\n" }.map(scalars.index(after:))
      content.add(
        String(scalars[..<(end ?? scalars.startIndex)]), kind: block.role.kind,
        level: block.role.level)
    }
  }
}
