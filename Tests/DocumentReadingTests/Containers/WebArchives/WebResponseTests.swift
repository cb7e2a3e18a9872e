import Testing

@testable import DocumentReading

struct WebResponseTests {
  private let text = Array("Kiruna Institute and Umeå University. ".utf8)

  private func body(_ fields: [String], _ content: [UInt8], limit: Int = 1000) throws -> [UInt8] {
    let bytes = WebArchive.answer(fields, content)
    let response = try #require(WebResponse(bytes))
    return try response.body(of: bytes, limit: limit, expansion: Expansion(size: bytes.count))
  }

  @Test func `status, fields and content are told apart`() throws {
    let bytes = Array("HTTP/1.0 404\nContent-Type: a/b\n\nx".utf8)
    let response = try #require(WebResponse(bytes))
    #expect(response.status == 404)
    #expect(response.header["content-type"] == "a/b")
    #expect(bytes[response.bodyStart...] == [0x78])
  }

  @Test(arguments: ["", "HTTP/1.1", "HTTP/1.1 \n", "HTTP/1.1 x y\n", "GET / HTTP/1.1\n"])
  func `what is no answer is none`(text: String) {
    #expect(WebResponse(Array(text.utf8)) == nil)
  }

  @Test(
    arguments: [
      ("3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n", "abcde"), ("3\nabc\n0\n", "abc"), ("A\r\nab", "ab"),
      ("3\r\nabc\r\n", "abc"), ("3\r\nabc\r\nzz\r\n", "abc"), ("0\r\n\r\n", ""),
      ("Text.\nText.\n", nil), ("", nil), ("ffffffffffffffffffff\r\nx", nil), ("-1\r\nx", nil),
      ("7fffffffffffffff\r\nx", nil),
    ] as [(String, String?)])
  func `pieces are put together`(bytes: String, joined: String?) {
    #expect(ChunkedBody.joined(Array(bytes.utf8)) == joined.map { Array($0.utf8) })
  }

  @Test func `content in pieces is read, also where they are together already`() throws {
    let field = ["Transfer-Encoding: Chunked"]
    #expect(try body(field, Array("1\r\nK\r\n0\r\n\r\n".utf8)) == Array("K".utf8))
    #expect(try body(field, text) == text)
  }

  @Test func `compressed content is read, also where it is unpacked already`() throws {
    let packed = try PackedArchive.compressed(text, by: .gzip)
    for name in ["gzip", "X-Gzip", " gzip "] {
      #expect(try body(["Content-Encoding: \(name)"], packed) == text)
    }
    let twice = try PackedArchive.compressed(packed, by: .zstandard)
    #expect(try body(["Content-Encoding: gzip, zstd"], twice) == text)
    for name in ["gzip", "deflate", "identity"] {
      #expect(try body(["Content-Encoding: \(name)"], text) == text)
    }
  }

  @Test func `deflated content is read, with a frame or without`() throws {
    let packed = try PackedArchive.compressed(text, by: .gzip)
    let deflated = Array(packed[10..<(packed.count - 8)])
    let framed = [0x78, 0x9C] + deflated + [1, 2, 3, 4]
    #expect(try body(["Content-Encoding: deflate"], deflated) == text)
    #expect(try body(["Content-Encoding: deflate"], framed) == text)
  }

  @Test func `what cannot be unpacked is a fault`() throws {
    let packed = try PackedArchive.compressed(text, by: .gzip)
    #expect(throws: ReadingFault.unknownCompression(name: "br")) {
      try body(["Content-Encoding: br"], text)
    }
    #expect(throws: ReadingFault.damaged) {
      try body(["Content-Encoding: gzip"], Array(packed.prefix(20)))
    }
    #expect(throws: ReadingFault.tooLarge(size: nil, limit: 10)) {
      try body(["Content-Encoding: gzip"], packed, limit: 10)
    }
  }
}
