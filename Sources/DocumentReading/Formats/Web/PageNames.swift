/// What the classes and ids of a page's elements tell of what they hold.
///
/// A name is the page's own, so it counts only as far as the page does not contradict it: one that
/// most of the text stands under says nothing, and one that also names subjects ("search",
/// "social") or parts of any layout ("widget") says little of running text.
struct PageNames {
  /// What is held against each node by its names.
  enum Evidence { case none, weak, strong }

  private(set) var evidence: [Evidence]

  /// Looks at the names in `tree`, where `length` is how much text stands in each node.
  init(_ tree: HTMLTree, length: [Int]) {
    evidence = Array(repeating: .none, count: tree.nodes.count)
    let whole = length.first ?? 0
    /// Where each weak word stands, how much text under it, and where the last such element ends.
    var uses: [String: (places: [Int], length: Int, end: Int)] = [:]
    for (place, node) in tree.nodes.enumerated() where !node.attributes.isEmpty {
      let words = node.nameWords
      if words.isEmpty { continue }
      if !words.isDisjoint(with: Self.strong) {
        evidence[place] = .strong
        continue
      }
      for word in words where Self.weak.contains(word) {
        var use = uses[word] ?? ([], 0, 0)
        use.places.append(place)
        if place >= use.end { (use.length, use.end) = (use.length + length[place], node.end) }
        uses[word] = use
      }
    }
    for use in uses.values where use.length * 5 <= whole * 2 {
      for place in use.places { evidence[place] = .weak }
    }
  }

  /// Words in the names of what surrounds a text, and of nothing else.
  private static let strong: Set<String> = [
    "advert", "advertisement", "breadcrumb", "breadcrumbs", "colophon", "comment", "comments",
    "consent", "cookie", "cookies", "crumbs", "footer", "gdpr", "masthead", "nav",
    "navbar", "navigation", "newsletter", "pagination", "recommended", "related",
    "sidebar", "signup", "sponsored", "subscribe", "topbar", "trending",
  ]

  /// Words that also stand in the names of other things.
  private static let weak: Set<String> = [
    "copyright", "labels", "likes", "login", "menu", "metadata", "modal", "pager", "pathway",
    "popup", "promo", "promoted",
    "search", "share", "sharing",
    "skip", "social", "teaser", "teasers", "toolbar", "widget",
  ]
}

extension HTMLTree.Node {
  /// Whether a browser would not show it, or only speak it.
  var isHidden: Bool {
    let style = attributes["style"]?.filter { $0 != " " }.lowercased() ?? ""
    if attributes["hidden"] != nil || attributes["aria-hidden"] == "true" { return true }
    if style.contains("display:none") || style.contains("visibility:hidden") { return true }
    return attributes["class"]?.split(whereSeparator: \.isWhitespace)
      .contains { Self.spoken.contains(String($0)) } ?? false
  }

  /// The classes by which pages hide what is for screen readers alone.
  private static let spoken: Set<String> = [
    "assistive", "element-invisible", "screen-reader-text", "sr-only", "visually-hidden",
    "visuallyhidden",
  ]

  /// The words of its class and id, in lower case: "siteNav main-menu" gives site, nav, main, menu.
  var nameWords: Set<String> {
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
    words.remove("")
    return words
  }
}
