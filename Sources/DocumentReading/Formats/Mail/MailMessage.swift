/// A message as it was sent: its fields, its text in one form or another, and what is attached.
struct MailMessage {
  /// A part that is not divided further.
  struct Leaf {
    let header: MailHeader
    let bytes: [UInt8]

    /// `text/plain` where nothing is said.
    var kind: String { header.kind("content-type") ?? "text/plain" }

    /// The name of the file, if it is attached.
    var fileName: String? {
      let name =
        header.parameter("filename", of: "content-disposition")
        ?? header.parameter("name", of: "content-type")
      return name.flatMap { $0.split { $0 == "/" || $0 == "\\" }.last }.map(String.init)
    }

    var isAttached: Bool {
      header.kind("content-disposition") == "attachment"
        || fileName != nil && !kind.hasPrefix("text/")
    }
  }

  let header: MailHeader
  private(set) var leaves: [Leaf] = []

  /// How many parts may lie in one another, and how many there may be.
  private static let maximumDepth = 16
  private static let maximumCount = 2000

  /// The message that `bytes` hold.
  init(_ bytes: [UInt8]) {
    header = MailHeader(bytes[...])
    var waiting = [(header: header, body: bytes[header.end...], depth: 0)]
    while let part = waiting.popLast(), leaves.count < Self.maximumCount {
      let kind = part.header.kind("content-type") ?? "text/plain"
      if kind.hasPrefix("multipart/"), part.depth < Self.maximumDepth,
        let boundary = part.header.parameter("boundary", of: "content-type"), !boundary.isEmpty
      {
        let inner = Self.parts(of: part.body, boundary: boundary).map { piece in
          let header = MailHeader(piece)
          return (header: header, body: piece[header.end...], depth: part.depth + 1)
        }
        waiting += Self.chosen(inner.map { $0 }, alternative: kind == "multipart/alternative")
          .reversed()
      } else {
        leaves.append(Leaf(header: part.header, bytes: Self.decoded(part.body, part.header)))
      }
    }
  }

  private typealias Part = (header: MailHeader, body: ArraySlice<UInt8>, depth: Int)

  /// Of the forms of one text, that with most structure that can be read; else all parts.
  private static func chosen(_ parts: [Part], alternative: Bool) -> [Part] {
    guard alternative else { return parts }
    let readable = parts.filter { part in
      let kind = part.header.kind("content-type") ?? "text/plain"
      return kind.hasPrefix("multipart/") || kind == "text/html" || kind == "text/plain"
    }
    return readable.last.map { [$0] } ?? Array(parts.suffix(1))
  }

  /// What is between the lines that begin with the boundary.
  private static func parts(
    of body: ArraySlice<UInt8>, boundary: String
  ) -> [ArraySlice<UInt8>] {
    let mark = Array("--".utf8) + Array(boundary.utf8)
    var parts: [ArraySlice<UInt8>] = []
    var start: Int?
    var place = body.startIndex
    while place < body.endIndex {
      let end = body[place...].firstIndex(of: 0x0A).map { $0 + 1 } ?? body.endIndex
      let line = body[place..<end]
      if line.starts(with: mark) {
        if let start { parts.append(body[start..<place]) }
        let isLast = line.dropFirst(mark.count).starts(with: "--".utf8)
        start = isLast ? nil : end
        if isLast { break }
      }
      place = end
    }
    // A message that was cut off ends without its last boundary.
    if let start, start < body.endIndex { parts.append(body[start...]) }
    return parts
  }

  private static func decoded(_ body: ArraySlice<UInt8>, _ header: MailHeader) -> [UInt8] {
    switch header.kind("content-transfer-encoding") {
    case "base64": Base64.bytes(of: body)
    case "quoted-printable": QuotedPrintable.bytes(of: Array(body))
    default: Array(body)
    }
  }
}
