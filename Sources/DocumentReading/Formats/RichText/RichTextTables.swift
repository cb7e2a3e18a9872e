/// Puts the paragraphs of rich text into the rows and cells that their control words tell.
///
/// A row is told only by what is in it, so that it is opened when a paragraph of it ends.
struct RichTextTables {
  /// The blocks that have ended.
  private(set) var blocks: OfficeBlocks
  /// Whether a cell is under way in each of the rows, one in another.
  private var hasCell: [Bool] = []

  /// How many tables may lie in one another.
  static let mostLevels = 16

  init(_ blocks: OfficeBlocks) {
    self.blocks = blocks
    self.blocks.startParagraph()
  }

  /// How many rows are open.
  var level: Int { hasCell.count }

  mutating func append(_ words: String) { blocks.append(words) }

  mutating func breakLine() { blocks.breakLine() }

  /// Begins a paragraph within that under way, as a text box does.
  mutating func startInner() { blocks.startParagraph() }

  /// Ends that paragraph, and the rows above `level`.
  mutating func endInner(level: Int, isShown: Bool) {
    blocks.endParagraph(isShown: isShown)
    close(to: level)
  }

  /// Ends the paragraph under way, as one in the row `level`, and begins the next.
  mutating func endParagraph(_ role: OfficeBlocks.Role, level: Int, isShown: Bool = true) {
    open(to: min(level, Self.mostLevels))
    blocks.role = role
    blocks.endParagraph(isShown: isShown)
    blocks.startParagraph()
  }

  /// Ends the cell under way in the row `level`.
  mutating func endCell(level: Int) {
    close(to: level)
    if level > 0, level <= hasCell.count { hasCell[level - 1] = false }
  }

  /// Ends the row `level`, and those in it.
  mutating func endRow(level: Int) { close(to: max(level - 1, 0)) }

  private mutating func open(to level: Int) {
    close(to: level)
    while hasCell.count < level {
      openCell()
      blocks.startRow()
      hasCell.append(false)
    }
    openCell()
  }

  private mutating func openCell() {
    guard let last = hasCell.last, !last else { return }
    blocks.startCell()
    hasCell[hasCell.count - 1] = true
  }

  private mutating func close(to level: Int) {
    while hasCell.count > level {
      blocks.endRow()
      hasCell.removeLast()
    }
  }
}
