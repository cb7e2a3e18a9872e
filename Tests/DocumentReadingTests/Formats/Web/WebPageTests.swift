import GraphModel
import Testing

@testable import DocumentReading

private func layout(ofPage html: String) throws -> [String] {
  layout(of: try WebPage.text(of: Array(html.utf8)))
}

@Suite struct WebPageTests {
  @Test func `what a page says is told from what surrounds it`() throws {
    let page = """
      <!doctype html><html lang="en-GB"><head><title>New lab | Tarn University</title>
      <meta property="article:published_time" content="2026-03-04T09:00:00Z">
      <link rel="canonical" href="https://tarn.example/news/lab"><style>p { color: red }</style>
      </head><body class="has-sidebar"><header><a href="/">Tarn University</a></header>
      <nav><ul><li><a href="/a">Study</a><li><a href="/b">Research</a></ul></nav>
      <div id="cookie-notice"><p>We use cookies to remember you.</p></div>
      <main><article><h1>Tarn and Ulm open a lab</h1><p class="date">4 March 2026</p>
      <p>Tarn University and the <a href="/u">Ulm Institute</a> opened a joint laboratory for
      battery research on Tuesday.<br>It stands in Tarn.</p>
      <h2>Partners</h2><ul><li><p>Ulm Institute</p></li><li>Tarn University, <b>host</b></li></ul>
      <figure><img alt="" src="x.jpg"><figcaption>The laboratory in spring</figcaption></figure>
      <table><tr><th>Name</th><th>Role</th></tr><tr><td>Ida Rask</td><td>Head</td></tr></table>
      <div class="share-links"><a href="#">Share</a> <a href="#">Post</a></div>
      <h2>Related news</h2><p>An older story about bridges that nobody asked for.</p>
      </article></main>
      <aside><p>Subscribe to our letter.</p></aside><footer>© Tarn University</footer>
      <script>let x = "<p>no</p>"</script></body></html>
      """
    #expect(
      try layout(ofPage: page) == [
        "heading: Tarn and Ulm open a lab",
        "furniture: 4 March 2026",
        "paragraph: Tarn University and the Ulm Institute opened a joint laboratory for battery "
          + "research on Tuesday.",
        "paragraph: It stands in Tarn.",
        "heading: Partners",
        "item: Ulm Institute",
        "item: Tarn University, host",
        "caption: The laboratory in spring",
        "item: Name | Role",
        "item: Ida Rask | Head",
      ])
    let particulars = try WebPage.text(of: Array(page.utf8)).particulars
    #expect(particulars.title == "New lab | Tarn University")
    #expect(particulars.published == "2026-03-04")
    #expect(particulars.language == "en-GB")
    #expect(particulars.address == "https://tarn.example/news/lab")
    #expect(particulars.author == nil)
  }

  @Test func `a page without landmarks is read whole, its menus left out`() throws {
    let page = """
      <html><body><table class=nav><tr><td><a href=1>Home</a><td><a href=2>Staff</a><td>
      <a href=3>Contact</a></table><h1>The group</h1>
      <div>Dr Ana Sol leads the group at the Lund Observatory since 2019, with four students.</div>
      <p>Funded by the Varg Foundation.</p><ul><li><a href=4>One</a><li><a href=5>Two</a>
      <li><a href=6>Three</a></ul></body></html>
      """
    #expect(
      try layout(ofPage: page) == [
        "heading: The group",
        "paragraph: Dr Ana Sol leads the group at the Lund Observatory since 2019, with four "
          + "students.",
        "paragraph: Funded by the Varg Foundation.",
      ])
  }

  @Test func `a list of people stays though each is a link`() throws {
    let page = """
      <html><main><h1>Staff</h1><ul><li><a href=1>Ana Sol</a>, Lund Observatory
      <li><a href=2>Ida Rask</a>, Ulm Institute<li><a href=3>Per Lind</a>, Ulm Institute</ul></main>
      """
    #expect(
      try layout(ofPage: page).suffix(3) == [
        "item: Ana Sol, Lund Observatory", "item: Ida Rask, Ulm Institute",
        "item: Per Lind, Ulm Institute",
      ])
  }

  @Test func `a page cut anywhere is read`() throws {
    let page = "<!doctype html><html><body><main><h1>A &amp; B</h1><p>Some <b>text</b>.</p></main>"
    for length in 0...page.utf8.count {
      _ = try WebPage.text(of: Array(page.utf8.prefix(length)))
    }
  }

  @Test(arguments: ["<div>", "<b id=1>", "<a href=x>", "<table><tr><td>", "<ul><li>", "<svg><g>"])
  func `a page that is nested without end is refused`(tag: String) {
    let page = "<html>" + String(repeating: tag, count: 100_000)
    #expect(throws: ReadingFault.tangled) { try WebPage.text(of: Array(page.utf8)) }
  }

  @Test func `many paragraphs and items that are not closed are no nesting`() throws {
    let page = "<html><ul>" + String(repeating: "<li>An item<p>of a list", count: 5000)
    #expect(try layout(ofPage: page).count == 10_000)
  }

  @Test(
    arguments: [
      ("windows-1251", [0xC4, 0xE0], "Да"), ("big5", [0xA5, 0x78], "台"), ("x-none", [0xE9], "é"),
    ]
      as [(String, [UInt8], String)])
  func `a page is read in the encoding that it names, if that is known`(
    name: String, bytes: [UInt8], text: String
  ) throws {
    let page = Array("<html><meta charset=\(name)><p>A word and then: ".utf8) + bytes
    #expect(try WebPage.text(of: page).text == "A word and then: " + text)
  }
}
