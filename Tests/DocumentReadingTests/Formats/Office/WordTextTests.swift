import GraphModel
import TestSupport
import Testing

@testable import DocumentReading

struct WordTextTests {
  static let styles = """
    <w:styles xmlns:w="w">
      <w:style w:styleId="Titel"><w:name w:val="Title"/></w:style>
      <w:style w:styleId="b1"><w:name w:val="heading 2"/></w:style>
      <w:style w:styleId="House"><w:name w:val="House"/><w:basedOn w:val="b1"/></w:style>
      <w:style w:styleId="Lev"><w:name w:val="Part"/><w:pPr><w:outlineLvl w:val="2"/></w:pPr></w:style>
      <w:style w:styleId="Dots"><w:name w:val="Dots"/><w:pPr><w:numPr/></w:pPr></w:style>
      <w:style w:styleId="Round"><w:name w:val="x"/><w:basedOn w:val="Round"/></w:style>
      <w:style w:styleId="V1"><w:name w:val="toc 1"/></w:style>
    </w:styles>
    """

  static func bytes(_ body: String, core: String = "<a/>") -> [UInt8] {
    ZipFile.bytes([
      "word/document.xml":
        "<w:document xmlns:w='w' xmlns:mc='m'><w:body>\(body)</w:body></w:document>",
      "word/styles.xml": styles, "docProps/core.xml": core,
    ])
  }

  private func paragraph(_ words: String, style: String? = nil, more: String = "") -> String {
    let style = style.map { "<w:pStyle w:val='\($0)'/>" } ?? ""
    return "<w:p><w:pPr>\(style)\(more)</w:pPr><w:r><w:t>\(words)</w:t></w:r></w:p>"
  }

  @Test(arguments: [
    ("Titel", "heading1: A b"), ("b1", "heading2: A b"), ("House", "heading2: A b"),
    ("Lev", "heading3: A b"), ("Dots", "item: A b"), ("Round", "paragraph: A b"),
    ("Heading4", "heading4: A b"), ("Caption", "caption: A b"), ("None", "paragraph: A b"),
  ])
  func `the style tells what a paragraph is`(style: String, line: String) throws {
    let body = paragraph("A b", style: style)
    #expect(try WordText.text(of: Self.bytes(body)).lines == [line])
  }

  @Test func `a numbered paragraph is an item, but a numbered heading is none`() throws {
    func numbered(_ id: Int) -> String { "<w:numPr><w:numId w:val='\(id)'/></w:numPr>" }
    let body =
      paragraph("One", more: numbered(3)) + paragraph("Two", style: "b1", more: numbered(3))
      + paragraph("Three", style: "Dots", more: numbered(0))
    #expect(
      try WordText.text(of: Self.bytes(body)).lines
        == ["item: One", "heading2: Two", "paragraph: Three"])
  }

  @Test func `runs are joined, tabs are spaces and breaks are lines`() throws {
    let body = """
      <w:p><w:r><w:t>Dr</w:t><w:tab/><w:t xml:space="preserve">Ann </w:t></w:r>
      <w:r><w:t>Lee</w:t><w:br/><w:t>Head</w:t></w:r></w:p>
      """
    #expect(try WordText.text(of: Self.bytes(body)).text == "Dr Ann Lee\nHead")
  }

  @Test func `what was deleted, field codes and contents lines are left out`() throws {
    let body =
      "<w:p><w:r><w:t>New</w:t></w:r><w:del><w:r><w:t>old</w:t></w:r></w:del>"
      + "<w:r><w:instrText>PAGE</w:instrText></w:r><w:ins><w:r><w:t> text</w:t></w:r></w:ins></w:p>"
      + paragraph("Chapter 7", style: "V1")
    #expect(try WordText.text(of: Self.bytes(body)).lines == ["paragraph: New text"])
  }

  @Test func `cells are parted by bars, and a single cell is layout`() throws {
    func cell(_ body: String) -> String { "<w:tc>\(body)</w:tc>" }
    let body =
      "<w:tbl><w:tr>" + cell(paragraph("A") + paragraph("b")) + cell(paragraph(""))
      + cell(paragraph("C"))
      + "</w:tr><w:tr>" + cell(paragraph("D") + paragraph("E", style: "b1")) + "</w:tr></w:tbl>"
    #expect(
      try WordText.text(of: Self.bytes(body)).lines
        == ["item: A b | C", "paragraph: D", "heading2: E"])
  }

  @Test func `a text box is read once`() throws {
    let box = "<w:txbxContent>\(paragraph("Box"))</w:txbxContent>"
    let body =
      "<w:p><w:r><w:t>Host</w:t><mc:AlternateContent><mc:Choice>\(box)</mc:Choice>"
      + "<mc:Fallback>\(box)</mc:Fallback></mc:AlternateContent></w:r></w:p>"
    #expect(try WordText.text(of: Self.bytes(body)).lines == ["paragraph: Box", "paragraph: Host"])
  }

  @Test func `a document goes through the reader with its particulars`() throws {
    let core = """
      <c xmlns:dc="d" xmlns:t="t"><dc:title>A title</dc:title><dc:creator>Ann Lee</dc:creator>
      <t:created>2026-01-02T08:00:00Z</t:created><t:modified>2026-02-01T09:30:00Z</t:modified>
      <dc:language>en-GB</dc:language></c>
      """
    let (document, _) = try DocumentReader().document(
      bytes: Self.bytes(paragraph("The two labs will work together on it."), core: core),
      source: DocumentSource(name: "a.docx"))
    #expect(document.title == "A title")
    #expect(document.particulars.author == "Ann Lee")
    #expect(document.particulars.published == "2026-02-01")
    #expect(document.particulars.language == "en-GB")
    #expect(document.text == "The two labs will work together on it.")
  }

  @Test func `broken XML is a fault`() {
    #expect(throws: ReadingFault.damaged) { try WordText.text(of: Self.bytes("<w:p>")) }
  }

  @Test func `truncated and mutated bytes never crash`() {
    let whole = Self.bytes(paragraph("One", style: "b1"))
    var generator = SeededGenerator(seed: 1)
    for length in stride(from: 0, to: whole.count, by: 7) {
      _ = try? WordText.text(of: Array(whole.prefix(length)))
      var bytes = whole
      for _ in 0..<4 {
        let index = Int.random(in: 0..<bytes.count, using: &generator)
        bytes[index] = UInt8.random(in: 0...255, using: &generator)
      }
      _ = try? WordText.text(of: bytes)
    }
    #expect(throws: ReadingFault.damaged) { try WordText.text(of: Array(whole.prefix(200))) }
  }
}
