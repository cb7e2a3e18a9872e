import GraphModel

/// A record of a web archive, of what was got from one address.
struct WebRecord {
  /// What a record holds.
  enum Content {
    case document(Part)
    /// Something else, said in a word or as a media type.
    case other(String)
  }

  /// The address it is about.
  let target: String
  /// How many bytes it has behind its header.
  let length: Int

  private let type: String
  private let header: MailHeader

  /// The record with the lines of `header`; none, if it does not say how long it is.
  init?(header: [UInt8]) {
    self.header = MailHeader(header[...])
    guard let length = self.header.kind("content-length").flatMap({ Int($0) }), length >= 0 else {
      return nil
    }
    self.length = length
    type = self.header.kind("warc-type") ?? ""
    // Some writers put the address into angle brackets, as the standard once showed it.
    target = (self.header["warc-target-uri"] ?? "").filter {
      !$0.isWhitespace && $0 != "<" && $0 != ">"
    }
  }

  /// Whether it is one that may hold a document, and not a request or a note of the crawler.
  var mayHoldDocument: Bool {
    ["response", "resource", "conversion", "revisit"].contains(type)
      && ["http://", "https://", "ftp://", "file:"].contains(where: target.lowercased().hasPrefix)
  }

  /// What the record with these bytes holds.
  ///
  /// - Parameter limit: The most bytes that a document may have.
  /// - Throws: Why a document in it cannot be read.
  func content(
    of block: [UInt8], limit: Int, expansion: Expansion
  ) throws(ReadingFault) -> Content {
    if type == "revisit" { return .other("revisit") }
    if isRules { return .other("robots.txt") }
    guard type == "response" else {
      if length > limit { throw .tooLarge(size: length, limit: limit) }
      return document(block, media: WebMedia(header, of: block, path: target))
    }
    guard let response = WebResponse(block) else { throw .brokenRecord }
    guard response.status == 200 else {
      return .other((300..<400).contains(response.status) ? "redirect" : "error \(response.status)")
    }
    let media = WebMedia(response.header, of: [], path: target)
    guard media.mayBeDocument else { return .other(media.name) }
    if length - response.bodyStart > limit {
      throw .tooLarge(size: length - response.bodyStart, limit: limit)
    }
    let body = try response.body(of: block, limit: limit, expansion: expansion)
    return document(body, media: WebMedia(response.header, of: body, path: target))
  }

  private func document(_ body: [UInt8], media: WebMedia) -> Content {
    guard media.isDocument, !body.isEmpty else { return .other(media.name) }
    let isText = type == "conversion" && media.name == "text/plain"
    return .document(
      Part(
        name: target, bytes: media.decoded(body), format: isText ? .text(.plainText) : media.format,
        particulars: DocumentParticulars(address: target.hasPrefix("http") ? target : nil)))
  }

  /// Whether it is the file that tells crawlers what not to read.
  private var isRules: Bool {
    target.prefix { $0 != "?" }.lowercased().hasSuffix("/robots.txt")
  }
}
