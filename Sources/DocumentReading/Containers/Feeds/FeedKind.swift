/// What an XML file is, by its first element.
enum FeedKind {
  /// RSS 2.0, and what came before it.
  case rss
  /// RSS 1.0, which is written in RDF.
  case rdf
  /// Atom 1.0, and 0.3.
  case atom
  /// The addresses of a site (sitemaps.org), some with titles of news.
  case siteMap
  /// A list of such files.
  case siteMapIndex

  /// The kind of a file whose first element is called `root`; none, if it is another one.
  init?(root: XMLName) {
    switch (root.local, root.namespace) {
    case ("rss", _): self = .rss
    case ("RDF", Self.rdfNamespace): self = .rdf
    case ("feed", ""), ("feed", Self.atomNamespace), ("feed", Self.oldAtomNamespace): self = .atom
    case ("urlset", _): self = .siteMap
    case ("sitemapindex", _): self = .siteMapIndex
    default: return nil
    }
  }

  /// Whether an element called `name` holds one post, or one address.
  func isItem(_ name: XMLName) -> Bool {
    switch self {
    case .rss, .rdf: name.local == "item"
    case .atom: name.local == "entry"
    case .siteMap: name.local == "url"
    case .siteMapIndex: name.local == "sitemap"
    }
  }

  var holdsAddresses: Bool { self == .siteMap || self == .siteMapIndex }

  /// What an element of a post is known by: its name, with a prefix for those of a module; none,
  /// if it is of a module that is not read.
  static func key(of name: XMLName) -> String? {
    switch name.namespace {
    case "http://purl.org/rss/1.0/modules/content/": "content:" + name.local
    case "http://purl.org/dc/elements/1.1/", "http://purl.org/dc/terms/": "dc:" + name.local
    case let other where plainNamespaces.contains(other): name.local
    case let other where other.hasPrefix("http://www.google.com/schemas/sitemap-news/"):
      "news:" + name.local
    default: nil
    }
  }

  private static let rdfNamespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  private static let atomNamespace = "http://www.w3.org/2005/Atom"
  private static let oldAtomNamespace = "http://purl.org/atom/ns#"

  private static let plainNamespaces: Set<String> = [
    "", atomNamespace, oldAtomNamespace, "http://purl.org/rss/1.0/",
    "http://my.netscape.com/rdf/simple/0.9/", "http://backend.userland.com/rss2",
    "http://www.sitemaps.org/schemas/sitemap/0.9",
    "http://www.google.com/schemas/sitemap/0.84",
  ]
}
