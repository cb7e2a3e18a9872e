import GraphModel
import Testing

@testable import DocumentReading

struct FeedPostTests {
  private func post(_ fields: [(key: String, words: String)]) -> FeedPost {
    var post = FeedPost([], language: nil)
    for (key, words) in fields {
      var field = FeedField(key: key, [])
      field.add(words)
      post.keep(field)
    }
    return post
  }

  private func part(_ fields: (key: String, words: String)...) -> Part? {
    post(fields).part(number: 7)
  }

  @Test func `a post is known by its identifier, else its address, else its number`() {
    let text = (key: "description", words: "We met.")
    #expect(part(text, ("guid", " a 1 "), ("link", "https://a.example/"))?.name == "a 1")
    #expect(part(text, ("link", "https://a.example/"))?.name == "https://a.example/")
    #expect(part(text)?.name == "7")
  }

  @Test(
    arguments: [
      ("author", "ida@a.example (Ida Rask)", "Ida Rask"), ("author", "Ida Rask", "Ida Rask"),
      ("author", "ida@a.example", nil), ("author", "ida@a.example ()", nil),
      ("dc:creator", "Ida", "Ida"),
    ] as [(String, String, String?)])
  func `an author is a name, not an address`(key: String, words: String, author: String?) {
    #expect(part(("title", "Met"), (key, words))?.particulars.author == author)
  }

  @Test func `the first field of a kind that says anything counts`() {
    let part = part(("title", " "), ("title", "Met"), ("title", "Left"))
    #expect(part?.particulars.title == "Met")
    #expect(part.map { String(decoding: $0.bytes, as: UTF8.self) } == "Met")
  }

  @Test func `a post without words is none`() {
    #expect(part(("guid", "1"), ("link", "https://a.example/")) == nil)
    #expect(part() == nil)
  }

  @Test(arguments: [
    (
      "<p>Met.</p>\n<p>The post <a href=\"u\">Met</a> appeared first on <a href=\"v\">News</a>.</p>\n",
      "<p>Met.</p>\n"
    ),
    ("Met.\nThe post Met appeared first on News.", "Met.\n"),
    ("The post was filled.", "The post was filled."),
    ("The post A appeared first on B.\nMore.", "The post A appeared first on B.\nMore."),
    ("", ""),
  ])
  func `the line that WordPress adds is left out`(words: String, expected: String) {
    #expect(FeedFooter.removed(from: words) == expected)
  }
}
