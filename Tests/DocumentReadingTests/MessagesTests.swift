import GraphModel
import Testing

@testable import DocumentReading

struct MessagesTests {
  @Test(
    arguments: [
      (.missing, "there is no such file or folder; check the name"),
      (.folder, "this is a folder, not a file"),
      (
        .unreadable(reason: "permission denied"),
        "the file cannot be read (permission denied); check its permissions"
      ),
      (
        .tooLarge(size: 20_000_000, limit: 16 << 20),
        "the file holds 19.1 MB, and at most 16 MB are read; split it, or raise the limit with "
          + "--max-size"
      ),
      (
        .tooLarge(size: nil, limit: 2048),
        "the file holds more than 2 kB, and at most 2 kB are read; split it, or raise the limit with "
          + "--max-size"
      ),
      (
        .tooManyLines(limit: 1_000_000),
        "the text has more than 1 million lines, and no more are read; split the file"
      ),
      (
        .notText(.pdf),
        "this is a PDF file, not text; copy its text into a .txt file, for instance with pdftotext "
          + "or OCR"
      ),
      (
        .notText(.richText),
        "this is a rich text file (.rtf), not text; name no format, and it is read as rich text"
      ),
      (
        .notText(.webPage),
        "this is a web page (HTML), not text; open it in a browser and copy its text into a .txt file"
      ),
      (
        .tangled,
        "the mark-up is nested too deep, or there is too much of it; open the file in a browser or its "
          + "program, and copy its text into a .txt file"
      ),
      (
        .notText(.zip),
        "this is an archive, or a document of a kind that is kept in one (.xlsx, .epub), not text; "
          + "unpack an archive, and save a document as PDF or plain text (.txt)"
      ),
      (.notText(.compressed), "this is a compressed file, not text; unpack it first"),
      (
        .notText(.otherArchive),
        "this is an archive of a kind that is not read (RAR, 7z), not text; unpack it, and name the "
          + "folder or pack it as ZIP"
      ),
      (
        .nestedTooDeep,
        "the file lies in too many archives, one in another; unpack the outer ones first"
      ),
      (
        .othersNestedTooDeep(count: 1),
        "1 more file lies in too many archives, one in another; unpack the outer ones first"
      ),
      (
        .othersNestedTooDeep(count: 2),
        "2 more files lie in too many archives, one in another; unpack the outer ones first"
      ),
      (
        .unknownCompression(name: "br"),
        "the page is compressed as \"br\", which is not read; save it from a browser"
      ),
      (
        .encryptedMembers(count: 1),
        "1 document in it opens only with a password; unpack the archive, and name the folder"
      ),
      (
        .encryptedMembers(count: 2),
        "2 documents in it open only with a password; unpack the archive, and name the folder"
      ),
      (
        .damaged,
        "the file is damaged or was not copied in full; get it again, or open it in its program and "
          + "save it anew"
      ),
      (
        .encrypted,
        "the file opens only with a password; open it in its program and save it without one"
      ),
      (
        .unpacksTooLarge,
        "the file unpacks to far more than its size lets expect, and is not read on; if you trust "
          + "it, unpack it and name the folder, or save it from its program as plain text (.txt)"
      ),
      (.unknownEncoding, "the encoding of this text is not known; save it as UTF-8"),
      (.empty, "the file holds no text"),
      (
        .missingProgram(name: "pdftotext", package: "poppler-utils"),
        "the program pdftotext that reads this format is not installed; install poppler-utils"
      ),
      (
        .tooManyLevels(limit: 512),
        "what it holds is nested more than 512 levels deep, and is not read; flatten it, or copy its "
          + "text into a .txt file"
      ),
      (
        .tooSlow(limit: .seconds(1)),
        "the document took longer than 1 second, and was given up; split it, or raise the limit with "
          + "--time-limit"
      ),
      (.scan, "the file holds no text; it may be a scan, which OCR turns into text"),
    ] as [(ReadingFault, String)])
  func `a fault says what happened and how to mend it`(fault: ReadingFault, message: String) {
    #expect(fault.message == message)
    #expect(ReadingError(fault, in: "a.txt").description == "a.txt: " + message)
  }

