import GraphModel
import Testing

@testable import DocumentReading

struct FeedReaderTests {
  private func documents(_ xml: String, name: String = "feed.xml") throws -> [Document] {
    try ReadParts.documents(of: Array(xml.utf8), name: name)
  }

  private func lines(_ xml: String, name: String = "feed.xml", limit: Int = 1 << 20) throws
    -> [String]?
  {
    try ReadParts.lines(of: Array(xml.utf8), name: name, limit: limit)
  }

  private func rss(_ items: String) -> String {
    "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><title>News</title>\(items)</channel></rss>"
  }

  @Test(arguments: ["feed.xml", "feed.rss", "feed", "feed.txt"])
  func `a feed of WordPress is read, whatever its name`(name: String) throws {
    let document = try #require(
      try documents(FeedSamples.wordPress, name: name).first)
    #expect(document.source == "\(name)#https://news.example/?p=41")
    #expect(document.text == "Snow & ice\n\nAda Lund met Bo Ek.\n\nLund\n\nAbisko")
    #expect(
      document.particulars
        == DocumentParticulars(
          title: "Snow & ice", published: "2026-03-04", author: "Ida Rask", language: "en-GB",
          address: "https://news.example/snow/"))
    #expect(document.passages.map(\.kind) == [.heading, .paragraph, .item, .item])
  }

  @Test func `a feed of Drupal is read`() throws {
    let document = try #require(try documents(FeedSamples.drupal).first)
    #expect(document.source == "feed.xml#912 at https://uni.example")
    #expect(document.text == "Met\n\nWe met.\n\nWe left.")
    #expect(document.particulars.published == "2026-03-04")
    #expect(document.particulars.author == "press")
  }

  @Test func `a feed of Hugo is read`() throws {
    let document = try #require(try documents(FeedSamples.hugo).first)
    #expect(document.text == "Met\n\nWe’ve met the R&D group.")
    #expect(document.particulars.language == "en-us")
  }

  @Test func `a feed in RSS 1.0 is read`() throws {
    let document = try #require(try documents(FeedSamples.rdf).first)
    #expect(document.source == "feed.xml#https://press.example/1")
    #expect(document.text == "Met\n\n(Lund University) We met.")
    #expect(document.particulars.published == "2026-03-04")
    #expect(document.particulars.author == "Lund University")
    #expect(document.particulars.address == "https://press.example/1")
  }

  @Test func `a feed of preprints is read`() throws {
    let document = try #require(try documents(FeedSamples.preprints, name: "a.atom").first)
    #expect(document.source == "a.atom#http://papers.example/abs/2603.00001v1")
    #expect(document.title == "Snow over ice")
    #expect(document.text.contains("We look at snow, where a < b holds."))
    #expect(document.particulars.author == "Ada Lund")
    #expect(document.particulars.published == "2026-03-04")
    #expect(document.particulars.address == "http://papers.example/abs/2603.00001v1")
  }

  @Test(arguments: [
    "<content type='html'>&lt;p&gt;R &amp;amp; D&lt;/p&gt;</content>",
    "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>R &amp; D</p></div></content>",
    "<content type='text'>R &amp; D</content>", "<content>R &amp; D</content>",
    "<summary>R &amp; D</summary>", "<content type='html'><![CDATA[<p>R &amp; D]]></content>",
    "<content type='html'/><summary type='html'>R &amp;amp; D</summary>",
  ])
  func `each way to write content is read`(content: String) throws {
    let xml =
      "<feed xmlns='http://www.w3.org/2005/Atom'><entry><title>T</title>\(content)</entry></feed>"
    #expect(try documents(xml).first?.text == "T\n\nR & D")
  }

  @Test func `what modules say is not taken for the post's own`() throws {
    let xml = """
      <rss xmlns:media="http://search.yahoo.com/mrss/"><channel><item>
      <media:group><media:title>No</media:title><title>No</title></media:group>
      <title>Met</title><description>We met.</description></item></channel></rss>
      """
    #expect(try documents(xml).map(\.text) == ["Met\n\nWe met."])
  }

  @Test func `Windows-1252 that is said to be UTF-8 is read`() throws {
    let xml = rss("<item><title>Umeå</title><description>In Umeå.</description></item>")
    let bytes = xml.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
    #expect(try ReadParts.lines(of: bytes, name: "a.rss") == ["a.rss#1: Umeå|In Umeå."])
  }

  @Test func `UTF-16 is read`() throws {
    let xml =
      "\u{FEFF}<?xml version='1.0' encoding='utf-16'?><rss><channel><item><title>Umeå</title></item></channel></rss>"
    let bytes = xml.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(try ReadParts.lines(of: bytes, name: "a.rss") == ["a.rss#1: Umeå"])
  }

  @Test func `what stands before the damage is read`() throws {
    #expect(
      try lines("<rss><channel><item><title>One</title></item><item><title>Tw") == [
        "feed.xml#1: One",
        "feed.xml! the file is damaged or was not copied in full; get it again, or open it in its "
          + "program and save it anew",
      ])
  }

  @Test func `a post over the limit is passed over`() throws {
    let long = String(repeating: "<b>x</b>", count: 200)
    let lines = try lines(
      rss("<item><description>\(long)</description></item><item><title>Two</title></item>"),
      limit: 300)
    #expect(lines?.count == 2)
    #expect(lines?.first?.hasPrefix("feed.xml#1! the file holds more than 300 bytes") == true)
    #expect(lines?.last == "feed.xml#2: Two")
  }

  @Test func `titles of a site map of news are read`() throws {
    let xml = """
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
        xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
      <url><loc>https://news.example/1</loc><news:news>
        <news:publication><news:name>News</news:name><news:language>en</news:language></news:publication>
        <news:publication_date>2026-03-04T10:00:00Z</news:publication_date>
        <news:title>Ada Lund met Bo Ek</news:title></news:news></url></urlset>
      """
    let document = try #require(try documents(xml).first)
    #expect(document.source == "feed.xml#https://news.example/1")
    #expect(document.text == "Ada Lund met Bo Ek")
    #expect(document.particulars.published == "2026-03-04")
    #expect(document.particulars.address == "https://news.example/1")
  }

  @Test(arguments: [
    "<urlset xmlns='http://www.sitemaps.org/schemas/sitemap/0.9'><url><loc>https://a.example/</loc></url></urlset>",
    "<sitemapindex><sitemap><loc>https://a.example/1.xml</loc></sitemap></sitemapindex>",
    "<urlset/>",
  ])
  func `a site map without titles is told in one note`(xml: String) throws {
    #expect(
      try lines(xml) == [
        "feed.xml? a site map holds addresses and no text; save the pages that it lists, and name "
          + "their folder"
      ])
  }

  @Test func `other XML is passed over with a note, and a feed without posts too`() throws {
    #expect(
      try lines("<project><name>x</name></project>")
        == ["feed.xml? the XML file is neither a feed nor a site map, and was passed over"])
    #expect(try lines(rss("")) == ["feed.xml? the feed holds no posts"])
  }

  @Test func `an empty file and one that is not XML are faults`() throws {
    #expect(try lines(" \n") == ["feed.xml! the file holds no text"])
    #expect(try lines("No mark-up.")?.first?.hasPrefix("feed.xml! the file is damaged") == true)
  }

  @Test(arguments: [
    "<!DOCTYPE html><html><body><p>We met.</p></body></html>",
    "<?xml version='1.0'?><html xmlns='http://www.w3.org/1999/xhtml'><body><p>We met.</p></body></html>",
  ])
  func `a page is a page, whatever its name`(html: String) throws {
    #expect(try lines(html) == nil)
  }
}
