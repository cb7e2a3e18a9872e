import GraphModel

/// Reads the blocks of a page out of the part that holds what it says.
struct PageText {
  private let tree: HTMLTree
  private let regions: PageRegions
  private let tables: PageTables
  private var blocks: [PageBlock] = []
  /// The lines of the block that is being read, and where it begins.
  private var lines = [PageLine()]
  private var start = 0
  private var hasWords = false
  /// What the block is, and its level if it is a heading.
  private var kind = Passage.Kind.paragraph
  private var level: Int?
  /// How many links and elements in bold letters are open.
  private var openLinks = 0
  private var openStrong = 0
  /// The level of a heading over links to other pages, and the end of what is passed over with it.
  private var passed: (level: Int, end: Int)?

  /// The text of the page `tree`.
  ///
  /// - Parameter isFragment: Whether the page is nothing but its text.
  /// - Throws: `ReadingFault.tooSlow`.
  static func content(
    of tree: HTMLTree, isFragment: Bool = false
  ) throws(ReadingFault) -> StructuredText {
    var content = StructuredText()
    guard !tree.nodes.isEmpty else { return content }
    var reader = PageText(tree, isFragment: isFragment)
    try reader.read()
    let (main, title) = (reader.regions.main, reader.regions.title)
    let inside = title.flatMap { (main..<tree.nodes[main].end).contains($0) ? $0 : nil }
    if let title, inside == nil { content.add(tree.words(in: title), kind: .heading, level: 1) }
    let index = inside.flatMap { place in
      reader.blocks.firstIndex { (place..<tree.nodes[place].end).contains($0.place) }
    }
    let blocks =
      isFragment ? reader.blocks : PageSelection.kept(of: reader.blocks, title: index)
    for block in blocks {
      content.add(block.text, kind: block.kind, level: block.level)
    }
    return content
  }

  private init(_ tree: HTMLTree, isFragment: Bool) {
    self.tree = tree
    regions = PageRegions(tree, isFragment: isFragment)
    tables = PageTables(tree, regions: regions)
  }

  private mutating func read() throws(ReadingFault) {
    var check = TimeCheck()
    var open: [Int] = []
    var place = regions.main
    while place < tree.nodes[regions.main].end {
      try check.step()
      while let last = open.last, tree.nodes[last].end <= place { leave(open.removeLast()) }
      let node = tree.nodes[place]
      if node.isText {
        lines[lines.count - 1].add(
          node.text, at: place, isLinked: openLinks > 0, isStrong: openStrong > 0)
        if lines[lines.count - 1].letters > 0 { hasWords = true }
      } else if place != regions.main, isSurrounding(place) {
        place = node.end
        continue
      } else {
        enter(place)
        open.append(place)
      }
      place += 1
    }
    while let last = open.popLast() { leave(last) }
    endBlock()
  }

  private func isSurrounding(_ place: Int) -> Bool {
    let follows = !hasWords && blocks.last?.kind == .heading && (blocks.last?.level ?? 1) > 1
    return regions.isSurrounding(place, hasHeading: follows)
  }

  private mutating func enter(_ place: Int) {
    switch tree.nodes[place].name {
    case "br": lines.append(PageLine())
    case "a":
      openLinks += 1
      lines[lines.count - 1].beginLink()
    case "b", "strong": openStrong += 1
    case "td", "th":
      if tables.layout.contains(place) {
        startBlock(place)
      } else {
        lines[lines.count - 1].beginCell()
      }
    default: if isBlock(place) { startBlock(place) }
    }
  }

  private mutating func leave(_ place: Int) {
    switch tree.nodes[place].name {
    case "a": openLinks -= 1
    case "b", "strong": openStrong -= 1
    default: if isBlock(place) || tables.layout.contains(place) { endBlock() }
    }
  }

  private mutating func startBlock(_ place: Int) {
    let name = tree.nodes[place].name
    // A paragraph in an item or a cell belongs to it.
    let continues = !hasWords && kind == .item && (name == "p" || name == "div")
    endBlock()
    start = place
    if let level = tree.headingLevel(place) {
      (kind, self.level) = (.heading, level)
      return
    }
    switch name {
    case "li", "dt", "dd": kind = .item
    case "tr": kind = tables.layout.contains(place) ? .paragraph : .item
    case "figcaption", "caption": kind = .caption
    default: if continues { kind = .item }
    }
  }

  private mutating func endBlock() {
    defer { (lines, kind, level, hasWords) = ([PageLine()], .paragraph, nil, false) }
    guard hasWords else { return }
    // Two line breaks end a paragraph.
    let parts = kind == .paragraph ? lines.split { $0.words.isEmpty } : [lines[...]]
    for part in parts { add(part) }
  }

  private mutating func add(_ lines: ArraySlice<PageLine>) {
    let text = lines.map(\.words).filter { !$0.isEmpty }.joined(separator: "\n")
    let letters = lines.reduce(0) { $0 + $1.letters }
    guard letters > 0, let place = lines.lazy.compactMap(\.place).first else { return }
    var (kind, level) = (kind, level)
    if kind == .paragraph {
      if let title = regions.title, (title..<tree.nodes[title].end).contains(place) {
        (kind, level) = (.heading, 1)
      } else if lines.allSatisfy({ $0.strongLetters == $0.letters }), Self.isHeading(text) {
        (kind, level) = (.heading, 6)
      }
    }
    if let level {
      if let passed, level <= passed.level { self.passed = nil }
      if passed == nil, OtherPages.isHeading(text) { passed = (level, end(under: start)) }
    }
    if let passed, place < passed.end { return }
    passed = nil
    blocks.append(
      PageBlock(
        text: text, kind: kind, level: level, place: place,
        links: lines.reduce(0) { $0 + $1.links }, letters: letters,
        linkShare: Double(lines.reduce(0) { $0 + $1.linkedLetters }) / Double(letters)))
  }

  /// Whether a line in bold letters reads as the heading of what follows.
  private static func isHeading(_ line: String) -> Bool {
    guard line.utf8.count <= 120, !line.contains("\n") else { return false }
    guard let last = line.last, last.isLetter || last.isNumber || last == "?" else { return false }
    let bytes = TextBytes(line)
    let cues = LineCues(TextSpan(start: 0, end: bytes.count), in: bytes)
    return !FurnitureCues.isFurniture(cues)
  }

  /// The end of the innermost element that holds more than the heading at `place`.
  private func end(under place: Int) -> Int {
    var outer = place
    while outer != regions.main, regions.length(outer) <= regions.length(place) {
      outer = tree.nodes[outer].parent
    }
    return tree.nodes[outer].end
  }

  /// Whether a browser begins a new line for the element at `place`.
  private func isBlock(_ place: Int) -> Bool {
    Self.blocks.contains(tree.nodes[place].name) || tree.headingLevel(place) != nil
  }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hgroup", "hr", "legend", "li", "main", "ol", "p", "pre", "section", "summary",
    "table", "tbody", "tfoot", "thead", "tr", "ul",
  ]
}
