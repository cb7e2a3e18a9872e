import Testing

@testable import DocumentReading

struct PageRegionsTests {
  private let text = "<p>\(sentence(about: "ice"))</p><p>\(sentence(about: "snow"))</p>"

  @Test func `a section about search and rescue is text, a box to search is not`() {
    let page = """
      <body><h1>Robots</h1>\(text)\(text)<section class=search><h2>Search</h2><p>\(sentence(about: "dogs"))
      They were tried in a mine that was closed in the year before the war.</p></section><div class=search-box>Find a page</div><p>The end.</p>
      """
    #expect(
      lines(ofPage: page).suffix(3).map { $0.prefix(10) } == [
        "heading2: ", "paragraph:", "paragraph:",
      ])
    #expect(!lines(ofPage: page).contains { $0.contains("Find") })
  }

  @Test func `what holds the title is never left out`() {
    let page = "<body><div class=banner-nav><h1>Tarn</h1></div>\(text)"
    #expect(lines(ofPage: page).first == "heading1: Tarn")
  }

  @Test func `the innermost element with the title and most of the text is the page`() {
    let page = """
      <body><div>Tarn, Lake Road 3</div><div><div><h1>Ice</h1>\(text)</div></div>
      <div>Open nine to five</div></body>
      """
    #expect(
      lines(ofPage: page) == [
        "heading1: Ice", "paragraph: " + sentence(about: "ice"),
        "paragraph: " + sentence(about: "snow"),
      ])
  }

  @Test func `a heading before the text stays where no title is known`() {
    let page = "<body><div><h2>Ice on the lake</h2></div><div>\(text)</div>"
    #expect(lines(ofPage: page).first == "heading2: Ice on the lake")
  }

  @Test func `a list of links is a menu, unless a heading stands over it`() {
    let list =
      "<ul><li><a href=1>Ida Rask</a><li><a href=2>Per Lind</a><li><a href=3>Ana Sol</a></ul>"
    #expect(lines(ofPage: "<body><h1>Ice</h1>\(text)\(list)").count == 3)
    let page = "<body><h1>Ice</h1>\(text)<h2>Students</h2>\(list)"
    #expect(lines(ofPage: page).suffix(2) == ["item: Per Lind", "item: Ana Sol"])
  }

  @Test func `a form that holds the whole page is the page`() {
    let page = "<body><form><h1>Ice</h1>\(text)</form>"
    #expect(lines(ofPage: page).count == 3)
  }

  @Test func `a button is no text, unless it opens what stands under it`() {
    let page = """
      <body><h1>Questions</h1><button>Print</button><h2><button>Who may apply?</button></h2>\(text)
      <label>Name <input></label>
      """
    #expect(lines(ofPage: page).prefix(2) == ["heading1: Questions", "heading2: Who may apply?"])
    #expect(lines(ofPage: page).count == 4)
  }
}
