/// A part of a message that is not divided further.
struct MailLeaf {
  /// A text, as it was sent.
  struct Form {
    let header: MailHeader
    let body: ArraySlice<UInt8>

    /// The bytes that were written for the way.
    var bytes: [UInt8] {
      switch header.kind("content-transfer-encoding") {
      case "base64": Base64.bytes(of: body)
      case "quoted-printable": QuotedPrintable.bytes(of: Array(body))
      default: Array(body)
      }
    }
  }

  /// What it is: `text/html`.
  let kind: String
  let form: Form
  /// The same text without mark-up, if the message holds it too.
  let plainForm: Form?

  /// Whether text of this kind is read as part of the message.
  static func isText(_ kind: String) -> Bool { kind == "text/plain" || isMarkedUp(kind) }

  /// Whether text of this kind is a web page.
  static func isMarkedUp(_ kind: String) -> Bool {
    kind == "text/html" || kind == "application/xhtml+xml"
  }

  /// Whether it stands beside the message's text.
  var isAttached: Bool {
    disposition == "attachment" || !kind.hasPrefix("text/")
      || statedName != nil && !Self.isText(kind)
  }

  /// Whether it is a document that is read by itself.
  var isDocument: Bool { isAttached && FileName.isDocument(fileName) }

  /// Whether it is attached for people to read, and cannot be read here.
  ///
  /// Pictures in the text and signatures of programs are not.
  var isPassedOver: Bool {
    guard isAttached, !isDocument, !kind.hasSuffix("-signature") else { return false }
    return disposition == "attachment" || statedName != nil && !kind.hasPrefix("image/")
  }

  private var disposition: String? { form.header.kind("content-disposition") }

  private var statedName: String? {
    let name =
      form.header.parameter("filename", of: "content-disposition")
      ?? form.header.parameter("name", of: "content-type")
    let last = name?.split { $0 == "/" || $0 == "\\" }.last
    return last.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : String($0) }
  }

  /// The name of the file, with the ending that its kind has, where it has none.
  var fileName: String {
    let name = statedName ?? "attachment"
    let hasOwn = FileName.fileExtension(of: name) != nil && kind != "message/rfc822"
    guard !hasOwn, !FileName.isDocument(name), let ending = Self.endings[kind] else { return name }
    return "\(name).\(ending)"
  }

  private static let endings = [
    "application/pdf": "pdf", "application/rtf": "rtf", "text/rtf": "rtf", "text/html": "html",
    "text/plain": "txt", "text/markdown": "md", "message/rfc822": "eml",
    "application/vnd.oasis.opendocument.text": "odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
  ]
}
