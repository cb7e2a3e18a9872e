import GraphModel

/// Reads e-mail messages: the subject and the text, without quoted letters and signatures.
enum MailText {
  /// The text of the message that `bytes` hold.
  static func text(of bytes: [UInt8]) throws(ReadingFault) -> StructuredText {
    let message = MailMessage(bytes)
    let header = message.header
    let subject = header.words("subject").map(withoutPrefixes)
    var content = StructuredText(
      particulars: DocumentParticulars(
        title: subject, published: header.words("date").flatMap { CalendarDay(stated: $0)?.text },
        author: header.words("from").flatMap(name), language: header.words("content-language"),
        address: header["archived-at"].flatMap(address)))
    if let subject { content.add(subject, kind: .heading, level: 1) }
    for leaf in message.leaves where !leaf.isAttached {
      try add(leaf, to: &content)
    }
    return content
  }

  private static func add(
    _ leaf: MailMessage.Leaf, to content: inout StructuredText
  ) throws(ReadingFault) {
    let charset = leaf.header.parameter("charset", of: "content-type")
    switch leaf.kind {
    case "text/html":
      let utf8 = charset.flatMap { NamedEncoding.text(of: leaf.bytes, in: $0) }
      let page = try WebPage.text(
        of: utf8.map { Array($0.utf8) } ?? leaf.bytes, isUTF8: utf8 != nil)
      for block in page.blocks {
        let words = String(page.text[block.span])
        // Letters often begin with what their subject says.
        if words == content.particulars.title, content.blocks.count <= 1 { continue }
        content.add(words, kind: block.kind, level: block.level.map { $0 + 1 })
      }
    case "text/plain":
      let text: String
      if let charset, let decoded = NamedEncoding.text(of: leaf.bytes, in: charset) {
        text = decoded
      } else {
        text = try TextDecoder.anyText(of: leaf.bytes).0
      }
      let isFlowed = leaf.header.parameter("format", of: "content-type")?.lowercased() == "flowed"
      let joinsWords = leaf.header.parameter("delsp", of: "content-type")?.lowercased() == "yes"
      add(
        plain: text.replacing("\r\n", with: "\n"), flowed: isFlowed ? joinsWords : nil, to: &content
      )
    default: break
    }
  }

  /// Adds text without mark-up; `flowed` tells whether the space at the end of a soft line goes.
  private static func add(plain text: String, flowed: Bool?, to content: inout StructuredText) {
    let letter = PlainLetter(text, flowed: flowed)
    for passage in PassageBuilder(TextBytes(letter.body)).passagesOfPlainText() {
      content.add(
        String(letter.body[passage.span]), kind: passage.kind,
        level: passage.kind == .heading ? 2 : nil)
    }
    content.add(letter.rest, kind: .furniture)
  }

  /// The subject without "Re:" and "Fwd:".
  private static func withoutPrefixes(_ subject: String) -> String {
    var rest = subject[...]
    while let colon = rest.firstIndex(of: ":"),
      ["re", "fw", "fwd", "aw", "wg", "sv", "tr", "rv"].contains(rest[..<colon].lowercased())
    {
      rest = rest[rest.index(after: colon)...].drop(while: \.isWhitespace)
    }
    return rest.isEmpty ? subject : String(rest)
  }

  /// The name in `Anna Berg <a.berg@example.org>`; none where there is but an address.
  private static func name(_ sender: String) -> String? {
    let name = sender.prefix { $0 != "<" && $0 != "," }.filter { $0 != "\"" }
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return name.isEmpty || name.contains("@") ? nil : name
  }

  private static func address(_ value: String) -> String? {
    let inner = value.filter { !"<> ".contains($0) }
    return inner.hasPrefix("http") ? inner : nil
  }
}

/// A letter without mark-up: what its writer says, and what stands below.
private struct PlainLetter {
  private(set) var body = ""
  /// Quoted letters, and the signature.
  private(set) var rest = ""

  /// Divides `text`; its lines flow into one another where they end in a space (RFC 3676).
  init(_ text: String, flowed: Bool?) {
    var isSignature = false
    var isSoft = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line == "-- " || line == "--" { isSignature = true }
      if isSignature || line.hasPrefix(">") || Self.announcesQuotation(line) {
        rest += line + "\n"
        isSoft = false
        continue
      }
      var line = line
      if flowed != nil, line.hasPrefix(" ") { line = line.dropFirst() }
      if !isSoft && !body.isEmpty { body += "\n" }
      isSoft = flowed != nil && line.hasSuffix(" ") && line != "-- "
      body += isSoft && flowed == true ? line.dropLast() : line
    }
  }

  /// "On 4 March 2026, Anna Berg wrote:", and the mark over a forwarded letter.
  private static func announcesQuotation(_ line: Substring) -> Bool {
    line.hasPrefix("On ") && line.hasSuffix(" wrote:")
      || line.hasPrefix("-----Original Message") || line.hasPrefix("---------- Forwarded")
  }
}
