import DocumentReading
import Foundation
import GraphModel
import TestSupport
import Testing

@Suite struct DocumentReaderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func failure(_ path: String, limit: Int = 1_000_000) -> String? {
    let error = #expect(throws: ReadingError.self) {
      try DocumentReader(sizeLimit: limit).read(DocumentSource(file: path))
    }
    return error?.description.replacing(folder.url.path + "/", with: "")
  }

  @Test func `a document has its text, title, hash and passages`() throws {
    let path = try folder.write("Two councils agree\n\nThey met in May. It rained.\n", to: "a.txt")
    let (document, diagnostics) = try DocumentReader().read(DocumentSource(file: path))
    #expect(diagnostics.isEmpty)
    #expect(document.title == "Two councils agree")
    #expect(document.text == "Two councils agree\n\nThey met in May. It rained.\n")
    #expect(document.passages.map(\.kind) == [.heading, .paragraph])
    #expect(document.contentHash == ContentHash.of(Array(document.text.utf8)))
    #expect(document.contentHash.count == 32)
  }

  @Test(arguments: [
    ("empty.txt", "", "it holds no text"),
    ("blank.txt", " \n\t\r\n\u{A0}", "it holds no text"),
    ("a.pdf", "%PDF-1.7 ...", "it is a PDF, not text; save it as text or Markdown first"),
    (
      "a.docx", "PK\u{3}\u{4}...",
      "it is a ZIP archive or an office document (Word, OpenDocument), not text; save it as text or "
        + "Markdown first"
    ),
  ])
  func `what cannot be read is named with the remedy`(
    name: String, content: String, message: String
  ) throws {
    #expect(failure(try folder.write(content, to: name)) == "\(name): \(message)")
  }

  @Test func `binary content is told whatever its name`() throws {
    let path = try folder.write(Data((0...255).map { UInt8($0) }), to: "a.txt")
    #expect(
      failure(path) == "a.txt: it is a binary file, not text; save it as text or Markdown first")
  }

  @Test func `a file over the limit is not read`() throws {
    let path = try folder.write(String(repeating: "word ", count: 500_000), to: "big.txt")
    #expect(
      failure(path)
        == "big.txt: it is larger than 1 MB; split it, or raise the limit with --max-size")
  }

  @Test func `a missing file is named`() {
    #expect(
      failure(folder.path("none.txt"))
        == "none.txt: there is no such file or folder; check the spelling")
  }

  @Test func `a folder in place of a file is no crash`() {
    #expect(failure(folder.url.path)?.contains("it cannot be read (Is a directory)") == true)
  }

  @Test func `Western text is read with a note`() throws {
    let path = try folder.write(Data([0x5A, 0xFC, 0x72, 0x69, 0x63, 0x68]), to: "z.txt")
    let (document, diagnostics) = try DocumentReader().read(DocumentSource(file: path))
    #expect(document.text == "Zürich")
    #expect(
      diagnostics.map(\.description) == [
        "note: \(path): it is not UTF-8, and was read as Windows-1252 (Latin-1)"
      ])
  }

  /// Texts out of all that plain text and Markdown are made of, in any order.
  private func anyText(_ seed: UInt64) -> String {
    let pieces = [
      "A heading", "\n", "\n\n", "\r\n", "\r", " ", "\t", "- ", "* ", "1. ", "(a) ", "# ", "> ",
      "| a | b |\n|---|---|\n",
      "Our partners", "By | News", "opens in new window", "(opens in a new tab)", "日本語", "é",
      "e\u{301}",
      "🎉👩‍🔬", "\u{2028}", "\u{FEFF}", "\u{0}", "\u{1B}[0m", "![alt](x.png)", "[text](http://x.y)",
      "<b>", "</b>", "<!--",
      "```\n", "---\n", "title: x\n", "Dr Who said so.", "“Quoted.”",
      String(repeating: "long words ", count: 500),
      String(repeating: "x", count: 5_000), "\u{301}", "©", "...", "&amp;",
    ]
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    return (0..<next(60)).map { _ in pieces[next(pieces.count)] }.joined()
  }

  @Test(arguments: [TextFormat.plainText, .markdown])
  func `whatever the text, passages are in order and hold all but white space`(
    format: TextFormat
  ) throws {
    for seed in UInt64(1)...300 {
      let source = DocumentSource(file: "x", format: format)
      guard
        let (document, _) = try? DocumentReader().document(
          bytes: Array(anyText(seed).utf8), source: source)
      else { continue }
      var end = 0
      for passage in document.passages {
        #expect(passage.span.start >= end && !passage.span.isEmpty && passage.span.length <= 4_000)
        let gap = document.text[TextSpan(start: end, end: passage.span.start)]
        #expect(
          gap.unicodeScalars.allSatisfy {
            $0.properties.isWhitespace || [0xFEFF, 0x200B].contains($0.value)
          })
        #expect(passage.omitted.allSatisfy(passage.span.contains))
        end = passage.span.end
      }
      let rest = document.text[TextSpan(start: end, end: document.text.utf8.count)]
      #expect(
        rest.unicodeScalars.allSatisfy {
          $0.properties.isWhitespace || [0xFEFF, 0x200B].contains($0.value)
        })
    }
  }
}
