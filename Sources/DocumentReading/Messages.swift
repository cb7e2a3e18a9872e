// Every sentence that this module says to a person.

import GraphModel

extension ReadingFault {
  /// What happened and how to mend it.
  var message: String {
    switch self {
    case .missing:
      "there is no such file or folder; check the name"
    case .folder:
      "this is a folder, not a file"
    case .unreadable(let reason):
      "the file cannot be read (\(reason)); check its permissions"
    case .tooLarge(let size, let limit):
      "the file holds \(size.map(Size.words) ?? "more than \(Size.words(limit))"), and at most "
        + "\(Size.words(limit)) are read; split it, or raise the limit with --max-size"
    case .tooManyLines(let limit):
      "the text has more than \(limit / 1_000_000) million lines, and no more are read; split the file"
    case .notText(let kind):
      "this is \(kind.name), not text; \(kind.remedy)"
    case .damaged:
      "the file is damaged or was not copied in full; get it again, or open it in its program and "
        + "save it anew"
    case .encrypted:
      "the file opens only with a password; open it in its program and save it without one"
    case .encryptedMembers(let count):
      "\(count == 1 ? "1 document in it opens" : "\(count) documents in it open") only with a "
        + "password; unpack the archive, and name the folder"
    case .unpacksTooLarge:
      "the file unpacks to far more than its size lets expect, and is not read on; if you trust it, "
        + "unpack it and name the folder, or save it from its program as plain text (.txt)"
    case .unknownEncoding:
      "the encoding of this text is not known; save it as UTF-8"
    case .empty:
      "the file holds no text"
    case .tangled:
      "the mark-up is nested too deep, or there is too much of it; open the file in a browser or its "
        + "program, and copy its text into a .txt file"
    case .tooManyLevels(let limit):
      "what it holds is nested more than \(limit) levels deep, and is not read; flatten it, or copy its "
        + "text into a .txt file"
    case .missingProgram(let name, let package):
      "the program \(name) that reads this format is not installed; install \(package)"
    case .leftOut:
      "this build of the program does not read the format; build it with the trait Formats"
    case .tooSlow(let limit):
      "the document took longer than \(Time.words(limit)), and was given up; split it, or raise the "
        + "limit with --time-limit"
    case .scan:
      "the file holds no text; it may be a scan, which OCR turns into text"
    case .brokenRecord:
      "the record is damaged or not written as its file's format asks; mend it, or leave it out"
    case .unknownCompression(let name):
      "the page is compressed as \"\(PartName.shown(name))\", which is not read; save it from a "
        + "browser"
    case .noTextField(let wanted, let there):
      Self.noTextField(wanted: wanted, there: there)
    case .noTextFields(let wanted, let there):
      (wanted.map { "no field \"\($0)\" holds text" } ?? "no field is known to hold text")
        + "; there are \(FieldList.words(there)); name the one with the text by --text-field"
    case .emptyRecord:
      "the record holds no text"
    case .raggedRow(let cells, let columns):
      "the row has \(cells == 1 ? "1 cell" : "\(cells) cells"), and the first row names \(columns); "
        + "put cells that hold the delimiter or a line break in quotes"
    case .unfinishedRow:
      "the row begins a cell in quotes that does not end; mend the quotes"
    case .nestedTooDeep:
      "the file lies in too many archives, one in another; unpack the outer ones first"
    case .othersNestedTooDeep(let count):
      "\(count == 1 ? "1 more file lies" : "\(count) more files lie") in too many archives, one in "
        + "another; unpack the outer ones first"
    }
  }
}

extension ReadingFault {
  private static func noTextField(wanted: String?, there: [String]) -> String {
    let missing =
      wanted.map { "has no text in the field \"\($0)\"" } ?? "has no field known to hold text"
    return
      "the record \(missing); it has \(FieldList.words(there)); name the one with the text by "
      + "--text-field"
  }
}

