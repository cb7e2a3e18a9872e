import Testing

@testable import DocumentReading

struct FeedKindTests {
  @Test(
    arguments: [
      ("rss", "", .rss), ("RDF", "http://www.w3.org/1999/02/22-rdf-syntax-ns#", .rdf),
      ("RDF", "", nil), ("feed", "http://www.w3.org/2005/Atom", .atom),
      ("feed", "http://purl.org/atom/ns#", .atom), ("feed", "", .atom), ("feed", "urn:other", nil),
      ("urlset", "http://www.sitemaps.org/schemas/sitemap/0.9", .siteMap),
      ("sitemapindex", "", .siteMapIndex), ("html", "", nil), ("article", "", nil), ("", "", nil),
    ] as [(String, String, FeedKind?)])
  func `a feed is told by its first element`(local: String, namespace: String, kind: FeedKind?) {
    #expect(FeedKind(root: XMLName(namespace: namespace, local: local)) == kind)
  }

  @Test(
    arguments: [
      ("title", "", "title"), ("title", "http://www.w3.org/2005/Atom", "title"),
      ("title", "http://purl.org/rss/1.0/", "title"),
      ("encoded", "http://purl.org/rss/1.0/modules/content/", "content:encoded"),
      ("date", "http://purl.org/dc/elements/1.1/", "dc:date"),
      ("news", "http://www.google.com/schemas/sitemap-news/0.9", "news:news"),
      ("title", "http://search.yahoo.com/mrss/", nil),
      ("summary", "http://www.itunes.com/dtds/podcast-1.0.dtd", nil),
      ("content:encoded", "", "content:encoded"),
    ] as [(String, String, String?)])
  func `elements of modules that are not read have no key`(
    local: String, namespace: String, key: String?
  ) {
    #expect(FeedKind.key(of: XMLName(namespace: namespace, local: local)) == key)
  }
}
