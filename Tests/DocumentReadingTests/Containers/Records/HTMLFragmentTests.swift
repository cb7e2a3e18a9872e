import GraphModel
import Testing

@testable import DocumentReading

struct HTMLFragmentTests {
  @Test(arguments: [
    ("<p>We met.", true), (" \n<DIV class='a'>We met.</DIV>", true), ("We <em>met</em>.", true),
    ("a<br/>b<br />c", true), ("<jats:p>We met.</jats:p>", true), ("We met.<br>", false),
    ("a < b and b > c", false), ("<anna@a.example> wrote", false), ("We met.", false), ("", false),
    ("<", false), ("<p", false), ("1 <2> 3", false),
  ])
  func `HTML is told by its tags`(text: String, isHTML: Bool) {
    #expect(HTMLFragment.isIn(text) == isHTML)
  }

  @Test(arguments: [
    ("Snow &#038; ice", "Snow & ice"), ("Snow &amp;  ice", "Snow & ice"),
    ("<b>Snow</b>\nand ice", "Snow and ice"), ("AT&T, R & D", "AT&T, R & D"),
    ("a < b", "a < b"), (" a  b ", "a b"), ("", ""),
  ])
  func `words lose tags and references`(html: String, words: String) {
    #expect(HTMLFragment.words(in: html) == words)
  }

  @Test(arguments: [
    ("a &amp; b", true), ("&nbsp;", true), ("&#x2014;", true), ("a & b; c", false), ("&", false),
    ("&;", false), ("&a", false), ("R&D", false),
  ])
  func `references are told from other ampersands`(text: String, has: Bool) {
    #expect(HTMLFragment.hasReference(text) == has)
  }

  private func blocks(title: String? = nil, _ content: String) throws -> [String] {
    let page = HTMLFragment.page(title: title, content: content)
    let text = try WebPage.text(ofFragment: Array(page.utf8))
    return text.blocks.map { "\($0.kind.rawValue): \(text.text[$0.span])" }
  }

  @Test func `all of a fragment is text, be it called a menu or a teaser`() throws {
    #expect(
      try blocks(
        title: "Met",
        """
        <p class="teaser">We met.</p><ul><li><a href="/a">Ada</a></li><li><a href="/b">Bo</a></li>
        <li><a href="/c">Cy</a></li></ul></div></article><aside>Elsewhere.</aside><script>x()</script>
        """) == [
          "heading: Met", "paragraph: We met.", "item: Ada", "item: Bo", "item: Cy",
          "paragraph: Elsewhere.",
        ])
  }

  @Test func `where no tag begins a paragraph, empty lines do`() throws {
    #expect(
      try blocks("We <em>met</em>.\r\n\r\nThen <a href='#'>we</a>\r\nleft.")
        == ["paragraph: We met.", "paragraph: Then we left."])
  }

  @Test(arguments: [
    "<h1>Snow &amp; ice</h1><p>We met.</p>",
    "\n<div><h2 id='a'>Snow &amp; <em>ice</em></h2><p>We met.",
  ])
  func `a title that the text begins with is not said twice`(content: String) throws {
    #expect(
      try blocks(title: "Snow & ice", content) == ["heading: Snow & ice", "paragraph: We met."])
  }

  @Test func `a heading further down is another one`() throws {
    #expect(
      try blocks(title: "Met", "<p>We left.</p><h2>Met</h2><p>We met.</p>") == [
        "heading: Met", "paragraph: We left.", "heading: Met", "paragraph: We met.",
      ])
  }

  @Test func `plain text stands under its title, unless it starts with it`() {
    #expect(HTMLFragment.plain(title: "Met", content: "We left.") == "Met\n\nWe left.")
    #expect(HTMLFragment.plain(title: "Met", content: "\nMet\nWe left.") == "\nMet\nWe left.")
    #expect(HTMLFragment.plain(title: nil, content: "We left.") == "We left.")
  }

  @Test func `abstracts in JATS are read`() throws {
    #expect(
      try blocks("<jats:title>Aim</jats:title><jats:p>We <jats:italic>met</jats:italic>.</jats:p>")
        == ["heading: Aim", "paragraph: We met."])
  }

  @Test func `a tangled fragment is a fault`() {
    let page = HTMLFragment.page(title: nil, content: String(repeating: "<div>", count: 10_000))
    #expect(throws: ReadingFault.tangled) { try WebPage.text(ofFragment: Array(page.utf8)) }
  }
}