  @Test(
    arguments: [
      (
        .repaired(count: 1), .warning,
        "1 character was not valid and could not be read; save the file as UTF-8"
      ),
      (
        .repaired(count: 3), .warning,
        "3 characters were not valid and could not be read; save the file as UTF-8"
      ),
      (
        .readAsWindows1252, .note,
        "the text is not UTF-8 and was read as Windows-1252; save it as UTF-8 if letters look wrong"
      ),
      (.withoutZeros(count: 1), .warning, "1 zero byte was read as a space"),
      (
        .attachmentsPassedOver(["a.jpg"]), .note, "1 attachment was passed over (a.jpg)"
      ),
      (
        .attachmentsPassedOver(["a", "b", "c", "d\n", "e", "f", "g"]), .note,
        "7 attachments were passed over (a, b, c, d\u{FFFD}, e, 2 more)"
      ),
      (
        .partsLeftOut(limit: 2000), .warning,
        "the message has more than 2000 parts, and no more were read; save what is attached to it as "
          + "files"
      ),
      (
        .readAsPlainText, .warning,
        "the Markdown is too tangled to parse, so the file was read as plain text"
      ),
    ] as [(ReadingRemark, Diagnostic.Severity, String)])
  func `a remark says how grave it is`(
    remark: ReadingRemark, severity: Diagnostic.Severity, message: String
  ) {
    #expect(remark.words.severity == severity)
    #expect(remark.words.message == message)
  }

  @Test func `the folder without documents is told what would be read`() {
    #expect(
      FindingRemark.noDocuments.message
        == "the folder holds no documents: no text, web page, PDF, office document, mail, feed, table "
        + "or archive that is read; name a file itself to have it read whatever its ending"
    )
  }

  @Test func `the rarest of many kinds are told together`() {
    let kinds = [("pdf", 9), ("docx", 4), ("", 3), ("a", 2), ("b", 2), ("c", 1), ("d", 1)]
    #expect(
      FindingRemark.passedOver(kinds.map { (ending: $0.0, count: $0.1) }).message
        == "22 files of other kinds were passed over (.pdf 9, .docx 4, no ending 3, .a 2, .b 2, "
        + "others 2)")
    #expect(
      FindingRemark.passedOver([(ending: "pdf", count: 1)]).message
        == "1 file of another kind was passed over (.pdf 1)")
  }

  @Test(
    arguments: [
      (
        .recordsPassedOver(["redirect": 1]), .note,
        "1 record without a document was passed over (redirect 1)"
      ),
      (
        .recordsPassedOver(["redirect": 1, "image/png": 2]), .note,
        "3 records without a document were passed over (image/png 2, redirect 1)"
      ),
      (
        .passedOver(["p\u{1B}[1m": 1]), .note,
        "1 file of another kind was passed over (.p\u{FFFD}[1m 1)"
      ),
      (.noDocuments([:]), .warning, "the archive holds no documents"),
      (
        .noDocuments(["png": 2]), .warning,
        "the archive holds no documents; 2 files of other kinds were passed over (.png 2)"
      ),
    ] as [(ContainerRemark, Diagnostic.Severity, String)])
  func `a remark on a container says what was in it`(
    remark: ContainerRemark, severity: Diagnostic.Severity, message: String
  ) {
    #expect(remark.severity == severity)
    #expect(remark.message == message)
  }

  @Test(arguments: [
    (0, "0 bytes"), (1, "1 byte"), (1023, "1023 bytes"), (1024, "1 kB"), (1536, "1.5 kB"),
    (1 << 20, "1 MB"), ((1 << 20) + 1, "1.1 MB"), ((2 << 20) - 1, "2 MB"),
    (Int.max, "8796093022208 MB"),
  ])
  func `sizes are rounded up to one place`(bytes: Int, words: String) {
    #expect(Size.words(bytes) == words)
  }
}
