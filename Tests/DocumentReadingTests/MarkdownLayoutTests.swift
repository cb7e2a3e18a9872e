import GraphModel
import Testing

@testable import DocumentReading

@Suite struct MarkdownLayoutTests {
  private func layout(_ text: String) -> [String] {
    let laidOut = MarkdownLayout.lay(out: text)
    return laidOut.passages.map { "\($0.kind.rawValue): \(laidOut.text[$0.span])" }
  }

  @Test func `blocks become passages without their marks`() {
    #expect(
      layout(
        """
        ---
        title: "Front matter"
        date: 2024-05-03
        ---
        # The *ReKnit* project

        Led by **Umeå University** and
        [Luleå Tekniska](https://example.org), since 2024.

        - Anna Berg, `lead`
        - Jonas Ek
          - nested item

        > “We are glad.”

        ```python
        print("left out")
        ```

        ![The ship in Umeå](ship.jpg)

        | Partner | Country |
        |---|---|
        | Abisko | Sweden |

        Done<br>again, H<sub>2</sub>O &amp; more.
        """) == [
          "heading: The ReKnit project",
          "paragraph: Led by Umeå University and Luleå Tekniska, since 2024.",
          "item: Anna Berg, lead", "item: Jonas Ek", "item: nested item",
          "paragraph: “We are glad.”",
          "caption: The ship in Umeå", "item: Partner | Country", "item: Abisko | Sweden",
          "paragraph: Done\nagain, H2O & more.",
        ])
  }

  @Test func `front matter gives the title and no text`() {
    let laidOut = MarkdownLayout.lay(out: "---\ntitle: 'Ice: a story'\n---\n\nText.")
    #expect(laidOut.title == "Ice: a story")
    #expect(laidOut.text == "Text.")
  }

  @Test func `a rule at the start is not front matter without its end`() {
    #expect(layout("---\n\nText.") == ["paragraph: Text."])
  }

  @Test(arguments: ["", "\n\n", "```", "[](", "<div", "![]()", "---\n---"])
  func `unfinished marks are no crash`(text: String) {
    #expect(MarkdownLayout.lay(out: text).passages.count <= 1)
  }

  @Test func `Windows line endings are read like any`() {
    #expect(layout("# A\r\n\r\nOne\r\ntwo.\r\n") == ["heading: A", "paragraph: One two."])
  }

  @Test func `deep nesting is no crash`() {
    #expect(layout(String(repeating: "> ", count: 20_000) + "deep").count <= 1)
  }
}
