import Testing

@testable import DocumentReading

struct FeedFieldTests {
  @Test func `words come as they are written`() {
    var field = FeedField(key: "description", [])
    field.add("<p>R &amp; D")
    field.add("</p>")
    #expect(field.words == "<p>R &amp; D</p>")
    #expect(!field.isMarkedUp)
  }

  @Test func `elements come as HTML, and the first words in each by its name`() {
    var field = FeedField(key: "content", [])
    field.start("p", [XMLAttribute(name: "title", value: "a \"b\" & c")])
    field.add("R & D < E")
    field.start("em", [])
    field.add("now")
    field.end()
    field.end()
    field.end()
    #expect(
      field.words == "<p title=\"a &quot;b&quot; &amp; c\">R &amp; D &lt; E<em>now</em></p>")
    #expect(field.isMarkedUp)
    #expect(field.inner == ["p": "R & D < E", "em": "now"])
    field.start("em", [])
    field.add("later")
    #expect(field.inner["em"] == "now")
  }
}
