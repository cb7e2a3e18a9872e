import GraphModel
import Testing

@testable import DocumentReading

struct SlideTextTests {
  private func shape(_ place: String?, _ words: String) -> String {
    let place = place.map { "<p:nvPr><p:ph type='\($0)'/></p:nvPr>" } ?? ""
    return "<p:sp>\(place)<a:p><a:r><a:t>\(words)</a:t></a:r></a:p></p:sp>"
  }

  private func slide(_ body: String) -> String { "<p:sld xmlns:p='p' xmlns:a='a'>\(body)</p:sld>" }

  private var bytes: [UInt8] {
    ZipFile.bytes([
      "ppt/presentation.xml": """
      <p:presentation xmlns:p="p" xmlns:r="r"><p:sldId id="256" r:id="r2"/>
      <p:sldId id="257" r:id="r1"/><p:sldId id="258" r:id="none"/></p:presentation>
      """,
      "ppt/_rels/presentation.xml.rels": """
      <R><Relationship Id="r1" Target="slides/slide1.xml"/>
      <Relationship Id="r2" Target="/ppt/slides/slide2.xml"/></R>
      """,
      "ppt/slides/slide1.xml": slide(
        shape("title", "Results") + shape("body", "First point") + shape("sldNum", "7")),
      "ppt/slides/slide2.xml": slide(shape("ctrTitle", "The talk") + shape(nil, "Some words")),
      "ppt/notesSlides/notesSlide1.xml": slide(shape(nil, "Notes")),
    ])
  }

  @Test func `slides come in the order they are shown in`() throws {
    #expect(
      try SlideText.text(of: bytes).lines == [
        "heading1: The talk", "paragraph: Some words", "heading2: Results", "item: First point",
      ])
  }

  @Test func `the reader knows a presentation`() throws {
    let (document, _) = try DocumentReader().document(
      bytes: bytes, source: DocumentSource(name: "a.pptx"))
    #expect(document.title == "The talk")
  }
}
