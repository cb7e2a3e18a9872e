import Testing

@testable import DocumentReading

struct HTMLTextTests {
  @Test(arguments: [
    ("<p>One <b>bold</b> word</p><p>Two</p>", ["One bold word", "Two"]),
    ("<!-- none -->a<!-- <p> -->b", ["ab"]), ("<script>x < y</script>a", ["a"]),
    ("<STYLE>p {}</Style >a", ["a"]), ("a &amp; b &lt;c&gt;&nbsp;d &amp;lt;", ["a & b <c> d &lt;"]),
    ("a < b > c", ["a < b > c"]), ("<p", ["<p"]), ("<!-- open", ["<!-- open"]),
    ("<p>a<b <b <b", ["a<b <b <b"]), ("<script>open", []),
    ("<td>a</td>\n<td>b</td>", ["a", "b"]), ("", []), ("<é>a", ["<é>a"]), ("<", ["<"]),
  ])
  func `the text between tags is read in lines`(html: String, lines: [String]) {
    #expect(HTMLText.lines(of: html) == lines)
  }

  @Test(arguments: [
    ("<br>", true), ("<br/>", true), ("<BR />", true), ("<b>", false), ("br", false),
  ])
  func `only a break breaks the line`(tag: String, breaks: Bool) {
    #expect(HTMLText.breaksLine(tag) == breaks)
  }
}
