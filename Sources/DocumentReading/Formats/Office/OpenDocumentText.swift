import GraphModel

/// Reads OpenDocument texts: the text as it reads now, without what changes took away.
///
/// Notes, comments, indexes, headers and footers are left out.
enum OpenDocumentText {
  /// The text of the document that `bytes` hold.
  static func text(of bytes: [UInt8]) throws(ReadingFault) -> StructuredText {
    let (body, meta, manifest) = ("content.xml", "meta.xml", "META-INF/manifest.xml")
    let members = try ZipArchive.members(of: bytes) { [body, meta, manifest].contains($0) }
    if try isEncrypted(members[manifest]) { throw .encrypted }
    guard let document = members[body] else { throw .damaged }
    var walk = Walk(blocks: OfficeBlocks(particulars: try OfficeParticulars.read(members[meta])))
    try XMLEvent.read(document) { walk.take($0) }
    return walk.blocks.content
  }

  /// Whether the list of members says that some are encrypted.
  private static func isEncrypted(_ manifest: [UInt8]?) throws(ReadingFault) -> Bool {
    guard let manifest else { return false }
    var isEncrypted = false
    try XMLEvent.read(manifest) { event in
      if case .start("encryption-data", _) = event { isEncrypted = true }
    }
    return isEncrypted
  }

  /// A walk through the document.
  private struct Walk {
    var blocks: OfficeBlocks
    /// The styles that the named ones are based on.
    private var parents: [String: String] = [:]
    /// How many elements deep the walk is in what is left out.
    private var skipped = 0
    private var listDepth = 0

    private static let leftOut: Set = [
      "annotation", "tracked-changes", "note", "title", "desc", "table-of-content",
      "alphabetical-index", "bibliography", "forms", "binary-data",
    ]

    init(blocks: OfficeBlocks) { self.blocks = blocks }

    mutating func take(_ event: XMLEvent) {
      switch event {
      case .start(let name, let attributes):
        if skipped > 0 || Self.leftOut.contains(name) {
          skipped += 1
        } else {
          start(name, attributes)
        }
      case .end(let name):
        if skipped > 0 { skipped -= 1 } else { end(name) }
      case .text(let words):
        if skipped == 0 { blocks.append(words) }
      }
    }

    private mutating func start(_ name: String, _ attributes: [String: String]) {
      switch name {
      case "style":
        if let style = attributes["style:name"] {
          parents[style] = attributes["style:parent-style-name"]
        }
      case "p": blocks.startParagraph(role(ofStyle: attributes["text:style-name"]))
      case "h":
        let level = attributes["text:outline-level"].flatMap { Int($0) }
        blocks.startParagraph(.heading(level ?? 1))
      case "list-item": listDepth += 1
      case "s", "tab": blocks.append(" ")
      case "line-break": blocks.breakLine()
      case "table-row": blocks.startRow()
      case "table-cell": blocks.startCell()
      default: break
      }
    }

    private mutating func end(_ name: String) {
      switch name {
      case "p", "h": blocks.endParagraph()
      case "list-item": listDepth -= 1
      case "table-row": blocks.endRow()
      default: break
      }
    }

    private func role(ofStyle style: String?) -> OfficeBlocks.Role {
      var next = style
      for _ in 0..<20 {
        guard let name = next else { break }
        switch name {
        case "Title": return .heading(1)
        case "Caption", "Illustration", "Figure": return OfficeBlocks.Role(kind: .caption)
        default: next = parents[name]
        }
      }
      return OfficeBlocks.Role(kind: listDepth > 0 ? .item : .paragraph)
    }
  }
}
