import Foundation
import GraphModel
import TestSupport
import Testing

@testable import DocumentReading

struct DocumentReaderTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func source(_ name: String) -> DocumentSource {
    DocumentSource(name: folder.path + "/" + name)
  }

  private func error(reading name: String, limit: Int = 1000) -> ReadingError? {
    #expect(throws: ReadingError.self) {
      try DocumentReader(maximumSize: limit).read(source(name))
    }
  }

  @Test func `a file becomes a document`() throws {
    try folder.write("A title\n\nSome text stands here.\n", to: "a.txt")
    let (document, diagnostics) = try DocumentReader().read(source("a.txt"))
    #expect(document.source == folder.path + "/a.txt")
    #expect(document.title == "A title")
    #expect(document.text == "A title\n\nSome text stands here.\n")
    #expect(
      document.contentHash == ContentHash.of(Array(document.text.utf8)))
    #expect(document.passages.map(\.kind) == [.heading, .paragraph])
    #expect(diagnostics.isEmpty)
  }

  @Test func `the ending tells Markdown from plain text`() throws {
    try folder.write("# A *title*", to: "a.md")
    try folder.write("# A *title*", to: "a.txt")
    #expect(try DocumentReader().read(source("a.md")).document.text == "A title")
    #expect(try DocumentReader().read(source("a.txt")).document.text == "# A *title*")
  }

  @Test func `the format of standard input is the reader's`() throws {
    let reader = DocumentReader(standardInputFormat: .markdown)
    let bytes = Array("*a*".utf8)
    #expect(try reader.document(bytes: bytes, source: .standardInput).document.text == "a")
    #expect(
      try reader.document(bytes: bytes, source: .standardInput, format: .plainText).document.text
        == "*a*")
  }

  @Test func `remarks become diagnostics of the source`() throws {
    let (_, diagnostics) = try DocumentReader().document(
      bytes: Array("caf".utf8) + [0xE9], source: DocumentSource(name: "x.txt"))
    #expect(
      diagnostics.map(\.description) == [
        "note: x.txt: the text is not UTF-8 and was read as Windows-1252; save it as UTF-8 if "
          + "letters look wrong"
      ])
  }

  @Test func `a missing file is an error that names it`() {
    let error = error(reading: "none.txt")
    #expect(error?.code == .missing)
    #expect(error?.place == folder.path + "/none.txt")
  }

  @Test func `a folder is no document`() {
    #expect(error(reading: "")?.code == .folder)
  }

  @Test func `a file over the limit is an error, and one at the limit is not`() throws {
    try folder.write("12345", to: "a.txt")
    let error = error(reading: "a.txt", limit: 4)
    #expect(
      error?.message
        == "the file holds 5 bytes, and at most 4 bytes are read; split it, or raise the limit "
        + "with --max-size")
    #expect(try DocumentReader(maximumSize: 5).bytes(of: source("a.txt")).count == 5)
  }

  @Test(arguments: ["", "\n", " \t\r\n\u{A0}\u{3000}", "\u{FEFF}"])
  func `a file of white space is an error`(text: String) throws {
    try folder.write(text, to: "a.txt")
    #expect(error(reading: "a.txt")?.code == .empty)
  }

  @Test func `a pipe is read to its end`() throws {
    let path = folder.path + "/pipe"
    try #require(mkfifo(path, 0o600) == 0)
    let writer = Thread {
      FileHandle(forWritingAtPath: path)?.write(Data("Text out of a pipe.".utf8))
    }
    writer.start()
    #expect(
      try DocumentReader().read(DocumentSource(name: path)).document.text == "Text out of a pipe.")
  }

  @Test func `an absurd limit does not overflow`() throws {
    try folder.write("abc", to: "a.txt")
    #expect(try DocumentReader(maximumSize: .max).bytes(of: source("a.txt")).count == 3)
    #expect(error(reading: "a.txt", limit: -1)?.code == .tooLarge)
  }

  @Test func `a document in another language is marked and said to be so`() throws {
    let text = """
      Die Universität und das Institut haben am Montag eine Vereinbarung unterzeichnet, mit der sie \
      ihre Zusammenarbeit in der Forschung vertiefen. Das ist ein wichtiger Schritt für die Region.
      """
    let (document, diagnostics) = try DocumentReader().document(
      bytes: Array(text.utf8), source: DocumentSource(name: "a.txt"))
    #expect(document.particulars.language == "de")
    #expect(document.isForeign)
    #expect(
      diagnostics.map(\.message) == [
        "the text is not in English (de); it is kept, and no relations are read from it"
      ])
  }

  @Test func `what a page states of its language is believed where the text bears it out`() throws {
    let words = "<p>The council and the university have signed an agreement to work together."
    for (stated, language) in [("en-GB", "en-GB"), ("de", "en")] {
      let (document, diagnostics) = try DocumentReader().document(
        bytes: Array("<html lang=\(stated)>\(words)".utf8), source: DocumentSource(name: "a"))
      #expect(document.particulars.language == language)
      #expect(!document.isForeign && diagnostics.isEmpty)
    }
  }
}
