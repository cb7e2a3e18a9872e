/// A message as it was sent: its fields, its text in one form or another, and what is attached.
struct MailMessage {
  let header: MailHeader
  private(set) var leaves: [MailLeaf] = []
  /// Whether it has more parts than are read.
  let isCut: Bool

  /// How many parts may lie in one another.
  private static let maximumDepth = 16

  /// A part that is yet to be looked at.
  private struct Part {
    let header: MailHeader
    let body: ArraySlice<UInt8>
    let depth: Int
    var kind: String
    /// The same text without mark-up.
    var plainForm: MailLeaf.Form?
  }

  /// The message that `bytes` hold.
  init(_ bytes: [UInt8]) {
    header = MailHeader(bytes[...])
    var waiting = [
      Part(
        header: header, body: bytes[header.end...], depth: 0, kind: Self.kind(header, "text/plain"))
    ]
    while leaves.count < MailBody.maximumCount, let part = waiting.popLast() {
      let inner = Self.inner(of: part)
      if inner.isEmpty {
        leaves.append(
          MailLeaf(
            kind: part.kind.hasPrefix("multipart/") ? "text/plain" : part.kind,
            form: MailLeaf.Form(header: part.header, body: part.body), plainForm: part.plainForm))
      } else {
        waiting += inner.reversed()
      }
    }
    isCut = !waiting.isEmpty
  }

  /// Whether the message can be read only with a key.
  var isEncrypted: Bool {
    switch header.kind("content-type") {
    case "multipart/encrypted": true
    case "application/pkcs7-mime", "application/x-pkcs7-mime":
      header.parameter("smime-type", of: "content-type")?.lowercased() != "signed-data"
    default: false
    }
  }

  /// The parts that `part` is divided into and that are read; none, if it is not divided.
  private static func inner(of part: Part) -> [Part] {
    guard part.kind.hasPrefix("multipart/"), part.depth < maximumDepth else { return [] }
    let standard = part.kind == "multipart/digest" ? "message/rfc822" : "text/plain"
    let boundary = part.header.parameter("boundary", of: "content-type")
    var parts = MailBody.parts(of: part.body, boundary: boundary).map { piece in
      let header = MailHeader(piece)
      return Part(
        header: header, body: piece[header.end...], depth: part.depth + 1,
        kind: kind(header, standard))
    }
    if part.kind == "multipart/alternative" { parts = [chosen(parts)].compactMap(\.self) }
    if !parts.isEmpty, parts[0].plainForm == nil { parts[0].plainForm = part.plainForm }
    return parts
  }

  /// Of the forms of one text, that with most structure that can be read.
  private static func chosen(_ parts: [Part]) -> Part? {
    let readable = parts.filter { part in
      part.kind.hasPrefix("multipart/") || MailLeaf.isText(part.kind)
    }
    guard var chosen = readable.last ?? parts.last else { return nil }
    let plain = parts.last { $0.kind == "text/plain" }
    if chosen.kind != "text/plain", let plain {
      chosen.plainForm = MailLeaf.Form(header: plain.header, body: plain.body)
    }
    return chosen
  }

  private static func kind(_ header: MailHeader, _ standard: String) -> String {
    let kind = header.kind("content-type") ?? standard
    // What is not written as a kind is what a message is where nothing is said.
    return kind.contains("/") ? kind : "text/plain"
  }
}
