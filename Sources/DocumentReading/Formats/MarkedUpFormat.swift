/// A format that tells a document's structure and needs a parser of its own.
///
/// It is told by what a file holds, whatever its name.
enum MarkedUpFormat: CaseIterable, Sendable {
  case webPage
  case pdf
  /// Of Word.
  case docx
  /// OpenDocument's text.
  case odt
  /// Of PowerPoint.
  case pptx
  /// Rich text, of WordPad, TextEdit and older office programs.
  case richText
  /// An e-mail message.
  case mail

  /// The endings of file names that are written in this format, in lower case.
  var fileExtensions: [String] {
    switch self {
    case .webPage: ["html", "htm", "xhtml"]
    case .pdf: ["pdf"]
    case .docx: ["docx"]
    case .odt: ["odt"]
    case .pptx: ["pptx"]
    case .richText: ["rtf"]
    case .mail: ["eml"]
    }
  }

  /// The format of a file that starts as `bytes` do; none, if it is text or not known.
  ///
  /// - Parameter path: Tells where the start does not, as for a piece of a web page.
  init?(startOf bytes: [UInt8], path: String) {
    switch BinaryKind(startOf: bytes) {
    case .webPage: self = .webPage
    case .zip:
      guard let format = Self(archive: ZipArchive(bytes) { $0 == "mimetype" }) else { return nil }
      self = format
    case .pdf: self = .pdf
    case .richText: self = .richText
    case nil:
      let ending = FileName.fileExtension(of: path) ?? ""
      if Self.webPage.fileExtensions.contains(ending) {
        self = .webPage
      } else if Self.isMail(startOf: bytes, ending: ending) {
        self = .mail
      } else {
        return nil
      }
    default: return nil
    }
  }

  /// The text of the document that `bytes` hold.
  func text(of bytes: [UInt8]) throws(ReadingFault) -> StructuredText {
    switch self {
    case .webPage: try WebPage.text(of: bytes)
    case .pdf: try PDFText.text(of: bytes)
    case .docx: try WordText.text(of: bytes)
    case .odt: try OpenDocumentText.text(of: bytes)
    case .pptx: try SlideText.text(of: bytes)
    case .richText: try RichText.text(of: bytes)
    case .mail: try MailText.text(of: bytes)
    }
  }

  /// Whether a file that starts as `bytes` do, and whose name ends so, is an e-mail message.
  static func isMail(startOf bytes: [UInt8], ending: String) -> Bool {
    MailHeader.starts(
      Array(bytes.prefix(ContainerInput.headSize)),
      isNamedSo: Self.mail.fileExtensions.contains(ending))
  }

  /// The format that the members of `archive` are those of.
  private init?(archive: ZipArchive) {
    let openDocument = "application/vnd.oasis.opendocument.text"
    if archive.names.contains("word/document.xml") {
      self = .docx
    } else if archive.names.contains("ppt/presentation.xml") {
      self = .pptx
    } else if archive.members["mimetype"]?.starts(with: openDocument.utf8) == true {
      self = .odt
    } else {
      return nil
    }
  }
}
