/// Records of web archives as tests need them.
enum WebArchive {
  /// A record of this type, about `target`.
  static func record(
    _ type: String, _ target: String, _ block: [UInt8], as mediaType: String = "text/plain",
    length: Int? = nil
  ) -> [UInt8] {
    let header = [
      "WARC/1.1", "WARC-Type: \(type)", "WARC-Target-URI: \(target)",
      "WARC-Date: 2026-03-05T10:00:00Z", "Content-Type: \(mediaType)",
      "Content-Length: \(length ?? block.count)",
    ]
    return Array((header.joined(separator: "\r\n") + "\r\n\r\n").utf8) + block
      + Array("\r\n\r\n".utf8)
  }

  /// A record of the answer to a request for `target`, with these fields and this content.
  static func response(
    _ target: String, status: String = "200 OK", fields: [String] = ["Content-Type: text/html"],
    _ body: String
  ) -> [UInt8] {
    record(
      "response", target, answer(status: status, fields, Array(body.utf8)),
      as: "application/http; msgtype=response")
  }

  /// What a server answers.
  static func answer(status: String = "200 OK", _ fields: [String], _ body: [UInt8]) -> [UInt8] {
    Array((["HTTP/1.1 " + status] + fields + ["", ""]).joined(separator: "\r\n").utf8) + body
  }
}
