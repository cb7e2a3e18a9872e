import Foundation
import GraphModel
import Testing

@testable import DocumentReading

struct PDFTextTests {
  private typealias Words = PDFWriter.Words

  private func blocks(_ pages: [[PDFWriter.Words]]) throws -> [String] {
    let text = try PDFText.text(of: PDFWriter.file(pages))
    return text.blocks.map { "\($0.kind.rawValue)\($0.level ?? 0): \(text.text[$0.span])" }
  }

  @Test func `headings, paragraphs and items are told apart`() throws {
    #expect(
      try blocks([
        [
          Words(text: "Two universities join forces", x: 50, y: 700, size: 20),
          Words(text: "Ada & Co. began a long collab-", x: 50, y: 650),
          Words(text: "oration with the college.", x: 50, y: 638),
          Words(text: "- The first aim of the work", x: 50, y: 600),
          Words(text: "- The second aim of the work", x: 50, y: 588),
        ]
      ]) == [
        "heading1: Two universities join forces",
        "paragraph0: Ada & Co. began a long collaboration with the college.",
        "item0: The first aim of the work", "item0: The second aim of the work",
      ])
  }

  @Test func `columns are read one after the other`() throws {
    let left = (0..<4).map {
      Words(text: "left column line \($0) goes on", x: 50, y: 700 - 12 * $0)
    }
    let right = (0..<4).map {
      Words(text: "the right one has line \($0)", x: 350, y: 700 - 12 * $0)
    }
    let text = try blocks([left + right]).joined(separator: "|")
    let first = try #require(text.firstRange(of: "left column line 3"))
    let second = try #require(text.firstRange(of: "the right one has line 0"))
    #expect(first.upperBound <= second.lowerBound)
  }

  @Test func `running heads and page numbers are left out, and a paragraph goes on`() throws {
    let pages = ["The work was", "done by many", "people together."].enumerated().map {
      [
        Words(text: "Annual report", x: 50, y: 770),
        Words(text: $1, x: 50, y: 500),
        Words(text: "Page \($0 + 1)", x: 50, y: 30),
      ]
    }
    #expect(try blocks(pages) == ["paragraph0: The work was done by many people together."])
  }

  @Test func `the particulars come from the file`() throws {
    let file = PDFWriter.file(
      [[Words(text: "Words", x: 50, y: 500)]], title: "A title", author: "Ada Byron")
    let particulars = try PDFText.text(of: file).particulars
    #expect(
      particulars
        == DocumentParticulars(title: "A title", published: "2026-02-01", author: "Ada Byron"))
  }

  @Test func `a file that is cut anywhere is read or refused`() {
    let file = PDFWriter.file([[Words(text: "Words that stand here", x: 50, y: 500)]])
    for count in stride(from: 0, to: file.count, by: 97) {
      let text = Result { try PDFText.text(of: Array(file.prefix(count))) }
      switch text {
      case .success(let text): #expect(text.text == "Words that stand here")
      case .failure(let fault): #expect([.damaged, .scan].contains(fault as? ReadingFault))
      }
    }
  }

  @Test func `a dash in a sentence starts no item`() throws {
    #expect(
      try blocks([
        [
          Words(text: "The two groups - both of them in the north", x: 50, y: 650),
          Words(text: "- have worked together for a long time.", x: 50, y: 638),
        ]
      ]) == [
        "paragraph0: The two groups - both of them in the north - have worked together for a long "
          + "time."
      ])
  }

  @Test func `a file without words may be a scan`() {
    #expect(throws: ReadingFault.scan) { try PDFText.text(of: PDFWriter.file([[]])) }
  }

  @Test(arguments: ["%PDF-1.4\n", "%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n", "x", ""])
  func `garbage is damaged`(text: String) {
    #expect(throws: ReadingFault.damaged) { try PDFText.text(of: Array(text.utf8)) }
  }

  /// A file of `Encrypted/`: one that only its owner may change, one that only opens by a password.
  private func encrypted(_ name: String) throws -> [UInt8] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return [UInt8](try Data(contentsOf: folder.appending(path: "Encrypted/\(name).pdf")))
  }

  @Test func `a file that may be read is read, and one with a password is told`() throws {
    #expect(
      try PDFText.text(of: encrypted("owner")).text
        == "The Kiruna Institute works with Lund University on snow.")
    #expect(throws: ReadingFault.encrypted) { try PDFText.text(of: encrypted("user")) }
  }
}
