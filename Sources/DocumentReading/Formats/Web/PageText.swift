import GraphModel

/// Reads the blocks of a page out of the part that holds what it says.
struct PageText {
  private let tree: HTMLTree
  private(set) var content = StructuredText()
  /// The words of the block that is being read.
  private var words = ""
  /// What the block is, and its level if it is a heading.
  private var kind = Passage.Kind.paragraph
  private var level: Int?
  /// The level of a heading over links to other pages, while what stands under it is passed over.
  private var passedLevel: Int?

  /// The text of the page `tree`.
  ///
  /// - Parameter isFragment: Whether the page is nothing but its text.
  init(_ tree: HTMLTree, isFragment: Bool = false) {
    self.tree = tree
    let regions = PageRegions(tree, isFragment: isFragment)
    let main = regions.main
    guard !tree.nodes.isEmpty else { return }
    let title = tree.places(of: "h1").first
    if let title, !(main..<tree.nodes[main].end).contains(title) {
      content.add(tree.words(in: title), kind: .heading, level: 1)
    }
    read(main, regions: regions)
  }

  private mutating func read(_ main: Int, regions: PageRegions) {
    var open: [Int] = []
    var place = main
    while place < tree.nodes[main].end {
      while let last = open.last, tree.nodes[last].end <= place { leave(open.removeLast()) }
      let node = tree.nodes[place]
      if node.isText {
        words += node.text
      } else if place != main, regions.isSurrounding(place, in: main) {
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

  private mutating func enter(_ place: Int) {
    let name = tree.nodes[place].name
    switch name {
    case "br": words += "\u{2028}"
    case "td", "th": if !words.allSatisfy(\.isWhitespace) { words += " | " }
    default: if Self.isBlock(name) { startBlock(name) }
    }
  }

  private mutating func leave(_ place: Int) {
    if Self.isBlock(tree.nodes[place].name) { endBlock() }
  }

  private mutating func startBlock(_ name: String) {
    // A paragraph in an item or a cell belongs to it.
    let continues = words.allSatisfy { $0.isWhitespace } && kind == .item && Self.fills(name)
    endBlock()
    switch name {
    case "h1", "h2", "h3", "h4", "h5", "h6":
      (kind, level) = (.heading, Int(name.dropFirst()))
    case "li", "tr", "dt", "dd": kind = .item
    case "figcaption", "caption": kind = .caption
    default: if continues { kind = .item }
    }
  }

  private mutating func endBlock() {
    defer { (words, kind, level) = ("", .paragraph, nil) }
    let lines = words.split(separator: "\u{2028}").map { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }.filter { !$0.isEmpty && $0 != "|" }
    guard !lines.isEmpty else { return }
    let text = lines.joined(separator: "\n")
    if let level {
      if let passed = passedLevel, level <= passed { passedLevel = nil }
      if passedLevel == nil, OtherPages.isHeading(text) { passedLevel = level }
    }
    if passedLevel == nil { content.add(text, kind: kind, level: level) }
  }

  /// Elements that a browser begins a new line for.
  private static func isBlock(_ name: String) -> Bool { blocks.contains(name) }

  /// Elements that only group the words of the item they begin.
  private static func fills(_ name: String) -> Bool { name == "p" || name == "div" }

  private static let blocks: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5",
    "h6", "header", "hgroup", "hr", "legend", "li", "main", "ol", "p", "pre", "section", "summary",
    "table", "tbody", "tfoot", "thead", "tr", "ul",
  ]
}

/// Headings over links to other pages.
enum OtherPages {
  /// Whether `heading` announces links to other pages and nothing of this one.
  static func isHeading(_ heading: String) -> Bool {
    let words = heading.lowercased().filter { $0.isLetter || $0 == " " }
    return headings.contains(words.split(separator: " ").joined(separator: " "))
  }

  private static let headings: Set<String> = [
    "related", "related articles", "related content", "related links", "related news",
    "related posts", "related stories", "related topics", "read more", "read next", "see also",
    "more news", "more stories", "more like this", "latest news", "latest stories", "most read",
    "most popular", "popular posts", "recent posts", "other news", "you may also like",
    "you might also like", "recommended for you", "share this", "share this article",
    "share this page", "follow us", "leave a comment", "leave a reply", "comments",
  ]
}
