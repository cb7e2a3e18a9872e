import GraphModel

/// Reads what a page says of itself in its head and its mark-up.
struct PageParticulars {
  private let tree: HTMLTree
  /// The content of each named meta element, by its name in lower case; the first counts.
  private let meta: [String: String]

  /// Looks at the page `tree`.
  init(_ tree: HTMLTree) {
    self.tree = tree
    var meta: [String: String] = [:]
    for place in tree.places(of: "meta") {
      let attributes = tree.nodes[place].attributes
      guard let name = attributes["property"] ?? attributes["name"] ?? attributes["itemprop"],
        let content = attributes["content"]?.split(whereSeparator: \.isWhitespace)
          .joined(separator: " "), !content.isEmpty, meta[name.lowercased()] == nil
      else { continue }
      meta[name.lowercased()] = content
    }
    self.meta = meta
  }

  /// What is known of the page.
  var particulars: DocumentParticulars {
    DocumentParticulars(
      title: first(of: ["og:title", "citation_title", "dc.title", "twitter:title"])
        ?? tree.places(of: "title").first.map(tree.words(in:)).flatMap { $0.isEmpty ? nil : $0 },
      published: published,
      author: first(of: ["author", "citation_author", "dc.creator", "article:author"])
        .flatMap { $0.contains("://") ? nil : $0 },
      language: language, address: address)
  }

  private func first(of names: [String]) -> String? {
    names.lazy.compactMap { meta[$0] }.first
  }

  private var published: String? {
    let named = [
      "article:published_time", "og:published_time", "citation_publication_date",
      "citation_date", "datepublished", "dc.date.issued", "dcterms.issued", "dc.date",
      "dcterms.date", "dcterms.created", "pubdate", "publication_date", "date",
    ].lazy.compactMap { meta[$0] }
    let times = tree.places(of: "time").lazy.compactMap { tree.nodes[$0].attributes["datetime"] }
    return named.compactMap(CalendarDay.init(iso:)).first?.text
      ?? scriptDate ?? times.compactMap(CalendarDay.init(iso:)).first?.text
  }

  /// The date in what a page tells search engines (JSON-LD).
  private var scriptDate: String? {
    for place in tree.places(of: "script")
    where tree.nodes[place].attributes["type"] == "application/ld+json" {
      let script = tree.words(in: place)
      guard let key = script.firstRange(of: "\"datePublished\"") else { continue }
      let value = script[key.upperBound...].drop { $0 == " " || $0 == ":" || $0 == "\"" }
      if let day = CalendarDay(iso: String(value.prefix(32))) { return day.text }
    }
    return nil
  }

  private var language: String? {
    let root = tree.nodes.first { $0.name == "html" }?.attributes["lang"]
    let tag = (root ?? meta["dc.language"] ?? meta["og:locale"])?.replacing("_", with: "-")
    guard let tag, tag.count <= 12, (tag.first?.isLetter ?? false) else { return nil }
    return tag
  }

  private var address: String? {
    let link = tree.places(of: "link").lazy.map { tree.nodes[$0].attributes }
      .first { $0["rel"]?.lowercased() == "canonical" }?["href"]
    return [link, meta["og:url"]].lazy.compactMap(\.self).first {
      $0.hasPrefix("https://") || $0.hasPrefix("http://")
    }
  }
}
