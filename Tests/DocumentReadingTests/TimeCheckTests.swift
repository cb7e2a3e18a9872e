import GraphModel
import TestSupport
import Testing

@testable import DocumentReading

struct TimeCheckTests {
  /// Something that is done with a document step by step.
  struct Work: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let body: @Sendable () throws -> Void

    init(_ name: String, _ body: @escaping @Sendable () throws -> Void) {
      (testDescription, self.body) = (name, body)
    }
  }

  private static let text = "The academies have agreed to study snow together."
  private static let page = Array("<html><body><p>\(text)</p></body></html>".utf8)

  @Test(arguments: [
    Work("plain text") { _ = try Content(text, format: .plainText) },
    Work("Markdown") { _ = try MarkdownText("# Snow\n\n\(text)") },
    Work("web page") { _ = try WebPage.text(of: page) },
    Work("rich text") { _ = try RichText.text(of: Array(#"{\rtf1 Snow.}"#.utf8)) },
    Work("mail") { _ = try MailText.text(of: Array("Subject: Snow\n\n\(text)\n".utf8)) },
    Work("office") { try XMLEvent.read(Array("<a/>".utf8)) { _ in } },
    Work("feed") { _ = try XMLStream(BytesInMemory(Array("<a/>".utf8))).next() },
    Work("PDF") { _ = try PDFLayout(Array("<page height=\"1\">".utf8)) },
    Work("bytes in memory") {
      var bytes = BytesInMemory([1])
      _ = try bytes.next()
    },
    Work("archive") { _ = try ZipArchive.members(of: ZipFile.bytes(["a": "1"])) { _ in true } },
    Work("blocks") {
      var text = StructuredText()
      text.add("Snow", kind: .heading, level: 1)
      _ = try Content(text)
    },
  ])
  func `what reads a document stops where the time is over`(work: Work) {
    #expect(throws: ReadingFault.tooSlow(limit: .zero)) { try TimeLimit.none.run(work.body) }
  }

  @Test func `languages are told passage by passage, until the time is over`() {
    let document = Document(
      source: "a.txt", text: "Snow", contentHash: "",
      passages: [Passage(kind: .paragraph, span: TextSpan(start: 0, end: 4))])
    var check = TimeCheck()
    #expect(throws: ReadingFault.tooSlow(limit: .zero)) {
      try TimeLimit.none.run {
        try LanguageShares(of: document) { () throws(ReadingFault) in try check.step() }
      }
    }
  }

  private static let tooSlow =
    "the document took longer than 0 seconds, and was given up; split it, or raise the limit with "
    + "--time-limit"

  @Test func `a document is given up whole, by its name`() {
    let reader = DocumentReader(timeLimit: .none)
    let error = #expect(throws: ReadingError.self) {
      try reader.document(bytes: Array("Snow.".utf8), source: DocumentSource(name: "a.txt"))
    }
    #expect(error?.code == .tooSlow)
    #expect(error?.description == "a.txt: " + Self.tooSlow)
  }

  @Test func `what comes of a document in time is given`() throws {
    #expect(try DocumentReader().inTime("a.txt") { 7 } == 7)
    let error = #expect(throws: ReadingError.self) {
      try DocumentReader(timeLimit: .none).inTime("a.txt") { 7 }
    }
    #expect(error?.place == "a.txt")
  }

  @Test func `each document of a file has its own time, and so has what is none`() throws {
    let rows = (1...200).map { $0 % 2 == 0 ? "\($0),Snow fell." : "\($0)," }
    let table = Array(("id,text\n" + rows.joined(separator: "\n")).utf8)
    // All of the table takes more looks than that, and each row fewer.
    let reader = DocumentReader(timeLimit: StepClock().limit(looks: 40))
    var parts = try #require(try reader.parts(of: table, from: DocumentSource(name: "a.csv")))
    var count = 0
    while let outcome = try parts.next() {
      guard case .document(let part) = outcome else { continue }
      #expect(try reader.document(of: part).document.text == "Snow fell.")
      count += 1
    }
    #expect(count == 100)
  }

  @Test func `a member of an archive is given up by its name`() throws {
    let reader = DocumentReader(timeLimit: StepClock().limit(looks: 12))
    let long = String(repeating: "Snow fell. ", count: 200_000)
    let bytes = ZipFile.bytes(["long.txt": long, "short.txt": "Ice."])
    var parts = try #require(try reader.parts(of: bytes, from: DocumentSource(name: "a.zip")))
    guard case .failed(let diagnostic) = try parts.next() else {
      Issue.record("nothing was given up")
      return
    }
    #expect(diagnostic.place == "a.zip!/long.txt")
    #expect(diagnostic.message.contains("--time-limit"))
    guard case .document(let part) = try parts.next() else {
      Issue.record("no document")
      return
    }
    #expect(part.name == "a.zip!/short.txt")
  }
}
