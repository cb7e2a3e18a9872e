import GraphModel

extension RichTextWalk {
  /// Does what the control word `name` says.
  mutating func apply(_ name: String, _ number: Int?) {
    switch name {
    case "par", "sect": endParagraph()
    case "line", "page", "column": if state.destination == .body { tables.breakLine() }
    case "cell": endCell(level: 1)
    case "nestcell": endCell(level: max(state.tableLevel, 2))
    case "row": endRow(level: 1)
    case "nestrow": endRow(level: max(state.tableLevel, 2))
    case "pard": state.resetParagraph()
    case "plain": state.resetCharacters()
    case "intbl": state.tableLevel = max(state.tableLevel, 1)
    case "itap": state.tableLevel = min(max(number ?? 0, 0), RichTextTables.mostLevels)
    case "v": state.isHidden = number != 0
    case "deleted": state.isDeleted = number != 0
    case "uc": state.fallbackLength = min(max(number ?? 1, 0), 16)
    case "ansicpg": if let number, number > 0 { fonts.codePage = number }
    case "mac": fonts.codePage = 10000
    case "pc": fonts.codePage = 437
    case "pca": fonts.codePage = 850
    case "deff": fonts.standard = number
    default: applyWithin(name, number ?? 0)
    }
  }

  /// Words whose meaning hangs on where they stand.
  private mutating func applyWithin(_ name: String, _ number: Int) {
    switch (state.destination, name) {
    case (.fontTable, "f"): fontInReading = number
    case (.fontTable, "fcharset"): fonts.setCharset(number, of: fontInReading)
    case (.fontTable, "cpg"): fonts.setCodePage(number, of: fontInReading)
    case (_, "f"): state.font = number
    case (.style, "s"): styleInReading.id = number
    case (.style, "sbasedon"): styleInReading.style.parent = "s\(number)"
    case (.style, "outlinelevel"): styleInReading.style.outlineLevel = number
    case (.style, "ls"): styleInReading.style.isList = number != 0
    case (_, "ls"): state.isInList = number != 0
    case (_, "s"): state.style = number
    case (_, "outlinelevel"): state.outlineLevel = number
    case (.infoField(let field), "yr"), (.infoField(let field), "mo"),
      (.infoField(let field), "dy"):
      info.set(name, of: field, to: number)
    default: break
    }
  }

  /// Ends the paragraph under way, in the document's text.
  mutating func endParagraph() {
    guard state.destination == .body else { return }
    endParagraph(level: state.outerRows + state.tableLevel)
  }

  /// Ends the paragraph under way, as one in the row `level`.
  mutating func endParagraph(level: Int) {
    flush()
    let (role, isShown) = role()
    hasMark = false
    tables.endParagraph(role, level: level, isShown: isShown)
  }

  private mutating func endCell(level: Int) {
    guard state.destination == .body else { return }
    endParagraph(level: state.outerRows + level)
    tables.endCell(level: state.outerRows + level)
  }

  private mutating func endRow(level: Int) {
    guard state.destination == .body || state.destination == .around else { return }
    tables.endRow(level: state.outerRows + level)
  }

  /// What the paragraph under way is, and whether it is shown.
  private func role() -> (OfficeBlocks.Role, isShown: Bool) {
    guard case .role(var role) = styles.effect(of: "s\(state.style)") else {
      return (OfficeBlocks.Role(), false)
    }
    if role.kind == .paragraph || role.kind == .item {
      if let level = state.outlineLevel, (0..<9).contains(level) {
        return (.heading(level + 1), true)
      }
      if hasMark || state.isInList { role = OfficeBlocks.Role(kind: .item) }
    }
    return (role, true)
  }
}