extension ReadingRemark {
  /// How grave it is, and what happened.
  var words: (severity: Diagnostic.Severity, message: String) {
    switch self {
    case .repaired(let count):
      (
        .warning,
        "\(count == 1 ? "1 character was" : "\(count) characters were") not valid and could not be "
          + "read; save the file as UTF-8"
      )
    case .readAsWindows1252:
      (
        .note,
        "the text is not UTF-8 and was read as Windows-1252; save it as UTF-8 if letters look wrong"
      )
    case .withoutZeros(let count):
      (.warning, "\(count == 1 ? "1 zero byte was" : "\(count) zero bytes were") read as a space")
    case .readAsPlainText:
      (.warning, "the Markdown is too tangled to parse, so the file was read as plain text")
    case .attachmentsPassedOver(let names):
      (.note, Self.attachments(names))
    case .partsLeftOut(let limit):
      (
        .warning,
        "the message has more than \(limit) parts, and no more were read; save what is attached to it "
          + "as files"
      )
    case .foreign(let language):
      (
        .warning,
        "the text is not in English (\(language)); it is kept, and no relations are read from it"
      )
    }
  }
}

extension ReadingRemark {
  /// "2 attachments were passed over (photo.jpg, talk.mp4)".
  private static func attachments(_ names: [String]) -> String {
    let shown = names.prefix(5).map(PartName.shown)
    let rest = names.count - shown.count
    let list = (shown + (rest > 0 ? ["\(rest) more"] : [])).joined(separator: ", ")
    let subject = names.count == 1 ? "1 attachment was" : "\(names.count) attachments were"
    return "\(subject) passed over (\(list))"
  }
}

extension FindingRemark {
  /// How grave it is.
  var severity: Diagnostic.Severity {
    switch self {
    case .missing, .folderUnreadable, .noDocuments: .error
    case .passedOver: .note
    }
  }

  /// What happened and how to mend it.
  var message: String {
    switch self {
    case .missing:
      ReadingFault.missing.message
    case .folderUnreadable(let reason):
      "the folder cannot be read (\(reason)); check its permissions"
    case .noDocuments:
      "the folder holds no documents: no text, web page, PDF, office document, mail, feed, table or "
        + "archive that is read; name a file itself to have it read whatever its ending"
    case .passedOver(let kinds):
      PassedOver.words(kinds)
    }
  }
}

extension ContainerRemark {
  /// How grave it is.
  var severity: Diagnostic.Severity {
    switch self {
    case .noDocuments: .warning
    default: .note
    }
  }

  /// What happened.
  var message: String {
    switch self {
    case .noTextFields(let there):
      "no field is known to hold text, of \(FieldList.words(there)), so the file was passed over; if "
        + "one does, name it by --text-field"
    case .textTakenFrom(let column):
      "no column is called as texts are, so the text was read from \"\(column)\", which has the most "
        + "words; name another one by --text-field"
    case .addressesOnly:
      "a site map holds addresses and no text; save the pages that it lists, and name their folder"
    case .noPosts: "the feed holds no posts"
    case .otherXML: "the XML file is neither a feed nor a site map, and was passed over"
    case .passedOver(let kinds):
      PassedOver.words(kinds.map { (ending: $0.key, count: $0.value) })
    case .recordsPassedOver(let kinds):
      PassedOver.words(ofRecords: kinds)
    case .noDocuments(let kinds):
      "the archive holds no documents"
        + (kinds.isEmpty ? "" : "; " + ContainerRemark.passedOver(kinds).message)
    }
  }
}

/// Names of fields in a sentence.
enum FieldList {
  /// "id, title, amount"; of many, the first eight.
  static func words(_ names: [String]) -> String {
    if names.isEmpty { return "none" }
    return names.prefix(8).map(PartName.shown).joined(separator: ", ")
      + (names.count > 8 ? " ..." : "")
  }
}

