import GraphModel

/// Reads e-mail messages: the subject and the text; quoted letters and signatures are furniture.
enum MailText {
  /// The text of the message that `bytes` hold.
  static func text(of bytes: [UInt8]) throws(ReadingFault) -> StructuredText {
    let message = MailMessage(bytes)
    if message.isEncrypted { throw .encrypted }
    var content = StructuredText(particulars: MailParticulars.read(message.header))
    if let title = content.particulars.title { content.add(title, kind: .heading, level: 1) }
    let isForwarded = MailParticulars.isForwarded(message.header)
    for leaf in message.leaves where !leaf.isAttached && MailLeaf.isText(leaf.kind) {
      try TimeCheck.now()
      try add(leaf, isForwarded: isForwarded, to: &content)
    }
    let passedOver = message.leaves.filter(\.isPassedOver).map(\.fileName)
    if message.isCut { content.remarks.append(.partsLeftOut(limit: MailBody.maximumCount)) }
    if !passedOver.isEmpty { content.remarks.append(.attachmentsPassedOver(passedOver)) }
    return content
  }

  private static func add(
    _ leaf: MailLeaf, isForwarded: Bool, to content: inout StructuredText
  ) throws(ReadingFault) {
    guard MailLeaf.isMarkedUp(leaf.kind) else {
      try add(plain: leaf.form, isForwarded: isForwarded, to: &content)
      return
    }
    do throws(ReadingFault) {
      let html = try decoded(leaf.form, isMarkedUp: true, remarks: &content.remarks)
      let letter = try MarkedUpLetter(html, isForwarded: isForwarded)
      if let plain = leaf.plainForm, isMuchPoorer(letter, than: plain) {
        try add(plain: plain, isForwarded: isForwarded, to: &content)
      } else {
        add(letter, to: &content)
      }
    } catch {
      guard let plain = leaf.plainForm else { throw error }
      try add(plain: plain, isForwarded: isForwarded, to: &content)
    }
  }

  /// Whether less than half of what is said without mark-up is said with it.
  private static func isMuchPoorer(_ letter: MarkedUpLetter, than plain: MailLeaf.Form) -> Bool {
    let letters =
      letter.text.text.utf8.count { $0 > 0x20 }
      + letter.rest.reduce(0) { $0 + $1.utf8.count { $0 > 0x20 } }
    return letters * 2 < plain.bytes.count { $0 > 0x20 }
  }

  private static func add(_ letter: MarkedUpLetter, to content: inout StructuredText) {
    for block in letter.text.blocks {
      let words = String(letter.text.text[block.span])
      // Letters often begin with what their subject says.
      if words == content.particulars.title, content.blocks.count <= 1 { continue }
      content.add(words, kind: block.kind, level: block.level.map { $0 + 1 })
    }
    for words in letter.rest { content.add(words, kind: .furniture) }
  }

  private static func add(
    plain form: MailLeaf.Form, isForwarded: Bool, to content: inout StructuredText
  ) throws(ReadingFault) {
    let text = try decoded(form, isMarkedUp: false, remarks: &content.remarks)
    let isFlowed = form.header.parameter("format", of: "content-type")?.lowercased() == "flowed"
    let joinsWords = form.header.parameter("delsp", of: "content-type")?.lowercased() == "yes"
    let letter = PlainLetter(
      text, flowed: isFlowed ? joinsWords : nil, isForwarded: isForwarded)
    let body = letter.body
    for passage in try PassageBuilder(TextBytes(body)).passagesOfPlainText() {
      let words = String(body[passage.span])
      if words == content.particulars.title, content.blocks.count <= 1 { continue }
      content.add(words, kind: passage.kind, level: passage.kind == .heading ? 2 : nil)
    }
    content.add(letter.rest, kind: .furniture)
  }

  /// The text in the encoding that the message states, or that its bytes show.
  ///
  /// Text that is valid UTF-8 is taken for that, whatever is stated.
  private static func decoded(
    _ form: MailLeaf.Form, isMarkedUp: Bool, remarks: inout [ReadingRemark]
  ) throws(ReadingFault) -> String {
    let bytes = form.bytes
    let isLong = bytes.contains { $0 >= 0x80 }
    if isLong, let text = String(validating: bytes, as: UTF8.self) { return text }
    if let charset = form.header.parameter("charset", of: "content-type"),
      let text = NamedEncoding.text(of: bytes, in: charset)
    {
      return text
    }
    if isMarkedUp { return try WebPage.html(in: bytes) }
    let (text, found) = try TextDecoder.anyText(of: bytes)
    remarks += found
    return text
  }
}
