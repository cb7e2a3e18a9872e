import GraphModel
import Testing

@testable import DocumentReading

struct OpenDocumentTextTests {
  private func bytes(_ body: String, meta: String = "<a/>", manifest: String = "<a/>") -> [UInt8] {
    ZipFile.bytes([
      "mimetype": "application/vnd.oasis.opendocument.text",
      "content.xml": """
      <office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b" xmlns:style="s"
        xmlns:svg="v"><style:style style:name="P1" style:parent-style-name="Title"/>
      <style:style style:name="P2" style:parent-style-name="P2"/>\(body)</office:document-content>
      """,
      "meta.xml": meta, "META-INF/manifest.xml": manifest,
    ])
  }

  private func lines(_ body: String) throws -> [String] {
    try OpenDocumentText.text(of: bytes(body)).lines
  }

  @Test(arguments: [
    ("<text:h text:outline-level='2'>A</text:h>", "heading2: A"),
    ("<text:p text:style-name='P1'>A</text:p>", "heading1: A"),
    ("<text:p text:style-name='P2'>A</text:p>", "paragraph: A"),
    ("<text:p text:style-name='Illustration'>A</text:p>", "caption: A"),
    ("<text:list><text:list-item><text:p>A</text:p></text:list-item></text:list>", "item: A"),
    ("<text:p>A<text:s text:c='3'/>b<text:tab/>c\n  d</text:p>", "paragraph: A b c d"),
    ("<text:p>A<text:line-break/>b</text:p>", "paragraph: A\nb"),
    (
      "<text:p>A<office:annotation><text:p>No</text:p></office:annotation></text:p>", "paragraph: A"
    ),
    (
      "<text:tracked-changes><text:p>No</text:p></text:tracked-changes><text:p>A</text:p>",
      "paragraph: A"
    ),
    ("<text:p>A<svg:title>No</svg:title></text:p>", "paragraph: A"),
    (
      "<table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
        + "<table:table-cell><text:p>B</text:p></table:table-cell></table:table-row>", "item: A | B"
    ),
  ])
  func `the mark-up tells the blocks`(body: String, line: String) throws {
    #expect(try lines(body) == [line])
  }

  @Test func `a document goes through the reader with its particulars`() throws {
    let meta = """
      <m xmlns:dc="d" xmlns:meta="e"><meta:initial-creator>Ann Lee</meta:initial-creator>
      <dc:creator>Another</dc:creator><dc:date>2026-02-01T09:30:00.12</dc:date></m>
      """
    let (document, _) = try DocumentReader().document(
      bytes: bytes("<text:p>The two labs will work together.</text:p>", meta: meta),
      source: DocumentSource(name: "a.odt"))
    #expect(document.particulars.author == "Ann Lee")
    #expect(document.particulars.published == "2026-02-01")
  }

  @Test func `an encrypted document is a fault of its own`() {
    let manifest = "<m:e xmlns:m='m'><m:encryption-data/></m:e>"
    #expect(throws: ReadingFault.encrypted) {
      try OpenDocumentText.text(of: bytes("", manifest: manifest))
    }
  }
}
