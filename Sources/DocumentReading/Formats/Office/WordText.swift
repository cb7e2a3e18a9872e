import GraphModel

/// Reads Word documents: the text as it reads now, without what changes took away.
///
/// Headers, footers, notes, comments, field codes and tables of contents are left out.
enum WordText {
  /// The text of the document that `bytes` hold.
  static func text(of bytes: [UInt8]) throws(ReadingFault) -> StructuredText {
    let (body, styles, core) = ("word/document.xml", "word/styles.xml", "docProps/core.xml")
    let members = try ZipArchive.members(of: bytes) { [body, styles, core].contains($0) }
    guard let document = members[body] else { throw .damaged }
    var walk = Walk(
      styles: try WordStyles(members[styles]),
      blocks: OfficeBlocks(particulars: try OfficeParticulars.read(members[core])))
    try XMLEvent.read(document) { walk.take($0) }
    return walk.blocks.content
  }

  /// A walk through the document.
  private struct Walk {
    let styles: WordStyles
    var blocks: OfficeBlocks
    /// How many elements deep the walk is in what is left out.
    private var skipped = 0
    /// Whether each paragraph under way is a line of a table of contents.
    private var isContents: [Bool] = []
    private var isInText = false

    private static let leftOut: Set = [
      "Fallback", "del", "moveFrom", "pPrChange", "rPrChange", "instrText", "delText",
    ]

    init(styles: WordStyles, blocks: OfficeBlocks) {
      self.styles = styles
      self.blocks = blocks
    }

    mutating func take(_ event: XMLEvent) {
      switch event {
      case .start(let name, let attributes):
        if skipped > 0 || Self.leftOut.contains(name) {
          skipped += 1
        } else {
          start(name, value: attributes["w:val"])
        }
      case .end(let name):
        if skipped > 0 { skipped -= 1 } else { end(name) }
      case .text(let words):
        if isInText, skipped == 0 { blocks.append(words) }
      }
    }

    private mutating func start(_ name: String, value: String?) {
      switch name {
      case "p":
        blocks.startParagraph()
        isContents.append(false)
      case "t": isInText = true
      case "tab": blocks.append(" ")
      case "br", "cr": blocks.breakLine()
      case "noBreakHyphen": blocks.append("-")
      case "pStyle": applyStyle(value ?? "")
      case "outlineLvl":
        if let level = value.flatMap({ Int($0) }), (0..<9).contains(level) {
          blocks.role = .heading(level + 1)
        }
      case "numId":
        if blocks.role.kind == .heading || blocks.role.kind == .caption { break }
        blocks.role = OfficeBlocks.Role(kind: value == "0" ? .paragraph : .item)
      case "tr": blocks.startRow()
      case "tc": blocks.startCell()
      default: break
      }
    }

    private mutating func applyStyle(_ id: String) {
      switch styles.effect(of: id) {
      case .role(let role): blocks.role = role
      case .contents: if !isContents.isEmpty { isContents[isContents.count - 1] = true }
      }
    }

    private mutating func end(_ name: String) {
      switch name {
      case "p": blocks.endParagraph(isShown: !(isContents.popLast() ?? false))
      case "t": isInText = false
      case "tr": blocks.endRow()
      default: break
      }
    }
  }
}
