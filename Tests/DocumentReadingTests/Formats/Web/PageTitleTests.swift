import Testing

@testable import DocumentReading

struct PageTitleTests {
  private func title(of html: String) throws -> String? {
    let tree = try HTMLTree(html)
    return PageTitle.place(in: tree).map(tree.words(in:))
  }

  @Test func `the heading that the head repeats is the title`() throws {
    let page = """
      <title>A lake is mapped | Tarn Wiki</title><h1><a href=/>Tarn Wiki</a></h1>
      <h2>Latest</h2><h2>A lake is mapped</h2>
      """
    #expect(try title(of: page) == "A lake is mapped")
  }

  @Test func `the longest heading that the head repeats is the title`() throws {
    let page =
      "<title>Data plan of the lake - Tarn Wiki</title><h1>Tarn Wiki</h1><h1>Data plan of the lake"
    #expect(try title(of: page) == "Data plan of the lake")
  }

  @Test func `the title that is given to be shared counts too`() throws {
    let page = """
      <meta property=og:title content="Ice on the lake"><title>Home</title><h1>Tarn</h1>
      <h3>Ice on the lake</h3>
      """
    #expect(try title(of: page) == "Ice on the lake")
  }

  @Test func `else the first heading of the first level is, but for the name of the site`() throws {
    #expect(try title(of: "<title>x</title><h2>No</h2><h1>Yes</h1><h1>Also</h1>") == "Yes")
    #expect(try title(of: "<h1><a href=/>Tarn</a></h1><h2>No</h2><h1>Yes</h1>") == "Yes")
    #expect(try title(of: "<h1><a href=/>Tarn</a></h1><h2>No</h2>") == "Tarn")
    #expect(try title(of: "<h2>No</h2><div role=heading aria-level=1>Yes</div>") == "Yes")
  }

  @Test func `where no heading is the title, a line that the head repeats is`() throws {
    let page = """
      <title>Salt roads are mapped - Museum</title><div><a href=/x>Salt roads are mapped</a></div>
      <ul><li><span>Salt roads are mapped</span></ul><table><tr><td>Salt roads are mapped<td>
      """
    let tree = try HTMLTree(page)
    #expect(PageTitle.place(in: tree).map { tree.nodes[$0].name } == "td")
  }

  @Test(arguments: [
    "", "<p>Text", "<title>A long name of a page</title><p>A long", "<title></title><p>x",
  ])
  func `a page may have no title`(page: String) throws {
    #expect(try title(of: page) == nil)
  }

  @Test(arguments: [
    ("<h1><a href='/'>Tarn</a></h1>", true),
    ("<h1><a href='https://tarn.example/'>Tarn</a></h1>", true),
    ("<h1><a href='https://tarn.example'> Tarn</a> </h1>", true),
    ("<h1><a href='../index.html'>Tarn</a></h1>", true),
    ("<h1><a rel=home href=/en>Tarn</a></h1>", true),
    ("<h1><a href='/news/4'>Tarn</a></h1>", false), ("<h1><a href=/>Tarn</a>, a lake</h1>", false),
    ("<h1>Tarn</h1>", false), ("<h1><a>Tarn</a></h1>", false),
  ])
  func `the name of a site leads to its start`(heading: String, isHome: Bool) throws {
    let tree = try HTMLTree(heading)
    let place = try #require(tree.places(of: "h1").first)
    #expect(PageTitle.isHomeLink(place, in: tree) == isHome)
  }

  @Test func `levels are those of the element or of its role`() throws {
    let tree = try HTMLTree("<h3>a</h3><p role=heading aria-level=9>b</p><p role=heading>c</p><hr>")
    #expect(tree.nodes.indices.compactMap(tree.headingLevel) == [3, 6, 2])
  }
}
