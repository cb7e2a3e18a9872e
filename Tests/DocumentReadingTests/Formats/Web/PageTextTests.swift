import Testing

@testable import DocumentReading

struct PageTextTests {
  private let text = "<p>\(sentence(about: "ice"))"

  @Test func `two line breaks end a paragraph, one does not`() {
    let page = "<body><h1>Ice</h1><div>One is<br>cold.<br> <br/>Two is wet.<br><br><br>Three.</div>"
    #expect(
      lines(ofPage: page) == [
        "heading1: Ice", "paragraph: One is\ncold.", "paragraph: Two is wet.", "paragraph: Three.",
      ])
  }

  @Test func `links that touch are parted`() {
    let page = "<body><p>\(sentence(about: "ice")) <a>Ida</a><a>Per</a> [<a>pdf</a>]<b>s</b>"
    #expect(lines(ofPage: page)[0].hasSuffix("again. Ida Per [pdf]s"))
  }

  @Test func `a line in bold letters is a heading, a sentence or a notice is not`() {
    let page = """
      <body><p><b>A <i>new</i> lab</b><p>Text.<p><strong>It is open.</strong><p><b>Press release</b>
      <p><b>Open</b> now
      """
    #expect(
      lines(ofPage: page) == [
        "heading6: A new lab", "paragraph: Text.", "paragraph: It is open.",
        "paragraph: Press release", "paragraph: Open now",
      ])
  }

  @Test func `a line that the head repeats is the title`() {
    let page =
      "<title>Ice on lakes</title><body><font size=5>Ice on lakes</font><br><br>It is thin."
    #expect(lines(ofPage: page) == ["heading1: Ice on lakes", "paragraph: It is thin."])
  }

  @Test func `a role makes a heading`() {
    let page =
      "<body><div role=heading aria-level=1>Ice</div><div role=heading aria-level=3>Now</div>\(text)"
    #expect(lines(ofPage: page).prefix(2) == ["heading1: Ice", "heading3: Now"])
  }

  @Test func `what stands under a heading over other pages ends with its element`() {
    let page = """
      <body><h1>Ice</h1><div><div><h3>Latest news</h3></div><p>A bridge falls.</div>\(text)
      <p>It is cold.<h2>Related news</h2><p>Snow was seen.<h3>Older</h3><p>Rain was seen.
      <h2>Contact</h2><p>Ida Rask
      """
    #expect(
      lines(ofPage: page) == [
        "heading1: Ice", "paragraph: " + sentence(about: "ice"), "paragraph: It is cold.",
        "heading2: Contact", "paragraph: Ida Rask",
      ])
  }

  @Test func `a title outside the main part comes first`() {
    let page = "<body><div><h1>Ice</h1></div><main>\(text)</main>"
    #expect(lines(ofPage: page) == ["heading1: Ice", "paragraph: " + sentence(about: "ice")])
  }

  @Test(arguments: [
    "", "<p>", "<br><br>", "<table><tr><td>", "<b>", "<h1></h1>", "<a>", "<title>x",
  ])
  func `a page without words has no blocks`(page: String) {
    #expect(lines(ofPage: page) == [])
  }

  @Test func `a page of breaks, links and headings without end is read`() {
    for piece in ["<br>", "<a href=/>x</a>", "<h2>Related</h2>", "© x<p>", "<td>x", "<b>x</b><p>"] {
      let page = "<table><tr><td>" + String(repeating: piece, count: 3000) + "end"
      _ = lines(ofPage: page)
    }
  }
}
