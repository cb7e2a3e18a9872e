import Testing

@testable import DocumentReading

struct WebArchiveReaderTests {
  private let page = "<p>Kiruna Institute</p>"

  private func lines(_ records: [[UInt8]], limit: Int = 1 << 20) throws -> [String] {
    let bytes = records.flatMap(\.self)
    return try #require(try ReadParts.lines(of: bytes, name: "x", limit: limit))
  }

  @Test func `pages, papers and texts are read, each by its address`() throws {
    let found = try lines([
      WebArchive.record("warcinfo", "", Array("software: x".utf8)),
      WebArchive.record("request", "http://a.org/", Array("GET / HTTP/1.1".utf8)),
      WebArchive.response("http://a.org/", page),
      WebArchive.response(
        "http://a.org/b", fields: ["Content-Type: text/plain; charset=utf-8"], "Umeå."),
      WebArchive.record("resource", "<https://a.org/c>", Array(page.utf8), as: "text/html"),
      WebArchive.record("conversion", "http://a.org/d.html", Array("Not <b> a page.".utf8)),
      WebArchive.record("resource", "urn:pageinfo:http://a.org/", Array("{}".utf8)),
      WebArchive.response("http://a.org/", page),
    ])
    #expect(
      found == [
        "x#http://a.org/: Kiruna Institute", "x#http://a.org/b: Umeå.",
        "x#https://a.org/c: Kiruna Institute", "x#http://a.org/d.html: Not <b> a page.",
        "x#http://a.org/ (2): Kiruna Institute",
      ])
  }

  @Test func `what holds no document is counted`() throws {
    let found = try lines([
      WebArchive.response("http://a.org/", status: "301 Moved", page),
      WebArchive.response("http://a.org/b", status: "404 Not Found", page),
      WebArchive.response(
        "http://a.org/robots.txt", fields: ["Content-Type: text/plain"], "User-agent: *"),
      WebArchive.response("http://a.org/c.png", fields: ["Content-Type: image/png"], "\u{89}PNG"),
      WebArchive.response(
        "http://a.org/d", fields: ["Content-Type: application/xml"], "<sitemap/>"),
      WebArchive.response("http://a.org/e", fields: ["Content-Type: text/html"], ""),
      WebArchive.response("http://a.org/f.bin", fields: [], "\u{1}\u{2}"),
      WebArchive.record("revisit", "http://a.org/", []),
    ])
    #expect(
      found == [
        "x? 8 records without a document were passed over (application/xml 1, error 404 1, "
          + "image/png 1, redirect 1, revisit 1, others 3)"
      ])
  }

  @Test func `what the server does not name is told by what it is`() throws {
    let found = try lines([
      WebArchive.response("http://a.org/a", fields: [], "<!doctype html>" + page),
      WebArchive.response(
        "http://a.org/b.txt?x=1", fields: ["Content-Type: application/octet-stream"], "Text."),
    ])
    #expect(
      found == ["x#http://a.org/a: Kiruna Institute", "x#http://a.org/b.txt?x=1: Text."])
  }

  @Test func `records of a compressed web archive are read, one by one compressed`() throws {
    let bytes = try ["a", "b"].flatMap {
      try PackedArchive.compressed(WebArchive.response("http://a.org/\($0)", page), by: .gzip)
    }
    #expect(
      try ReadParts.lines(of: bytes, name: "x.warc.gz") == [
        "x.warc.gz#http://a.org/a: Kiruna Institute", "x.warc.gz#http://a.org/b: Kiruna Institute",
      ])
  }

  @Test func `of an archive of pages, the pages are read, however large it is`() throws {
    let web = try PackedArchive.compressed(
      (0..<200).flatMap { WebArchive.response("http://a.org/\($0 &* 7919)", page) }, by: .gzip)
    let bytes = try PackedArchive.bytes(
      [
        (name: "archive/data.warc.gz", content: web), (name: "pages/pages.jsonl", content: [0x7B]),
        (name: "datapackage.json", content: [0x7B]), (name: "notes.txt", content: [0x7B]),
      ], as: .zip)
    for limit in [1 << 20, 1000] {
      let found = try #require(try ReadParts.lines(of: bytes, name: "x.wacz", limit: limit))
      #expect(found.count == 200)
      #expect(
        found.first == "x.wacz!/archive/data.warc.gz#http://a.org/0: Kiruna Institute")
    }
  }

  @Test func `a record that does not hold together is told, and the next one read`() throws {
    let good = WebArchive.response("http://a.org/good", page)
    let message =
      "! the record is damaged or not written as its file's format asks; mend it, or leave it out"
    let broken: [(bytes: [UInt8], name: String)] = [
      (Array("what is this\nand this\n".utf8), "2"),
      (WebArchive.record("resource", "http://b.org", Array(page.utf8), length: 3), "http://b.org"),
      (Array("WARC/1.0\r\nWARC-Type: response\r\n\r\nx\r\n\r\n".utf8), "2"),
      (Array("WARC/1.0\r\nContent-Length: -5\r\n\r\n".utf8), "2"),
      (Array("WARC/1.0\r\nContent-Length: 99999999999999999999\r\n\r\n".utf8), "2"),
      (Array("WARC/1.0\r\nx: ".utf8) + [UInt8](repeating: 0x61, count: 70_000) + [10], "2"),
      (WebArchive.record("response", "http://b.org", Array("no status".utf8)), "http://b.org"),
    ]
    for (bytes, name) in broken {
      #expect(
        try lines([good, bytes, good]) == [
          "x#http://a.org/good: Kiruna Institute", "x#\(name)\(message)",
          "x#http://a.org/good (2): Kiruna Institute",
        ])
    }
    // Who says too much, takes the next one along.
    #expect(
      try lines([good, WebArchive.record("resource", "http://b.org", [0x41], length: 1 << 40)])
        == ["x#http://a.org/good: Kiruna Institute", "x#http://b.org\(message)"])
  }

  @Test func `a document over the limit is told, and the next one read`() throws {
    let large = String(repeating: page, count: 100)
    let found = try lines(
      [
        WebArchive.response("http://a.org/a", large),
        WebArchive.response("http://a.org/b", fields: ["Content-Type: video/mp4"], large),
        WebArchive.record("resource", "http://a.org/c", Array(large.utf8)),
        WebArchive.response("http://a.org/d", page),
      ], limit: 1000)
    let message =
      "! the file holds 2.3 kB, and at most 1000 bytes are read; split it, or raise the limit with "
      + "--max-size"
    #expect(
      found == [
        "x#http://a.org/a\(message)", "x#http://a.org/c\(message)",
        "x#http://a.org/d: Kiruna Institute",
        "x? 1 record without a document was passed over (video/mp4 1)",
      ])
  }
}
