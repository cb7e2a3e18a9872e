import GraphModel

/// Reads PowerPoint presentations: the text of the slides in their order, without their notes.
enum SlideText {
  /// The text of the presentation that `bytes` hold.
  static func text(of bytes: [UInt8]) throws(ReadingFault) -> StructuredText {
    let (show, links) = ("ppt/presentation.xml", "ppt/_rels/presentation.xml.rels")
    let core = "docProps/core.xml"
    let members = try ZipArchive.members(of: bytes) { name in
      [show, links, core].contains(name)
        || (name.hasPrefix("ppt/slides/") && name.hasSuffix(".xml"))
    }
    guard let presentation = members[show], let relations = members[links] else { throw .damaged }
    var walk = Walk(blocks: OfficeBlocks(particulars: try OfficeParticulars.read(members[core])))
    for slide in try slides(of: presentation, relations: relations) {
      guard let slide = members[slide] else { continue }
      try XMLEvent.read(slide) { walk.take($0) }
    }
    return walk.blocks.content
  }

  /// The names of the members that hold the slides, in the order they are shown in.
  private static func slides(
    of presentation: [UInt8], relations: [UInt8]
  ) throws(ReadingFault) -> [String] {
    var targets: [String: String] = [:]
    try XMLEvent.read(relations) { event in
      guard case .start("Relationship", let attributes) = event, let id = attributes["Id"],
        let target = attributes["Target"]
      else { return }
      targets[id] = target.hasPrefix("/") ? String(target.dropFirst()) : "ppt/" + target
    }
    var slides: [String] = []
    var seen: Set<String> = []
    try XMLEvent.read(presentation) { event in
      guard case .start("sldId", let attributes) = event, let id = attributes["r:id"],
        let target = targets[id], seen.insert(target).inserted
      else { return }
      slides.append(target)
    }
    return slides
  }

  /// A walk through the slides.
  private struct Walk {
    var blocks: OfficeBlocks
    /// How many elements deep the walk is in what is left out.
    private var skipped = 0
    private var isInText = false
    /// What the paragraphs of the shape under way are; none are read of its number or footer.
    private var role: OfficeBlocks.Role? = OfficeBlocks.Role()
    private var hasHeading = false

    init(blocks: OfficeBlocks) { self.blocks = blocks }

    mutating func take(_ event: XMLEvent) {
      switch event {
      case .start(let name, let attributes):
        if skipped > 0 || name == "Fallback" { skipped += 1 } else { start(name, attributes) }
      case .end(let name):
        if skipped > 0 { skipped -= 1 } else { end(name) }
      case .text(let words):
        if isInText, skipped == 0 { blocks.append(words) }
      }
    }

    private mutating func start(_ name: String, _ attributes: [String: String]) {
      switch name {
      case "sp", "graphicFrame": role = OfficeBlocks.Role()
      case "ph": role = role(ofPlace: attributes["type"])
      case "p": blocks.startParagraph(role ?? OfficeBlocks.Role())
      case "t": isInText = true
      case "tab": blocks.append(" ")
      case "br": blocks.breakLine()
      case "tr": blocks.startRow()
      case "tc": blocks.startCell()
      default: break
      }
    }

    private mutating func end(_ name: String) {
      switch name {
      case "p": blocks.endParagraph(isShown: role != nil)
      case "t": isInText = false
      case "tr": blocks.endRow()
      case "sp":
        if role?.kind == .heading { hasHeading = true }
        role = OfficeBlocks.Role()
      default: break
      }
    }

    /// What the paragraphs in a place of the slide's layout are; the first title heads the others.
    private func role(ofPlace type: String?) -> OfficeBlocks.Role? {
      switch type {
      case "title", "ctrTitle": .heading(hasHeading ? 2 : 1)
      case "subTitle": OfficeBlocks.Role()
      case "sldNum", "dt", "ftr", "hdr": nil
      default: OfficeBlocks.Role(kind: .item)
      }
    }
  }
}
