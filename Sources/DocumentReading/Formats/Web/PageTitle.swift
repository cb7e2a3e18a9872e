/// Finds the title of a page.
enum PageTitle {
  /// The place of the heading in `tree` that the page's head repeats; else of the first heading of
  /// the first level; else of another element whose words the head repeats.
  ///
  /// A heading that only links to the start of the site is the site's name, and comes last.
  static func place(in tree: HTMLTree) -> Int? {
    let stated = statedTitles(of: tree).map(words)
    let headings = tree.nodes.indices.lazy.filter { place in
      tree.headingLevel(place) != nil && tree.nodes[place].end - place <= longest
    }.prefix(most)
    var best: (place: Int, length: Int)?
    for place in headings where !isHomeLink(place, in: tree) {
      let heading = words(in: place, of: tree)
      guard heading.count > (best?.length ?? 1) else { continue }
      if stated.contains(where: { $0.contains(heading) }) { best = (place, heading.count) }
    }
    if let best { return best.place }
    let first = headings.filter { tree.headingLevel($0) == 1 }
    return first.first { !isHomeLink($0, in: tree) } ?? line(repeating: stated, in: tree)
      ?? first.first
  }

  /// The place of the first short element whose words are half or more of a title in the head.
  ///
  /// It is not in a link, a list or a menu, and holds no link.
  private static func line(repeating stated: [[Substring]], in tree: HTMLTree) -> Int? {
    var passedEnd = 0
    for (place, node) in tree.nodes.enumerated() {
      if ["a", "head", "li", "nav"].contains(node.name) { passedEnd = max(passedEnd, node.end) }
      guard place >= passedEnd, lines.contains(node.name), node.end - place <= 12 else { continue }
      let line = words(in: place, of: tree)
      guard line.count > 1 else { continue }
      guard stated.contains(where: { $0.count <= line.count * 2 && $0.contains(line) }) else {
        continue
      }
      if (place..<node.end).allSatisfy({ tree.nodes[$0].name != "a" }) { return place }
    }
    return nil
  }

  private static let lines: Set<String> = [
    "b", "big", "center", "div", "font", "p", "span", "strong", "td",
  ]

  /// Whether the element at `place` holds one link and no more, which leads to the site's start.
  static func isHomeLink(_ place: Int, in tree: HTMLTree) -> Bool {
    let inside = place..<tree.nodes[place].end
    let links = inside.filter { tree.nodes[$0].name == "a" }
    guard links.count == 1, let link = links.first else { return false }
    let isWhole = inside.allSatisfy { index in
      let node = tree.nodes[index]
      return !node.isText || node.text.allSatisfy(\.isWhitespace)
        || (link..<tree.nodes[link].end).contains(index)
    }
    let attributes = tree.nodes[link].attributes
    return isWhole && (attributes["rel"] == "home" || isStart(attributes["href"] ?? ""))
  }

  /// Whether `address` is that of a site's first page.
  private static func isStart(_ address: String) -> Bool {
    let path = address.firstRange(of: "://").map { scheme in
      address[scheme.upperBound...].drop { $0 != "/" }
    }
    let name = (path ?? address[...]).drop { $0 == "." || $0 == "/" }
    return !address.isEmpty && ["", "index.html", "index.htm", "index.php"].contains(name)
  }

  private static func statedTitles(of tree: HTMLTree) -> [String] {
    let title = tree.places(of: "title").first.map(tree.words(in:))
    let shared = tree.places(of: "meta").lazy.map { tree.nodes[$0].attributes }
      .first { $0["property"] == "og:title" }?["content"]
    return [title, shared].compactMap(\.self)
  }

  /// The words in the element at `place`, as far as a title goes.
  private static func words(in place: Int, of tree: HTMLTree) -> [Substring] {
    var text = ""
    for node in tree.nodes[place..<tree.nodes[place].end] where text.utf8.count < 1000 {
      text += node.text.prefix(500)
    }
    return words(text)
  }

  /// The words of `text`, in lower case, as far as a title goes.
  private static func words(_ text: String) -> [Substring] {
    text.prefix(500).lowercased().split { !$0.isLetter && !$0.isNumber }
  }

  /// The most headings that are looked at, and the most nodes that one of them holds.
  private static let most = 200
  private static let longest = 100
}

extension HTMLTree {
  /// The level of the heading at `place`, from 1; none, if the element there is no heading.
  func headingLevel(_ place: Int) -> Int? {
    let node = nodes[place]
    if node.name.utf8.count == 2, node.name.hasPrefix("h"), let level = Int(node.name.dropFirst()) {
      return (1...6).contains(level) ? level : nil
    }
    guard node.attributes["role"] == "heading" else { return nil }
    let level = node.attributes["aria-level"].flatMap { Int($0) } ?? 2
    return max(1, min(level, 6))
  }
}
