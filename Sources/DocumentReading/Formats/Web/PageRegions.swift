/// Tells what a page says from what surrounds it: menus, notices, forms, links to other pages.
struct PageRegions {
  private let tree: HTMLTree
  /// How many letters and digits of text stand in each node, and how many of them not in links.
  private let length: [Int]
  private let plainLength: [Int]
  /// Whether nothing surrounds the text, so that all that can be seen is it.
  private let isFragment: Bool

  /// Looks at the page `tree`.
  init(_ tree: HTMLTree, isFragment: Bool = false) {
    self.tree = tree
    self.isFragment = isFragment
    var length = tree.nodes.map { $0.isText ? Self.weight(of: $0.text) : 0 }
    for place in tree.nodes.indices where Self.silent.contains(tree.nodes[place].name) {
      for inside in place..<tree.nodes[place].end { length[inside] = 0 }
    }
    var plain = length
    for place in tree.nodes.indices where tree.nodes[place].name == "a" {
      for inside in place..<tree.nodes[place].end { plain[inside] = 0 }
    }
    for place in tree.nodes.indices.dropFirst().reversed() {
      length[tree.nodes[place].parent] += length[place]
      plain[tree.nodes[place].parent] += plain[place]
    }
    self.length = length
    plainLength = plain
  }

  /// The place of the element that holds what the page says.
  var main: Int {
    if isFragment { return 0 }
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

  /// Whether the element at `place`, inside `main`, surrounds what the page says.
  func isSurrounding(_ place: Int, in main: Int) -> Bool {
    let node = tree.nodes[place]
    if Self.silent.contains(node.name) || node.isHidden { return true }
    if isFragment { return false }
    // What holds most of the text is the page, whatever it is called.
    if plainLength[place] * 5 > plainLength[main] * 2 { return false }
    if Self.surrounding.contains(node.name) || Self.roles.contains(node.attributes["role"] ?? "") {
      return true
    }
    if node.name == "header" { return !holdsHeading(place) && linkShare(place) > 0.5 }
    if !Self.words.isDisjoint(with: node.nameWords) { return true }
    return isMenu(place)
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

  private func holdsHeading(_ place: Int) -> Bool {
    (place..<tree.nodes[place].end).contains { tree.nodes[$0].name == "h1" }
  }

  private static func weight(of text: String) -> Int {
    text.utf8.count { $0 > 0x20 }
  }

  /// Elements without text for a reader.
  private static let silent: Set<String> = [
    "audio", "button", "canvas", "datalist", "dialog", "embed", "head", "iframe", "input",
    "noscript", "object", "script", "select", "style", "svg", "template", "textarea", "video",
  ]

  private static let surrounding: Set<String> = ["aside", "footer", "form", "menu", "nav"]

  private static let roles: Set<String> = [
    "alert", "alertdialog", "banner", "complementary", "contentinfo", "dialog", "menu", "menubar",
    "navigation", "search", "toolbar",
  ]

  /// Words in the names that pages give to what surrounds their text.
  private static let words: Set<String> = [
    "advert", "advertisement", "breadcrumb", "breadcrumbs", "comments", "consent", "cookie",
    "cookies", "crumbs", "footer", "gdpr", "login", "menu", "modal", "nav", "navbar", "navigation",
    "newsletter", "pager", "pagination", "popup", "promo", "promoted", "recommended", "related",
    "search", "share", "sharing", "sidebar", "signup", "skip", "social", "sponsored", "subscribe",
    "teaser", "teasers", "toolbar", "trending", "widget",
  ]
}

extension HTMLTree.Node {
  /// Whether a browser would not show it.
  fileprivate var isHidden: Bool {
    let style = attributes["style"]?.filter { $0 != " " }.lowercased() ?? ""
    return attributes["hidden"] != nil || attributes["aria-hidden"] == "true"
      || style.contains("display:none") || style.contains("visibility:hidden")
  }

  /// The words of its class and id, in lower case: "siteNav main-menu" gives site, nav, main, menu.
  fileprivate var nameWords: Set<String> {
    var words: Set<String> = []
    for value in [attributes["class"], attributes["id"]].compactMap(\.self) {
      var word = ""
      for letter in value.unicodeScalars.prefix(400) {
        let isUpper = ("A"..."Z").contains(letter)
        if isUpper || !letter.properties.isAlphabetic {
          words.insert(word)
          word = ""
        }
        if letter.properties.isAlphabetic { word += letter.properties.lowercaseMapping }
      }
      words.insert(word)
    }
    return words
  }
}
