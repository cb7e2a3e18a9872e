/// What can go wrong with one source, with what a message needs to know of it.
enum ReadingFault: Error, Hashable {
  case missing
  case folder
  /// The system's own words.
  case unreadable(reason: String)
  /// Both in bytes; the size is not known of a pipe.
  case tooLarge(size: Int?, limit: Int)
  case tooManyLines(limit: Int)
  case notText(BinaryKind)
  /// A file of a known format whose bytes do not hold together.
  case damaged
  /// It opens only with a password.
  case encrypted
  /// So many documents of an archive open only with a password.
  case encryptedMembers(count: Int)
  /// It unpacks to far more than its size lets expect.
  case unpacksTooLarge
  case unknownEncoding
  case empty
  /// Its mark-up is such that the parser is not to be trusted with it.
  case tangled
  /// What it holds lies in one another, more than so many levels deep.
  case tooManyLevels(limit: Int)
  /// A program that reads the format is not installed; the Debian package that holds it.
  case missingProgram(name: String, package: String)
  /// It took longer than this.
  case tooSlow(limit: Duration)
  /// The program was built without the parser of the format.
  case leftOut
  /// Its pages hold images alone.
  case scan
  /// A record is not written as the others of its file are.
  case brokenRecord
  /// A page is stored in a compression that is not read.
  case unknownCompression(name: String)
  /// A record has no field that holds its text: the one asked for, and those it has.
  case noTextField(wanted: String?, there: [String])
  /// No record of a file has such a field.
  case noTextFields(wanted: String?, there: [String])
  /// A record has a field for its text, and no words in it.
  case emptyRecord
  /// A row of a table has another number of cells than the first one.
  case raggedRow(cells: Int, columns: Int)
  /// A table ends in a cell in quotes.
  case unfinishedRow
  /// Containers in containers, more than are opened.
  case nestedTooDeep
  /// So many more lie in too many containers than the one that was told.
  case othersNestedTooDeep(count: Int)

  var code: ReadingError.Code {
    switch self {
    case .missing: .missing
    case .folder: .folder
    case .unreadable: .unreadable
    case .tooLarge: .tooLarge
    case .notText: .notText
    case .damaged: .damaged
    case .encrypted, .encryptedMembers: .encrypted
    case .unpacksTooLarge, .tooManyLines: .tooLarge
    case .unknownEncoding: .unknownEncoding
    case .tangled, .tooManyLevels: .tangled
    case .empty, .scan, .emptyRecord: .empty
    case .brokenRecord, .raggedRow, .unfinishedRow: .damaged
    case .noTextField, .noTextFields: .noTextField
    case .unknownCompression: .unknownEncoding
    case .nestedTooDeep, .othersNestedTooDeep: .tangled
    case .missingProgram, .leftOut: .missingProgram
    case .tooSlow: .tooSlow
    }
  }
}

/// What a person should know about a source that was read.
enum ReadingRemark: Hashable, Sendable {
  /// So many stretches of bytes were not valid and became U+FFFD.
  case repaired(count: Int)
  case readAsWindows1252
  /// So many zero bytes became spaces.
  case withoutZeros(count: Int)
  /// Its Markdown is such that the parser is not to be trusted with it.
  case readAsPlainText
  /// Files of these names are attached to a message and cannot be read.
  case attachmentsPassedOver([String])
  /// A message has more parts than this, and those behind them were not read.
  case partsLeftOut(limit: Int)
  /// It is in another language than English, given as a BCP 47 tag.
  case foreign(language: String)
}

/// What a person should know about the search for sources.
enum FindingRemark: Sendable {
  case missing
  case folderUnreadable(reason: String)
  case noDocuments
  /// How many files there are of each other kind; an empty ending stands for files without one.
  case passedOver([(ending: String, count: Int)])
}
