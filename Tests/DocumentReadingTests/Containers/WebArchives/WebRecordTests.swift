import GraphModel
import Testing

@testable import DocumentReading

struct WebRecordTests {
  @Test func `a page has the address, and not the day of the crawl`() throws {
    let bytes = WebArchive.response("https://a.org/b", "<p>Text.</p>")
    let reader = DocumentReader()
    var parts = try #require(
      try reader.parts(of: bytes, from: DocumentSource(name: "x.warc")))
    guard case .document(let part) = try parts.next() else { throw ReadingFault.empty }
    let particulars = try reader.document(of: part).document.particulars
    #expect(particulars.address == "https://a.org/b")
    #expect(particulars.published == nil)
  }

  @Test(arguments: ["", "Content-Length: x", "Content-Length: -1", "Content-Length: 1 2 x"])
  func `a record that does not say how long it is is none`(line: String) {
    #expect(WebRecord(header: Array("WARC-Type: resource\n\(line)\n".utf8)) == nil)
  }

  @Test(
    arguments: [
      ("response", "http://a.org", true), ("resource", "HTTPS://a.org", true),
      ("revisit", "http://a.org", true), ("request", "http://a.org", false),
      ("metadata", "http://a.org", false), ("resource", "urn:text:http://a.org", false),
      ("response", "dns:a.org", false), ("response", "", false),
    ])
  func `notes of the crawler hold no document`(type: String, target: String, mayHold: Bool) throws {
    let header = "WARC-Type: \(type)\nWARC-Target-URI: \(target)\nContent-Length: 3\n"
    let record = try #require(WebRecord(header: Array(header.utf8)))
    #expect(record.mayHoldDocument == mayHold)
    #expect(record.length == 3)
  }
}