/// Files of kinds that are not read.
enum PassedOver {
  /// "3 files of other kinds were passed over (.png 2, .css 1)", the most frequent first.
  static func words(_ kinds: [(ending: String, count: Int)]) -> String {
    let count = kinds.reduce(0) { $0 + $1.count }
    let subject = count == 1 ? "1 file of another kind was" : "\(count) files of other kinds were"
    return subject + " passed over "
      + list(kinds.map { ($0.ending, $0.count) }) { $0.isEmpty ? "no ending" : "." + $0 }
  }

  /// "3 records without a document were passed over (image/png 2, redirect 1)".
  static func words(ofRecords kinds: [String: Int]) -> String {
    let count = kinds.values.reduce(0, +)
    return
      "\(count == 1 ? "1 record without a document was" : "\(count) records without a document were")"
      + " passed over " + list(kinds.map { ($0.key, $0.value) }) { $0 }
  }

  /// The most frequent kinds in brackets, and how many others there were.
  private static func list(
    _ kinds: [(name: String, count: Int)], called: (String) -> String
  ) -> String {
    let kinds = kinds.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    let rest = kinds.dropFirst(5).reduce(0) { $0 + $1.count }
    let shown = kinds.prefix(5).map { "\(PartName.shown(called($0.name))) \($0.count)" }
    return "(" + (shown + (rest > 0 ? ["others \(rest)"] : [])).joined(separator: ", ") + ")"
  }
}

extension BinaryKind {
  /// What a person calls it, with its article.
  var name: String {
    switch self {
    case .pdf: "a PDF file"
    case .zip: "an archive, or a document of a kind that is kept in one (.xlsx, .epub)"
    case .compoundDocument: "an office document of the older kind (.doc, .xls, .ppt)"
    case .richText: "a rich text file (.rtf)"
    case .webPage: "a web page (HTML)"
    case .image: "an image"
    case .compressed: "a compressed file"
    case .otherArchive: "an archive of a kind that is not read (RAR, 7z)"
    case .database: "an SQLite database"
    case .program: "a program"
    case .other: "a binary file"
    }
  }

  /// What the person can do about it.
  var remedy: String {
    switch self {
    case .pdf, .image: "copy its text into a .txt file, for instance with pdftotext or OCR"
    case .compoundDocument: "save it from its program in the newer format (.docx, .pptx)"
    case .richText: "name no format, and it is read as rich text"
    case .webPage: "open it in a browser and copy its text into a .txt file"
    case .zip: "unpack an archive, and save a document as PDF or plain text (.txt)"
    case .compressed: "unpack it first"
    case .otherArchive: "unpack it, and name the folder or pack it as ZIP"
    case .database, .program, .other: "name a text or Markdown file"
    }
  }
}

/// Times in words.
enum Time {
  /// `time` as a person says it: "1 second", "90 seconds", "30 minutes".
  static func words(_ time: Duration) -> String {
    let seconds = time.components.seconds
    if seconds >= 120, seconds % 60 == 0 { return "\(seconds / 60) minutes" }
    return seconds == 1 ? "1 second" : "\(seconds) seconds"
  }
}

/// Numbers of bytes in words.
enum Size {
  /// `bytes` as a person says it: "16 MB", "1.5 MB", "12 kB", "40 bytes".
  ///
  /// A megabyte has 1,024 kilobytes.
  static func words(_ bytes: Int) -> String {
    let (kilo, mega) = (1024, 1024 * 1024)
    if bytes >= mega { return decimal(bytes, unit: mega) + " MB" }
    if bytes >= kilo { return decimal(bytes, unit: kilo) + " kB" }
    return bytes == 1 ? "1 byte" : "\(bytes) bytes"
  }

  /// `bytes` in units, rounded up to one place, so that what is over a limit also looks it.
  private static func decimal(_ bytes: Int, unit: Int) -> String {
    let (whole, rest) = bytes.quotientAndRemainder(dividingBy: unit)
    let tenths = (rest * 10 + unit - 1) / unit
    if tenths == 0 { return "\(whole)" }
    return tenths == 10 ? "\(whole + 1)" : "\(whole).\(tenths)"
  }
}
