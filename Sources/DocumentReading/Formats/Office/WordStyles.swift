import GraphModel

/// What the styles of a Word document make of the paragraphs that have them.
struct WordStyles {
  /// One style, as far as it is read.
  struct Style {
    var name = ""
    var parent: String?
    var outlineLevel: Int?
    var isList = false
  }

  /// What a style makes of a paragraph.
  enum Effect: Equatable {
    case role(OfficeBlocks.Role)
    /// A line of a table of contents, which is left out.
    case contents
  }

  private var styles: [String: Style] = [:]

  /// No styles yet.
  init() {}

  /// States what the style `id` is.
  mutating func set(_ style: Style, as id: String) { styles[id] = style }

  /// The styles that the file `word/styles.xml` states; none of a file that is not there.
  init(_ bytes: [UInt8]?) throws(ReadingFault) {
    guard let bytes else { return }
    var styles: [String: Style] = [:]
    var id: String?
    try XMLEvent.read(bytes) { event in
      guard case .start(let name, let attributes) = event else {
        if event == .end("style") { id = nil }
        return
      }
      if name == "style" { id = attributes["w:styleId"] }
      guard let id else { return }
      let value = attributes["w:val"]
      switch name {
      case "style": styles[id] = Style()
      case "name": styles[id]?.name = value ?? ""
      case "basedOn": styles[id]?.parent = value
      case "outlineLvl": styles[id]?.outlineLevel = value.flatMap { Int($0) }
      case "numPr": styles[id]?.isList = true
      default: break
      }
    }
    self.styles = styles
  }

  /// What the style `id` makes of a paragraph, by itself or through the styles it is based on.
  func effect(of id: String) -> Effect {
    if styles[id] == nil { return Self.effect(ofName: id) ?? .role(OfficeBlocks.Role()) }
    var next: String? = id
    for _ in 0..<20 {
      guard let id = next, let style = styles[id] else { break }
      if let effect = Self.effect(ofName: style.name) ?? Self.effect(ofName: id) { return effect }
      if let level = style.outlineLevel, (0..<9).contains(level) {
        return .role(.heading(level + 1))
      }
      if style.isList { return .role(OfficeBlocks.Role(kind: .item)) }
      next = style.parent
    }
    return .role(OfficeBlocks.Role())
  }

  /// What a style of Word's own makes of a paragraph, told by its name or its id.
  private static func effect(ofName name: String) -> Effect? {
    let key = String(name.lowercased().filter { $0 != " " })
    if key == "title" { return .role(.heading(1)) }
    if key == "caption" { return .role(OfficeBlocks.Role(kind: .caption)) }
    if key.hasPrefix("listbullet") || key.hasPrefix("listnumber") {
      return .role(OfficeBlocks.Role(kind: .item))
    }
    if key.hasPrefix("toc"), Int(key.dropFirst(3)) != nil { return .contents }
    if key.hasPrefix("heading"), let level = Int(key.dropFirst(7)), (1...9).contains(level) {
      return .role(.heading(level))
    }
    return nil
  }
}
