import Testing

@testable import DocumentReading

struct PageNamesTests {
  @Test func `a name counts against what it names, unless most of the page has it`() throws {
    let page = """
      <div class="widget"><p>\(sentence(about: "ice"))</p></div><div class="widget">
      <p>\(sentence(about: "snow"))</p></div><div class="socialBar">Follow</div>
      <div id="site-footer">Tarn</div><div class="content">\(sentence(about: "rain"))</div>
      """
    let tree = try HTMLTree(page)
    let length = tree.nodes.map { $0.text.utf8.count }
    // Here each element is as long as its first text; the whole page is the root.
    var sums = length
    for place in tree.nodes.indices.dropFirst().reversed() {
      sums[tree.nodes[place].parent] += sums[place]
    }
    let names = PageNames(tree, length: sums)
    let divisions = tree.places(of: "div").map { names.evidence[$0] }
    #expect(divisions == [.none, .none, .weak, .strong, .none])
  }

  @Test(arguments: [
    ("<p hidden>", true), ("<p style='DISPLAY: none'>", true), ("<p aria-hidden=true>", true),
    ("<p class='note sr-only'>", true), ("<p class=hidden>", false),
    ("<p style='color: red'>", false),
    ("<p aria-hidden=false>", false),
  ])
  func `what no one sees is known`(tag: String, isHidden: Bool) throws {
    let tree = try HTMLTree(tag + "x")
    let place = try #require(tree.places(of: "p").first)
    #expect(tree.nodes[place].isHidden == isHidden)
  }

  @Test func `names are cut into words`() throws {
    let tree = try HTMLTree("<p class='siteNav main_menu2' id=Über-uns>x")
    let place = try #require(tree.places(of: "p").first)
    #expect(tree.nodes[place].nameWords == ["site", "nav", "main", "menu", "über", "uns"])
  }
}
