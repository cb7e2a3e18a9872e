/// Tells what a page says from what surrounds it: menus, notices, forms, links to other pages.
///
/// It goes by landmarks, by names, and by how much text stands in links; the last after Kohlschütter,
/// Fankhauser and Nejdl, "Boilerplate detection using shallow text features" (WSDM 2010).
struct PageRegions {
  private let tree: HTMLTree
  /// How many letters and digits of text stand in each node, and how many of them not in links.
  private let length: [Int]
  private let plainLength: [Int]
  private let names: PageNames
  /// Whether nothing surrounds the text, so that all that can be seen is it.
  private let isFragment: Bool
  /// The place of the element that is the page's title.
  let title: Int?
  /// The place of the element that holds what the page says.
  private(set) var main = 0

  /// Looks at the page `tree`.
  init(_ tree: HTMLTree, isFragment: Bool = false) {
    self.tree = tree
    self.isFragment = isFragment
    title = PageTitle.place(in: tree)
    var length = Array(repeating: 0, count: tree.nodes.count)
    var plain = length
    /// Where what is silent ends, and what is in a link.
    var (silentEnd, linkEnd) = (0, 0)
    for (place, node) in tree.nodes.enumerated() {
      if Self.isSilent(place, in: tree) { silentEnd = max(silentEnd, node.end) }
      if node.name == "a" { linkEnd = max(linkEnd, node.end) }
      guard node.isText, place >= silentEnd else { continue }
      length[place] = node.text.utf8.count { $0 > 0x20 }
      if place >= linkEnd { plain[place] = length[place] }
    }
    Self.addUp(&length, in: tree)
    Self.addUp(&plain, in: tree)
    self.length = length
    plainLength = plain
    names = PageNames(tree, length: plain)
    guard !tree.nodes.isEmpty, !isFragment else { return }
    main = namedMain
    main = narrowed(main)
  }

  /// Whether the element at `place`, inside `main`, surrounds what the page says.
  ///
  /// - Parameter hasHeading: Whether a heading stands right before it.
  func isSurrounding(_ place: Int, hasHeading: Bool = false) -> Bool {
    let node = tree.nodes[place]
    if Self.isSilent(place, in: tree) || node.isHidden { return true }
    if isFragment { return false }
    if let title, (place..<node.end).contains(title) { return false }
    // What holds most of the text is the page, whatever it is called.
    if plainLength[place] * 5 > plainLength[main] * 2 { return false }
    if Self.surrounding.contains(node.name) || Self.roles.contains(node.attributes["role"] ?? "") {
      return true
    }
    if node.name == "header" { return linkShare(place) > 0.5 }
    switch names.evidence[place] {
    case .strong: return true
    case .weak where !isRunning(place): return true
    case .weak, .none: return !hasHeading && isMenu(place)
    }
  }

  /// How much text that is in no link stands at `place`, in letters and digits.
  func plainLength(_ place: Int) -> Int { plainLength[place] }

  /// How much text stands at `place`, in letters and digits.
  func length(_ place: Int) -> Int { length[place] }

  /// The element that the page marks as its main part.
  private var namedMain: Int {
    let whole = plainLength.first ?? 0
    let named = tree.nodes.indices.filter {
      tree.nodes[$0].name == "main" || tree.nodes[$0].attributes["role"] == "main"
    }
    let outer = named.max { plainLength[$0] < plainLength[$1] }
    let root = outer.flatMap { plainLength[$0] * 3 > whole ? $0 : nil } ?? 0
    // One article with most of the text is the page; of several that share it, all are.
    let articles = tree.places(of: "article").filter { $0 > root && $0 < tree.nodes[root].end }
    let longest = articles.max { plainLength[$0] < plainLength[$1] }
    return longest.flatMap { plainLength[$0] * 5 > plainLength[root] * 3 ? $0 : nil } ?? root
  }

  /// The innermost element in `root` with the title and four fifths of the text that is not known
  /// to surround it; where no title is known, with every heading that stands before that text.
  private func narrowed(_ root: Int) -> Int {
    let isTitled = title.map { (root..<tree.nodes[root].end).contains($0) } ?? false
    var heading: Int?
    var kept = Array(repeating: 0, count: tree.nodes.count)
    var place = root
    while place < tree.nodes[root].end {
      if place != root, !tree.nodes[place].isText, isSurrounding(place) {
        place = tree.nodes[place].end
        continue
      }
      if title == nil, heading == nil, tree.headingLevel(place) != nil { heading = place }
      if tree.nodes[place].isText { kept[place] = plainLength[place] }
      place += 1
    }
    Self.addUp(&kept, in: tree)
    var found = root
    while let inner = children(of: found).first(where: { kept[$0] * 5 > kept[root] * 4 }) {
      if isTitled, let title, !(inner..<tree.nodes[inner].end).contains(title) { break }
      if let heading, heading < inner { break }
      if !Self.groups.contains(tree.nodes[inner].name) { break }
      found = inner
    }
    return found
  }

  private func children(of place: Int) -> [Int] {
    var children: [Int] = []
    var child = place + 1
    while child < tree.nodes[place].end {
      children.append(child)
      child = tree.nodes[child].end
    }
    return children
  }

  /// Whether the element at `place` holds running text, and few links.
  private func isRunning(_ place: Int) -> Bool {
    plainLength[place] >= 120 && linkShare(place) < 0.25
  }

  /// Whether the list or table at `place` is little but links of a few words.
  private func isMenu(_ place: Int) -> Bool {
    guard ["ul", "ol", "table", "dl"].contains(tree.nodes[place].name) else { return false }
    let items = (place..<tree.nodes[place].end).count { tree.nodes[$0].name == "a" }
    return items >= 3 && linkShare(place) > 0.8 && length[place] / items <= 30
  }

  private func linkShare(_ place: Int) -> Double {
    length[place] == 0 ? 0 : 1 - Double(plainLength[place]) / Double(length[place])
  }

  /// Adds to each node what stands in it.
  private static func addUp(_ lengths: inout [Int], in tree: HTMLTree) {
    for place in tree.nodes.indices.dropFirst().reversed() {
      lengths[tree.nodes[place].parent] += lengths[place]
    }
  }

  /// Whether the element at `place` is one without text for a reader.
  ///
  /// A button in a heading opens what stands under it, and is its words (WAI-ARIA, accordions).
  private static func isSilent(_ place: Int, in tree: HTMLTree) -> Bool {
    let node = tree.nodes[place]
    return silent.contains(node.name)
      && !(node.name == "button" && tree.headingLevel(node.parent) != nil)
  }

  private static let silent: Set<String> = [
    "audio", "button", "canvas", "datalist", "dialog", "embed", "head", "iframe", "input", "label",
    "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "video",
  ]

  /// Elements that can be a page's main part.
  private static let groups: Set<String> = [
    "article", "body", "center", "div", "form", "main", "section", "table", "tbody", "td",
    "tr",
  ]

  private static let surrounding: Set<String> = ["aside", "footer", "form", "menu", "nav"]

  private static let roles: Set<String> = [
    "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar",
    "navigation", "search", "toolbar",
  ]
}
