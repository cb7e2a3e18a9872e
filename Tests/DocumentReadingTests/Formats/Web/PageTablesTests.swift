import Testing

@testable import DocumentReading

struct PageTablesTests {
  private func names(ofLayoutIn html: String) throws -> [String] {
    let tree = try HTMLTree(html)
    return PageTables(tree, regions: PageRegions(tree)).layout.sorted().map { tree.nodes[$0].name }
  }

  private let long = String(repeating: sentence(about: "ice"), count: 4)

  @Test func `a table arranges if another stands in it, or a paragraph, or if it is one column`()
    throws
  {
    let data = "<table><tr><td>Ida<td>Head</table>"
    #expect(try names(ofLayoutIn: data) == [])
    #expect(try names(ofLayoutIn: "<table><tr><td>\(data)<td>b</table>") == ["tr", "td", "td"])
    #expect(try names(ofLayoutIn: "<table><tr><td>Menu<td>\(long)</table>") == ["tr", "td", "td"])
    #expect(try names(ofLayoutIn: "<table><tr><td>a<tr><td>b</table>") == ["tr", "td", "tr", "td"])
    #expect(
      try names(ofLayoutIn: "<table role=presentation><tr><td>a<td>b</table>") == [
        "tr", "td", "td",
      ])
  }

  @Test func `a table with heading cells or a caption holds data`() throws {
    #expect(try names(ofLayoutIn: "<table><tr><th>Aim<td>\(long)</table>") == [])
    #expect(try names(ofLayoutIn: "<table><caption>Aims</caption><tr><td>\(long)</table>") == [])
  }

  @Test func `the cells of a table that arranges are paragraphs, the rows of data are items`() {
    let page = """
      <body><h1>Ice</h1><table><tr><td>A word<td>\(long)<tr><td>b<td><table><tr><td>1<td><td>2
      <td></table></table>
      """
    #expect(
      lines(ofPage: page) == [
        "heading1: Ice", "paragraph: A word", "paragraph: " + long, "paragraph: b", "item: 1 | 2",
      ])
  }
}
