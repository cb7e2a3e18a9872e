/// What kind of thing was got from an address: what the server says, and what the bytes show.
struct WebMedia {
  /// The media type in lower case; `unknown`, if none is stated.
  let name: String

  private let charset: String?
  private let kind: BinaryKind?
  private let head: [UInt8]
  private let path: String

  /// The kind of `body`, which came from `path` and is described by the fields of `header`.
  init(_ header: MailHeader, of body: [UInt8], path: String) {
    name = header.kind("content-type").flatMap { $0.isEmpty ? nil : $0 } ?? "unknown"
    charset = header.parameter("charset", of: "content-type")
    kind = BinaryKind(startOf: body)
    head = Array(body.prefix(ContainerInput.headSize))
    self.path = String(path.prefix { $0 != "?" && $0 != "#" })
  }

  /// Whether the name of its kind lets it be a document.
  var mayBeDocument: Bool { isPage || isText || isPaper || isData || isUnstated }

  /// Whether it is a document by its name and its bytes.
  var isDocument: Bool {
    if isPage || isText || isPaper { return true }
    // Data may be a feed, or a list of products; what is not named may be anything.
    if isData { return kind == .webPage || ContainerFormat(startOf: head, path: "") != nil }
    guard isUnstated else { return false }
    switch kind {
    case .pdf, .webPage, .zip: return true
    case nil: return FileName.isDocument(path)
    default: return false
    }
  }

  /// The format, where the bytes may not tell it.
  var format: PartFormat? {
    isPage && (kind == nil || kind == .webPage) ? .markedUp(.webPage) : nil
  }

  /// The text of `body` in UTF-8, if only the server says in which encoding it is; else `body`.
  func decoded(_ body: [UInt8]) -> [UInt8] {
    guard let charset, isPage || isText, kind == nil || kind == .webPage else { return body }
    switch TextEncoding.detect(in: body)?.encoding {
    case .utf8, .utf16, .utf32: return body
    case .windows1252, nil: break
    }
    guard let text = NamedEncoding.text(of: body, in: charset) else { return body }
    // The mark says that it is not in what the page itself may name any more.
    return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
  }

  private var isPage: Bool { ["text/html", "application/xhtml+xml"].contains(name) }

  private var isText: Bool { ["text/plain", "text/markdown", "text/x-markdown"].contains(name) }

  private var isPaper: Bool {
    [
      "application/pdf", "application/x-pdf", "message/rfc822",
      "application/vnd.oasis.opendocument.text",
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    ].contains(name)
  }

  private var isData: Bool {
    ["text/xml", "application/xml", "application/rss+xml", "application/atom+xml"].contains(name)
  }

  private var isUnstated: Bool {
    ["unknown", "application/octet-stream", "binary/octet-stream"].contains(name)
  }
}
